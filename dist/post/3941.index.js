export const id = 3941;
export const ids = [3941];
export const modules = {

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnnotations: () => (/* binding */ readAnnotations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);


const MAX_ANNOTATIONS = 3;
const PAGE_SIZE = 100;
const ANNOTATIONS = { what: "a job's error annotations", permission: 'checks: read' };
async function readAnnotations(api, checkRunId) {
    const path = `/check-runs/${String(checkRunId)}/annotations?per_page=${String(PAGE_SIZE)}`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAnswer */ .Rn)(await api.get(path, ANNOTATIONS), toJobAnnotations);
}
function toJobAnnotations(body) {
    const failures = (Array.isArray(body) ? body : [])
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)
        .filter(annotation => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotation, 'annotation_level') === 'failure');
    return {
        errors: failures
            .filter(annotation => !isRunnersOwn(annotation))
            .slice(0, MAX_ANNOTATIONS)
            .map(toAnnotation),
        timedOut: failures.some(isTimeLimit),
        areThere: failures.length > 0
    };
}
function isRunnersOwn(annotation) {
    const message = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotation, 'message') ?? '';
    return (/^Process completed with exit code \d+\.$/.test(message) ||
        /^The (?:operation|run|job) was cancell?ed/.test(message) ||
        isTimeLimit(annotation));
}
function isTimeLimit(annotation) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotation, 'message')?.includes('exceeded the maximum execution time') ?? false;
}
function toAnnotation(annotation) {
    const path = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotation, 'path') ?? '';
    const message = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(annotation, 'message') ?? '';
    return path === '.github'
        ? { path: '', line: 0, message }
        : { path, line: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(annotation, 'start_line') ?? 0, message };
}


/***/ }),

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


/***/ })

};
