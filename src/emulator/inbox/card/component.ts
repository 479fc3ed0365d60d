import type { JsonObject } from '../../json.ts'
import type { CardDrawing } from '../drawing.ts'
import type { View } from '../view.ts'

/** Draws one component. */
export type DrawComponent = (component: JsonObject, draw: Draw) => View

/** What a component's drawing may use: the card's facts, and the drawing of what stands in it. */
export type Draw = CardDrawing & {
  /** The components of a list, nested at most as deep as a card may be. */
  readonly elements: (list: readonly JsonObject[]) => View[]
}
