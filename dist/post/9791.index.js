export const id = 9791;
export const ids = [9791,670];
export const modules = {

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rootFrame),
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _text_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3889);


const PAYLOADS = ['event', 'github.event'];
function rootFrame(scope) {
    return { value: { ...scope }, isPayload: false };
}
function lookUp(name, frames) {
    const innermost = frames.at(-1);
    if (name === '.' && innermost !== undefined)
        return { kind: 'found', ...innermost };
    const parts = name.split('.');
    const frame = frames.findLast(({ value }) => ownValue(value, parts[0] ?? '') !== undefined);
    if (frame !== undefined)
        return descend(frame, parts, frame === frames[0]);
    const isPayload = frames.some(candidate => candidate.isPayload);
    return { kind: isPayload ? 'missing' : 'unknown', nearest: nearestOf(name, allNames(frames)) };
}
function descend(frame, parts, isRoot) {
    let { value, isPayload } = frame;
    for (const [index, part] of parts.entries()) {
        const next = ownValue(value, part);
        const walked = parts.slice(0, index);
        if (next === undefined) {
            const names = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? Object.keys(value) : [];
            const near = (0,_text_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(part, names);
            const nearest = near === undefined ? undefined : [...walked, near].join('.');
            return { kind: isPayload ? 'missing' : 'unknown', nearest };
        }
        value = next;
        isPayload ||= isRoot && PAYLOADS.includes([...walked, part].join('.'));
    }
    return { kind: 'found', value, isPayload };
}
function ownValue(value, key) {
    if (Array.isArray(value))
        return /^\d+$/.test(key) ? value[Number(key)] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function allNames(frames) {
    return frames.flatMap(({ value, isPayload }) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
            return [];
        const names = Object.keys(value);
        if (isPayload)
            return names;
        return names.flatMap(name => [name, ...innerNames(name, value[name])]);
    });
}
function innerNames(name, value) {
    if (name === 'event' || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return [];
    return Object.keys(value).map(inner => `${name}.${inner}`);
}
function nearestOf(name, names) {
    return names.find(candidate => candidate.endsWith(`.${name}`)) ?? (0,_text_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
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


/***/ }),

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Renderer),
  renderTemplate: () => (/* binding */ renderTemplate)
});

// EXTERNAL MODULE: ./lib/templates/lookup.js
var lookup = __webpack_require__(4405);
// EXTERNAL MODULE: ./lib/templates/parse.js
var parse = __webpack_require__(1952);
// EXTERNAL MODULE: ./lib/templates/template-error.js
var template_error = __webpack_require__(670);
// EXTERNAL MODULE: ./lib/text/structured-error.js
var structured_error = __webpack_require__(8339);
// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __webpack_require__(2164);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(1852);
;// CONCATENATED MODULE: ./lib/text/post-markdown.js

function escapePostMarkdown(text) {
    return (0,escape_markdown/* escapeMarkdownLines */.c)(text).join('\n');
}

;// CONCATENATED MODULE: ./lib/text/text-message.js
function escapeMessageText(text) {
    return text.toWellFormed().replace(/<|\](?=\(|$)/g, `$&\u200b`);
}

// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/templates/escape.js





