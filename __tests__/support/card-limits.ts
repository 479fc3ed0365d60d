import type { CardLimits } from '../../src/cards/fit.ts'

/** A card in the body of `im/v1/messages`: JSON as a string inside JSON, at most 30 KB. */
export const messageLimits: CardLimits = {
  maxBytes: 30 * 1024,
  bytesOf: card =>
    Buffer.byteLength(
      JSON.stringify({
        receive_id: 'oc_a0553eda9014c201e6969b478895c230',
        msg_type: 'interactive',
        content: JSON.stringify(card),
        uuid: 'a'.repeat(50)
      })
    ),
  maxElements: 200,
  maxTables: 5
}

/** A card in the request of a custom bot: an object, at most 20 KB. */
export const webhookLimits: CardLimits = {
  ...messageLimits,
  maxBytes: 20 * 1024,
  bytesOf: card => Buffer.byteLength(JSON.stringify({ msg_type: 'interactive', card }))
}
