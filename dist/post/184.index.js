export const id = 184;
export const ids = [184];
export const modules = {

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeStatusCard: () => (/* binding */ composeStatusCard)
});

;// CONCATENATED MODULE: ./lib/model/locale.js
function isLocalized(value) {
    if (typeof value === 'string')
        return true;
    return typeof value === 'object' && value !== null && 'en_us' in value && 'zh_cn' in value;
}
function inLanguage(text, language) {
    return typeof text === 'string' ? text : text[language];
}
function localized(write) {
    return { en_us: write('en_us'), zh_cn: write('zh_cn') };
}
function mapLocalized(text, transform) {
    return {
        en_us: transform(inLanguage(text, 'en_us'), 'en_us'),
        zh_cn: transform(inLanguage(text, 'zh_cn'), 'zh_cn')
    };
}

;// CONCATENATED MODULE: ./lib/text/visible-text.js
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function visibleText(text) {
    return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(INVISIBLE, '');
}

;// CONCATENATED MODULE: ./lib/text/escape-markdown.js

const ALWAYS = String.raw `[&<>*_~!\\[\]()#\`$|@]`;
const FIRST_IN_LINE = '^[-+=]';
const COLON = ':(?![ ])';
const DOT = String.raw `(?<=^|[wW]|^\d{1,9})\.`;
const ACTIVE = new RegExp([ALWAYS, FIRST_IN_LINE, COLON, DOT].join('|'), 'g');
function escape_markdown_escapeMarkdownLines(text) {
    return visibleText(text)
        .trim()
        .split('\n')
        .map(line => line.replaceAll('\t', ' ').trim().replace(ACTIVE, entity));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/text/card-markdown.js

function escapeCardMarkdown(text) {
    return escapeMarkdownLines(text).join('<br>');
}
function escapeCardLine(text) {
    return escape_markdown_escapeMarkdownLines(text)
        .filter(line => line !== '')
        .join(' ');
}
function md(strings, ...parts) {
    return String.raw({ raw: strings }, ...parts);
}
function joinMarkdown(parts, separator = '') {
    return parts.join(separator);
}
function markdownLink(text, url) {
    const safe = safeUrl(url);
    if (safe === undefined)
        return text;
    return `[${text === '' ? escapeCardLine(safe) : text}](${safe})`;
}
const UNSAFE_IN_URL = /[()<>"'\\`|\s]|(?<=&#?\w{1,32});/g;
const BRACKETS = /[[\]]/g;
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:')
        return undefined;
    const safe = parsed.href.replace(UNSAFE_IN_URL, percentEncoded);
    const pathStart = safe.indexOf('/', safe.indexOf('//') + 2);
    return safe.slice(0, pathStart) + safe.slice(pathStart).replace(BRACKETS, percentEncoded);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/text/card-tags.js

const ID = /^[A-Za-z0-9_-]{1,100}$/;
const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}$/;
function atTag(mention) {
    switch (mention.kind) {
        case 'all':
            return md `<at id=all></at>`;
        case 'text':
            return escapeCardLine(mention.text);
        case 'email':
            return EMAIL.test(mention.id)
                ? md `<at email=${mention.id}></at>`
                : escapeCardLine(mention.id);
        default:
            return ID.test(mention.id)
                ? md `<at id=${mention.id}></at>`
                : escapeCardLine(mention.id);
    }
}
function localTime(milliseconds, format = 'time') {
    const moment = String(Math.trunc(milliseconds));
    return md `<local_datetime millisecond='${moment}' format_type='${format}'></local_datetime>`;
}
function grey(text) {
    return md `<font color='grey'>${text}</font>`;
}

;// CONCATENATED MODULE: ./lib/cards/elements.js



function plainText(content) {
    return { tag: 'plain_text', content };
}
function markdown(content, options = {}) {
    return options.size === undefined
        ? { tag: 'markdown', content }
        : { tag: 'markdown', content, text_size: options.size };
}
function textBlock(content, options = {}) {
    return {
        tag: 'div',
        text: {
            tag: 'plain_text',
            content,
            ...(options.size === undefined ? {} : { text_size: options.size }),
            ...(options.color === undefined ? {} : { text_color: options.color })
        }
    };
}
function smallPrint(content) {
    return markdown(mapLocalized(content, text => grey(text)), { size: 'notation' });
}
const divider = { tag: 'hr' };
const BUTTON_TYPES = [
    'default',
    'primary',
    'danger',
    'text',
    'primary_text',
    'danger_text',
    'primary_filled',
    'danger_filled',
    'laser'
];
function linkButton(text, url, type = 'default') {
    const safe = safeUrl(url);
    if (safe === undefined)
        return undefined;
    return {
        tag: 'button',
        text: plainText(text),
        type,
        behaviors: [{ type: 'open_url', default_url: safe }]
    };
}
function linkButtons(buttons) {
    return buttons
        .map(({ text, url, type }) => (url === undefined ? undefined : linkButton(text, url, type)))
        .filter(button => button !== undefined);
}
function row(elements) {
    return {
        tag: 'column_set',
        flex_mode: 'flow',
        horizontal_spacing: 'small',
        columns: elements.map(element => ({ tag: 'column', width: 'auto', elements: [element] }))
    };
}
function foldingPanel(title, elements, expanded = false) {
    return {
        tag: 'collapsible_panel',
        expanded,
        header: {
            title: { tag: 'markdown', content: title },
            icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
            icon_position: 'right',
            icon_expanded_angle: -180
        },
        border: { color: 'grey', corner_radius: '5px' },
        elements
    };
}

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
        title: plainText(title),
        ...(subtitle === undefined ? {} : { subtitle: plainText(subtitle) }),
        template: color,
        ...(tags.length === 0
            ? {}
            : {
                text_tag_list: tags.map(tag => ({
                    tag: 'text_tag',
                    text: plainText(tag.text),
                    color: tag.color
                }))
            })
    };
}
function bodyOf({ parts, buttons, footer }) {
    return [
        ...parts.flatMap(elementsOf),
        ...(buttons.length === 0 ? [] : [row(buttons)]),
        ...(footer === undefined ? [] : [smallPrint(footer)])
    ];
}
function elementsOf({ blocks, left = 0, rest }) {
    return left === 0 || rest === undefined ? blocks.flat() : [...blocks.flat(), rest(left)];
}
function summaryOf({ summary, title, tags }) {
    if (summary !== undefined || title === undefined)
        return summary;
    return localized(language => [title, ...tags.map(tag => tag.text)].map(text => inLanguage(text, language)).join(' · '));
}
function localizeObject(object, locale) {
    const result = {};
    for (const [key, value] of Object.entries(object)) {
        if (key === 'content' && isLocalized(value))
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
        return { content: inLanguage(content, locale) };
    const base = inLanguage(content, BASE_LANGUAGE);
    const chinese = inLanguage(content, 'zh_cn');
    if (base === chinese)
        return { content: base };
    return { content: base, i18n_content: { en_us: base, zh_cn: chinese } };
}

;// CONCATENATED MODULE: ./lib/model/duration.js
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
    return visibleText(text).replace(TAG_OR_LINK, '$&\u200b');
}
function backtickRuns(code) {
    return Array.from(code.matchAll(/`+/g), ([run]) => run.length);
}

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
    const line = visibleText(head).replace(/\s+/g, ' ').trim();
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
    return { importance: 'normal', blocks: [[markdown(joinMarkdown(lines, '<br>'))]] };
}
function pullRequestLine({ kind, name, number, title = '', url }) {
    if (kind !== 'pull_request' || number === undefined)
        return undefined;
    const text = foreign(`#${number} ${title}`.trim(), LINE_LENGTH);
    const branch = name === '' ? md `` : md ` ${grey(foreign(name, NAME_LENGTH))}`;
    return md `${url === undefined ? text : markdownLink(text, url)}${branch}`;
}
function commitLine({ commit, actor }) {
    const who = personLink(actor);
    return commit === undefined ? who : md `${commitLink(commit)} · ${who}`;
}
function commitLink({ shortSha, title, url }) {
    const sha = markdownLink(foreign(shortSha, 12), url);
    return title === '' ? sha : md `${sha} ${foreign(title, LINE_LENGTH)}`;
}
function personLink({ login, url }) {
    const name = foreign(`@${login}`, NAME_LENGTH);
    return url === undefined ? name : markdownLink(name, url);
}
function foreign(text, max) {
    return escapeCardLine(oneLine(text, max));
}
function runButtons(run) {
    const viewRun = { en_us: 'View run', zh_cn: '查看运行' };
    return linkButtons([{ text: viewRun, url: run.url, type: 'primary' }, aboutButton(run)]);
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
    queued: look(md `⏳`, 'Queued', '排队中', 'wathet', 'wathet'),
    in_progress: look(md `🔄`, 'Running', '运行中', 'blue', 'blue'),
    success: look(md `✅`, 'Success', '成功', 'green', 'green'),
    failure: look(md `❌`, 'Failed', '失败', 'red', 'red'),
    cancelled: look(md `🚫`, 'Cancelled', '已取消', 'grey', 'neutral'),
    skipped: look(md `⏭️`, 'Skipped', '已跳过', 'grey', 'neutral'),
    timed_out: look(md `⏰`, 'Timed out', '超时', 'red', 'red'),
    action_required: look(md `✋`, 'Action required', '等待处理', 'orange', 'orange'),
    neutral: look(md `⚪`, 'Neutral', '中性', 'grey', 'neutral')
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
    const title = job.url === undefined ? name : markdownLink(name, job.url);
    const lines = [
        withDuration(md `${icon(job)} ${title}`, duration ?? jobDuration(job, now)),
        ...(job.failedStep === undefined ? [] : [md `&emsp;› ${foreign(job.failedStep, STEP_LENGTH)}`])
    ];
    const row = markdown(joinMarkdown(lines, '<br>'));
    return job.annotations.length === 0 ? [row] : [row, markdown(annotationsAsCode(job.annotations))];
}
function jobLine(job, now) {
    return withDuration(md `${icon(job)} ${foreign(job.name, job_row_NAME_LENGTH)}`, jobDuration(job, now));
}
function icon({ status }) {
    return STATUS_LOOKS[status].icon;
}
function withDuration(line, duration) {
    return duration === undefined ? line : md `${line} ${grey(foreign(formatDuration(duration), 20))}`;
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
        { importance: 'main', blocks: [[markdown(countsLine(jobs, duration))]] },
        ...(rows.length === 0 ? [] : [rowsPart(rows, now)]),
        ...(folded.length === 0 ? [] : [foldedPart(folded, rows.length > 0, now)])
    ];
}
function countsLine(jobs, duration) {
    const counts = countedKinds(jobs, '&emsp;');
    return duration === undefined
        ? counts
        : md `${counts}&emsp;${grey(foreign(formatDuration(duration), 20))}`;
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
    return markdown({
        en_us: md `… and ${jobs.length} more: ${kinds}`,
        zh_cn: md `…… 另有 ${jobs.length} 个任务：${kinds}`
    });
}
function foldedPart(jobs, isRest, now) {
    const title = foldedTitle(jobs.length, isRest);
    return {
        importance: 'extra',
        blocks: [[foldingPanel(title, foldedLists(jobs, now))]],
        lean: [[markdown(title)]]
    };
}
function foldedTitle(count, isRest) {
    if (isRest)
        return { en_us: md `${count} more`, zh_cn: md `其余 ${count} 个任务` };
    return {
        en_us: count === 1 ? md `1 job` : md `${count} jobs`,
        zh_cn: md `${count} 个任务`
    };
}
function foldedLists(jobs, now) {
    const lines = jobs.slice(0, MOST_FOLDED).map(job => jobLine(job, now));
    const left = jobs.slice(lines.length);
    const list = markdown(joinMarkdown(lines, '<br>'));
    return left.length === 0 ? [list] : [list, moreElement(left)];
}
function countedKinds(jobs, separator) {
    const counts = COUNT_ORDER.map(status => ({
        icon: STATUS_LOOKS[status].icon,
        count: jobs.filter(job => job.status === status).length
    })).filter(({ count }) => count > 0);
    return joinMarkdown(counts.map(({ icon, count }) => md `${icon} ${count}`), separator);
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
        ...(buttons === undefined ? {} : { buttons: linkButtons(buttons) }),
        parts: [
            ...draft.parts,
            ...(note === undefined || note === '' ? [] : [notePart(note)]),
            ...(fields.length === 0 ? [] : [fieldsPart(fields)]),
            ...(mentions.length === 0 ? [] : [mentionsPart(mentions)])
        ]
    };
}
function notePart(note) {
    return { importance: 'normal', blocks: [[textBlock(note)]] };
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
            elements: [textBlock(field.label, { size: 'notation', color: 'grey' }), fieldValue(field)]
        }))
    };
}
function fieldValue({ text, url }) {
    const target = url ?? (/^https?:\/\/\S+$/i.test(text) ? text : undefined);
    if (target === undefined || safeUrl(target) === undefined)
        return textBlock(text);
    return markdown(markdownLink(escapeCardLine(text), target));
}
function mentionsPart(mentions) {
    const blocks = inGroupsOf(MENTIONS_A_BLOCK, mentions).map((group) => [
        markdown(joinMarkdown(group.map(atTag), ' '))
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
    return localized(language => {
        const say = FOOTER_WORDS[language];
        return joinMarkdown([
            departure === undefined ? say.updated(localTime(now)) : departureText(departure, language),
            ...(left > 0 ? [say.jobsLeft(left, jobs.length)] : []),
            ...(jobsToCome > 0 ? [say.jobsToCome(jobsToCome)] : [])
        ], ' · ');
    });
}
function departureText({ job, status, at }, language) {
    const ended = escapeCardLine(inLanguage(STATUS_LOOKS[status].label, language).toLowerCase());
    return FOOTER_WORDS[language].departure(foreign(job, 80), ended, localTime(at));
}
const FOOTER_WORDS = {
    en_us: {
        updated: time => md `updated ${time}`,
        jobsLeft: (left, all) => (all === 1 ? md `1 job left` : md `${left} of ${all} jobs left`),
        jobsToCome: count => (count === 1 ? md `1 job to come` : md `${count} jobs to come`),
        departure: (job, ended, time) => md `${job}: ${ended} at ${time} · run still going`
    },
    zh_cn: {
        updated: time => md `更新于 ${time}`,
        jobsLeft: (left, all) => md `共 ${all} 个任务，剩余 ${left} 个`,
        jobsToCome: count => md `后续还有 ${count} 个任务`,
        departure: (job, ended, time) => md `${job}：${time} ${ended} · 运行仍在继续`
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

;// CONCATENATED MODULE: ./lib/cards/card.js
const HEADER_COLORS = [
    'blue',
    'wathet',
    'turquoise',
    'green',
    'yellow',
    'orange',
    'red',
    'carmine',
    'violet',
    'purple',
    'indigo',
    'grey',
    'default'
];

// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/operations/card-inputs.js





function readOverrides(inputs, mentions) {
    const { title, subtitle, color, note, fields, buttons } = inputs;
    return {
        ...(title === '' ? {} : { title }),
        ...(subtitle === '' ? {} : { subtitle }),
        ...(color === '' ? {} : { color: readColor(color) }),
        ...(note === '' ? {} : { note }),
        ...(fields === undefined ? {} : { fields: readFields(fields) }),
        ...(buttons === undefined ? {} : { buttons: readButtons(buttons) }),
        ...(mentions.length === 0 ? {} : { mentions })
    };
}
function readColor(value) {
    const color = HEADER_COLORS.find(name => name === value);
    if (color !== undefined)
        return color;
    throw new input_error/* InputError */.d('color', `${JSON.stringify(value)} is no header colour. Write ${(0,input_error/* listNames */.Z)(HEADER_COLORS, 'or')}.`);
}
function readFields(fields) {
    return Object.entries(fields)
        .map(([label, value]) => readField(label, value ?? ''))
        .filter(field => field.text !== '' || field.url !== undefined);
}
function readField(label, value) {
    if (value === null)
        return { label, text: '' };
    if (!Array.isArray(value) && !(0,json/* isJsonObject */.OW)(value))
        return { label, text: String(value) };
    const text = (0,json/* isJsonObject */.OW)(value) ? (0,json/* stringAt */.bX)(value, 'text') : undefined;
    const url = (0,json/* isJsonObject */.OW)(value) ? (0,json/* stringAt */.bX)(value, 'url') : undefined;
    if (url === undefined || safeUrl(url) === undefined) {
        throw new input_error/* InputError */.d('fields', `the value of ${JSON.stringify(label)} must be text, an http(s) URL, or {text, url}.`);
    }
    return { label, text: text ?? url, url };
}
function readButtons(buttons) {
    if (!Array.isArray(buttons))
        throw new input_error/* InputError */.d('buttons', 'must be a list. Write it like `[{text: Open, url: "https://example.com"}]`.');
    return buttons.map((button, index) => readButton(button, index + 1));
}
function readButton(button, place) {
    const fail = (problem) => new input_error/* InputError */.d('buttons', `button ${place} ${problem}`);
    if (!(0,json/* isJsonObject */.OW)(button))
        throw fail('must be an object {text, url, type}.');
    const text = (0,json/* stringAt */.bX)(button, 'text');
    const url = (0,json/* stringAt */.bX)(button, 'url');
    if (text === undefined || text === '')
        throw fail('has no `text`.');
    if (url === undefined || safeUrl(url) === undefined)
        throw fail('has no http(s) `url`.');
    const unknown = Object.keys(button).find(key => !['text', 'url', 'type'].includes(key));
    if (unknown !== undefined)
        throw fail(`has \`${unknown}\`, which is not known: a button is {text, url, type}.`);
    if (button['type'] === undefined)
        return { text, url };
    const type = BUTTON_TYPES.find(name => name === button['type']);
    if (type === undefined)
        throw fail(`has an unknown \`type\`. Write ${(0,input_error/* listNames */.Z)(BUTTON_TYPES, 'or')}.`);
    return { text, url, type };
}

;// CONCATENATED MODULE: ./lib/operations/compose-status-card.js



function composeStatusCard({ inputs, workflow, state, now }, mentions) {
    const draft = statusCard({
        status: state,
        scope: 'job',
        run: workflow.run,
        job: { name: workflow.jobId },
        jobs: [],
        now,
        overrides: readOverrides(inputs, mentions)
    });
    return finishCard(draft, inputs.locale);
}


/***/ })

};