function isMarkdown(sink) {
    return sink.endsWith('_markdown');
}
function escapeInMarkdown(value, sink, place) {
    switch (place.kind) {
        case 'text':
            return escapeText(value, sink);
        case 'url':
            return escapeUrl(value, place.isStart);
        case 'attribute':
            return escapeAttribute(value, place.tag);
        case 'code_span':
            return breakMarkup((0,visible_text/* visibleText */.Q)(value).replace(/\s*\n\s*/g, ' ')).replaceAll('`', 'ˋ');
        case 'code_block':
            return breakMarkup((0,visible_text/* visibleText */.Q)(value)).replace(/`(?=`|$)/g, `\`${ZERO_WIDTH_SPACE}`);
        default:
            return (0,assert_never/* assertNever */.x)(place);
    }
}
function escapeOutside(value, sink, before) {
    if (sink === 'exact')
        return value;
    const completes = before === '<' || before === ']';
    return `${completes ? ZERO_WIDTH_SPACE : ''}${escapeMessageText(value)}`;
}
const ZERO_WIDTH_SPACE = '\u200b';
function escapeText(value, sink) {
    switch (sink) {
        case 'card_markdown':
            return (0,card_markdown/* escapeCardMarkdown */.FK)(value);
        case 'post_markdown':
            return escapePostMarkdown(value);
        case 'github_markdown':
            return (0,card_markdown/* escapeCardMarkdown */.FK)(value).replace(/&#(?:35|58|64);|www/gi, `$&${ZERO_WIDTH_SPACE}`);
        default:
            return (0,assert_never/* assertNever */.x)(sink);
    }
}
const UNSAFE_IN_URL = /[\s()<>"'\\`|[\]\p{Cc}\p{Bidi_Control}]|(?<=&#?\w{1,32});/gu;
function escapeUrl(value, isStart) {
    const encoded = value.toWellFormed().replace(UNSAFE_IN_URL, percentEncoded);
    return isStart && !/^https?:/i.test(encoded) ? encoded.replaceAll(':', '%3A') : encoded;
}
function percentEncoded(character) {
    const bytes = new TextEncoder().encode(character);
    return Array.from(bytes, byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
function escapeAttribute(value, tag) {
    if (!/^[\w.@%+:,-]*$/.test(value))
        return '';
    return tag === 'at' && /(?:^|,)all(?:,|$)/i.test(value) ? '' : value;
}
function breakMarkup(text) {
    return text.replace(/<|\](?=\(|$)/g, `$&${ZERO_WIDTH_SPACE}`);
}

;// CONCATENATED MODULE: ./lib/templates/place-in-markdown.js
const MAX_LINE = 10_000;
const FENCE = /^ {0,3}```/;
const LINK_TARGET = /^\]\(([^()\s<>]*)$/;
const AUTOLINK = /^<https?:[^<>\s]*$/i;
const ATTRIBUTE = /^<([a-z_]+)(?:\s[^<>]*)?\s([a-z_]+)\s*=\s*["']?([^"'<>\s]*)$/i;
const URL_ATTRIBUTE = /url$|^href$|^link$/i;
class MarkdownWriter {
    written = '';
    line = '';
    isInFence = false;
    last = '';
    get text() {
        return this.written;
    }
    get lastCharacter() {
        return this.last;
    }
    append(text) {
        this.written += text;
        this.last = text.at(-1) ?? this.last;
        const lines = text.split('\n');
        for (const [index, piece] of lines.entries()) {
            this.line += piece;
            if (index === lines.length - 1)
                return;
            if (FENCE.test(this.line))
                this.isInFence = !this.isInFence;
            this.line = '';
        }
    }
    place(rest) {
        if (this.isInFence)
            return { kind: 'code_block' };
        if (this.line.length > MAX_LINE)
            return { kind: 'text' };
        if (this.isInCodeSpan(rest))
            return { kind: 'code_span' };
        return linkTarget(this.line) ?? attribute(this.line) ?? { kind: 'text' };
    }
    isInCodeSpan(rest) {
        const runs = this.line.match(/`+/g) ?? [];
        const areSingle = runs.every(run => run.length === 1);
        return areSingle && runs.length % 2 === 1 && /^[^`\n]*`(?!`)/.test(rest);
    }
}
function linkTarget(line) {
    const target = LINK_TARGET.exec(fromLast('](', line))?.[1];
    if (target !== undefined)
        return { kind: 'url', isStart: target === '' };
    return AUTOLINK.test(fromLast('<', line)) ? { kind: 'url', isStart: false } : undefined;
}
function attribute(line) {
    const [, tag, name, value] = ATTRIBUTE.exec(fromLast('<', line)) ?? [];
    if (tag === undefined || name === undefined)
        return undefined;
    if (URL_ATTRIBUTE.test(name))
        return { kind: 'url', isStart: value === '' };
    return { kind: 'attribute', tag: tag.toLowerCase() };
}
function fromLast(opening, line) {
    const index = line.lastIndexOf(opening);
    return index === -1 ? '' : line.slice(index);
}

;// CONCATENATED MODULE: ./lib/templates/text-writer.js




class TextWriter {
    template;
    place;
    sink;
    markdown = new MarkdownWriter();
    constructor(template, sink, place) {
        this.template = template;
        this.sink = sink;
        this.place = place;
    }
    get written() {
        return this.markdown.text;
    }
    placeAt(offset) {
        return (0,template_error/* describePlace */.d)(this.place, (0,structured_error/* positionAt */.t)(this.template, offset));
    }
    append(text) {
        this.markdown.append(text);
    }
    insert(value, token) {
        this.append(token.verbatim ? value : this.escape(value, token.end));
    }
    escape(value, end) {
        if (!isMarkdown(this.sink))
            return escapeOutside(value, this.sink, this.markdown.lastCharacter);
        return escapeInMarkdown(value, this.sink, this.markdown.place(this.template.slice(end)));
    }
}

;// CONCATENATED MODULE: ./lib/templates/render.js




const MAX_RENDERED_CHARACTERS = 1024 * 1024;
const MAX_RENDERED_PIECES = 200_000;
async function renderTemplate(template, scope, sink, options) {
    if (!(0,parse/* isTemplate */.Fl)(template))
        return { value: template, warnings: [] };
    const renderer = new Renderer(await (0,parse/* loadParser */.qd)());
    const value = renderer.render(template, [(0,lookup/* rootFrame */.E)(scope)], sink, options);
    return { value, warnings: renderer.warnings };
}
class Renderer {
    parse;
    noted = new Map();
    pieces = 0;
    characters = 0;
    constructor(parse) {
        this.parse = parse;
    }
    get warnings() {
        return [...this.noted.values()];
    }
    render(template, frames, sink, place) {
        if (!(0,parse/* isTemplate */.Fl)(template))
            return template;
        const text = new TextWriter(template, sink, place);
        this.write(this.tokensOf(text), frames, text);
        return text.written;
    }
    enter(section, frames, place) {
        const found = (0,lookup/* lookUp */.T)(section.name, frames);
        const entered = found.kind === 'found' ? framesOf(found) : [];
        this.count(entered.length, 0, place);
        if (section.inverted)
            return entered.length === 0 ? [frames] : [];
        return entered.map(frame => [...frames, frame]);
    }
    count(pieces, characters, place) {
        this.pieces += pieces;
        this.characters += characters;
        if (this.pieces > MAX_RENDERED_PIECES || this.characters > MAX_RENDERED_CHARACTERS)
            throw new template_error.TemplateError(`${(0,template_error/* describePlace */.d)(place)}: the message becomes too long. Shorten the lists that its sections repeat.`);
    }
    tokensOf(text) {
        try {
            return this.parse(text.template);
        }
        catch (error) {
            if (!(error instanceof parse/* MustacheError */.pv))
                throw error;
            throw new template_error.TemplateError(`${text.placeAt(error.offset)}: ${error.message}. Check the {{…}} of the template.`);
        }
    }
    write(tokens, frames, text) {
        for (const token of tokens) {
            if (token.kind === 'section') {
                for (const inner of this.enter(token, frames, text.place))
                    this.write(token.tokens, inner, text);
                continue;
            }
            const before = text.written.length;
            if (token.kind === 'text')
                text.append(token.text);
            else
                this.insert(token, frames, text);
            this.count(1, text.written.length - before, text.place);
        }
    }
    insert(token, frames, text) {
        const { name, start } = token;
        const found = (0,lookup/* lookUp */.T)(name, frames);
        if (found.kind === 'found') {
            if (text.template[start - 1] === '$')
                this.note('$', `${text.placeAt(start)}: ${WORKFLOW_FORM}`);
            text.insert(valueText(found.value), token);
            return;
        }
        if (found.kind === 'unknown')
            throw unknownName(name, found.nearest, text.placeAt(start));
        const message = `${JSON.stringify(name)} is not in this event; it stays empty.`;
        this.note(name, `${text.placeAt(start)}: ${message}${didYouMean(found.nearest)}`);
    }
    note(subject, message) {
        if (!this.noted.has(subject))
            this.noted.set(subject, { message });
    }
}
const WORKFLOW_FORM = '${{ … }} is for workflow files; the $ goes out as text. Write {{ … }} here.';
function unknownName(name, nearest, where) {
    const isExpression = /[^\w.-]/.test(name);
    const remedy = isExpression
        ? 'A template takes names alone, no expressions: work the value out in the workflow and pass it in `variables`.'
        : `What may be missing is written {{#${name}}}…{{/${name}}}.`;
    return new template_error.TemplateError(`${where}: there is no ${JSON.stringify(name)}.${didYouMean(nearest)} ${remedy}`);
}
function didYouMean(nearest) {
    return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
function framesOf({ value, isPayload }) {
    if (Array.isArray(value))
        return value.map(item => ({ value: item, isPayload }));
    return value === null || value === false || value === 0 || value === ''
        ? []
        : [{ value, isPayload }];
}
function valueText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TemplateError: () => (/* binding */ TemplateError),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8258);

class TemplateError extends Error {
    name = 'TemplateError';
}
function describePlace(place, within) {
    const { name, path } = place;
    const position = place.locate?.();
    const lines = position === undefined ? '' : `, line ${position.line}, column ${position.column}`;
    if (path === undefined)
        return within === undefined ? name : `${name}, line ${within.line}, column ${within.column}`;
    const inside = within === undefined ? '' : `, line ${within.line}, column ${within.column} of the text`;
    return `${name}${lines} (${(0,_text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(path)}${inside})`;
}


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance >= bestDistance || distance >= candidate.length)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
        }
        row = next;
    }
    return at(row, to.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ })

};
