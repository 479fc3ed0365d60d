import { formatMoment } from './local-time.js'

/** `<local-time data-ms data-format data-language>`: a moment in the reader's time zone. */
class LocalTime extends HTMLElement {
  connectedCallback() {
    const { ms = '', format = '', language = '' } = this.dataset
    this.textContent = formatMoment(Number(ms), format, language)
    this.title = formatMoment(Number(ms), 'iso', language)
  }
}

/** `<paged-table data-page-size>`: the rows of its table in pages, as Feishu has them. */
class PagedTable extends HTMLElement {
  #page = 0
  /** @type {HTMLElement | undefined} */
  #pager

  connectedCallback() {
    if (this.#pager !== undefined || this.#pages < 2) return
    this.#pager = document.createElement('div')
    this.#pager.className = 'pager'
    this.#pager.append(this.#turner('‹', -1), document.createElement('span'), this.#turner('›', 1))
    this.append(this.#pager)
    this.#show(0)
  }

  get #rows() {
    return [...this.querySelectorAll('tbody > tr')]
  }

  get #size() {
    return Math.max(1, Number(this.dataset['pageSize']) || 5)
  }

  get #pages() {
    return Math.ceil(this.#rows.length / this.#size)
  }

  /**
   * @param {string} label
   * @param {number} step
   */
  #turner(label, step) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', () => this.#show(this.#page + step))
    return button
  }

  /** @param {number} page */
  #show(page) {
    this.#page = Math.min(Math.max(page, 0), this.#pages - 1)
    const start = this.#page * this.#size
    for (const [at, row] of this.#rows.entries())
      row.toggleAttribute('hidden', at < start || at >= start + this.#size)
    const label = this.#pager?.querySelector('span')
    if (label) label.textContent = `${this.#page + 1}/${this.#pages}`
  }
}

customElements.define('local-time', LocalTime)
customElements.define('paged-table', PagedTable)
