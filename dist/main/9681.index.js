export const id = 9681;
export const ids = [9681];
export const modules = {

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/github/workflow-path.js
var workflow_path = __webpack_require__(7276);
// EXTERNAL MODULE: ./lib/text/structured.js + 2 modules
var structured = __webpack_require__(3461);
;// CONCATENATED MODULE: ./lib/github/matrix-size.js

const MAX_JOBS = 256;
function matrixSize(matrix) {
    if (!(0,json/* isJsonObject */.OW)(matrix))
        return undefined;
    const { include, exclude, ...axes } = matrix;
    const combinations = combine(axes);
    const excluded = objects(exclude);
    const included = objects(include);
    if (combinations === undefined || excluded === undefined || included === undefined) {
        return undefined;
    }
    const kept = combinations.filter(one => !excluded.some(rule => agrees(one, rule, Object.keys(rule))));
    const added = included.filter(entry => !kept.some(one => agrees(one, entry, Object.keys(entry).filter(key => key in axes))));
    const size = kept.length + added.length;
    return size > 0 && size <= MAX_JOBS ? size : undefined;
}
function combine(axes) {
    let combinations = [];
    for (const [name, values] of Object.entries(axes)) {
        if (!Array.isArray(values) || values.some(hasExpression))
            return undefined;
        const before = combinations.length === 0 ? [{}] : combinations;
        if (before.length * values.length > MAX_JOBS * MAX_JOBS)
            return undefined;
        combinations = before.flatMap(one => values.map(value => ({ ...one, [name]: value })));
    }
    return combinations;
}
function objects(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value) || !value.every(json/* isJsonObject */.OW) || value.some(hasExpression)) {
        return undefined;
    }
    return value;
}
function agrees(one, other, keys) {
    return keys.every(key => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
function hasExpression(value) {
    return JSON.stringify(value).includes('${{');
}

;// CONCATENATED MODULE: ./lib/github/workflow-file.js



async function parseWorkflow(text, action) {
    const jobs = await readJobs(text);
    if (jobs === undefined)
        return undefined;
    const uses = actionReference(jobs, action);
    return Object.entries(jobs).flatMap(([id, job]) => (0,json/* isJsonObject */.OW)(job) ? [toPlannedJob(id, job, uses)] : []);
}
async function readJobs(text) {
    try {
        const { value } = await (0,structured/* parseStructured */.j)(text, { name: 'workflow.yml' });
        return (0,json/* isJsonObject */.OW)(value) ? (0,json/* objectAt */.lJ)(value, 'jobs') : undefined;
    }
    catch {
        return undefined;
    }
}
function toPlannedJob(id, job, uses) {
    const matrix = (0,json/* objectAt */.lJ)(job, 'strategy')?.['matrix'];
    const isReusable = (0,json/* stringAt */.bX)(job, 'uses') !== undefined;
    const steps = (0,json/* arrayAt */.RD)(job, 'steps').filter(json/* isJsonObject */.OW);
    return {
        id,
        nameParts: splitAtExpressions(nameOf(job) ?? id),
        hasMatrix: matrix !== undefined,
        isReusable,
        needs: needsOf(job['needs']),
        count: isReusable ? undefined : matrix === undefined ? 1 : matrixSize(matrix),
        condition: conditionOf(job['if']),
        isForgiven: (job['continue-on-error'] ?? false) !== false,
        cardSteps: steps.flatMap((step, at) => isReached(step, steps.slice(0, at)) ? cardStep(step, uses) : [])
    };
}
function nameOf(job) {
    const name = job['name'];
    return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}
function splitAtExpressions(name) {
    return name.split(/\$\{\{.*?\}\}/s);
}
function needsOf(needs) {
    const list = Array.isArray(needs) ? needs : [needs];
    return list.filter(need => typeof need === 'string');
}
function conditionOf(condition) {
    if (condition === undefined || condition === null || condition === true)
        return 'success';
    if (condition === false)
        return 'never';
    if (typeof condition !== 'string')
        return 'unknown';
    const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').replace(/\s+/g, '');
    if (expression === 'false')
        return 'never';
    if (['', 'true', 'success()'].includes(expression))
        return 'success';
    if (expression === 'always()')
        return 'always';
    const untilCancelled = ['!cancelled()', 'success()||failure()', 'failure()||success()'];
    if (untilCancelled.includes(expression))
        return 'not_cancelled';
    return /\b(?:always|failure|cancelled|success)\(/i.test(expression)
        ? 'unknown'
        : 'success_and_more';
}
function actionReference(jobs, { repository, jobId }) {
    if (repository !== '')
        return repository.toLowerCase();
    const steps = (0,json/* arrayAt */.RD)((0,json/* objectAt */.lJ)(jobs, jobId), 'steps').filter(json/* isJsonObject */.OW);
    const paths = steps
        .flatMap(step => (0,json/* stringAt */.bX)(step, 'uses') ?? [])
        .filter(uses => uses.startsWith('./'));
    return new Set(paths).size === 1 ? paths[0]?.toLowerCase() : undefined;
}
function cardStep(step, uses) {
    const inputs = (0,json/* objectAt */.lJ)(step, 'with');
    const showsRun = uses !== undefined &&
        referenceOf(step) === uses &&
        (0,json/* stringAt */.bX)(inputs, 'card') === 'status' &&
        (0,json/* stringAt */.bX)(inputs, 'status_scope') === 'run';
    if (!showsRun)
        return [];
    const updates = (0,json/* stringAt */.bX)(inputs, 'update_message_id') !== undefined;
    return [{ updates, sendWhen: (0,json/* stringAt */.bX)(inputs, 'send_when') ?? 'always' }];
}
function isReached(step, before) {
    const condition = conditionOf(step['if']);
    if (condition === 'always')
        return true;
    return ((condition === 'success' || condition === 'not_cancelled') &&
        before.every(earlier => referenceOf(earlier) === 'actions/checkout'));
}
function referenceOf(step) {
    return (0,json/* stringAt */.bX)(step, 'uses')?.split('@', 1)[0]?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/github/read-workflow.js



const WORKFLOW = { what: 'the workflow file', permission: 'contents: read' };
async function readWorkflow(context, places) {
    const { github } = context;
    const path = (0,workflow_path/* workflowPath */.R)(github);
    if (path === undefined || github.event_name === 'workflow_run')
        return undefined;
    const text = readFromWorkspace(`${github.workspace}/${path}`, places.readFile) ??
        (await readFromApi(places.api, path, github.workflow_sha || github.sha));
    return text === undefined
        ? undefined
        : parseWorkflow(text, { repository: github.action_repository, jobId: github.job });
}
function readFromWorkspace(path, readFile) {
    try {
        return readFile(path);
    }
    catch {
        return undefined;
    }
}
async function readFromApi(api, path, sha) {
    if (api === undefined || sha === '')
        return undefined;
    const file = path.split('/').map(encodeURIComponent).join('/');
    const answer = await api.get(`/contents/${file}?ref=${encodeURIComponent(sha)}`, WORKFLOW);
    return answer.kind === 'available' ? decodeContent(answer.value) : undefined;
}
function decodeContent(body) {
    const file = (0,json/* isJsonObject */.OW)(body) ? body : undefined;
    const content = (0,json/* stringAt */.bX)(file, 'content');
    return (0,json/* stringAt */.bX)(file, 'encoding') === 'base64' && content !== undefined
        ? Buffer.from(content, 'base64').toString('utf8')
        : undefined;
}


/***/ })

};
