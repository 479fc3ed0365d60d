/**
 * Somebody to @ in a message: everybody, a person by one of Feishu's ids, or a name that could not
 * be resolved and is shown as text. `name` is what a reader knows the person by, where that is known.
 */
export type Mention =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'open_id' | 'user_id' | 'union_id' | 'email'
      readonly id: string
      readonly name?: string
    }
  | { readonly kind: 'text'; readonly text: string }
