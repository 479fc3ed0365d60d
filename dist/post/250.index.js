export const id = 250;
export const ids = [250];
export const modules = {

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

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeStatusCard: () => (/* binding */ composeStatusCard)
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

// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/text/graphemes.js

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
function oneLine(text, max) {
    const head = text.slice(0, max * UNITS_PER_GRAPHEME * 2);
    const line = (0,visible_text/* visibleText */.Q)(head).replace(/\s+/g, ' ').trim();
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
const WORD_END = /\s|>/;
const WORD_LENGTH = 40;
function cutMarkdown(content, max) {
    if (content.length <= max)
        return content;
    let at = 0;
    let wordEnd = 0;
    let textStart = 0;
    while (at < max) {
        const whole = wholeAt(content, at);
        const next = whole ?? at + 1;
        if (next > max)
            return cutFence(content, at, max) ?? card_cut_closed(content, at);
        if (whole !== undefined)
            textStart = next;
        if (WORD_END.test(content.charAt(next - 1)))
            wordEnd = next;
        at = next;
    }
    if (wordEnd > 0 && at - wordEnd <= WORD_LENGTH)
        return card_cut_closed(content, wordEnd);
    return card_cut_closed(content, Math.max(textStart, graphemeStart(content, at)));
}
function wholeAt(content, at) {
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
    const start = content.slice(0, end).trimEnd();
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
    if (!(0,model_locale/* isLocalized */.KN)(content))
        return undefined;
    const languages = typeof content === 'string' ? 1 : 2;
    const max = Math.floor((room - sizeOf({ ...element, content: '' })) / languages);
    const start = (0,model_locale/* mapLocalized */.wk)(content, text => startOf(element.tag, text, max));
    return isEmpty(start) ? undefined : { ...element, content: start };
}
function startOf(tag, text, max) {
    if (max < 1)
        return '';
    return tag === 'markdown' ? (cutMarkdown(text, max) ?? '') : cutGraphemes(text, max);
}
function isEmpty(text) {
    return (0,model_locale/* inLanguage */.oH)(text, 'en_us') === '' || (0,model_locale/* inLanguage */.oH)(text, 'zh_cn') === '';
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

;// CONCATENATED MODULE: ./lib/cards/shorten.js

const BIG_BLOCK = 2000;
const PRECISION = 32;
function shorten(draft, importance, fits) {
    const biggestFirst = draft.parts
        .map((part, index) => ({ part, index, size: sizeOf(part.blocks) }))
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
        return cutTo(largestRoom(sizeOf(part.blocks), room => fits(cutTo(room))));
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
        const size = sizeOf(block);
        if (size > left) {
            const start = kept.length === 0 || size > BIG_BLOCK ? cutElements(block, left) : [];
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

// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
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
        buttons: draft.buttons.filter(button => sizeOf(button) <= BUTTON_LENGTH).slice(0, MOST_BUTTONS)
    };
}
function cut(text, max) {
    return (0,model_locale/* mapLocalized */.wk)(text, words => {
        const shown = cutGraphemes(words, max);
        return shown.length <= 3 * max ? shown : cutGraphemes(words, max / 4);
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
        shorter = shorten(shorter, 'extra', fits);
    if (!fits(shorter))
        shorter = shorten(shorter, 'normal', fits);
    const language = locale === 'auto' && !fits(shorter) ? 'en_us' : locale;
    const fitsAtLast = (candidate) => fits(candidate, language);
    if (!fitsAtLast(shorter))
        shorter = shorten(shorter, 'main', fitsAtLast);
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

// EXTERNAL MODULE: ./lib/model/duration.js
var model_duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/text/card-tags.js
var card_tags = __webpack_require__(7019);
;// CONCATENATED MODULE: ./lib/text/code-languages.js
const LANGUAGES = new Set(('plain_text abap ada apache apex assembly bash c_sharp cpp c cmake cobol css coffee_script d dart delphi ' +
    'diff django docker_file erlang fortran gherkin go graphql groovy html htmlbars http haskell json java ' +
    'javascript julia kotlin latex lisp lua matlab makefile markdown nginx objective_c opengl_shading_language ' +
    'php perl powershell prolog properties protobuf python r ruby rust sas scss sql scala scheme shell solidity ' +
    'swift toml thrift typescript vbscript visual_basic xml yaml').split(' '));
const ALIASES = new Map(Object.entries({
    shell: 'sh zsh fish console shell-session shellsession terminal',
    powershell: 'ps1 pwsh ps',
    javascript: 'js jsx mjs cjs node',
    typescript: 'ts tsx mts cts',
    python: 'py python3 pycon',
    ruby: 'rb',
    rust: 'rs',
    go: 'golang',
    kotlin: 'kt kts',
    haskell: 'hs',
    cpp: 'c++ cc cxx hpp h++',
    c: 'h',
    c_sharp: 'cs csharp c#',
    objective_c: 'objc objective-c objectivec',
    visual_basic: 'vb vb.net vbnet',
    coffee_script: 'coffee coffeescript',
    docker_file: 'docker dockerfile containerfile',
    makefile: 'make mk',
    markdown: 'md mdx',
    latex: 'tex math',
    opengl_shading_language: 'glsl',
    protobuf: 'proto proto3',
    json: 'jsonc json5 jsonl ndjson geojson topojson',
    yaml: 'yml',
    toml: 'lock',
    properties: 'ini env dotenv conf cfg editorconfig',
    xml: 'svg xsd xsl plist',
    html: 'htm xhtml vue svelte',
    htmlbars: 'handlebars hbs',
    django: 'jinja jinja2',
    scss: 'sass less',
    graphql: 'gql',
    gherkin: 'cucumber feature',
    solidity: 'sol',
    assembly: 'asm nasm',
    diff: 'patch',
    http: 'https',
    delphi: 'pascal',
    scheme: 'racket',
    lisp: 'clojure clj elisp emacs-lisp',
    sql: 'mysql postgresql postgres plsql sqlite',
    r: 'rscript',
    erlang: 'erl',
    perl: 'pl',
    fortran: 'f90'
}).flatMap(([language, names]) => names.split(' ').map(name => [name, language])));
function codeLanguage(name) {
    const key = name.trim().toLowerCase();
    const language = ALIASES.get(key) ?? key;
    return LANGUAGES.has(language) ? language : 'plain_text';
}

;// CONCATENATED MODULE: ./lib/text/card-code.js


function codeBlock(text, language = '') {
    const code = inertInCode(text).replace(/\n$/, '');
    const longest = backtickRuns(code).reduce((most, length) => Math.max(most, length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${codeLanguage(language)}\n${code}\n${fence}`;
}
function inlineCode(text) {
    const code = inertInCode(text)
        .replaceAll(/[\n\t]/g, ' ')
        .trim();
    if (code === '')
        return '';
    const runs = new Set(backtickRuns(code));
    let length = 1;
    while (runs.has(length))
        length++;
    const fence = '`'.repeat(length);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${code}${pad}${fence}`;
}
const TAG_OR_LINK = /<(?=\s*(?:\/\s*)?(?:a|at|audio|br|font|hr|link|local_datetime|number_tag|person|raw|text_tag)\b)|\](?=\()/gi;
function inertInCode(text) {
    return (0,visible_text/* visibleText */.Q)(text).replace(TAG_OR_LINK, '$&\u200b');
}
function backtickRuns(code) {
    return Array.from(code.matchAll(/`+/g), ([run]) => run.length);
}

;// CONCATENATED MODULE: ./lib/cards/run-facts.js




const WORKFLOW_LENGTH = 50;
const REF_LENGTH = 70;
const LINE_LENGTH = 100;
const NAME_LENGTH = 60;
function runTitle(run) {
    const workflow = oneLine(run.workflow, WORKFLOW_LENGTH);
    const ref = oneLine(refText(run.ref), REF_LENGTH);
    return [`${workflow} #${run.number}`.trim(), ref].filter(text => text !== '').join(' · ');
}
function refText({ kind, name, number, title = '' }) {
    return kind === 'pull_request' && number !== undefined ? `#${number} ${title}`.trim() : name;
}
function runFactsPart(run) {
    const lines = [pullRequestLine(run.ref), commitLine(run)].filter(line => line !== undefined);
    return { importance: 'normal', blocks: [[(0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(lines, '<br>'))]] };
}
function pullRequestLine({ kind, name, number, title = '', url }) {
    if (kind !== 'pull_request' || number === undefined)
        return undefined;
    const text = foreign(`#${number} ${title}`.trim(), LINE_LENGTH);
    const branch = name === '' ? (0,card_markdown.md) `` : (0,card_markdown.md) ` ${(0,card_tags/* grey */.Oh)(foreign(name, NAME_LENGTH))}`;
    return (0,card_markdown.md) `${url === undefined ? text : (0,card_markdown/* markdownLink */.iQ)(text, url)}${branch}`;
}
function commitLine({ commit, actor }) {
    const who = personLink(actor);
    return commit === undefined ? who : (0,card_markdown.md) `${commitLink(commit)} · ${who}`;
}
function commitLink({ shortSha, title, url }) {
    const sha = (0,card_markdown/* markdownLink */.iQ)(foreign(shortSha, 12), url);
    return title === '' ? sha : (0,card_markdown.md) `${sha} ${foreign(title, LINE_LENGTH)}`;
}
function personLink({ login, url }) {
    const name = foreign(`@${login}`, NAME_LENGTH);
    return url === undefined ? name : (0,card_markdown/* markdownLink */.iQ)(name, url);
}
function foreign(text, max) {
    return (0,card_markdown/* escapeCardLine */.eD)(oneLine(text, max));
}
function runButtons(run) {
    const viewRun = { en_us: 'View run', zh_cn: '查看运行' };
    return (0,cards_elements/* linkButtons */.oW)([{ text: viewRun, url: run.url, type: 'primary' }, aboutButton(run)]);
}
function aboutButton({ ref, commit }) {
    if (ref.kind === 'pull_request' && ref.number !== undefined && ref.url !== undefined) {
        const number = ref.number;
        return { text: { en_us: `Pull request #${number}`, zh_cn: `查看 PR #${number}` }, url: ref.url };
    }
    return { text: { en_us: 'Commit', zh_cn: '查看提交' }, url: commit?.url };
}

;// CONCATENATED MODULE: ./lib/cards/status-words.js

const STATUS_LOOKS = {
    queued: look((0,card_markdown.md) `⏳`, 'Queued', '排队中', 'wathet', 'wathet'),
    in_progress: look((0,card_markdown.md) `🔄`, 'Running', '运行中', 'blue', 'blue'),
    success: look((0,card_markdown.md) `✅`, 'Success', '成功', 'green', 'green'),
    failure: look((0,card_markdown.md) `❌`, 'Failed', '失败', 'red', 'red'),
    cancelled: look((0,card_markdown.md) `🚫`, 'Cancelled', '已取消', 'grey', 'neutral'),
    skipped: look((0,card_markdown.md) `⏭️`, 'Skipped', '已跳过', 'grey', 'neutral'),
    timed_out: look((0,card_markdown.md) `⏰`, 'Timed out', '超时', 'red', 'red'),
    action_required: look((0,card_markdown.md) `✋`, 'Action required', '等待处理', 'orange', 'orange'),
    neutral: look((0,card_markdown.md) `⚪`, 'Neutral', '中性', 'grey', 'neutral')
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

;// CONCATENATED MODULE: ./lib/cards/job-row.js








const job_row_NAME_LENGTH = 80;
const STEP_LENGTH = 80;
const PATH_LENGTH = 80;
const MESSAGE_LENGTH = 160;
const ANNOTATIONS_A_JOB = 3;
function jobBlock(job, now, duration) {
    const name = foreign(job.name, job_row_NAME_LENGTH);
    const title = job.url === undefined ? name : (0,card_markdown/* markdownLink */.iQ)(name, job.url);
    const lines = [
        withDuration((0,card_markdown.md) `${icon(job)} ${title}`, duration ?? jobDuration(job, now)),
        ...(job.failedStep === undefined ? [] : [(0,card_markdown.md) `&emsp;› ${foreign(job.failedStep, STEP_LENGTH)}`])
    ];
    const row = (0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(lines, '<br>'));
    return job.annotations.length === 0 ? [row] : [row, (0,cards_elements/* markdown */.wD)(annotationsAsCode(job.annotations))];
}
function jobLine(job, now) {
    return withDuration((0,card_markdown.md) `${icon(job)} ${foreign(job.name, job_row_NAME_LENGTH)}`, jobDuration(job, now));
}
function icon({ status }) {
    return STATUS_LOOKS[status].icon;
}
function withDuration(line, duration) {
    return duration === undefined ? line : (0,card_markdown.md) `${line} ${(0,card_tags/* grey */.Oh)(foreign((0,model_duration/* formatDuration */.a)(duration), 20))}`;
}
function jobDuration({ status, startedAt, completedAt }, now) {
    if (startedAt === undefined || status === 'skipped' || status === 'queued')
        return undefined;
    return (completedAt ?? now) - startedAt;
}
function annotationsAsCode(annotations) {
    const lines = annotations
        .slice(0, ANNOTATIONS_A_JOB)
        .map(({ path, line, message }) => `${oneLine(`${path}:${line}`, PATH_LENGTH)}  ${oneLine(message, MESSAGE_LENGTH)}`.trim());
    return codeBlock(lines.join('\n'));
}

;// CONCATENATED MODULE: ./lib/cards/job-list.js







const MOST_ROWS = 20;
const MOST_EXPLAINED = 8;
const MOST_FOLDED = 40;
const ROW_ORDER = [
    'failure',
    'timed_out',
    'action_required',
    'in_progress',
    'queued',
    'cancelled'
];
const FOLDED = ['success', 'skipped', 'neutral'];
const COUNT_ORDER = ['success', ...ROW_ORDER, 'skipped', 'neutral'];
function jobParts(jobs, now, duration) {
    const rows = ROW_ORDER.flatMap(status => jobs.filter(job => job.status === status));
    const folded = FOLDED.flatMap(status => jobs.filter(job => job.status === status));
    return [
        { importance: 'main', blocks: [[(0,cards_elements/* markdown */.wD)(countsLine(jobs, duration))]] },
        ...(rows.length === 0 ? [] : [rowsPart(rows, now)]),
        ...(folded.length === 0 ? [] : [foldedPart(folded, rows.length > 0, now)])
    ];
}
function countsLine(jobs, duration) {
    const counts = countedKinds(jobs, '&emsp;');
    return duration === undefined
        ? counts
        : (0,card_markdown.md) `${counts}&emsp;${(0,card_tags/* grey */.Oh)(foreign((0,model_duration/* formatDuration */.a)(duration), 20))}`;
}
function rowsPart(rows, now) {
    const shown = rows.slice(0, MOST_ROWS);
    return {
        importance: 'normal',
        blocks: shown.map((job, index) => jobBlock(index < MOST_EXPLAINED ? job : bare(job), now)),
        lean: shown.map(job => jobBlock(bare(job), now)),
        left: rows.length - shown.length,
        rest: left => moreElement(rows.slice(-left))
    };
}
function bare(job) {
    return { ...job, annotations: [] };
}
function moreElement(jobs) {
    const kinds = countedKinds(jobs, ' ');
    return (0,cards_elements/* markdown */.wD)({
        en_us: (0,card_markdown.md) `… and ${jobs.length} more: ${kinds}`,
        zh_cn: (0,card_markdown.md) `…… 另有 ${jobs.length} 个任务：${kinds}`
    });
}
function foldedPart(jobs, isRest, now) {
    const title = foldedTitle(jobs.length, isRest);
    return {
        importance: 'extra',
        blocks: [[(0,cards_elements/* foldingPanel */.Mb)(title, foldedLists(jobs, now))]],
        lean: [[(0,cards_elements/* markdown */.wD)(title)]]
    };
}
function foldedTitle(count, isRest) {
    if (isRest)
        return { en_us: (0,card_markdown.md) `${count} more`, zh_cn: (0,card_markdown.md) `其余 ${count} 个任务` };
    return {
        en_us: count === 1 ? (0,card_markdown.md) `1 job` : (0,card_markdown.md) `${count} jobs`,
        zh_cn: (0,card_markdown.md) `${count} 个任务`
    };
}
function foldedLists(jobs, now) {
    const lines = jobs.slice(0, MOST_FOLDED).map(job => jobLine(job, now));
    const left = jobs.slice(lines.length);
    const list = (0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(lines, '<br>'));
    return left.length === 0 ? [list] : [list, moreElement(left)];
}
function countedKinds(jobs, separator) {
    const counts = COUNT_ORDER.map(status => ({
        icon: STATUS_LOOKS[status].icon,
        count: jobs.filter(job => job.status === status).length
    })).filter(({ count }) => count > 0);
    return (0,card_markdown/* joinMarkdown */.UF)(counts.map(({ icon, count }) => (0,card_markdown.md) `${icon} ${count}`), separator);
}

;// CONCATENATED MODULE: ./lib/cards/overrides.js



const MENTIONS_A_BLOCK = 20;
function applyOverrides(draft, overrides = {}) {
    const { title, subtitle, color, note, fields = [], buttons, mentions = [] } = overrides;
    return {
        ...draft,
        ...(title === undefined ? {} : { title }),
        ...(subtitle === undefined ? {} : { subtitle }),
        ...(color === undefined ? {} : { color }),
        ...(buttons === undefined ? {} : { buttons: (0,cards_elements/* linkButtons */.oW)(buttons) }),
        parts: [
            ...draft.parts,
            ...(note === undefined || note === '' ? [] : [notePart(note)]),
            ...(fields.length === 0 ? [] : [fieldsPart(fields)]),
            ...(mentions.length === 0 ? [] : [mentionsPart(mentions)])
        ]
    };
}
function notePart(note) {
    return { importance: 'normal', blocks: [[(0,cards_elements/* textBlock */.fI)(note)]] };
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
            elements: [(0,cards_elements/* textBlock */.fI)(field.label, { size: 'notation', color: 'grey' }), fieldValue(field)]
        }))
    };
}
function fieldValue({ text, url }) {
    const target = url ?? (/^https?:\/\/\S+$/i.test(text) ? text : undefined);
    if (target === undefined || (0,card_markdown/* safeUrl */.Pl)(target) === undefined)
        return (0,cards_elements/* textBlock */.fI)(text);
    return (0,cards_elements/* markdown */.wD)((0,card_markdown/* markdownLink */.iQ)((0,card_markdown/* escapeCardLine */.eD)(text), target));
}
function mentionsPart(mentions) {
    const blocks = inGroupsOf(MENTIONS_A_BLOCK, mentions).map((group) => [
        (0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(group.map(card_tags/* atTag */.kv), ' '))
    ]);
    return { importance: 'main', blocks };
}
function inGroupsOf(size, items) {
    const groups = [];
    for (let at = 0; at < items.length; at += size)
        groups.push(items.slice(at, at + size));
    return groups;
}

// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __webpack_require__(703);
;// CONCATENATED MODULE: ./lib/cards/status-footer.js






function statusFooter(data) {
    const { scope, jobs, now, jobsToCome = 0, departure } = data;
    const left = scope === 'run' ? jobs.filter(job => !(0,run_status/* isFinal */.dR)(job.status)).length : 0;
    return (0,model_locale/* localized */.cc)(language => {
        const say = FOOTER_WORDS[language];
        return (0,card_markdown/* joinMarkdown */.UF)([
            departure === undefined ? say.updated((0,card_tags/* localTime */.HJ)(now)) : departureText(departure, language),
            ...(left > 0 ? [say.jobsLeft(left, jobs.length)] : []),
            ...(jobsToCome > 0 ? [say.jobsToCome(jobsToCome)] : [])
        ], ' · ');
    });
}
function departureText({ job, status, at }, language) {
    const ended = (0,card_markdown/* escapeCardLine */.eD)((0,model_locale/* inLanguage */.oH)(STATUS_LOOKS[status].label, language).toLowerCase());
    return FOOTER_WORDS[language].departure(foreign(job, 80), ended, (0,card_tags/* localTime */.HJ)(at));
}
const FOOTER_WORDS = {
    en_us: {
        updated: time => (0,card_markdown.md) `updated ${time}`,
        jobsLeft: (left, all) => (all === 1 ? (0,card_markdown.md) `1 job left` : (0,card_markdown.md) `${left} of ${all} jobs left`),
        jobsToCome: count => (count === 1 ? (0,card_markdown.md) `1 job to come` : (0,card_markdown.md) `${count} jobs to come`),
        departure: (job, ended, time) => (0,card_markdown.md) `${job}: ${ended} at ${time} · run still going`
    },
    zh_cn: {
        updated: time => (0,card_markdown.md) `更新于 ${time}`,
        jobsLeft: (left, all) => (0,card_markdown.md) `共 ${all} 个任务，剩余 ${left} 个`,
        jobsToCome: count => (0,card_markdown.md) `后续还有 ${count} 个任务`,
        departure: (job, ended, time) => (0,card_markdown.md) `${job}：${time} ${ended} · 运行仍在继续`
    }
};

;// CONCATENATED MODULE: ./lib/cards/status.js






function statusCard(data) {
    const { status, run, overrides } = data;
    const draft = {
        title: runTitle(run),
        subtitle: run.repository,
        color: STATUS_LOOKS[status].color,
        tags: statusTags(data),
        parts: [runFactsPart(run), ...(showsOneJob(data) ? ownJobParts(data) : runParts(data))],
        buttons: runButtons(run),
        footer: statusFooter(data),
        wholeUrl: run.url
    };
    return applyOverrides(draft, overrides);
}
function statusTags({ status, change, run }) {
    const { label, tagColor } = STATUS_LOOKS[status];
    return [
        { text: label, color: tagColor },
        ...[change && CHANGE_TAGS[change], attemptTag(run.attempt)].filter(tag => tag !== undefined)
    ];
}
function showsOneJob({ scope, jobs }) {
    return scope === 'job' || jobs.length === 0;
}
function ownJobParts(data) {
    const own = data.jobs.find(job => job.name === data.job?.name) ?? data.jobs[0];
    const name = data.job?.name ?? own?.name;
    if (name === undefined)
        return [];
    const url = data.job?.url ?? own?.url;
    const job = {
        id: 0,
        annotations: [],
        ...own,
        name,
        status: data.status,
        ...(url === undefined ? {} : { url })
    };
    return [
        {
            importance: 'main',
            blocks: [jobBlock(job, data.now, data.duration)],
            lean: [jobBlock({ ...job, annotations: [] }, data.now, data.duration)]
        }
    ];
}
function runParts({ jobs, now, duration, run }) {
    const elapsed = duration ?? (run.startedAt === undefined ? undefined : now - run.startedAt);
    return jobParts(jobs, now, elapsed);
}

// EXTERNAL MODULE: ./lib/operations/card-inputs.js + 1 modules
var card_inputs = __webpack_require__(933);
;// CONCATENATED MODULE: ./lib/operations/status/compose-status-card.js



function composeStatusCard(facts, { inputs, workflow, limits, now }, mentions) {
    const { status, scope, jobs, ownJob, duration, change, jobsToCome, departure } = facts;
    const draft = statusCard({
        status,
        scope,
        run: workflow.run,
        jobs,
        now,
        ...(ownJob === undefined ? {} : { job: ownJob }),
        ...(duration === undefined ? {} : { duration }),
        ...(change === undefined ? {} : { change }),
        ...(jobsToCome === undefined ? {} : { jobsToCome }),
        ...(departure === undefined ? {} : { departure }),
        overrides: (0,card_inputs/* readOverrides */.i)(inputs, mentions)
    });
    return fitCard(draft, inputs.locale, limits).card;
}


/***/ })

};
