export const id = 6565;
export const ids = [6565];
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

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLastFinishedRun: () => (/* binding */ readLastFinishedRun)
/* harmony export */ });
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7701);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3373);




const RUNS_LOOKED_AT = 20;
const EARLIER_RUNS = { what: 'the last finished run', permission: 'actions: read' };
async function readLastFinishedRun(api, source) {
    if (source.workflow === '' || source.branch === '') {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('not_found', EARLIER_RUNS, "the run's workflow or branch is not known");
    }
    const query = new URLSearchParams({
        branch: source.branch,
        status: 'completed',
        exclude_pull_requests: 'true',
        per_page: String(RUNS_LOOKED_AT)
    });
    const path = `/actions/workflows/${encodeURIComponent(source.workflow)}/runs`;
    const answer = await api.get(`${path}?${query.toString()}`, EARLIER_RUNS);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAnswer */ .Rn)(answer, body => lastVerdict(body, source));
}
function lastVerdict(body, source) {
    const runs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayAt */ .RD)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body : {}, 'workflow_runs').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW);
    const verdicts = runs.filter(run => isEarlier(run, source) && isSameBranch(run, source));
    return verdicts.map(statusOf).find(_model_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerdict */ ._) ?? 'none';
}
function isEarlier(run, source) {
    if (String((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(run, 'id') ?? '') === source.runId)
        return false;
    const number = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(run, 'run_number') ?? 0;
    return source.runNumber === 0 || number < source.runNumber;
}
function isSameBranch(run, source) {
    const repository = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(run, 'head_repository'), 'full_name');
    return (repository === undefined || repository.toLowerCase() === source.headRepository.toLowerCase());
}
function statusOf(run) {
    return (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunStatus */ .t)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(run, 'status') ?? '', (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(run, 'conclusion') ?? '');
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeSince),
/* harmony export */   _: () => (/* binding */ isVerdict)
/* harmony export */ });
function changeSince(previous, status) {
    const isGood = goodOrBad(status);
    const wasGood = previous === 'none' ? undefined : goodOrBad(previous);
    if (isGood === undefined)
        return undefined;
    if (previous === 'none')
        return isGood ? undefined : 'broken';
    if (wasGood === undefined)
        return undefined;
    if (isGood)
        return wasGood ? 'still_passing' : 'fixed';
    return wasGood ? 'broken' : 'still_failing';
}
function isVerdict(status) {
    return goodOrBad(status) !== undefined;
}
function goodOrBad(status) {
    if (status === 'success')
        return true;
    return status === 'failure' || status === 'timed_out' ? false : undefined;
}


/***/ })

};
