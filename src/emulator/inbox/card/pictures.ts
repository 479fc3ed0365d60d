import type { JsonObject } from '../../json.ts'
import { contentOf, localText } from '../drawing.ts'
import { drawPicture } from '../picture.ts'
import { readChoice, readNumber, readObjects, readText } from '../read.ts'
import type { Style } from '../view.ts'
import { view } from '../view.ts'
import { word } from '../words.ts'
import type { DrawComponent } from './component.ts'
import { marginOf, pixels } from './layout.ts'

/** Pixels of a side by `size` (…/content-components/image). */
const SIZES: Readonly<Record<string, number>> = { large: 160, medium: 80, small: 40, tiny: 16 }

/** `img`. */
export const drawImage: DrawComponent = (component, draw) => {
  const title = contentOf(component['title'], draw.language)
  const alt = contentOf(component['alt'], draw.language)
  const fit = readChoice(component, 'scale_type', ['crop_center', 'crop_top', 'fit_horizontal'])
  const picture = drawPicture(localText(component, 'img_key', draw.language), alt, draw, {
    class: fit.replace('_', '-'),
    style: { ...sizeOf(component, fit), ...cornerOf(component) }
  })
  return view(
    'div',
    { class: 'img', style: marginOf(component) },
    ...(title === '' ? [] : [view('div', 'plain', title)]),
    picture
  )
}

function sizeOf(component: JsonObject, fit: string): Style {
  const size = readText(component, 'size')
  const custom = readText(component, 'custom_width')
  if (/^\d+$/.test(custom)) return { width: `${custom}px` }
  if (fit === 'fit_horizontal') return {}
  if (Object.hasOwn(SIZES, size)) {
    const side = `${SIZES[size] ?? 0}px`
    return { width: side, height: side }
  }
  const [width, height] = size.split(' ').map(side => pixels(side, 1000))
  return width === undefined || height === undefined ? {} : { width, height }
}

function cornerOf(component: JsonObject): Style {
  const radius = readText(component, 'corner_radius')
  const percent = /^(\d{1,3})%$/.exec(radius)
  const value = percent === null ? pixels(radius) : `${Number(percent[1])}%`
  return value === undefined ? {} : { 'border-radius': value }
}

const MOST: Readonly<Record<string, number>> = { double: 2, triple: 3, bisect: 6, trisect: 9 }

/** `img_combination` (…/content-components/multi-image-laylout). */
export const drawCombination: DrawComponent = (component, draw) => {
  const mode = readChoice(component, 'combination_mode', ['double', 'triple', 'bisect', 'trisect'])
  return view(
    'div',
    { class: `img-combination ${mode}`, style: { ...marginOf(component), ...cornerOf(component) } },
    ...readObjects(component, 'img_list')
      .slice(0, MOST[mode])
      .map(image => drawPicture(localText(image, 'img_key', draw.language), '', draw))
  )
}

/** `audio`. */
export const drawAudio: DrawComponent = (component, draw) => {
  const ms = readNumber(component, 'duration', { min: 0, max: 36_000_000, absent: 0 })
  return view(
    'div',
    { class: 'audio', style: marginOf(component) },
    `▶ ${word('audio', draw.language)} ${Math.round(ms / 1000)}″`
  )
}
