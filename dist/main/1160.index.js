export const id = 1160;
export const ids = [1160];
export const modules = {

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toGitHubMarkdown: () => (/* binding */ toGitHubMarkdown)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);

function toGitHubMarkdown(card) {
    const header = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(card, 'header');
    const elements = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(card, 'body') ?? card, 'elements');
    return [...headerLines(header), ...blocksOf(elements)].filter(block => block !== '').join('\n\n');
}
function headerLines(header) {
    if (header === undefined)
        return [];
    const tags = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(header, 'text_tag_list')
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
        .map(tag => `<kbd>${textOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tag, 'text'))}</kbd>`);
    const title = [`**${textOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(header, 'title'))}**`, ...tags].join(' ');
    return [title, textOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(header, 'subtitle'))];
}
function blocksOf(elements) {
    return elements.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).map(blockOf);
}
function blockOf(element) {
    switch ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(element, 'tag')) {
        case 'markdown':
        case 'lark_md':
            return withoutFeishuTags((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(element, 'content') ?? '');
        case 'plain_text':
            return textOf(element);
        case 'div':
            return [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(element, 'text'), ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(element, 'fields').map(fieldText)]
                .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)
                .map(blockOf)
                .join('<br>');
        case 'hr':
            return '---';
        case 'img':
            return '🖼';
        case 'button':
            return buttonOf(element);
        case 'column_set':
            return rowOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(element, 'columns').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW));
        case 'collapsible_panel':
            return panelOf(element);
        case 'table':
            return tableOf(element);
        default:
            return blocksOf([...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(element, 'elements'), ...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(element, 'actions')]).join('\n\n');
    }
}
function fieldText(field) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(field) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(field, 'text') : undefined;
}
function rowOf(columns) {
    return columns
        .map(column => blocksOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(column, 'elements')).join('<br>'))
        .filter(cell => cell !== '')
        .join(' &ensp; ');
}
function buttonOf(button) {
    const text = textOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(button, 'text'));
    const behavior = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(button, 'behaviors').find(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
    const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(behavior, 'default_url') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(button, 'url');
    return url !== undefined && /^https?:\/\/[^\s()<>]+$/i.test(url) ? `[${text}](${url})` : text;
}
function panelOf(panel) {
    const title = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(panel, 'header'), 'title');
    const summary = title === undefined ? '' : blockOf(title);
    const body = blocksOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(panel, 'elements')).join('\n\n');
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function tableOf(table) {
    const columns = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(table, 'columns').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
    const names = columns.map(column => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(column, 'name') ?? '');
    const heads = columns.map(column => escapeText((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(column, 'display_name') ?? ''));
    const rows = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(table, 'rows').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(heads),
        line(heads.map(() => '---')),
        ...rows.map(row => line(names.map(name => cellOf(row[name]))))
    ].join('\n');
}
function cellOf(value) {
    if (typeof value === 'string')
        return withoutFeishuTags(value)
            .replace(/\|/g, '&#124;')
            .replace(/\s*\n\s*/g, '<br>');
    return typeof value === 'number' ? String(value) : '';
}
function textOf(node) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(node, 'tag') === 'lark_md')
        return withoutFeishuTags((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(node, 'content') ?? '');
    return escapeText((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(node, 'content') ?? '');
}
function escapeText(text) {
    return text
        .replace(/[&<>|\\`*_[\]~@#!:]/g, char => `&#${char.charCodeAt(0)};`)
        .replace(/\s*\n\s*/g, '<br>');
}
function withoutFeishuTags(markdown) {
    return markdown
        .replace(/<at\b[^<>]*>(?:<\/at>)?/gi, '@…')
        .replace(/<local_datetime\b[^<>]*?millisecond=['"]?(\d{1,16})[^<>]*>(?:<\/local_datetime>)?/gi, (_, ms) => momentOf(Number(ms)))
        .replace(/<number_tag\b[^<>]*>([^<>]*)<\/number_tag>/gi, '[$1]')
        .replace(/<\/?(?:font|text_tag|person|link|audio|raw)\b[^<>]*>/gi, '');
}
function momentOf(milliseconds) {
    const moment = new Date(milliseconds);
    return Number.isNaN(moment.getTime())
        ? ''
        : `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ })

};
