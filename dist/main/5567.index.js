export const id = 5567;
export const ids = [5567];
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

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateScope: () => (/* binding */ templateScope)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);
/* harmony import */ var _model_run_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(703);


function templateScope(data) {
    const github = Object.entries(data.github).filter(([name]) => name !== 'token');
    return {
        vars: data.vars,
        github: { ...Object.fromEntries(github), event: data.event },
        event: data.event,
        job: { name: data.job.name, status: data.job.status, ...flags(data.job.status) },
        run: runData(data),
        commit: commitData(data.run),
        now: isoTime(data.now)
    };
}
function runData({ run, runStatus, completedAt, jobs, now }) {
    return {
        url: run.url,
        attempt: run.attempt,
        number: run.number,
        status: runStatus,
        conclusion: (0,_model_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(runStatus) ? runStatus : '',
        ...flags(runStatus),
        duration: duration(run.startedAt, completedAt ?? now),
        jobs: jobs.map(job => jobData(job, now))
    };
}
function jobData(job, now) {
    const end = job.completedAt ?? ((0,_model_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(job.status) ? undefined : now);
    return {
        name: job.name,
        status: job.status,
        conclusion: (0,_model_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(job.status) ? job.status : '',
        ...flags(job.status),
        url: job.url ?? '',
        duration: duration(job.startedAt, end),
        failed_step: job.failedStep ?? '',
        annotations: job.annotations.map(({ path, line, message }) => ({ path, line, message }))
    };
}
function flags(status) {
    return {
        succeeded: status === 'success',
        failed: status === 'failure' || status === 'timed_out',
        cancelled: status === 'cancelled'
    };
}
function commitData({ commit }) {
    return {
        sha: commit?.sha ?? '',
        short_sha: commit?.shortSha ?? '',
        title: commit?.title ?? '',
        message: commit?.message ?? '',
        author: commit?.author ?? '',
        url: commit?.url ?? ''
    };
}
function duration(from, to) {
    return from === undefined || to === undefined ? '' : (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(to - from);
}
function isoTime(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
