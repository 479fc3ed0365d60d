export const id = 6555;
export const ids = [6555];
export const modules = {

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ cutElements),
  $: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./lib/model/locale.js
var locale = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/text/graphemes.js
var graphemes = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/text/card-cut.js

const FENCE = /(`{3,})[^\n]*\n[\s\S]*?\n\1/y;
const WHOLE_ONLY = [
    FENCE,
    /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y,
    /!?\[(?:[^[\]]|!?\[[^\]]*\]\([^)]*\))*\]\([^)]*\)/y,
    /<(?:br|hr)\s*\/?>/y,
    /<([a-z_]+)\b[^>]*>[\s\S]*?<\/\1>/y,
    /\*\*[\s\S]*?\*\*/y,
    /\*(?:\*\*[\s\S]*?\*\*|[^*])*\*/y,
    /~~[\s\S]*?~~/y,
    /(?<=^|\n)\|[^\n]*(?:\n|$)/y,
    /&#?\w{1,10};/y
];
const OPENERS = '`![<*~|&';
const WORD_END = /\s|>/;
const WORD_LENGTH = 40;
const LINE_LENGTH = 200;
function cutMarkdown(content, max) {
    if (content.length <= max)
        return content;
    let at = 0;
    let wordEnd = 0;
    let lineEnd = 0;
    let textStart = 0;
    while (at < max) {
        const whole = wholeAt(content, at);
        const next = whole ?? at + 1;
        if (next > max) {
            const fenced = cutFence(content, at, max);
            if (fenced !== undefined)
                return fenced;
            break;
        }
        if (whole !== undefined)
            textStart = next;
        if (WORD_END.test(content.charAt(next - 1))) {
            wordEnd = next;
            if (content.charAt(at) === '\n' || content.startsWith('<br>', at))
                lineEnd = next;
        }
        at = next;
    }
    if (/^(?:\n|<br>)/.test(content.slice(at, at + 4)))
        return card_cut_closed(content, at);
    if (lineEnd > 0 && at - lineEnd <= LINE_LENGTH)
        return card_cut_closed(content, lineEnd);
    if (wordEnd > 0 && at - wordEnd <= WORD_LENGTH)
        return card_cut_closed(content, wordEnd);
    return card_cut_closed(content, Math.max(textStart, (0,graphemes/* graphemeStart */.QX)(content, at)));
}
function wholeAt(content, at) {
    if (!OPENERS.includes(content.charAt(at)))
        return undefined;
    for (const pattern of WHOLE_ONLY) {
        pattern.lastIndex = at;
        if (pattern.test(content))
            return pattern.lastIndex;
    }
    return undefined;
}
function cutFence(content, at, max) {
    FENCE.lastIndex = at;
    const fence = FENCE.exec(content)?.[1];
    const lineEnd = content.lastIndexOf('\n', max);
    if (fence === undefined || lineEnd <= content.indexOf('\n', at))
        return undefined;
    return `${content.slice(0, lineEnd)}\n…\n${fence}`;
}
function card_cut_closed(content, end) {
    let start = content.slice(0, end).trimEnd();
    while (start.endsWith('<br>'))
        start = start.slice(0, -'<br>'.length).trimEnd();
    return start === '' ? undefined : `${start} …`;
}

;// CONCATENATED MODULE: ./lib/cards/cut-element.js



function sizeOf(value) {
    return JSON.stringify(value).length;
}
function cutElements(elements, room) {
    const kept = [];
    let left = room;
    for (const element of elements) {
        const size = sizeOf(element);
        if (size > left) {
            const start = cutElement(element, left);
            return start === undefined ? kept : [...kept, start];
        }
        kept.push(element);
        left -= size;
    }
    return kept;
}
function cutElement(element, room) {
    switch (element.tag) {
        case 'markdown':
        case 'plain_text':
            return cutContent(element, room);
        case 'div':
            return cutProperty(element, 'text', room);
        case 'collapsible_panel':
            return cutProperty(element, 'elements', room);
        case 'table':
            return cutProperty(element, 'rows', room);
        default:
            return undefined;
    }
}
function cutContent(element, room) {
    const content = element['content'];
    if (!(0,locale/* isLocalized */.KN)(content))
        return undefined;
    const left = room - sizeOf({ ...element, content: '' });
    const start = typeof content === 'string'
        ? startOf(element.tag, content, left)
        : (0,locale/* mapLocalized */.wk)(content, text => startOf(element.tag, text, Math.floor(left / 2)));
    return isEmpty(start) ? undefined : { ...element, content: start };
}
function startOf(tag, text, max) {
    if (max < 1)
        return '';
    return tag === 'markdown' ? (cutMarkdown(text, max) ?? '') : (0,graphemes/* cutWords */.qI)(text, max);
}
function isEmpty(text) {
    return (0,locale/* inLanguage */.oH)(text, 'en_us') === '' || (0,locale/* inLanguage */.oH)(text, 'zh_cn') === '';
}
function cutProperty(element, key, room) {
    const inner = element[key];
    const left = room - sizeOf({ ...element, [key]: null });
    if (isElement(inner)) {
        const start = cutElement(inner, left);
        return start === undefined ? undefined : { ...element, [key]: start };
    }
    if (!Array.isArray(inner))
        return undefined;
    const start = inner.every(isElement) ? cutElements(inner, left) : cutRows(inner, left);
    return start.length === 0 ? undefined : { ...element, [key]: start };
}
function cutRows(rows, room) {
    let left = room;
    return rows.slice(0, rows.findIndex(row => (left -= sizeOf(row)) < 0));
}
function isElement(value) {
    return (typeof value === 'object' && value !== null && 'tag' in value && typeof value.tag === 'string');
}


/***/ }),

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

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ runFactsPart),
/* harmony export */   NB: () => (/* binding */ runButtons),
/* harmony export */   kh: () => (/* binding */ runTitle),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6399);





const WORKFLOW_LENGTH = 50;
const REF_LENGTH = 70;
const LINE_LENGTH = 100;
const NAME_LENGTH = 60;
function runTitle(run) {
    const ref = (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(refText(run.ref), REF_LENGTH);
    return [runName(run), ref].filter(text => text !== '').join(' · ');
}
function runName({ workflow, number }) {
    const name = (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(workflow, WORKFLOW_LENGTH);
    return number > 0 ? `${name} #${number}`.trim() : name;
}
function refText({ kind, name, number, title = '' }) {
    return kind === 'pull_request' && number !== undefined ? `#${number} ${title}`.trim() : name;
}
function runFactsPart(run) {
    const lines = [pullRequestLine(run.ref), commitLine(run)].filter(line => line !== undefined);
    return { importance: 'normal', blocks: [[(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(lines, '<br>'))]] };
}
function pullRequestLine({ kind, name, number, title = '', url }) {
    if (kind !== 'pull_request' || number === undefined)
        return undefined;
    const text = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V)(`#${number} ${title}`.trim(), LINE_LENGTH);
    const branch = name === '' ? (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ${(0,_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .grey */ .Oh)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V)(name, NAME_LENGTH))}`;
    return (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${url === undefined ? text : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(text, url)}${branch}`;
}
function commitLine({ commit, actor }) {
    const who = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .personLink */ .G)(actor);
    return commit === undefined ? who : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${commitLink(commit)} · ${who}`;
}
function commitLink({ shortSha, title, url }) {
    const sha = (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V)(shortSha, 12), url);
    return title === '' ? sha : (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${sha} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V)(title, LINE_LENGTH)}`;
}
function runButtons(run) {
    const viewRun = { en_us: 'View run', zh_cn: '查看运行' };
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .linkButtons */ .oW)([{ text: viewRun, url: run.url, type: 'primary' }, aboutButton(run)]);
}
function aboutButton({ ref, commit }) {
    if (ref.kind === 'pull_request' && ref.number !== undefined && ref.url !== undefined) {
        const number = ref.number;
        return { text: { en_us: `Pull request #${number}`, zh_cn: `查看 PR #${number}` }, url: ref.url };
    }
    return { text: { en_us: 'Commit', zh_cn: '查看提交' }, url: commit?.url };
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutPart),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _cut_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);

const BIG_BLOCK = 2000;
const PRECISION = 32;
function shorten(draft, importance, fits, mostRoom) {
    const biggestFirst = draft.parts
        .map((part, index) => ({ part, index, size: (0,_cut_element_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(part.blocks) }))
        .filter(({ part }) => part.importance === importance)
        .sort((a, b) => b.size - a.size);
    let current = draft;
    for (const { part, index } of biggestFirst) {
        if (part.lean === undefined)
            continue;
        current = withPart(current, index, { ...part, blocks: part.lean });
        if (fits(current))
            return current;
    }
    for (const { index } of biggestFirst) {
        const part = current.parts[index];
        if (part === undefined)
            continue;
        const before = current;
        const cutTo = (room) => withPart(before, index, cutPart(part, room));
        current = cutTo(0);
        if (!fits(current))
            continue;
        const most = Math.min((0,_cut_element_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(part.blocks), mostRoom);
        return cutTo(largestRoom(most, room => fits(cutTo(room))));
    }
    return current;
}
function withPart(draft, index, part) {
    return { ...draft, parts: draft.parts.with(index, part) };
}
function largestRoom(max, fits) {
    let low = 0;
    let high = max;
    while (high - low > PRECISION) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function cutPart(part, room) {
    const kept = [];
    let whole = 0;
    let left = room;
    for (const block of part.blocks) {
        const size = (0,_cut_element_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(block);
        if (size > left) {
            const start = kept.length === 0 || size > BIG_BLOCK ? (0,_cut_element_js__WEBPACK_IMPORTED_MODULE_0__/* .cutElements */ .y)(block, left) : [];
            if (start.length > 0)
                kept.push(start);
            break;
        }
        kept.push(block);
        whole += 1;
        left -= size;
    }
    return { ...part, blocks: kept, left: (part.left ?? 0) + part.blocks.length - whole };
}


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ CHANGE_TAGS),
/* harmony export */   I1: () => (/* binding */ STATUS_LOOKS),
/* harmony export */   oI: () => (/* binding */ attemptTag)
/* harmony export */ });
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);

