export const id = 6003;
export const ids = [6003];
export const modules = {

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cardSinks: () => (/* binding */ cardSinks),
/* harmony export */   postSinks: () => (/* binding */ postSinks),
/* harmony export */   textSinks: () => (/* binding */ textSinks)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);

function cardSinks(card) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(card) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(card, 'type') === 'template')
        return path => (path[1] === 'template_variable' ? 'unknown' : 'exact');
    return path => cardSink(card, path);
}
function postSinks(content) {
    return path => {
        const { node, rest } = innermostNode(content, path);
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(node, 'tag') === 'md' && rest[0] === 'text' ? 'post_markdown' : 'exact';
    };
}
function textSinks() {
    return 'message_text';
}
const TEXT_KEYS = ['content', 'i18n_content', 'i18n'];
function cardSink(card, path) {
    const { node, rest } = innermostNode(card, path);
    const [key] = rest;
    switch ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(node, 'tag')) {
        case 'markdown':
        case 'lark_md':
            return TEXT_KEYS.includes(String(key)) ? 'card_markdown' : 'exact';
        case 'table':
            return key === 'rows' && isMarkdownColumn(node, rest) ? 'card_markdown' : 'exact';
        default:
            return 'exact';
    }
}
function isMarkdownColumn(table, rest) {
    const column = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(table, 'columns').find(candidate => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(candidate) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(candidate, 'name') === rest.at(-1));
    const type = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(column) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(column, 'data_type') : undefined;
    return type === 'markdown' || type === 'lark_md';
}
function innermostNode(root, path) {
    let value = root;
    let inner = { node: undefined, rest: path };
    for (const [index, part] of path.entries()) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'tag') !== undefined)
            inner = { node: value, rest: path.slice(index) };
        value = Array.isArray(value)
            ? value[Number(part)]
            : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, part)
                ? value[part]
                : undefined;
    }
    return inner;
}


/***/ })

};
