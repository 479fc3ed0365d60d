export const id = 2077;
export const ids = [2077];
export const modules = {

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ personLink),
/* harmony export */   V: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);


const NAME_LENGTH = 60;
function foreign(text, max) {
    return (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCardLine */ .eD)((0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, max));
}
function personLink({ login, url }) {
    const name = foreign(`@${login}`, NAME_LENGTH);
    return url === undefined ? name : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(name, url);
}


/***/ }),

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

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ releaseCard)
/* harmony export */ });
/* harmony import */ var _model_byte_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(277);
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8242);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6399);







const ASSET_BUTTONS = 3;
const MOST_ASSETS = 30;
const NAME_LENGTH = 60;
const STATE_LOOKS = {
    latest: { color: 'green', tag: { text: { en_us: 'Latest', zh_cn: '最新版本' }, color: 'green' } },
    release: { color: 'blue' },
    prerelease: {
        color: 'orange',
        tag: { text: { en_us: 'Pre-release', zh_cn: '预发布' }, color: 'orange' }
    },
    draft: { color: 'grey', tag: { text: { en_us: 'Draft', zh_cn: '草稿' }, color: 'neutral' } }
};
function releaseCard(data) {
    const { color, tag } = STATE_LOOKS[data.state];
    const title = (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(`${data.repository} ${data.tag}`, 120);
    const name = (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(data.name ?? '', 120);
    const draft = {
        title,
        ...(name === '' || name === data.tag ? {} : { subtitle: name }),
        color,
        tags: tag === undefined ? [] : [tag],
        parts: [
            { importance: 'main', blocks: [[(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(factsLine(data))]] },
            ...(data.notes.length === 0 ? [] : [notesPart(data)]),
            ...assetParts(data.assets)
        ],
        buttons: (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .linkButtons */ .oW)([
            { text: { en_us: 'Release', zh_cn: '查看版本' }, url: data.url, type: 'primary' },
            { text: { en_us: 'Compare', zh_cn: '对比改动' }, url: data.compareUrl },
            { text: { en_us: 'All changes', zh_cn: '全部变更' }, url: data.changesUrl }
        ]),
        wholeUrl: data.url
    };
    return (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOverrides */ .i)(draft, data.overrides);
}
function factsLine({ tag, tagUrl, author, publishedAt }) {
    const tagName = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(tag, NAME_LENGTH);
    const facts = [
        (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🏷️ ${tagUrl === undefined ? tagName : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(tagName, tagUrl)}`,
        author && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .personLink */ .G)(author),
        publishedAt === undefined
            ? undefined
            : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .localTime */ .HJ)(publishedAt, 'date_num')} ${(0,_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .localTime */ .HJ)(publishedAt)}`
    ];
    return (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(facts.filter(fact => fact !== undefined), ' · ');
}
function notesPart({ notes, areNotesWhole = true, url }) {
    return {
        importance: 'normal',
        blocks: notes,
        left: areNotesWhole ? 0 : 1,
        rest: () => (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)({
            en_us: (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `… read the rest of the notes`, url),
            zh_cn: (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `…… 阅读完整发布说明`, url)
        })
    };
}
function assetParts(assets) {
    const buttons = (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .linkButtons */ .oW)(assets.slice(0, ASSET_BUTTONS).map(({ name, size, url }) => ({
        text: `📦 ${(0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(name, NAME_LENGTH)} (${(0,_model_byte_size_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(size)})`,
        url
    })));
    const others = assets.slice(ASSET_BUTTONS);
    return [
        ...(buttons.length === 0 ? [] : [filesPart((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(buttons))]),
        ...(others.length === 0 ? [] : [filesPart(assetPanel(others))])
    ];
}
function filesPart(element) {
    return { importance: 'normal', blocks: [[element]] };
}
function assetPanel(assets) {
    const lines = assets
        .slice(0, MOST_ASSETS)
        .map(({ name, size, url }) => (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(name, NAME_LENGTH), url)} ${(0,_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .grey */ .Oh)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)((0,_model_byte_size_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(size), 20))}`);
    const left = assets.length - lines.length;
    const more = {
        en_us: (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `… and ${left} more`,
        zh_cn: (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `…… 另有 ${left} 个文件`
    };
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .foldingPanel */ .Mb)({
        en_us: assets.length === 1 ? (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `1 more file` : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${assets.length} more files`,
        zh_cn: (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `其余 ${assets.length} 个文件`
    }, [(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(lines, '<br>')), ...(left === 0 ? [] : [(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(more)])]);
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KB', 'MB', 'GB', 'TB'];
function formatBytes(bytes) {
    let size = Number.isFinite(bytes) ? Math.max(0, bytes) : 0;
    let unit = 'B';
    for (const next of UNITS) {
        if (size < 1024)
            break;
        size /= 1024;
        unit = next;
    }
    return `${unit === 'B' || size >= 100 ? Math.round(size) : Number(size.toFixed(1))} ${unit}`;
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseDraft: () => (/* binding */ releaseDraft)
/* harmony export */ });
/* harmony import */ var _cards_markdown_markdown_to_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4035);
/* harmony import */ var _cards_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5222);


function releaseDraft(release, images) {
    const { blocks } = (0,_cards_markdown_markdown_to_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownToBlocks */ .L)(release.notes, {
        newlines: 'comment',
        pageUrl: release.url,
        images,
        repository: {
            serverUrl: new URL(release.url).origin,
            name: release.repository,
            ref: release.tag
        }
    });
    return overrides => (0,_cards_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseCard */ .Q)({ ...release, notes: blocks, overrides });
}


/***/ })

};