const STATUS_LOOKS = {
    queued: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏳`, 'Queued', '排队中', 'wathet', 'wathet'),
    in_progress: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🔄`, 'Running', '运行中', 'blue', 'blue'),
    success: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✅`, 'Success', '成功', 'green', 'green'),
    failure: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, 'Failed', '失败', 'red', 'red'),
    cancelled: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `🚫`, 'Cancelled', '已取消', 'grey', 'neutral'),
    skipped: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏭️`, 'Skipped', '已跳过', 'grey', 'neutral'),
    timed_out: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏰`, 'Timed out', '超时', 'red', 'red'),
    action_required: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✋`, 'Action required', '等待处理', 'orange', 'orange'),
    neutral: look((0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚪`, 'Neutral', '中性', 'grey', 'neutral')
};
const CHANGE_TAGS = {
    fixed: { text: { en_us: 'Fixed', zh_cn: '已修复' }, color: 'turquoise' },
    broken: { text: { en_us: 'Broken', zh_cn: '由成功转失败' }, color: 'carmine' },
    still_failing: { text: { en_us: 'Still failing', zh_cn: '仍然失败' }, color: 'orange' },
    still_passing: undefined
};
function attemptTag(attempt) {
    if (attempt <= 1)
        return undefined;
    const text = { en_us: `Attempt ${attempt}`, zh_cn: `第 ${attempt} 次运行` };
    return { text, color: 'neutral' };
}
function look(icon, english, chinese, color, tagColor) {
    return { icon, label: { en_us: english, zh_cn: chinese }, color, tagColor };
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

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
function formatDuration(milliseconds) {
    const span = Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
    const hours = Math.floor(span / HOUR);
    const minutes = Math.floor((span % HOUR) / MINUTE);
    const seconds = Math.floor((span % MINUTE) / SECOND);
    if (hours > 0)
        return `${hours}h ${twoDigits(minutes)}m`;
    if (minutes > 0)
        return `${minutes}m ${twoDigits(seconds)}s`;
    return `${seconds}s`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventDraft: () => (/* binding */ eventDraft)
});

// EXTERNAL MODULE: ./lib/model/locale.js
var locale = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/text/graphemes.js
var graphemes = __webpack_require__(8653);
// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/cards/foreign-text.js
var foreign_text = __webpack_require__(6399);
;// CONCATENATED MODULE: ./lib/cards/event/activity.js




function activity(color, tagEnglish, tagChinese, didEnglish, didChinese) {
    return {
        color,
        tag: { en_us: tagEnglish, zh_cn: tagChinese },
        did: { en_us: didEnglish, zh_cn: didChinese }
    };
}
function activityOf(activities, action) {
    const known = Object.hasOwn(activities, action) ? activities[action] : undefined;
    if (known !== undefined)
        return known;
    const words = (0,graphemes/* oneLine */.TN)(action.replaceAll('_', ' '), 40);
    const tag = words.charAt(0).toUpperCase() + words.slice(1);
    return activity('blue', tag, tag, words, words);
}
function activityTags({ tag, color }) {
    return tag.en_us === '' ? [] : [{ text: tag, color: color === 'grey' ? 'neutral' : color }];
}
function sentence(actor, { did }, about = (0,card_markdown.md) ``) {
    return (0,locale/* localized */.cc)(language => {
        const [before, ...after] = did[language].split('{}').map(words => (0,card_markdown/* escapeCardLine */.eD)(words));
        const words = [(0,foreign_text/* personLink */.G)(actor), before ?? (0,card_markdown.md) ``, ...after.flatMap(rest => [about, rest])];
        return (0,card_markdown/* joinMarkdown */.UF)(words.filter(word => word !== ''), ' ');
    });
}

;// CONCATENATED MODULE: ./lib/cards/event/payload.js

function textAt(object, key) {
    return (0,json/* stringAt */.bX)(object, key) ?? '';
}
function objectsAt(object, key) {
    return (0,json/* arrayAt */.RD)(object, key).filter(json/* isJsonObject */.OW);
}
function pageOf(object) {
    return (0,json/* stringAt */.bX)(object, 'html_url');
}
function personOf(user) {
    const login = (0,json/* stringAt */.bX)(user, 'login') ?? (0,json/* stringAt */.bX)(user, 'slug');
    if (login === undefined || login === '')
        return undefined;
    const url = pageOf(user);
    return url === undefined ? { login } : { login, url };
}
function actorOf({ payload, run }) {
    return personOf((0,json/* objectAt */.lJ)(payload, 'sender')) ?? run.actor;
}
function numberedTitle(thing) {
    const number = (0,json/* numberAt */.tk)(thing, 'number');
    const title = textAt(thing, 'title');
    return number === undefined ? title : `#${number} ${title}`.trim();
}
function namesAt(object, key, property) {
    return objectsAt(object, key)
        .map(item => textAt(item, property))
        .filter(name => name !== '')
        .join(', ');
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function refName(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function repositoryUrl({ run }) {
    return `${run.serverUrl}/${run.repository}`;
}

;// CONCATENATED MODULE: ./lib/cards/event/branch-protection.js



const RULE_ACTIVITIES = {
    created: activity('green', 'Created', '新建', 'created this branch protection rule', '新建了分支保护规则'),
    edited: activity('orange', 'Edited', '已编辑', 'edited this branch protection rule', '编辑了分支保护规则'),
    deleted: activity('red', 'Deleted', '已删除', 'deleted this branch protection rule', '删除了分支保护规则')
};
function branchProtectionStory(event) {
    const { payload } = event;
    const activity = activityOf(RULE_ACTIVITIES, textAt(payload, 'action'));
    const changed = Object.keys((0,json/* objectAt */.lJ)(payload, 'changes') ?? {}).map(name => name.replaceAll('_', ' '));
    return {
        kind: { en_us: 'Branch protection', zh_cn: '分支保护' },
        title: textAt((0,json/* objectAt */.lJ)(payload, 'rule'), 'name'),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity)],
        fields: [{ label: { en_us: 'Changed', zh_cn: '变更项' }, text: changed.join(', ') }],
        buttons: [
            {
                text: { en_us: 'Branch settings', zh_cn: '查看分支设置' },
                url: `${repositoryUrl(event)}/settings/branches`,
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/commit-link.js



function commitLink(event, sha, message = '') {
    const [title = ''] = message.split('\n', 1);
    const url = `${repositoryUrl(event)}/commit/${sha}`;
    return joinFacts([(0,card_markdown/* markdownLink */.iQ)((0,foreign_text/* foreign */.V)(shortSha(sha), 10), url), (0,foreign_text/* foreign */.V)(title, 100)], ' ');
}
function joinFacts(facts, separator = ' · ') {
    return (0,card_markdown/* joinMarkdown */.UF)(facts.filter(fact => fact !== ''), separator);
}

// EXTERNAL MODULE: ./lib/cards/status-words.js
var status_words = __webpack_require__(4365);
;// CONCATENATED MODULE: ./lib/cards/event/state.js

const OTHER_WORDS = {
    requested: 'queued',
    pending: 'queued',
    waiting: 'action_required',
    startup_failure: 'failure',
    error: 'failure',
    inactive: 'neutral',
    stale: 'neutral'
};
function stateLook(state) {
    if (Object.hasOwn(status_words/* STATUS_LOOKS */.I1, state))
        return status_words/* STATUS_LOOKS */.I1[state];
    const status = Object.hasOwn(OTHER_WORDS, state) ? OTHER_WORDS[state] : undefined;
    return status_words/* STATUS_LOOKS */.I1[status ?? 'neutral'];
}
function stateTag(state) {
    const { label, tagColor } = stateLook(state);
    return { text: label, color: tagColor };
}

;// CONCATENATED MODULE: ./lib/cards/event/check.js





const ASKED = {
    rerequested: { text: { en_us: 'Re-run requested', zh_cn: '请求重新运行' }, color: 'violet' },
    requested_action: { text: { en_us: 'Action requested', zh_cn: '请求执行操作' }, color: 'violet' },
    requested: { text: { en_us: 'Requested', zh_cn: '已请求' }, color: 'violet' }
};
function checkRunStory(event) {
    const check = (0,json/* objectAt */.lJ)(event.payload, 'check_run');
    const output = (0,json/* objectAt */.lJ)(check, 'output');
    const branch = textAt((0,json/* objectAt */.lJ)(check, 'check_suite'), 'head_branch');
    const outputTitle = (0,foreign_text/* foreign */.V)(textAt(output, 'title'), 120);
    return {
        kind: { en_us: 'Check', zh_cn: '检查' },
        title: textAt(check, 'name'),
        ...standing(event, check),
        lines: [
            joinFacts([commitLink(event, textAt(check, 'head_sha')), (0,foreign_text/* foreign */.V)(branch, 60)]),
            ...(outputTitle === '' ? [] : [outputTitle])
        ],
        text: textAt(output, 'summary'),
        buttons: [
            { text: { en_us: 'View check', zh_cn: '查看检查' }, url: pageOf(check), type: 'primary' },
            { text: { en_us: 'Details', zh_cn: '详情' }, url: textAt(check, 'details_url') }
        ]
    };
}
function checkSuiteStory(event) {
    const suite = (0,json/* objectAt */.lJ)(event.payload, 'check_suite');
    const sha = textAt(suite, 'head_sha');
    return {
        kind: { en_us: 'Check suite', zh_cn: '检查套件' },
        title: textAt((0,json/* objectAt */.lJ)(suite, 'app'), 'name'),
        ...standing(event, suite),
        lines: [joinFacts([commitLink(event, sha), (0,foreign_text/* foreign */.V)(textAt(suite, 'head_branch'), 60)])],
        buttons: [
            {
                text: { en_us: 'View checks', zh_cn: '查看检查' },
                url: `${repositoryUrl(event)}/commit/${sha}/checks`,
                type: 'primary'
            }
        ]
    };
}
function standing({ payload }, check) {
    const action = textAt(payload, 'action');
    const asked = Object.hasOwn(ASKED, action) ? ASKED[action] : undefined;
    const state = textAt(check, 'conclusion') || textAt(check, 'status') || 'queued';
    return {
        color: asked === undefined ? stateLook(state).color : 'violet',
        tags: asked === undefined ? [stateTag(state)] : [asked, stateTag(state)]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/comment.js




const COMMENT_ACTIVITIES = {
    created: activity('blue', 'New comment', '新评论', 'commented', '发表了评论'),
    edited: activity('blue', 'Comment edited', '编辑评论', 'edited a comment', '编辑了评论'),
    deleted: activity('grey', 'Comment deleted', '删除评论', 'deleted a comment', '删除了评论'),
    pinned: activity('blue', 'Comment pinned', '置顶评论', 'pinned a comment', '置顶了评论'),
    unpinned: activity('grey', 'Comment unpinned', '取消置顶', 'unpinned a comment', '取消了评论的置顶')
};
function issueCommentStory(event) {
    const issue = (0,json/* objectAt */.lJ)(event.payload, 'issue');
    const isPullRequest = (0,json/* objectAt */.lJ)(issue, 'pull_request') !== undefined;
    return commentStory(event, isPullRequest
        ? { en_us: 'Pull request comment', zh_cn: 'PR 评论' }
        : { en_us: 'Issue comment', zh_cn: 'Issue 评论' }, numberedTitle(issue));
}
function discussionCommentStory(event) {
    return commentStory(event, { en_us: 'Discussion comment', zh_cn: '讨论评论' }, numberedTitle((0,json/* objectAt */.lJ)(event.payload, 'discussion')));
}
function commitCommentStory(event) {
    const sha = shortSha(textAt((0,json/* objectAt */.lJ)(event.payload, 'comment'), 'commit_id'));
    return commentStory(event, { en_us: 'Commit comment', zh_cn: '提交评论' }, { en_us: `Commit ${sha}`, zh_cn: `提交 ${sha}` });
}
function commentStory(event, kind, title) {
    const comment = (0,json/* objectAt */.lJ)(event.payload, 'comment');
    const activity = activityOf(COMMENT_ACTIVITIES, textAt(event.payload, 'action'));
    const path = (0,foreign_text/* foreign */.V)(textAt(comment, 'path'), 100);
    return {
        kind,
        title,
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity), ...(path === '' ? [] : [path])],
        text: textAt(comment, 'body'),
        buttons: [
            { text: { en_us: 'View comment', zh_cn: '查看评论' }, url: pageOf(comment), type: 'primary' }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/commit-status.js




function commitStatusStory(event) {
    const { payload } = event;
    const commit = (0,json/* objectAt */.lJ)(payload, 'commit');
    const state = textAt(payload, 'state');
    return {
        kind: { en_us: 'Commit status', zh_cn: '提交状态' },
        title: textAt(payload, 'context'),
        color: stateLook(state).color,
        tags: [stateTag(state)],
        lines: [
            commitLink(event, textAt(payload, 'sha'), textAt((0,json/* objectAt */.lJ)(commit, 'commit'), 'message'))
        ],
        text: textAt(payload, 'description'),
        buttons: [
            {
                text: { en_us: 'Details', zh_cn: '详情' },
                url: textAt(payload, 'target_url'),
                type: 'primary'
            },
            { text: { en_us: 'Commit', zh_cn: '查看提交' }, url: pageOf(commit) }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/deployment.js






const KIND = { en_us: 'Deployment', zh_cn: '部署' };
const CREATED = activity('blue', '', '', 'started a deployment', '发起了部署');
const CHANGED = activity('blue', '', '', 'updated the deployment', '更新了部署状态');
function deploymentStory(event) {
    const deployment = (0,json/* objectAt */.lJ)(event.payload, 'deployment');
    return {
        kind: KIND,
        title: deploymentTitle(deployment),
        color: 'blue',
        tags: [{ text: { en_us: 'New deployment', zh_cn: '新部署' }, color: 'blue' }],
        lines: [sentence(actorOf(event), CREATED), whatLine(event, deployment)],
        text: textAt(deployment, 'description'),
        buttons: [
            {
                text: { en_us: 'Deployments', zh_cn: '查看部署' },
                url: `${repositoryUrl(event)}/deployments`,
                type: 'primary'
            }
        ]
    };
}
function deploymentStatusStory(event) {
    const deployment = (0,json/* objectAt */.lJ)(event.payload, 'deployment');
    const status = (0,json/* objectAt */.lJ)(event.payload, 'deployment_status');
    const state = textAt(status, 'state');
    return {
        kind: KIND,
        title: deploymentTitle(deployment),
        color: stateLook(state).color,
        tags: [stateTag(state)],
        lines: [sentence(actorOf(event), CHANGED), whatLine(event, deployment)],
        text: textAt(status, 'description'),
        buttons: [
            {
                text: { en_us: 'Open environment', zh_cn: '打开环境' },
                url: textAt(status, 'environment_url'),
                type: 'primary'
            },
            {
                text: { en_us: 'View log', zh_cn: '查看日志' },
                url: textAt(status, 'log_url') || textAt(status, 'target_url')
            }
        ]
    };
}
function deploymentTitle(deployment) {
    const environment = textAt(deployment, 'environment');
    return { en_us: `Deploy to ${environment}`, zh_cn: `部署到 ${environment}` };
}
function whatLine(event, deployment) {
    const ref = (0,foreign_text/* foreign */.V)(refName(textAt(deployment, 'ref')), 60);
    const sha = textAt(deployment, 'sha');
    return joinFacts(sha === '' ? [ref] : [ref, commitLink(event, sha)]);
}

;// CONCATENATED MODULE: ./lib/cards/event/pull-request-words.js

const MERGED = activity('purple', 'Merged', '已合并', 'merged this pull request', '合并了 PR');
const CLOSED_UNMERGED = activity('red', 'Closed', '已关闭', 'closed this pull request without merging it', '关闭了 PR，未合并');
const PULL_REQUEST_ACTIVITIES = {
    opened: activity('green', 'Opened', '新建', 'opened this pull request', '创建了 PR'),
    reopened: activity('green', 'Reopened', '重新打开', 'reopened this pull request', '重新打开了 PR'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this pull request', '编辑了 PR'),
    synchronize: activity('blue', 'New commits', '有新提交', 'pushed new commits', '推送了新的提交'),
    ready_for_review: activity('green', 'Ready for review', '可以评审', 'marked this pull request as ready for review', '将 PR 标记为可以评审'),
    converted_to_draft: activity('grey', 'Draft', '转为草稿', 'converted this pull request to a draft', '将 PR 转为草稿'),
    review_requested: activity('orange', 'Review requested', '请求评审', 'requested a review from {}', '请求 {} 评审'),
    review_request_removed: activity('grey', 'Review request removed', '取消评审请求', 'removed the review request for {}', '取消了对 {} 的评审请求'),
    assigned: activity('blue', 'Assigned', '已指派', 'assigned {}', '指派给了 {}'),
    unassigned: activity('grey', 'Unassigned', '取消指派', 'unassigned {}', '取消了对 {} 的指派'),
    labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
    unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
    milestoned: activity('blue', 'Milestoned', '加入里程碑', 'added this pull request to the milestone {}', '将 PR 加入里程碑 {}'),
    demilestoned: activity('grey', 'Demilestoned', '移出里程碑', 'removed this pull request from the milestone {}', '将 PR 移出里程碑 {}'),
    locked: activity('grey', 'Locked', '已锁定', 'locked the conversation', '锁定了对话'),
    unlocked: activity('blue', 'Unlocked', '解除锁定', 'unlocked the conversation', '解除了对话的锁定'),
    auto_merge_enabled: activity('turquoise', 'Auto-merge on', '开启自动合并', 'enabled auto-merge', '开启了自动合并'),
    auto_merge_disabled: activity('grey', 'Auto-merge off', '关闭自动合并', 'disabled auto-merge', '关闭了自动合并'),
    enqueued: activity('turquoise', 'In merge queue', '进入合并队列', 'added this pull request to the merge queue', '将 PR 加入了合并队列'),
    dequeued: activity('orange', 'Out of merge queue', '移出合并队列', 'removed this pull request from the merge queue', '将 PR 移出了合并队列')
};

;// CONCATENATED MODULE: ./lib/cards/event/pull-request.js






const BRANCH_LENGTH = 60;
const PULL_REQUEST_KIND = { en_us: 'Pull request', zh_cn: '拉取请求' };
const INTRODUCED = new Set(['opened', 'edited', 'reopened', 'ready_for_review']);
function pullRequestStory(event) {
    const { payload } = event;
    const pullRequest = (0,json/* objectAt */.lJ)(payload, 'pull_request');
    const action = textAt(payload, 'action');
    const activity = pullRequestActivity(action, pullRequest);
    return {
        kind: PULL_REQUEST_KIND,
        title: numberedTitle(pullRequest),
        color: activity.color,
        tags: [...activityTags(activity), ...draftTags(action, pullRequest)],
        lines: [
            sentence(actorOf(event), activity, aboutOf(payload)),
            ...previousTitle(payload),
            branchLine(pullRequest)
        ],
        text: INTRODUCED.has(action) ? textAt(pullRequest, 'body') : '',
        fields: [...pullRequestFields(pullRequest), dequeueReason(payload)],
        buttons: pullRequestButtons(pullRequest)
    };
}
function pullRequestActivity(action, pullRequest) {
    if (action !== 'closed')
        return activityOf(PULL_REQUEST_ACTIVITIES, action);
    return pullRequest?.['merged'] === true ? MERGED : CLOSED_UNMERGED;
}
function draftTags(action, pullRequest) {
    const says = action !== 'converted_to_draft' && pullRequest?.['draft'] === true;
    return says ? [{ text: { en_us: 'Draft', zh_cn: '草稿' }, color: 'neutral' }] : [];
}
function aboutOf(payload) {
    const name = textAt((0,json/* objectAt */.lJ)(payload, 'label'), 'name') ||
        atName(textAt((0,json/* objectAt */.lJ)(payload, 'assignee'), 'login')) ||
        atName(textAt((0,json/* objectAt */.lJ)(payload, 'requested_reviewer'), 'login')) ||
        textAt((0,json/* objectAt */.lJ)(payload, 'requested_team'), 'name') ||
        textAt((0,json/* objectAt */.lJ)(payload, 'milestone'), 'title');
    return (0,foreign_text/* foreign */.V)(name, BRANCH_LENGTH);
}
function atName(login) {
    return login === '' ? '' : `@${login}`;
}
function previousTitle(payload) {
    const from = (0,foreign_text/* foreign */.V)(textAt((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(payload, 'changes'), 'title'), 'from'), 100);
    return from === '' ? [] : [{ en_us: (0,card_markdown.md) `Title was: ${from}`, zh_cn: (0,card_markdown.md) `原标题：${from}` }];
}
function branchLine(pullRequest) {
    const branches = (0,card_markdown.md) `${branchOf(pullRequest, 'base')} ← ${branchOf(pullRequest, 'head')}`;
    const added = (0,json/* numberAt */.tk)(pullRequest, 'additions');
    const removed = (0,json/* numberAt */.tk)(pullRequest, 'deletions');
    const files = (0,json/* numberAt */.tk)(pullRequest, 'changed_files');
    if (added === undefined || removed === undefined || files === undefined)
        return branches;
    return {
        en_us: (0,card_markdown.md) `${branches} · +${added} −${removed} · ${files} ${files === 1 ? (0,card_markdown.md) `file` : (0,card_markdown.md) `files`}`,
        zh_cn: (0,card_markdown.md) `${branches} · +${added} −${removed} · ${files} 个文件`
    };
}
function branchOf(pullRequest, side) {
    const branch = (0,json/* objectAt */.lJ)(pullRequest, side);
    const label = textAt(branch, 'label');
    const base = textAt((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(pullRequest, 'base'), 'repo'), 'owner'), 'login');
    const isOwn = base !== '' && label.startsWith(`${base}:`);
    return (0,foreign_text/* foreign */.V)((isOwn ? '' : label) || textAt(branch, 'ref'), BRANCH_LENGTH);
}
function pullRequestFields(pullRequest) {
    const reviewers = [
        namesAt(pullRequest, 'requested_reviewers', 'login'),
        namesAt(pullRequest, 'requested_teams', 'name')
    ];
    return [
        {
            label: { en_us: 'Reviewers', zh_cn: '评审人' },
            text: reviewers.filter(names => names !== '').join(', ')
        },
        {
            label: { en_us: 'Labels', zh_cn: '标签' },
            text: namesAt(pullRequest, 'labels', 'name')
        }
    ];
}
function dequeueReason(payload) {
    const reason = textAt(payload, 'reason').toLowerCase().replaceAll('_', ' ');
    return { label: { en_us: 'Reason', zh_cn: '原因' }, text: reason };
}
function pullRequestButtons(pullRequest) {
    const url = pageOf(pullRequest);
    return [
        { text: { en_us: 'View pull request', zh_cn: '查看 PR' }, url, type: 'primary' },
        {
            text: { en_us: 'Changes', zh_cn: '查看改动' },
            url: url === undefined ? undefined : `${url}/files`
        }
    ];
}

;// CONCATENATED MODULE: ./lib/cards/event/discussion.js





const DISCUSSION_ACTIVITIES = {
    created: activity('green', 'New discussion', '新讨论', 'started this discussion', '发起了讨论'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this discussion', '编辑了讨论'),
    deleted: activity('red', 'Deleted', '已删除', 'deleted this discussion', '删除了讨论'),
    transferred: activity('violet', 'Transferred', '已转移', 'transferred this discussion', '转移了讨论'),
    pinned: activity('blue', 'Pinned', '已置顶', 'pinned this discussion', '置顶了讨论'),
    unpinned: activity('grey', 'Unpinned', '取消置顶', 'unpinned this discussion', '取消了讨论的置顶'),
    labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
    unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
    locked: activity('grey', 'Locked', '已锁定', 'locked this discussion', '锁定了讨论'),
    unlocked: activity('blue', 'Unlocked', '解除锁定', 'unlocked this discussion', '解除了讨论的锁定'),
    closed: activity('purple', 'Closed', '已关闭', 'closed this discussion', '关闭了讨论'),
    reopened: activity('green', 'Reopened', '重新打开', 'reopened this discussion', '重新打开了讨论'),
    category_changed: activity('blue', 'Moved', '更换分类', 'moved this discussion to another category', '更换了讨论的分类'),
    answered: activity('green', 'Answered', '已解答', 'marked an answer', '标记了解答'),
    unanswered: activity('grey', 'Unanswered', '取消解答', 'unmarked the answer', '取消了解答标记')
};
const discussion_INTRODUCED = new Set(['created', 'edited']);
function discussionStory(event) {
    const { payload } = event;
    const discussion = (0,json/* objectAt */.lJ)(payload, 'discussion');
    const action = textAt(payload, 'action');
    const activity = activityOf(DISCUSSION_ACTIVITIES, action);
    const label = (0,foreign_text/* foreign */.V)(textAt((0,json/* objectAt */.lJ)(payload, 'label'), 'name'), 60);
    const answer = action === 'answered' ? (0,json/* objectAt */.lJ)(payload, 'answer') : undefined;
    return {
        kind: { en_us: 'Discussion', zh_cn: '讨论' },
        title: numberedTitle(discussion),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity, label), ...previousTitle(payload)],
        text: discussion_INTRODUCED.has(action) ? textAt(discussion, 'body') : textAt(answer, 'body'),
        fields: [
            {
                label: { en_us: 'Category', zh_cn: '分类' },
                text: textAt((0,json/* objectAt */.lJ)(discussion, 'category'), 'name')
            }
        ],
        buttons: [
            {
                text: { en_us: 'View discussion', zh_cn: '查看讨论' },
                url: pageOf(answer) ?? pageOf(discussion),
                type: 'primary'
            }
        ]
    };
}

// EXTERNAL MODULE: ./lib/cards/run-facts.js
var run_facts = __webpack_require__(5852);
;// CONCATENATED MODULE: ./lib/cards/event/view-run.js
function viewRunButton({ run }) {
    return { text: { en_us: 'View run', zh_cn: '查看运行' }, url: run.url, type: 'primary' };
}

;// CONCATENATED MODULE: ./lib/cards/event/dispatch.js







const MOST_INPUTS = 25;
const STARTED = activity('blue', '', '', 'started this workflow by hand', '手动触发了工作流');
function workflowDispatchStory(event) {
    const { payload, run } = event;
    const inputs = Object.entries((0,json/* objectAt */.lJ)(payload, 'inputs') ?? {}).slice(0, MOST_INPUTS);
    const ref = (0,foreign_text/* foreign */.V)(refName(textAt(payload, 'ref')) || run.ref.name, 60);
    return {
        kind: { en_us: 'Manual run', zh_cn: '手动运行' },
        title: (0,run_facts/* runName */.rt)(run),
        color: 'blue',
        lines: [sentence(actorOf(event), STARTED), ...(ref === '' ? [] : [(0,card_markdown.md) `🌿 ${ref}`])],
        fields: inputs.map(([label, value]) => ({ label, text: inputText(value) })),
        buttons: [viewRunButton(event)]
    };
}
function inputText(value) {
    if (value === undefined || value === null)
        return '';
    return Array.isArray(value) || (0,json/* isJsonObject */.OW)(value) ? JSON.stringify(value) : String(value);
}
function repositoryDispatchStory(event) {
    return {
        kind: { en_us: 'Repository dispatch', zh_cn: '外部触发' },
        title: textAt(event.payload, 'action'),
        color: 'blue',
        lines: [(0,foreign_text/* personLink */.G)(actorOf(event))],
        buttons: [viewRunButton(event)]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/fork.js





const FORKED = activity('turquoise', 'Forked', 'Fork', 'forked it to {}', 'Fork 到了 {}');
function forkStory(event) {
    const fork = (0,json/* objectAt */.lJ)(event.payload, 'forkee');
    const name = (0,foreign_text/* foreign */.V)(textAt(fork, 'full_name'), 100);
    const url = pageOf(fork);
    return {
        kind: 'Fork',
        title: event.run.repository,
        color: FORKED.color,
        tags: activityTags(FORKED),
        lines: [sentence(actorOf(event), FORKED, url === undefined ? name : (0,card_markdown/* markdownLink */.iQ)(name, url))],
        buttons: [
            { text: { en_us: 'View fork', zh_cn: '查看 Fork' }, url, type: 'primary' },
            { text: { en_us: 'Repository', zh_cn: '查看仓库' }, url: repositoryUrl(event) }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/general.js




const AROUND = new Set([
    'repository',
    'organization',
    'enterprise',
    'installation',
    'sender',
    'changes'
]);
const TITLES = ['title', 'full_name', 'name', 'login', 'display_title', 'summary', 'ref'];
const STATES = ['state', 'status', 'conclusion', 'severity'];
const COMMON_ACTIVITIES = {
    created: activity('blue', 'Created', '新建', '', ''),
    added: activity('blue', 'Added', '已添加', '', ''),
    opened: activity('blue', 'Opened', '已开启', '', ''),
    reopened: activity('blue', 'Reopened', '重新开启', '', ''),
    edited: activity('blue', 'Edited', '已编辑', '', ''),
    updated: activity('blue', 'Updated', '已更新', '', ''),
    published: activity('green', 'Published', '已发布', '', ''),
    completed: activity('green', 'Completed', '已完成', '', ''),
    resolved: activity('green', 'Resolved', '已解决', '', ''),
    fixed: activity('green', 'Fixed', '已修复', '', ''),
    closed: activity('purple', 'Closed', '已关闭', '', ''),
    dismissed: activity('grey', 'Dismissed', '已忽略', '', ''),
    removed: activity('grey', 'Removed', '已移除', '', ''),
    deleted: activity('grey', 'Deleted', '已删除', '', '')
};
function generalStory(event) {
    const { name, payload } = event;
    const thing = thingOf(name, payload);
    const activity = activityOf(COMMON_ACTIVITIES, textAt(payload, 'action'));
    const kind = wordsOf(name);
    return {
        kind,
        title: titleOf(thing) || kind,
        color: activity.color,
        tags: activityTags(activity),
        lines: [(0,foreign_text/* personLink */.G)(actorOf(event))],
        fields: [
            {
                label: { en_us: 'State', zh_cn: '状态' },
                text: STATES.map(key => textAt(thing, key)).find(text => text !== '') ?? ''
            }
        ],
        buttons: [
            {
                text: { en_us: 'View', zh_cn: '查看' },
                url: pageOf(thing) ?? pageOf(payload) ?? repositoryUrl(event),
                type: 'primary'
            }
        ]
    };
}
function thingOf(name, payload) {
    const others = Object.entries(payload).filter(([key]) => !AROUND.has(key));
    const things = others.map(([, value]) => value).filter(json/* isJsonObject */.OW);
    return ((0,json/* objectAt */.lJ)(payload, name) ??
        (0,json/* objectAt */.lJ)(payload, 'alert') ??
        things.find(thing => pageOf(thing) !== undefined) ??
        things[0]);
}
function titleOf(thing) {
    const number = (0,json/* numberAt */.tk)(thing, 'number');
    const title = TITLES.map(key => textAt(thing, key)).find(text => text !== '') ?? alertTitle(thing);
    return number === undefined ? title : `#${number} ${title}`.trim();
}
function alertTitle(alert) {
    return (textAt((0,json/* objectAt */.lJ)(alert, 'rule'), 'description') ||
        textAt((0,json/* objectAt */.lJ)(alert, 'security_advisory'), 'summary') ||
        textAt(alert, 'secret_type_display_name'));
}
function wordsOf(name) {
    const words = name.replaceAll('_', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./lib/cards/event/issue.js




const CLOSED = {
    completed: activity('purple', 'Closed', '已完成', 'closed this issue as completed', '关闭了 Issue：已完成'),
    not_planned: activity('grey', 'Not planned', '不予处理', 'closed this issue as not planned', '关闭了 Issue：不予处理'),
    duplicate: activity('grey', 'Duplicate', '重复', 'closed this issue as a duplicate', '关闭了 Issue：与其他 Issue 重复'),
    unknown: activity('purple', 'Closed', '已关闭', 'closed this issue', '关闭了 Issue')
};
const ISSUE_ACTIVITIES = {
    opened: activity('green', 'Opened', '新建', 'opened this issue', '创建了 Issue'),
    reopened: activity('green', 'Reopened', '重新打开', 'reopened this issue', '重新打开了 Issue'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this issue', '编辑了 Issue'),
    deleted: activity('red', 'Deleted', '已删除', 'deleted this issue', '删除了 Issue'),
    transferred: activity('violet', 'Transferred', '已转移', 'transferred this issue', '转移了 Issue'),
    pinned: activity('blue', 'Pinned', '已置顶', 'pinned this issue', '置顶了 Issue'),
    unpinned: activity('grey', 'Unpinned', '取消置顶', 'unpinned this issue', '取消了 Issue 的置顶'),
    assigned: activity('blue', 'Assigned', '已指派', 'assigned {}', '指派给了 {}'),
    unassigned: activity('grey', 'Unassigned', '取消指派', 'unassigned {}', '取消了对 {} 的指派'),
    labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
    unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
    milestoned: activity('blue', 'Milestoned', '加入里程碑', 'added this issue to the milestone {}', '将 Issue 加入里程碑 {}'),
    demilestoned: activity('grey', 'Demilestoned', '移出里程碑', 'removed this issue from the milestone {}', '将 Issue 移出里程碑 {}'),
    locked: activity('grey', 'Locked', '已锁定', 'locked the conversation', '锁定了对话'),
    unlocked: activity('blue', 'Unlocked', '解除锁定', 'unlocked the conversation', '解除了对话的锁定'),
    typed: activity('blue', 'Type set', '设置类型', 'set the type of this issue', '设置了 Issue 的类型'),
    untyped: activity('grey', 'Type removed', '移除类型', 'removed the type of this issue', '移除了 Issue 的类型')
};
const issue_INTRODUCED = new Set(['opened', 'edited', 'reopened']);
function issueStory(event) {
    const { payload } = event;
    const issue = (0,json/* objectAt */.lJ)(payload, 'issue');
    const action = textAt(payload, 'action');
    const activity = issueActivity(action, issue);
    return {
        kind: 'Issue',
        title: numberedTitle(issue),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity, aboutOf(payload)), ...previousTitle(payload)],
        text: issue_INTRODUCED.has(action) ? textAt(issue, 'body') : '',
        fields: issueFields(payload, issue),
        buttons: [
            {
                text: { en_us: 'View issue', zh_cn: '查看 Issue' },
                url: newPage(payload) ?? pageOf(issue),
                type: 'primary'
            }
        ]
    };
}
function issueActivity(action, issue) {
    if (action !== 'closed')
        return activityOf(ISSUE_ACTIVITIES, action);
    const reason = (0,json/* stringAt */.bX)(issue, 'state_reason') ?? 'unknown';
    return activityOf(CLOSED, Object.hasOwn(CLOSED, reason) ? reason : 'unknown');
}
function newPage(payload) {
    return pageOf((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(payload, 'changes'), 'new_issue'));
}
function issueFields(payload, issue) {
    const type = (0,json/* objectAt */.lJ)(payload, 'type') ?? (0,json/* objectAt */.lJ)(issue, 'type');
    return [
        { label: { en_us: 'Type', zh_cn: '类型' }, text: textAt(type, 'name') },
        { label: { en_us: 'Assignees', zh_cn: '负责人' }, text: namesAt(issue, 'assignees', 'login') },
        { label: { en_us: 'Labels', zh_cn: '标签' }, text: namesAt(issue, 'labels', 'name') },
        {
            label: { en_us: 'Milestone', zh_cn: '里程碑' },
            text: textAt((0,json/* objectAt */.lJ)(issue, 'milestone'), 'title')
        }
    ];
}

;// CONCATENATED MODULE: ./lib/cards/event/label.js



const LABEL_ACTIVITIES = {
    created: activity('green', 'Created', '新建', 'created this label', '新建了标签'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this label', '编辑了标签'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this label', '删除了标签')
};
function labelStory(event) {
    const { payload } = event;
    const label = (0,json/* objectAt */.lJ)(payload, 'label');
    const activity = activityOf(LABEL_ACTIVITIES, textAt(payload, 'action'));
    return {
        kind: { en_us: 'Label', zh_cn: '标签' },
        title: textAt(label, 'name'),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity)],
        text: textAt(label, 'description'),
        fields: [
            {
                label: { en_us: 'Name was', zh_cn: '原名称' },
                text: textAt((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(payload, 'changes'), 'name'), 'from')
            }
        ],
        buttons: [
            {
                text: { en_us: 'Labels', zh_cn: '查看标签' },
                url: `${repositoryUrl(event)}/labels`,
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/merge-group.js





const MERGE_GROUP_ACTIVITIES = {
    checks_requested: activity('turquoise', 'Checks requested', '等待检查', 'queued these changes to be merged', '将改动加入了合并队列'),
    destroyed: activity('grey', 'Left the queue', '离开队列', 'took this group out of the queue', '将合并组移出了队列')
};
const QUEUE_BRANCH = /\/pr-(\d+)-/;
function mergeGroupStory(event) {
    const group = (0,json/* objectAt */.lJ)(event.payload, 'merge_group');
    const activity = activityOf(MERGE_GROUP_ACTIVITIES, textAt(event.payload, 'action'));
    const base = refName(textAt(group, 'base_ref'));
    const number = QUEUE_BRANCH.exec(textAt(group, 'head_ref'))?.[1];
    return {
        kind: { en_us: 'Merge queue', zh_cn: '合并队列' },
        title: number === undefined
            ? { en_us: `Merge to ${base}`, zh_cn: `合并到 ${base}` }
            : { en_us: `#${number} to ${base}`, zh_cn: `#${number} 合并到 ${base}` },
        color: activity.color,
        tags: activityTags(activity),
        lines: [
            sentence(actorOf(event), activity),
            commitLink(event, textAt(group, 'head_sha'), textAt((0,json/* objectAt */.lJ)(group, 'head_commit'), 'message'))
        ],
        fields: [
            {
                label: { en_us: 'Reason', zh_cn: '原因' },
                text: textAt(event.payload, 'reason').replaceAll('_', ' ')
            }
        ],
        buttons: [
            viewRunButton(event),
            {
                text: { en_us: `Pull request #${number ?? ''}`, zh_cn: `查看 PR #${number ?? ''}` },
                url: number === undefined ? undefined : `${repositoryUrl(event)}/pull/${number}`
            },
            { text: { en_us: 'Queue', zh_cn: '查看队列' }, url: `${repositoryUrl(event)}/queue/${base}` }
        ]
    };
}

// EXTERNAL MODULE: ./lib/text/card-tags.js
var card_tags = __webpack_require__(7019);
;// CONCATENATED MODULE: ./lib/cards/event/milestone.js





const MILESTONE_ACTIVITIES = {
    created: activity('green', 'Created', '新建', 'created this milestone', '新建了里程碑'),
    opened: activity('green', 'Opened', '已开启', 'opened this milestone', '开启了里程碑'),
    closed: activity('purple', 'Closed', '已关闭', 'closed this milestone', '关闭了里程碑'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this milestone', '编辑了里程碑'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this milestone', '删除了里程碑')
};
function milestoneStory(event) {
    const milestone = (0,json/* objectAt */.lJ)(event.payload, 'milestone');
    const activity = activityOf(MILESTONE_ACTIVITIES, textAt(event.payload, 'action'));
    const open = (0,json/* numberAt */.tk)(milestone, 'open_issues') ?? 0;
    const closed = (0,json/* numberAt */.tk)(milestone, 'closed_issues') ?? 0;
    const due = Date.parse(textAt(milestone, 'due_on'));
    return {
        kind: { en_us: 'Milestone', zh_cn: '里程碑' },
        title: textAt(milestone, 'title'),
        color: activity.color,
        tags: activityTags(activity),
        lines: [
            sentence(actorOf(event), activity),
            ...(open + closed === 0
                ? []
                : [
                    {
                        en_us: (0,card_markdown.md) `${closed} of ${open + closed} issues closed`,
                        zh_cn: (0,card_markdown.md) `已关闭 ${closed} 个 Issue，共 ${open + closed} 个`
                    }
                ]),
            ...(Number.isNaN(due)
                ? []
                : [
                    {
                        en_us: (0,card_markdown.md) `due ${(0,card_tags/* localTime */.HJ)(due, 'date_num')}`,
                        zh_cn: (0,card_markdown.md) `截止 ${(0,card_tags/* localTime */.HJ)(due, 'date_num')}`
                    }
                ])
        ],
        text: textAt(milestone, 'description'),
        buttons: [
            {
                text: { en_us: 'View milestone', zh_cn: '查看里程碑' },
                url: pageOf(milestone),
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/package.js



const PACKAGE_ACTIVITIES = {
    published: activity('green', 'Published', '已发布', 'published this package', '发布了软件包'),
    updated: activity('blue', 'Updated', '已更新', 'updated this package', '更新了软件包')
};
function packageStory(event) {
    const { payload } = event;
    const found = (0,json/* objectAt */.lJ)(payload, 'registry_package') ?? (0,json/* objectAt */.lJ)(payload, 'package');
    const version = (0,json/* objectAt */.lJ)(found, 'package_version');
    const activity = activityOf(PACKAGE_ACTIVITIES, textAt(payload, 'action'));
    return {
        kind: { en_us: 'Package', zh_cn: '软件包' },
        title: `${textAt(found, 'name')} ${textAt(version, 'version')}`.trim(),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity)],
        text: textAt(version, 'description') || textAt(found, 'description'),
        fields: [
            {
                label: { en_us: 'Registry', zh_cn: '类型' },
                text: textAt(found, 'package_type') || textAt(found, 'ecosystem')
            },
            {
                label: { en_us: 'Tag', zh_cn: 'Tag' },
                text: textAt((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(version, 'container_metadata'), 'tag'), 'name')
            }
        ],
        buttons: [
            {
                text: { en_us: 'View package', zh_cn: '查看软件包' },
                url: pageOf(version) ?? pageOf(found),
                type: 'primary'
            }
        ]
    };
}

// EXTERNAL MODULE: ./lib/model/duration.js
var model_duration = __webpack_require__(5149);
;// CONCATENATED MODULE: ./lib/cards/event/page-build.js





const BUILT = { text: { en_us: 'Built', zh_cn: '构建成功' }, color: 'green' };
const ERRORED = { text: { en_us: 'Build failed', zh_cn: '构建失败' }, color: 'red' };
const BUILDING = { text: { en_us: 'Building', zh_cn: '构建中' }, color: 'blue' };
function pageBuildStory(event) {
    const build = (0,json/* objectAt */.lJ)(event.payload, 'build');
    const status = textAt(build, 'status');
    const duration = (0,json/* numberAt */.tk)(build, 'duration');
    const tag = status === 'built' ? BUILT : status === 'errored' ? ERRORED : BUILDING;
    return {
        kind: 'GitHub Pages',
        title: event.run.repository,
        color: tag.color,
        tags: [tag],
        lines: [
            joinFacts([
                commitLink(event, textAt(build, 'commit')),
                (0,foreign_text/* personLink */.G)(personOf((0,json/* objectAt */.lJ)(build, 'pusher')) ?? actorOf(event)),
                (0,foreign_text/* foreign */.V)(duration === undefined ? '' : (0,model_duration/* formatDuration */.a)(duration), 20)
            ])
        ],
        text: (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(build, 'error'), 'message') ?? '',
        buttons: [
            {
                text: { en_us: 'Pages settings', zh_cn: '查看 Pages' },
                url: `${repositoryUrl(event)}/settings/pages`,
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/public.js


const PUBLISHED = activity('green', 'Public', '已公开', 'made this repository public', '公开了仓库');
function publicStory(event) {
    return {
        kind: { en_us: 'Repository', zh_cn: '仓库' },
        title: event.run.repository,
        color: PUBLISHED.color,
        tags: activityTags(PUBLISHED),
        lines: [sentence(actorOf(event), PUBLISHED)],
        buttons: [
            {
                text: { en_us: 'Repository', zh_cn: '查看仓库' },
                url: repositoryUrl(event),
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/push.js







const MOST_COMMITS = 10;
const COMMIT_TITLE_LENGTH = 100;
const AUTHOR_LENGTH = 40;
const PUSHED = activity('blue', '', '', 'pushed {}', '推送了 {}');
const FORCED = activity('orange', 'Force-pushed', '强制推送', 'force-pushed {}', '强制推送了 {}');
const BRANCH = {
    created: activity('green', 'Created', '新建', 'created this branch at {}', '新建了分支，位于 {}'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this branch, it was at {}', '删除了分支，原位于 {}')
};
const TAG = {
    created: activity('green', 'Created', '新建', 'created this tag at {}', '新建了 Tag，位于 {}'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this tag, it was at {}', '删除了 Tag，原位于 {}')
};
const IS_TAG = { text: 'Tag', color: 'violet' };
function pushStory(event) {
    const { payload } = event;
    const ref = textAt(payload, 'ref');
    const name = refName(ref) || event.run.ref.name;
    const isTag = ref.startsWith('refs/tags/');
    const isDeleted = payload['deleted'] === true;
    const commits = objectsAt(payload, 'commits').reverse();
    const compare = textAt(payload, 'compare');
    const activity = pushActivity(payload, isTag ? TAG : BRANCH);
    return {
        kind: { en_us: 'Push', zh_cn: '推送' },
        title: pushTitle(name, commits.length),
        color: activity.color,
        tags: [...activityTags(activity), ...(isTag ? [IS_TAG] : [])],
        lines: [sentence(actorOf(event), activity, rangeLink(payload, compare))],
        parts: commits.length === 0 ? [] : [commitsPart(commits)],
        buttons: isDeleted
            ? []
            : [
                { text: { en_us: 'Compare', zh_cn: '对比改动' }, url: compare, type: 'primary' },
                {
                    text: isTag
                        ? { en_us: 'Tag', zh_cn: '查看 Tag' }
                        : { en_us: 'Branch', zh_cn: '查看分支' },
                    url: `${repositoryUrl(event)}/tree/${name}`
                }
            ]
    };
}
function pushActivity(payload, words) {
    if (payload['deleted'] === true)
        return words.deleted;
    if (payload['created'] === true)
        return words.created;
    return payload['forced'] === true ? FORCED : PUSHED;
}
function pushTitle(ref, commits) {
    if (commits === 0)
        return ref;
    return {
        en_us: commits === 1 ? `1 commit to ${ref}` : `${commits} commits to ${ref}`,
        zh_cn: `${ref} 新增 ${commits} 个提交`
    };
}
function rangeLink(payload, compare) {
    const before = shortSha(textAt(payload, 'before'));
    const after = shortSha(textAt(payload, 'after'));
    if (payload['deleted'] === true)
        return (0,foreign_text/* foreign */.V)(before, 10);
    const range = payload['created'] === true ? after : `${before}…${after}`;
    return (0,card_markdown/* markdownLink */.iQ)((0,foreign_text/* foreign */.V)(range, 20), compare);
}
function commitsPart(commits) {
    return {
        importance: 'normal',
        blocks: commits.slice(0, MOST_COMMITS).map(commitBlock),
        left: Math.max(0, commits.length - MOST_COMMITS),
        rest: left => (0,cards_elements/* markdown */.wD)({
            en_us: (0,card_markdown.md) `… and ${left} more`,
            zh_cn: (0,card_markdown.md) `…… 另有 ${left} 个提交`
        })
    };
}
function commitBlock(commit) {
    const [title = ''] = textAt(commit, 'message').split('\n', 1);
    const author = (0,json/* objectAt */.lJ)(commit, 'author');
    const name = textAt(author, 'username') || textAt(author, 'name');
    const sha = (0,card_markdown/* markdownLink */.iQ)((0,foreign_text/* foreign */.V)(shortSha(textAt(commit, 'id')), 10), textAt(commit, 'url'));
    const line = (0,card_markdown.md) `${sha} ${(0,foreign_text/* foreign */.V)(title, COMMIT_TITLE_LENGTH)}`;
    return [(0,cards_elements/* markdown */.wD)(name === '' ? line : (0,card_markdown.md) `${line} ${(0,card_tags/* grey */.Oh)((0,foreign_text/* foreign */.V)(name, AUTHOR_LENGTH))}`)];
}

;// CONCATENATED MODULE: ./lib/cards/event/ref.js


const ref_BRANCH = {
    kind: { en_us: 'Branch', zh_cn: '分支' },
    created: activity('green', 'Created', '新建', 'created this branch', '新建了分支'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this branch', '删除了分支')
};
const ref_TAG = {
    kind: 'Tag',
    created: activity('green', 'Created', '新建', 'created this tag', '新建了 Tag'),
    deleted: activity('grey', 'Deleted', '已删除', 'deleted this tag', '删除了 Tag')
};
function createStory(event) {
    const words = ref_wordsOf(event);
    return refStory(event, words.kind, words.created, {
        text: { en_us: 'View', zh_cn: '查看' },
        url: `${repositoryUrl(event)}/tree/${textAt(event.payload, 'ref')}`,
        type: 'primary'
    });
}
function deleteStory(event) {
    const words = ref_wordsOf(event);
    return refStory(event, words.kind, words.deleted, {
        text: { en_us: 'Repository', zh_cn: '查看仓库' },
        url: repositoryUrl(event)
    });
}
function ref_wordsOf({ payload }) {
    return textAt(payload, 'ref_type') === 'tag' ? ref_TAG : ref_BRANCH;
}
function refStory(event, kind, activity, button) {
    return {
        kind,
        title: textAt(event.payload, 'ref'),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity)],
        buttons: [button]
    };
}

// EXTERNAL MODULE: ./lib/text/card-code.js + 1 modules
var card_code = __webpack_require__(7606);
;// CONCATENATED MODULE: ./lib/cards/event/review.js









const VERDICTS = {
    approved: activity('green', 'Approved', '已批准', 'approved this pull request', '批准了 PR'),
    changes_requested: activity('red', 'Changes requested', '要求修改', 'requested changes', '要求修改 PR'),
    commented: activity('blue', 'Reviewed', '已评审', 'reviewed this pull request', '评审了 PR')
};
const REVIEW_ACTIVITIES = {
    edited: activity('blue', 'Review edited', '编辑评审', 'edited a review', '编辑了评审意见'),
    dismissed: activity('grey', 'Review dismissed', '驳回评审', 'dismissed a review', '驳回了评审意见')
};
const REVIEW_COMMENT_ACTIVITIES = {
    created: activity('blue', 'Code comment', '代码评论', 'commented on the code', '评论了代码'),
    edited: activity('blue', 'Comment edited', '编辑评论', 'edited a comment on the code', '编辑了代码评论'),
    deleted: activity('grey', 'Comment deleted', '删除评论', 'deleted a comment on the code', '删除了代码评论')
};
const HUNK_LINES = 4;
const LINE_LENGTH = 160;
function reviewStory(event) {
    const { payload } = event;
    const review = (0,json/* objectAt */.lJ)(payload, 'review');
    const pullRequest = (0,json/* objectAt */.lJ)(payload, 'pull_request');
    const activity = reviewActivity(textAt(payload, 'action'), review);
    return {
        kind: { en_us: 'Review', zh_cn: '代码评审' },
        title: numberedTitle(pullRequest),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity), branchLine(pullRequest)],
        text: textAt(review, 'body'),
        buttons: [
            { text: { en_us: 'View review', zh_cn: '查看评审' }, url: pageOf(review), type: 'primary' },
            { text: { en_us: 'Pull request', zh_cn: '查看 PR' }, url: pageOf(pullRequest) }
        ]
    };
}
function reviewActivity(action, review) {
    if (action !== 'submitted')
        return activityOf(REVIEW_ACTIVITIES, action);
    return activityOf(VERDICTS, textAt(review, 'state').toLowerCase());
}
function reviewCommentStory(event) {
    const { payload } = event;
    const comment = (0,json/* objectAt */.lJ)(payload, 'comment');
    const pullRequest = (0,json/* objectAt */.lJ)(payload, 'pull_request');
    const activity = activityOf(REVIEW_COMMENT_ACTIVITIES, textAt(payload, 'action'));
    const line = (0,json/* numberAt */.tk)(comment, 'line') ?? (0,json/* numberAt */.tk)(comment, 'original_line');
    const place = (0,foreign_text/* foreign */.V)(textAt(comment, 'path') + (line === undefined ? '' : `:${line}`), 100);
    return {
        kind: { en_us: 'Review comment', zh_cn: '代码评论' },
        title: numberedTitle(pullRequest),
        color: activity.color,
        tags: activityTags(activity),
        lines: [sentence(actorOf(event), activity), ...(place === '' ? [] : [(0,card_markdown.md) `📄 ${place}`])],
        parts: hunkParts(textAt(comment, 'diff_hunk')),
        text: textAt(comment, 'body'),
        buttons: [
            { text: { en_us: 'View comment', zh_cn: '查看评论' }, url: pageOf(comment), type: 'primary' },
            { text: { en_us: 'Pull request', zh_cn: '查看 PR' }, url: pageOf(pullRequest) }
        ]
    };
}
function hunkParts(hunk) {
    const lines = hunk.split('\n').slice(-HUNK_LINES);
    if (lines.join('') === '')
        return [];
    const code = lines.map(line => (0,graphemes/* cutGraphemes */.Ts)(line, LINE_LENGTH)).join('\n');
    return [{ importance: 'extra', blocks: [[(0,cards_elements/* markdown */.wD)((0,card_code/* codeBlock */.D)(code, 'diff'))]] }];
}

;// CONCATENATED MODULE: ./lib/cards/event/schedule.js






function scheduleStory(event) {
    const { payload, run } = event;
    const cron = (0,foreign_text/* foreign */.V)(textAt(payload, 'schedule'), 60);
    const commit = run.commit;
    const facts = joinFacts([
        (0,foreign_text/* foreign */.V)(run.ref.name, 60),
        ...(commit === undefined ? [] : [commitLink(event, commit.sha, commit.title)])
    ]);
    return {
        kind: { en_us: 'Schedule', zh_cn: '定时运行' },
        title: (0,run_facts/* runName */.rt)(run),
        color: 'indigo',
        lines: [...(cron === '' ? [] : [(0,card_markdown.md) `⏰ ${cron} UTC`]), ...(facts === '' ? [] : [facts])],
        buttons: [viewRunButton(event)]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/watch.js




const WATCH_ACTIVITIES = {
    started: activity('yellow', 'Starred', 'Star', 'starred this repository', 'Star 了这个仓库')
};
function watchStory(event) {
    const activity = activityOf(WATCH_ACTIVITIES, textAt(event.payload, 'action'));
    const stars = (0,json/* numberAt */.tk)((0,json/* objectAt */.lJ)(event.payload, 'repository'), 'stargazers_count');
    return {
        kind: 'Star',
        title: event.run.repository,
        color: activity.color,
        tags: activityTags(activity),
        lines: [
            sentence(actorOf(event), activity),
            ...(stars === undefined
                ? []
                : [{ en_us: (0,card_markdown.md) `⭐ ${stars} stars now`, zh_cn: (0,card_markdown.md) `⭐ 现有 ${stars} 个 Star` }])
        ],
        buttons: [
            {
                text: { en_us: 'Stargazers', zh_cn: '查看 Star' },
                url: `${repositoryUrl(event)}/stargazers`,
                type: 'primary'
            }
        ]
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/wiki.js







const MOST_PAGES = 10;
const wiki_CHANGED = activity('blue', '', '', 'changed the wiki', '修改了 Wiki');
function wikiStory(event) {
    const pages = objectsAt(event.payload, 'pages');
    return {
        kind: 'Wiki',
        title: wikiTitle(pages),
        color: 'blue',
        lines: [sentence(actorOf(event), wiki_CHANGED)],
        parts: pages.length === 0 ? [] : [pagesPart(pages)],
        buttons: [
            {
                text: { en_us: 'View wiki', zh_cn: '查看 Wiki' },
                url: `${repositoryUrl(event)}/wiki`,
                type: 'primary'
            }
        ]
    };
}
function wikiTitle(pages) {
    const count = pages.length;
    const [first] = pages;
    if (first !== undefined && count === 1)
        return textAt(first, 'title');
    return { en_us: `${count} wiki pages`, zh_cn: `${count} 个 Wiki 页面` };
}
function pagesPart(pages) {
    return {
        importance: 'normal',
        blocks: pages.slice(0, MOST_PAGES).map(page => [(0,cards_elements/* markdown */.wD)(pageLine(page))]),
        left: Math.max(0, pages.length - MOST_PAGES),
        rest: left => (0,cards_elements/* markdown */.wD)({ en_us: (0,card_markdown.md) `… and ${left} more`, zh_cn: (0,card_markdown.md) `…… 另有 ${left} 个页面` })
    };
}
function pageLine(page) {
    const title = (0,card_markdown/* markdownLink */.iQ)((0,foreign_text/* foreign */.V)(textAt(page, 'title'), 100), pageOf(page) ?? '');
    const isNew = textAt(page, 'action') === 'created';
    return (0,locale/* localized */.cc)(language => {
        const word = language === 'zh_cn' ? (isNew ? (0,card_markdown.md) `新建` : (0,card_markdown.md) `编辑`) : isNew ? (0,card_markdown.md) `created` : (0,card_markdown.md) `edited`;
        return (0,card_markdown.md) `📝 ${title} ${(0,card_tags/* grey */.Oh)(word)}`;
    });
}

;// CONCATENATED MODULE: ./lib/cards/event/workflow-run.js






function workflowRunStory(event) {
    const run = (0,json/* objectAt */.lJ)(event.payload, 'workflow_run');
    const state = textAt(run, 'conclusion') || textAt(run, 'status') || 'in_progress';
    const attempt = (0,status_words/* attemptTag */.oI)((0,json/* numberAt */.tk)(run, 'run_attempt') ?? 1);
    const [pullRequest] = objectsAt(run, 'pull_requests');
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    return {
        kind: { en_us: 'Workflow run', zh_cn: '工作流运行' },
        title: runTitle(run),
        color: stateLook(state).color,
        tags: [stateTag(state), ...(attempt === undefined ? [] : [attempt])],
        lines: [
            joinFacts([
                commitLink(event, textAt(run, 'head_sha'), textAt((0,json/* objectAt */.lJ)(run, 'head_commit'), 'message')),
                (0,foreign_text/* personLink */.G)(personOf((0,json/* objectAt */.lJ)(run, 'actor')) ?? actorOf(event))
            ])
        ],
        buttons: [
            { text: { en_us: 'View run', zh_cn: '查看运行' }, url: pageOf(run), type: 'primary' },
            {
                text: { en_us: `Pull request #${number ?? ''}`, zh_cn: `查看 PR #${number ?? ''}` },
                url: number === undefined ? undefined : `${repositoryUrl(event)}/pull/${number}`
            }
        ]
    };
}
function runTitle(run) {
    const number = (0,json/* numberAt */.tk)(run, 'run_number');
    const name = `${textAt(run, 'name')}${number === undefined ? '' : ` #${number}`}`;
    return [name.trim(), textAt(run, 'head_branch')].filter(text => text !== '').join(' · ');
}

;// CONCATENATED MODULE: ./lib/cards/event/catalog.js
























const CATALOG = {
    branch_protection_rule: branchProtectionStory,
    check_run: checkRunStory,
    check_suite: checkSuiteStory,
    commit_comment: commitCommentStory,
    create: createStory,
    delete: deleteStory,
    deployment: deploymentStory,
    deployment_status: deploymentStatusStory,
    discussion: discussionStory,
    discussion_comment: discussionCommentStory,
    fork: forkStory,
    gollum: wikiStory,
    issue_comment: issueCommentStory,
    issues: issueStory,
    label: labelStory,
    merge_group: mergeGroupStory,
    milestone: milestoneStory,
    package: packageStory,
    page_build: pageBuildStory,
    public: publicStory,
    pull_request: pullRequestStory,
    pull_request_review: reviewStory,
    pull_request_review_comment: reviewCommentStory,
    pull_request_target: pullRequestStory,
    push: pushStory,
    registry_package: packageStory,
    repository_dispatch: repositoryDispatchStory,
    schedule: scheduleStory,
    status: commitStatusStory,
    watch: watchStory,
    workflow_dispatch: workflowDispatchStory,
    workflow_run: workflowRunStory
};
function storyTellerOf(name) {
    return (Object.hasOwn(CATALOG, name) ? CATALOG[name] : undefined) ?? generalStory;
}

// EXTERNAL MODULE: ./lib/cards/release.js
var cards_release = __webpack_require__(5222);
;// CONCATENATED MODULE: ./lib/cards/release-data.js

const COMPARE_LINK = /https?:\/\/[^\s()<>]+\/compare\/[^\s()<>*]+/;
function releaseDataOf(release, repository, isLatest) {
    const tag = (0,json/* stringAt */.bX)(release, 'tag_name') ?? '';
    const author = authorOf(release);
    const publishedAt = Date.parse((0,json/* stringAt */.bX)(release, 'published_at') ?? (0,json/* stringAt */.bX)(release, 'created_at') ?? '');
    const compareUrl = COMPARE_LINK.exec((0,json/* stringAt */.bX)(release, 'body') ?? '')?.[0];
    return {
        repository: repository.name,
        tag,
        tagUrl: `${repository.url}/tree/${tag}`,
        name: (0,json/* stringAt */.bX)(release, 'name') ?? '',
        state: stateOf(release, isLatest),
        url: (0,json/* stringAt */.bX)(release, 'html_url') ?? `${repository.url}/releases/tag/${tag}`,
        ...(author === undefined ? {} : { author }),
        ...(Number.isNaN(publishedAt) ? {} : { publishedAt }),
        assets: (0,json/* arrayAt */.RD)(release, 'assets').filter(json/* isJsonObject */.OW).map(assetOf),
        ...(compareUrl?.startsWith(`${repository.url}/compare/`) === true ? { compareUrl } : {}),
        changesUrl: `${repository.url}/commits/${tag}`
    };
}
function stateOf(release, isLatest) {
    if (release['draft'] === true)
        return 'draft';
    if (release['prerelease'] === true)
        return 'prerelease';
    return isLatest ? 'latest' : 'release';
}
function authorOf(release) {
    const author = (0,json/* objectAt */.lJ)(release, 'author');
    const login = (0,json/* stringAt */.bX)(author, 'login');
    const url = (0,json/* stringAt */.bX)(author, 'html_url');
    if (login === undefined)
        return undefined;
    return url === undefined ? { login } : { login, url };
}
function assetOf(asset) {
    return {
        name: (0,json/* stringAt */.bX)(asset, 'name') ?? '',
        size: (0,json/* numberAt */.tk)(asset, 'size') ?? 0,
        url: (0,json/* stringAt */.bX)(asset, 'browser_download_url') ?? ''
    };
}

;// CONCATENATED MODULE: ./lib/cards/event/release.js








const NOTES_LENGTH = 3000;
const OUT = activity('green', '', '', 'published this release', '发布了版本');
const RELEASE_ACTIVITIES = {
    published: OUT,
    released: OUT,
    prereleased: OUT,
    created: activity('blue', 'Created', '新建', 'created this release', '新建了版本'),
    edited: activity('blue', 'Edited', '已编辑', 'edited this release', '编辑了版本'),
    deleted: activity('red', 'Deleted', '已删除', 'deleted this release', '删除了版本'),
    unpublished: activity('red', 'Unpublished', '已撤回', 'unpublished this release', '撤回了版本')
};
function releaseEventCard(event) {
    const { payload, run } = event;
    const release = (0,json/* objectAt */.lJ)(payload, 'release') ?? {};
    const action = textAt(payload, 'action');
    const activity = activityOf(RELEASE_ACTIVITIES, action);
    const repository = { name: run.repository, url: repositoryUrl(event) };
    const data = {
        author: actorOf(event),
        ...releaseDataOf(release, repository, activity === OUT),
        notes: event.body ?? plainNotes(releaseText(event)),
        ...(event.overrides === undefined ? {} : { overrides: event.overrides })
    };
    const draft = (0,cards_release/* releaseCard */.Q)(data);
    if (activity === OUT)
        return draft;
    return {
        ...draft,
        tags: [...activityTags(activity), ...draft.tags],
        color: event.overrides?.color ?? activity.color
    };
}
function releaseText({ payload }) {
    return textAt((0,json/* objectAt */.lJ)(payload, 'release'), 'body');
}
function plainNotes(notes) {
    const text = (0,graphemes/* cutWords */.qI)((0,visible_text/* visibleText */.Q)(notes.slice(0, 10 * NOTES_LENGTH)).trim(), NOTES_LENGTH);
    return text === '' ? [] : [[(0,cards_elements/* textBlock */.fI)(text)]];
}

// EXTERNAL MODULE: ./lib/cards/overrides.js
var overrides = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/cards/shorten.js
var shorten = __webpack_require__(770);
;// CONCATENATED MODULE: ./lib/cards/event.js









const TITLE_LENGTH = 140;
const FIELD_LENGTH = 200;
const EXCERPT_SIZE = 2500;
const EXCERPT_LENGTH = 400;
const EXCERPT_LINES = 8;
function eventCard(event) {
    if (event.name === 'release')
        return releaseEventCard(event);
    const story = storyTellerOf(event.name)(event);
    const buttons = (0,cards_elements/* linkButtons */.oW)(story.buttons);
    const wholeUrl = story.buttons.find(button => button.url !== undefined)?.url;
    const draft = {
        title: (0,locale/* mapLocalized */.wk)(story.title, title => (0,graphemes/* oneLine */.TN)(title, TITLE_LENGTH)),
        subtitle: (0,locale/* mapLocalized */.wk)(story.kind, kind => (0,graphemes/* oneLine */.TN)(`${event.run.repository} · ${kind}`, TITLE_LENGTH)),
        color: story.color,
        tags: story.tags ?? [],
        parts: [
            ...linesParts(story),
            ...(story.parts ?? []),
            ...textParts(story, event.body),
            ...fieldParts(story)
        ],
        buttons,
        ...(wholeUrl === undefined ? {} : { wholeUrl })
    };
    return (0,overrides/* applyOverrides */.i)(draft, event.overrides);
}
function eventText(event) {
    if (event.name === 'release')
        return releaseText(event);
    return storyTellerOf(event.name)(event).text ?? '';
}
function linesParts({ lines }) {
    if (lines.length === 0)
        return [];
    const content = (0,locale/* localized */.cc)(language => (0,card_markdown/* joinMarkdown */.UF)(lines.map(line => (0,locale/* inLanguage */.oH)(line, language)), '<br>'));
    return [{ importance: 'main', blocks: [[(0,cards_elements/* markdown */.wD)(content)]] }];
}
function textParts(story, body) {
    const text = excerpt(story.text ?? '');
    if (text === '')
        return [];
    if (body === undefined)
        return [{ importance: 'normal', blocks: [[(0,cards_elements/* textBlock */.fI)(text)]] }];
    const url = story.buttons[0]?.url;
    const part = {
        importance: 'normal',
        blocks: body,
        rest: () => (0,cards_elements/* markdown */.wD)(url === undefined ? (0,card_markdown.md) `…` : readMore(url))
    };
    return [(0,shorten/* cutPart */.G)(part, EXCERPT_SIZE)];
}
function readMore(url) {
    return { en_us: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `… read more`, url), zh_cn: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `…… 查看全文`, url) };
}
function excerpt(text) {
    const lines = (0,visible_text/* visibleText */.Q)(text.slice(0, 20 * EXCERPT_LENGTH))
        .trim()
        .split(/\n\s*/);
    const first = lines.slice(0, EXCERPT_LINES).join('\n');
    return (0,graphemes/* cutWords */.qI)(lines.length > EXCERPT_LINES ? `${first} …` : first, EXCERPT_LENGTH);
}
function fieldParts({ fields = [] }) {
    const told = fields
        .map(field => ({ ...field, text: (0,graphemes/* oneLine */.TN)(field.text, FIELD_LENGTH) }))
        .filter(field => field.text !== '');
    return told.length === 0 ? [] : [(0,overrides/* fieldsPart */.z)(told)];
}

// EXTERNAL MODULE: ./lib/cards/markdown/markdown-to-blocks.js + 25 modules
var markdown_to_blocks = __webpack_require__(4035);
;// CONCATENATED MODULE: ./lib/operations/event-draft.js


function eventDraft({ workflow }) {
    const { github, event, run } = workflow;
    const data = { name: github['event_name'] ?? '', payload: event, run };
    const text = eventText(data);
    const { blocks } = (0,markdown_to_blocks/* markdownToBlocks */.L)(text, {
        newlines: 'comment',
        repository: { serverUrl: run.serverUrl, name: run.repository, ref: github['sha'] ?? '' }
    });
    return overrides => eventCard({ ...data, ...(text === '' ? {} : { body: blocks }), overrides });
}


/***/ })

};
