export const id = 1285;
export const ids = [1285];
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

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fitCard: () => (/* binding */ fitCard)
});

;// CONCATENATED MODULE: ./lib/cards/count.js
function countElements(card) {
    return countTags(card, () => true);
}
function countTables(card) {
    return countTags(card, tag => tag === 'table');
}
function countTags(value, isCounted) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const tag = 'tag' in value ? value.tag : undefined;
    const own = typeof tag === 'string' && isCounted(tag) ? 1 : 0;
    return Object.values(value).reduce((count, inner) => count + countTags(inner, isCounted), own);
}

// EXTERNAL MODULE: ./lib/model/locale.js
var model_locale = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __webpack_require__(5186);
;// CONCATENATED MODULE: ./lib/cards/localize.js


const BASE_LANGUAGE = 'en_us';
function finishCard(draft, locale) {
    const summary = summaryOf(draft);
    const card = {
        schema: '2.0',
        config: {
            update_multi: true,
            ...(summary === undefined ? {} : { summary: { content: summary } })
        },
        ...(draft.title === undefined ? {} : { header: headerOf(draft, draft.title) }),
        body: { elements: bodyOf(draft) }
    };
    return localizeObject(card, locale);
}
function headerOf({ subtitle, color, tags }, title) {
    return {
        title: (0,cards_elements/* plainText */.wh)(title),
        ...(subtitle === undefined ? {} : { subtitle: (0,cards_elements/* plainText */.wh)(subtitle) }),
        template: color,
        ...(tags.length === 0
            ? {}
            : {
                text_tag_list: tags.map(tag => ({
                    tag: 'text_tag',
                    text: (0,cards_elements/* plainText */.wh)(tag.text),
                    color: tag.color
                }))
            })
    };
}
function bodyOf({ parts, buttons, footer }) {
    return [
        ...parts.flatMap(elementsOf),
        ...(buttons.length === 0 ? [] : [(0,cards_elements/* row */.nM)(buttons)]),
        ...(footer === undefined ? [] : [(0,cards_elements/* smallPrint */.fk)(footer)])
    ];
}
function elementsOf({ blocks, left = 0, rest }) {
    return left === 0 || rest === undefined ? blocks.flat() : [...blocks.flat(), rest(left)];
}
function summaryOf({ summary, title, tags }) {
    if (summary !== undefined || title === undefined)
        return summary;
    return (0,model_locale/* localized */.cc)(language => [title, ...tags.map(tag => tag.text)].map(text => (0,model_locale/* inLanguage */.oH)(text, language)).join(' · '));
}
function localizeObject(object, locale) {
    const result = {};
    for (const [key, value] of Object.entries(object)) {
        if (key === 'content' && (0,model_locale/* isLocalized */.KN)(value))
            Object.assign(result, contentFields(value, locale));
        else
            result[key] = localizeValue(value, locale);
    }
    return result;
}
function localizeValue(value, locale) {
    if (Array.isArray(value))
        return value.map(item => localizeValue(item, locale));
    if (typeof value === 'object' && value !== null)
        return localizeObject(value, locale);
    return value;
}
function contentFields(content, locale) {
    if (locale !== 'auto')
        return { content: (0,model_locale/* inLanguage */.oH)(content, locale) };
    const base = (0,model_locale/* inLanguage */.oH)(content, BASE_LANGUAGE);
    const chinese = (0,model_locale/* inLanguage */.oH)(content, 'zh_cn');
    if (base === chinese)
        return { content: base };
    return { content: base, i18n_content: { en_us: base, zh_cn: chinese } };
}

// EXTERNAL MODULE: ./lib/cards/shorten.js
var shorten = __webpack_require__(770);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/text/graphemes.js
var graphemes = __webpack_require__(8653);
// EXTERNAL MODULE: ./lib/cards/cut-element.js + 1 modules
var cut_element = __webpack_require__(7085);
;// CONCATENATED MODULE: ./lib/cards/shorten-head.js




