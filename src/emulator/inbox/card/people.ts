import { isObject } from '../../json.ts'
import { drawPerson } from '../person.ts'
import { iconOf } from '../icon.ts'
import { readChoice, readFlag, readList, readText } from '../read.ts'
import { view } from '../view.ts'
import type { DrawComponent } from './component.ts'
import { marginOf } from './layout.ts'

const SIZES = ['medium', 'extra_small', 'small', 'large'] as const

/** `person` (…/content-components/user-profile). */
export const drawPersonComponent: DrawComponent = (component, draw) =>
  view(
    'div',
    { class: 'people', style: marginOf(component) },
    drawPerson(readText(component, 'user_id'), draw, {
      showName: readFlag(component, 'show_name', false),
      showAvatar: readFlag(component, 'show_avatar', true),
      isCapsule: readText(component, 'style') === 'capsule',
      size: readChoice(component, 'size', SIZES)
    })
  )

/** `person_list` (…/content-components/user-list). */
export const drawPersonList: DrawComponent = (component, draw) => {
  const icon = iconOf(component, draw)
  const looks = {
    showName: readFlag(component, 'show_name', true),
    showAvatar: readFlag(component, 'show_avatar', true),
    isCapsule: true,
    size: readChoice(component, 'size', SIZES)
  }
  return view(
    'div',
    { class: 'people', style: marginOf(component) },
    ...(icon === undefined ? [] : [icon]),
    ...readList(component, 'persons')
      .filter(isObject)
      .map(person => drawPerson(readText(person, 'id'), draw, looks))
  )
}
