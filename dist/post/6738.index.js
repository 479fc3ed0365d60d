export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/text/structured-limits.js
var structured_limits = __webpack_require__(5897);
;// CONCATENATED MODULE: ./lib/text/structured-yaml-fixes.js
const QUOTE_TEMPLATE_FIX = 'Put a value that begins with {{ or { in quotes.';
function syntaxFix(problem, source) {
    if (beginsWithTemplate(source, problem.pos[0]))
        return QUOTE_TEMPLATE_FIX;
    switch (problem.code) {
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        case 'BAD_SCALAR_START':
            return 'Put the text in quotes.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'Put a text that holds ": " in quotes, or check the indentation.';
        case 'TAG_RESOLVE_FAILED':
            return 'Remove the tag; a text that begins with ! stands in quotes.';
        case 'BAD_DIRECTIVE':
            return 'Remove the line that begins with %.';
        case 'BAD_DQ_ESCAPE':
            return 'Write \\\\ for a backslash, or use single quotes.';
        case 'KEY_OVER_1024_CHARS':
        case 'MULTILINE_IMPLICIT_KEY':
            return 'Check the indentation, the space behind each ":", and that quotes and brackets are closed.';
        case 'BLOCK_IN_FLOW':
            return 'Put a comma between two members of {…} or […].';
        case 'MISSING_CHAR':
            if (problem.message.includes('directives-end'))
                return 'Put a text that begins with % in quotes, or the line --- behind directives.';
            return 'Check quotes, brackets and the ":" behind each key.';
        default:
            return 'Check the indentation; put a text with : # { } [ ] or quotes in it in quotes.';
    }
}
function beginsWithTemplate(source, offset) {
    const lineStart = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const lineEnd = source.indexOf('\n', offset);
    const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
    return /(?:^|[:\-[,] )\s*\{\{/.test(line);
}

// EXTERNAL MODULE: ./lib/text/structured-number.js
var structured_number = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/text/structured-yaml-value.js




function keyText(key, aliases) {
    const node = key !== null && (0,dist/* isAlias */.Vj)(key) ? aliases.get(key) : key;
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
}
function isOmitted(value) {
    return value === null || ((0,dist/* isScalar */.jn)(value) && value.source === '' && value.value === null);
}
function quoted(key) {
    return JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}
function toJsonValue(root, aliases, error) {
    return new Converter(aliases, error).convert(root, 0);
}
class Converter {
    aliases;
    error;
    following = new Set();
    aliased = 0;
    constructor(aliases, error) {
        this.aliases = aliases;
        this.error = error;
    }
    convert(node, depth) {
        if (node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.follow(node, depth);
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node);
        if (depth >= structured_limits/* MAX_DEPTH */.lr)
            throw this.error(node.range[0], `the YAML is nested deeper than ${structured_limits/* MAX_DEPTH */.lr}`, 'Make it flatter.');
        this.count(node, 1);
        return (0,dist/* isMap */.jh)(node)
            ? this.map(node, depth)
            : node.items.map(item => this.convert(item, depth + 1));
    }
    follow(alias, depth) {
        if (this.following.has(alias))
            throw this.error(alias.range[0], 'an alias contains itself', 'Write its value out.');
        this.following.add(alias);
        const value = this.convert(this.aliases.get(alias) ?? null, depth);
        this.following.delete(alias);
        return value;
    }
    scalar(node) {
        const { value } = node;
        if (typeof value === 'string') {
            this.count(node, value.length + 1);
            return value.toWellFormed();
        }
        this.count(node, 1);
        if (value === null || typeof value === 'boolean')
            return value;
        if (typeof value !== 'number')
            throw this.error(node.range[0], 'JSON has no such value', 'Write it as a text in quotes.');
        const problem = (0,structured_number/* numberProblem */.v)(node.source ?? String(value), value);
        if (problem !== undefined)
            throw this.error(node.range[0], problem, structured_number/* NUMBER_FIX */.o);
        return value;
    }
    map(node, depth) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const text = this.key(key);
            if (entries.has(text))
                throw this.error(key.range[0], `the key ${quoted(text)} stands twice`, 'Remove one.');
            if (node.flow === true && isOmitted(value))
                throw this.error(key.range[0], `${quoted(text)} has no value`, 'Write {key: value}.');
            entries.set(text, this.convert(value, depth + 1));
        }
        return Object.fromEntries(entries);
    }
    key(key) {
        const text = keyText(key, this.aliases);
        if (text === undefined)
            throw this.error(key.range[0], 'a list or an object stands as a key', QUOTE_TEMPLATE_FIX);
        if (text === '<<' && (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN')
            throw this.error(key.range[0], 'YAML 1.2 has no merge key <<', 'Write the keys out.');
        this.count(key, text.length + 1);
        return text.toWellFormed();
    }
    count(node, characters) {
        if (this.following.size === 0)
            return;
        this.aliased += characters;
        if (this.aliased > structured_limits/* MAX_ALIASED_CHARACTERS */.G6)
            throw this.error(node.range[0], `aliases make more than ${structured_limits/* MAX_ALIASED_CHARACTERS */.G6} characters of this`, 'Write what they stand for where it is needed.');
    }
}

;// CONCATENATED MODULE: ./lib/text/structured-yaml.js




function parseYaml(source, error) {
    if (source.length > structured_limits/* MAX_YAML_CHARACTERS */._x)
        throw error(0, `YAML longer than ${structured_limits/* MAX_YAML_CHARACTERS */._x} characters is not read`, 'Write JSON.');
    const root = composeDocument(source, error);
    if (root === null || ((0,dist/* isScalar */.jn)(root) && root.source === ''))
        throw error(0, 'there is nothing in it', 'Write a value, or leave it out.');
    const aliases = bindAliases(root, error);
    const value = toJsonValue(root, aliases, error);
    return { value, offsetOf: path => offsetOf(root, path, aliases) };
}
function composeDocument(source, error) {
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const quotes = {};
    const [document, second] = composer.compose(tokenize(source, error, quotes), true, source.length);
    const problem = document?.errors[0] ?? document?.warnings[0];
    if (problem !== undefined) {
        const isOpenQuote = problem.message.startsWith('Missing closing');
        const offset = (isOpenQuote ? quotes.last : undefined) ?? problem.pos[0];
        throw error(offset, problem.message, syntaxFix(problem, source));
    }
    if (second !== undefined)
        throw error(second.range[0], 'a second document begins', 'Keep one; remove the line "---".');
    return document?.contents ?? null;
}
function* tokenize(source, error, quotes) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(source)) {
        if (/^(["'])(?!.*\1$)/s.test(lexeme))
            quotes.last = parser.offset;
        for (const token of parser.next(lexeme)) {
            yield token;
            if (token.type === 'error')
                return;
        }
        if (parser.stack.length > 2 * structured_limits/* MAX_DEPTH */.lr)
            throw error(parser.offset, `the YAML is nested deeper than ${structured_limits/* MAX_DEPTH */.lr}`, 'Make it flatter.');
    }
    yield* parser.end();
}
function bindAliases(root, error) {
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if (node === null)
            return;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw error(node.range[0], `the alias *${node.source} has no anchor before it`, 'Put a text that begins with * in quotes.');
            targets.set(node, target);
            return;
        }
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,dist/* isSeq */.oP)(node))
            node.items.forEach(visit);
        if ((0,dist/* isMap */.jh)(node))
            for (const pair of node.items) {
                visit(pair.key);
                visit(pair.value);
            }
    };
    visit(root);
    return targets;
}
function offsetOf(root, path, aliases) {
    let place = { offset: root.range[0], node: root };
    for (const part of path) {
        const { node } = place;
        const next = memberOf(node !== null && (0,dist/* isAlias */.Vj)(node) ? aliases.get(node) : node, part, aliases);
        if (next === undefined)
            return undefined;
        place = next;
    }
    return place.offset;
}
function memberOf(node, part, aliases) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => keyText(key, aliases) === part);
        return pair && { offset: pair.key.range[0], node: pair.value };
    }
    const item = (0,dist/* isSeq */.oP)(node) && typeof part === 'number' ? node.items[part] : undefined;
    return item && { offset: item.range[0], node: item };
}


/***/ })

};
