export const id = 1294;
export const ids = [1294];
export const modules = {

/***/ 8242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides),
/* harmony export */   z: () => (/* binding */ fieldsPart)
/* harmony export */ });
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);



const MENTIONS_A_BLOCK = 20;
function applyOverrides(draft, overrides = {}) {
    const { title, subtitle, color, note, fields = [], buttons, mentions = [] } = overrides;
    return {
        ...draft,
        ...(title === undefined ? {} : { title }),
        ...(subtitle === undefined ? {} : { subtitle }),
        ...(color === undefined ? {} : { color }),
        ...(buttons === undefined ? {} : { buttons: (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .linkButtons */ .oW)(buttons) }),
        parts: [
            ...draft.parts,
            ...(note === undefined || note === '' ? [] : [notePart(note)]),
            ...(fields.length === 0 ? [] : [fieldsPart(fields)]),
            ...(mentions.length === 0 ? [] : [mentionsPart(mentions)])
        ]
    };
}
function notePart(note) {
    return { importance: 'normal', blocks: [[(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlock */ .fI)(note)]] };
}
function fieldsPart(fields) {
    return { importance: 'normal', blocks: inGroupsOf(2, fields).map(pair => [fieldRow(pair)]) };
}
function fieldRow(fields) {
    return {
        tag: 'column_set',
        flex_mode: 'bisect',
        horizontal_spacing: 'medium',
        columns: fields.map(field => ({
            tag: 'column',
            vertical_spacing: '2px',
            elements: [(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlock */ .fI)(field.label, { size: 'notation', color: 'grey' }), fieldValue(field)]
        }))
    };
}
function fieldValue({ text, url }) {
    const target = url ?? (/^https?:\/\/\S+$/i.test(text) ? text : undefined);
    if (target === undefined || (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(target) === undefined)
        return (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlock */ .fI)(text);
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCardLine */ .eD)(text), target));
}
function mentionsPart(mentions) {
    const blocks = inGroupsOf(MENTIONS_A_BLOCK, mentions).map((group) => [
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(group.map(_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .atTag */ .kv), ' '))
    ]);
    return { importance: 'main', blocks };
}
function inGroupsOf(size, items) {
    const groups = [];
    for (let at = 0; at < items.length; at += size)
        groups.push(items.slice(at, at + size));
    return groups;
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownDraft: () => (/* binding */ markdownDraft)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cards/overrides.js
var cards_overrides = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/cards/markdown/markdown-to-blocks.js + 25 modules
var markdown_to_blocks = __webpack_require__(4035);
;// CONCATENATED MODULE: ./lib/cards/markdown/markdown-card.js


function markdownCard({ source, overrides, ...options }) {
    const takeTitle = overrides?.title === undefined;
    const { title, summary, blocks } = (0,markdown_to_blocks/* markdownToBlocks */.L)(source, options, { takeTitle });
    const draft = {
        ...(title === undefined ? {} : { title }),
        ...(takeTitle && summary !== undefined && summary !== '' ? { summary } : {}),
        color: 'blue',
        tags: [],
        parts: [{ importance: 'main', blocks }],
        buttons: [],
        ...(options.pageUrl === undefined ? {} : { wholeUrl: options.pageUrl })
    };
    return (0,cards_overrides/* applyOverrides */.i)(draft, overrides);
}

;// CONCATENATED MODULE: ./lib/operations/markdown-draft.js


function markdownDraft({ text, path }, { workflow }, images) {
    const { run, github } = workflow;
    const ref = github['sha'] ?? '';
    const repository = { serverUrl: run.serverUrl, name: run.repository, ref };
    if (path === undefined) {
        const options = { source: text, newlines: 'comment', repository, images };
        return overrides => ({ wholeUrl: run.url, ...markdownCard({ ...options, overrides }) });
    }
    const file = external_node_path_.posix.normalize(path);
    const directory = external_node_path_.posix.dirname(file);
    const pageUrl = `${run.serverUrl}/${run.repository}/blob/${ref}/${encodeURI(file)}`;
    const options = {
        source: text,
        newlines: 'file',
        pageUrl,
        images,
        repository: { ...repository, directory: directory === '.' ? '' : directory }
    };
    return overrides => markdownCard({ ...options, overrides });
}


/***/ })

};
