/** What a card holds a limited number of. */
export type Scarce = 'panel' | 'box' | 'tableComponent' | 'pipeTable'

// At most 5 tables a card. Markdown tables seem to count among them, and more than 3 were seen refused
// (11310 `card table number over limit`). A panel takes 4 of the card's 200 elements, and so does a tinted box.
const MOST: Readonly<Record<Scarce, number>> = {
  panel: 20,
  box: 10,
  tableComponent: 5,
  pipeTable: 3
}
const MOST_TABLES = 5

/** Counts what one document has taken of a card, so that the rest of it is shown in plainer ways. */
export class Allowance {
  private readonly taken: Record<Scarce, number> = {
    panel: 0,
    box: 0,
    tableComponent: 0,
    pipeTable: 0
  }

  /** True, and counted, while there is room for one more. */
  take(scarce: Scarce): boolean {
    const { tableComponent, pipeTable } = this.taken
    const isTable = scarce === 'tableComponent' || scarce === 'pipeTable'
    if (isTable && tableComponent + pipeTable >= MOST_TABLES) return false
    if (this.taken[scarce] >= MOST[scarce]) return false
    this.taken[scarce]++
    return true
  }
}
