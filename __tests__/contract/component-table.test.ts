import { expect, test } from '@jest/globals'
import { COMPONENTS } from '../../src/cards/validate/component-table.ts'
import { COMMON_PROPERTIES } from '../../src/cards/validate/components.ts'
import { unknownProperty } from '../../src/emulator/rules/card-tags.ts'

const EVERY_PROPERTY = [
  ...new Set([...COMMON_PROPERTIES, ...Object.values(COMPONENTS).flatMap(of => of.properties)])
]

/** Of the others not every property is known, so what the check does not know is a warning. */
const COMPLETE = Object.entries(COMPONENTS).filter(([, { isComplete }]) => isComplete)

/** Both were written from the reference, each by itself. */
test.each(COMPLETE)(
  '%s: what the check lets pass, and what Feishu as the emulator knows it takes, is the same',
  (tag, { properties, legacy = {} }) => {
    const lets = EVERY_PROPERTY.filter(
      name => COMMON_PROPERTIES.includes(name) || properties.includes(name) || name in legacy
    )
    const takes = EVERY_PROPERTY.filter(name => unknownProperty(tag, [name]) === undefined)
    expect(lets).toEqual(expect.arrayContaining(takes))
    // Keys of 1.0 are warned about, whatever becomes of them.
    expect(takes).toEqual(expect.arrayContaining(lets.filter(name => !(name in legacy))))
  }
)