const TITLE_LENGTH = 160;
const SUBTITLE_LENGTH = 80;
const TAG_LENGTH = 40;
const BUTTON_LENGTH = 4000;
const MOST_BUTTONS = 8;
function withShortHead(draft) {
    const { title, subtitle, summary } = draft;
    return {
        ...draft,
        ...(title === undefined ? {} : { title: cut(title, TITLE_LENGTH) }),
        ...(subtitle === undefined ? {} : { subtitle: cut(subtitle, SUBTITLE_LENGTH) }),
        ...(summary === undefined ? {} : { summary: cut(summary, TITLE_LENGTH) }),
        tags: draft.tags.slice(0, 3).map(tag => ({ ...tag, text: cut(tag.text, TAG_LENGTH) })),
        buttons: draft.buttons.filter(button => (0,cut_element/* sizeOf */.$)(button) <= BUTTON_LENGTH).slice(0, MOST_BUTTONS)
    };
}
function cut(text, max) {
    return (0,model_locale/* mapLocalized */.wk)(text, words => {
        const shown = (0,graphemes/* cutGraphemes */.Ts)(words, max);
        return shown.length <= 3 * max ? shown : (0,graphemes/* cutGraphemes */.Ts)(words, max / 4);
    });
}
function withNotice(draft) {
    const { footer, wholeUrl } = draft;
    const notice = (0,model_locale/* localized */.cc)(language => {
        const { shortened, seeAll } = NOTICE[language];
        return wholeUrl === undefined || wholeUrl.length > LONGEST_URL
            ? shortened
            : (0,card_markdown.md) `${shortened} · ${(0,card_markdown/* markdownLink */.iQ)(seeAll, wholeUrl)}`;
    });
    const line = footer === undefined
        ? notice
        : (0,model_locale/* localized */.cc)(language => (0,card_markdown.md) `${(0,model_locale/* inLanguage */.oH)(footer, language)} · ${(0,model_locale/* inLanguage */.oH)(notice, language)}`);
    return { ...draft, footer: line };
}
const LONGEST_URL = 2000;
const NOTICE = {
    en_us: { shortened: (0,card_markdown.md) `shortened to fit`, seeAll: (0,card_markdown.md) `see it all` },
    zh_cn: { shortened: (0,card_markdown.md) `内容过长，已精简`, seeAll: (0,card_markdown.md) `查看完整内容` }
};

;// CONCATENATED MODULE: ./lib/cards/fit.js




function fitCard(draft, locale, limits) {
    const whole = finishCard(draft, locale);
    if (isWithin(whole, limits))
        return { card: whole, isShortened: false };
    const fits = (candidate, language = locale) => isWithin(finishCard(candidate, language), limits);
    let shorter = withNotice(withShortHead(draft));
    if (!fits(shorter))
        shorter = (0,shorten/* shorten */.m)(shorter, 'extra', fits, limits.maxBytes);
    if (!fits(shorter))
        shorter = (0,shorten/* shorten */.m)(shorter, 'normal', fits, limits.maxBytes);
    const language = locale === 'auto' && !fits(shorter) ? 'en_us' : locale;
    const fitsAtLast = (candidate) => fits(candidate, language);
    if (!fitsAtLast(shorter))
        shorter = (0,shorten/* shorten */.m)(shorter, 'main', fitsAtLast, limits.maxBytes);
    if (!fitsAtLast(shorter))
        shorter = withoutLinks(shorter);
    return { card: finishCard(shorter, language), isShortened: true };
}
function withoutLinks(draft) {
    return {
        ...draft,
        buttons: [],
        parts: draft.parts.map(({ importance, blocks }) => ({ importance, blocks }))
    };
}
function isWithin(card, limits) {
    return (countElements(card) <= limits.maxElements &&
        countTables(card) <= limits.maxTables &&
        limits.bytesOf(card) <= limits.maxBytes);
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

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ graphemeStart),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Ts: () => (/* binding */ cutGraphemes),
/* harmony export */   qI: () => (/* binding */ cutWords)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const ELLIPSIS = '…';
const UNITS_PER_GRAPHEME = 12;
const ASCII = /^[\u0000-\u007f]*$/;
function cutGraphemes(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max * UNITS_PER_GRAPHEME);
    if (ASCII.test(head))
        return withEllipsis(head.slice(0, max - 1));
    const graphemes = firstGraphemes(head, max + 1);
    const isWholeText = head.length === text.length;
    if (isWholeText && graphemes.length <= max)
        return text;
    const safe = isWholeText ? graphemes : graphemes.slice(0, -1);
    return withEllipsis(safe.slice(0, max - 1).join(''));
}
function cutWords(text, max) {
    const cut = cutGraphemes(text, max);
    if (cut === text)
        return text;
    const wordEnd = cut.search(/\s\S{1,40}…$/);
    return wordEnd > 0 ? withEllipsis(cut.slice(0, wordEnd)) : cut;
}
function oneLine(text, max) {
    const head = text.slice(0, max * UNITS_PER_GRAPHEME * 2);
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(head).replace(/\s+/g, ' ').trim();
    return cutGraphemes(head.length < text.length ? `${line} ${ELLIPSIS}`.trimStart() : line, max);
}
function graphemeStart(text, index) {
    const from = Math.max(0, index - 50);
    const found = segmenter()
        .segment(text.slice(from, index + 50))
        .containing(index - from);
    return found === undefined ? index : from + found.index;
}
function withEllipsis(text) {
    return text.trimEnd() + ELLIPSIS;
}
function firstGraphemes(text, count) {
    const graphemes = [];
    for (const { segment } of segmenter().segment(text)) {
        graphemes.push(segment);
        if (graphemes.length === count)
            break;
    }
    return graphemes;
}
let shared;
function segmenter() {
    shared ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return shared;
}


/***/ })

};
