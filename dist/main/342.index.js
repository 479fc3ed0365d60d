export const id = 342;
export const ids = [342];
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

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusDraft: () => (/* binding */ statusDraft)
});

// EXTERNAL MODULE: ./lib/model/duration.js
var model_duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/text/card-tags.js
var card_tags = __webpack_require__(7019);
// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/text/card-code.js + 1 modules
var card_code = __webpack_require__(7606);
// EXTERNAL MODULE: ./lib/text/graphemes.js
var graphemes = __webpack_require__(8653);
// EXTERNAL MODULE: ./lib/cards/foreign-text.js
var foreign_text = __webpack_require__(6399);
// EXTERNAL MODULE: ./lib/cards/status-words.js
var status_words = __webpack_require__(4365);
;// CONCATENATED MODULE: ./lib/cards/job-row.js








const NAME_LENGTH = 80;
const STEP_LENGTH = 80;
const PATH_LENGTH = 80;
const MESSAGE_LENGTH = 160;
const ANNOTATIONS_A_JOB = 3;
function jobBlock(job, now, duration) {
    const name = (0,foreign_text/* foreign */.V)(job.name, NAME_LENGTH);
    const title = job.url === undefined ? name : (0,card_markdown/* markdownLink */.iQ)(name, job.url);
    const lines = [
        withDuration((0,card_markdown.md) `${icon(job)} ${title}`, duration ?? jobDuration(job, now)),
        ...(job.failedStep === undefined ? [] : [(0,card_markdown.md) `&emsp;› ${(0,foreign_text/* foreign */.V)(job.failedStep, STEP_LENGTH)}`])
    ];
    const row = (0,cards_elements/* markdown */.wD)((0,card_markdown/* joinMarkdown */.UF)(lines, '<br>'));
    return job.annotations.length === 0 ? [row] : [row, (0,cards_elements/* markdown */.wD)(annotationsAsCode(job.annotations))];
}
function jobLine(job, now) {
    return withDuration((0,card_markdown.md) `${icon(job)} ${(0,foreign_text/* foreign */.V)(job.name, NAME_LENGTH)}`, jobDuration(job, now));
}
function icon({ status }) {
    return status_words/* STATUS_LOOKS */.I1[status].icon;
}
function withDuration(line, duration) {
    return duration === undefined ? line : (0,card_markdown.md) `${line} ${(0,card_tags/* grey */.Oh)((0,foreign_text/* foreign */.V)((0,model_duration/* formatDuration */.a)(duration), 20))}`;
}
function jobDuration({ status, startedAt, completedAt }, now) {
    if (startedAt === undefined || status === 'skipped' || status === 'queued')
        return undefined;
    return (completedAt ?? now) - startedAt;
}
function annotationsAsCode(annotations) {
    const lines = annotations
        .slice(0, ANNOTATIONS_A_JOB)
        .map(({ path, line, message }) => `${(0,graphemes/* oneLine */.TN)(`${path}:${line}`, PATH_LENGTH)}  ${(0,graphemes/* oneLine */.TN)(message, MESSAGE_LENGTH)}`.trim());
    return (0,card_code/* codeBlock */.D)(lines.join('\n'));
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
        : (0,card_markdown.md) `${counts}&emsp;${(0,card_tags/* grey */.Oh)((0,foreign_text/* foreign */.V)((0,model_duration/* formatDuration */.a)(duration), 20))}`;
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
        icon: status_words/* STATUS_LOOKS */.I1[status].icon,
        count: jobs.filter(job => job.status === status).length
    })).filter(({ count }) => count > 0);
    return (0,card_markdown/* joinMarkdown */.UF)(counts.map(({ icon, count }) => (0,card_markdown.md) `${icon} ${count}`), separator);
}

// EXTERNAL MODULE: ./lib/cards/overrides.js
var cards_overrides = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/cards/run-facts.js
var run_facts = __webpack_require__(5852);
// EXTERNAL MODULE: ./lib/model/locale.js
var locale = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __webpack_require__(703);
;// CONCATENATED MODULE: ./lib/cards/status-footer.js






function statusFooter(data) {
    const { scope, jobs, now, jobsToCome = 0, departure } = data;
    const left = scope === 'run' ? jobs.filter(job => !(0,run_status/* isFinal */.dR)(job.status)).length : 0;
    return (0,locale/* localized */.cc)(language => {
        const say = FOOTER_WORDS[language];
        return (0,card_markdown/* joinMarkdown */.UF)([
            departure === undefined ? say.updated((0,card_tags/* localTime */.HJ)(now)) : departureText(departure, language),
            ...(left > 0 ? [say.jobsLeft(left, jobs.length)] : []),
            ...(jobsToCome > 0 ? [say.jobsToCome(jobsToCome)] : [])
        ], ' · ');
    });
}
function departureText({ job, status, at }, language) {
    const ended = (0,card_markdown/* escapeCardLine */.eD)((0,locale/* inLanguage */.oH)(status_words/* STATUS_LOOKS */.I1[status].label, language).toLowerCase());
    return FOOTER_WORDS[language].departure((0,foreign_text/* foreign */.V)(job, 80), ended, (0,card_tags/* localTime */.HJ)(at));
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
        title: (0,run_facts/* runTitle */.kh)(run),
        subtitle: run.repository,
        color: status_words/* STATUS_LOOKS */.I1[status].color,
        tags: statusTags(data),
        parts: [(0,run_facts/* runFactsPart */.EB)(run), ...(showsOneJob(data) ? ownJobParts(data) : runParts(data))],
        buttons: (0,run_facts/* runButtons */.NB)(run),
        footer: statusFooter(data),
        wholeUrl: run.url
    };
    return (0,cards_overrides/* applyOverrides */.i)(draft, overrides);
}
function statusTags({ status, change, run }) {
    const { label, tagColor } = status_words/* STATUS_LOOKS */.I1[status];
    return [
        { text: label, color: tagColor },
        ...[change && status_words/* CHANGE_TAGS */.HA[change], (0,status_words/* attemptTag */.oI)(run.attempt)].filter(tag => tag !== undefined)
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

// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __webpack_require__(9780);
;// CONCATENATED MODULE: ./lib/operations/status/status-draft.js


function statusDraft(facts, { workflow, now }) {
    const { status, scope, jobs, ownJob, duration, change, jobsToCome, departure } = facts;
    return overrides => statusCard({
        status,
        scope,
        run: workflow.run,
        jobs,
        now,
        ...(0,defined/* defined */.s)({ job: ownJob, duration, change, jobsToCome, departure }),
        overrides
    });
}


/***/ }),

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ codeBlock),
  t: () => (/* binding */ inlineCode)
});

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

// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
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
