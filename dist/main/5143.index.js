export const id = 5143;
export const ids = [5143];
export const modules = {

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ mapAnswer),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
function available(value) {
    return { kind: 'available', value };
}
function unavailable(reason, resource, why) {
    return { kind: 'unavailable', reason, message: `Cannot read ${resource.what}: ${why}.` };
}
function mapAnswer(answer, transform) {
    return answer.kind === 'available' ? available(transform(answer.value)) : answer;
}


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobs: () => (/* binding */ readJobs)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7578);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3373);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9322);






const PAGE_SIZE = 100;
const JOBS = { what: "the run's jobs", permission: 'actions: read' };
async function readJobs(api, source) {
    const ofAttempt = await readPages(api, jobsOfAttempt(source));
    const isMissing = ofAttempt.kind === 'unavailable' && ofAttempt.reason === 'not_found';
    return isMissing && api.requestsLeft > 0 ? readPages(api, jobsOfRun(source)) : ofAttempt;
}
function jobsOfAttempt({ runId, attempt }) {
    return `/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}/jobs`;
}
function jobsOfRun({ runId }) {
    return `/actions/runs/${encodeURIComponent(runId)}/jobs`;
}
async function readPages(api, path) {
    const first = await readPage(api, path, 1);
    if (first.kind === 'unavailable')
        return first;
    const { total, jobs } = first.value;
    const size = jobs.length > 0 ? Math.min(PAGE_SIZE, jobs.length) : PAGE_SIZE;
    const pages = Math.min(Math.ceil(total / size), 1 + api.requestsLeft);
    const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(api, path, index + 2)));
    const others = rest.flatMap(page => (page.kind === 'available' ? page.value.jobs : []));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .available */ .qC)({ jobs: withoutRepeats([...first.value.jobs, ...others]), total });
}
async function readPage(api, path, page) {
    const query = `per_page=${String(PAGE_SIZE)}&page=${String(page)}`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAnswer */ .Rn)(await api.get(`${path}?${query}`, JOBS), toPage);
}
function toPage(body) {
    const object = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body : {};
    const jobs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayAt */ .RD)(object, 'jobs').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW).flatMap(toListedJob);
    return { jobs, total: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object, 'total_count') ?? jobs.length };
}
function withoutRepeats(jobs) {
    return [...new Map(jobs.map(job => [job.id, job])).values()];
}
function toListedJob(json) {
    const id = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(json, 'id');
    if (id === undefined)
        return [];
    const status = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunStatus */ .t)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'status') ?? '', (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'conclusion') ?? '');
    const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'html_url');
    const startedAt = status === 'queued' || status === 'action_required'
        ? undefined
        : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'started_at'));
    return [
        {
            id,
            checkRunId: checkRunId((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'check_run_url')) ?? id,
            name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name') ?? '',
            status,
            runnerName: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'runner_name') ?? '',
            steps: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayAt */ .RD)(json, 'steps').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW).flatMap(toStep),
            ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({
                url: url !== undefined && (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .isHttpUrl */ .q$)(url) ? url : undefined,
                startedAt,
                completedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'completed_at'))
            })
        }
    ];
}
function checkRunId(url) {
    const id = /\/(\d+)$/.exec(url ?? '')?.[1];
    return id === undefined ? undefined : Number(id);
}
function toStep(json) {
    const number = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(json, 'number');
    if (number === undefined)
        return [];
    return [
        {
            number,
            name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name') ?? '',
            status: (0,_status_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunStatus */ .t)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'status') ?? '', (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'conclusion') ?? ''),
            ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ completedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'completed_at')) })
        }
    ];
}


/***/ })

};
