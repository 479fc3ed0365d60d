export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayUse: () => (/* binding */ mayUse)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

function mayUse(name, document) {
    const lastPart = name.slice(name.lastIndexOf('.') + 1);
    return holdsWord(document, new RegExp(`\\b${lastPart}\\b`));
}
function holdsWord(value, word) {
    if (typeof value === 'string')
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(value) && word.test(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, inner]) => ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(key) && word.test(key)) || holdsWord(inner, word));
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   pv: () => (/* binding */ MustacheError),
/* harmony export */   qd: () => (/* binding */ loadParser)
/* harmony export */ });
class MustacheError extends Error {
    name = 'MustacheError';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const MAX_SECTION_DEPTH = 50;
function isTemplate(text) {
    return text.includes('{{');
}
async function loadParser() {
    const { default: mustache } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 562));
    return template => {
        let spans;
        try {
            spans = mustache.parse(template);
        }
        catch (error) {
            throw syntaxError(error, template);
        }
        return spans.flatMap(span => toTokens(span, 0));
    };
}
function toTokens(span, depth) {
    const [type, name, start, end] = span;
    switch (type) {
        case 'text':
            return [{ kind: 'text', text: name }];
        case 'name':
        case '&':
            if (name === '')
                throw new MustacheError('a tag holds no name', start);
            return [{ kind: 'value', name, verbatim: type === '&', start, end }];
        case '#':
        case '^':
            return [
                { kind: 'section', name, inverted: type === '^', tokens: innerTokens(span, depth + 1) }
            ];
        case '>':
            throw new MustacheError('partials such as {{> name}} are not known here', start);
        default:
            return [];
    }
}
function innerTokens(span, depth) {
    if (depth > MAX_SECTION_DEPTH)
        throw new MustacheError(`sections are nested deeper than ${MAX_SECTION_DEPTH}`, span[2]);
    const inner = span[4];
    return Array.isArray(inner) ? inner.flatMap(child => toTokens(child, depth)) : [];
}
function syntaxError(error, template) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(.*) at (\d+)$/s.exec(message);
    if (match === null)
        return new MustacheError(message, 0);
    const offset = Number(match[2]);
    const opened = match[1] === 'Unclosed tag' ? template.lastIndexOf('{{') : offset;
    return new MustacheError(match[1] ?? message, opened);
}


/***/ })

};
