export const id = 9247;
export const ids = [9247];
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

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRelease: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8758);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9322);




const RELEASES_LOOKED_AT = 30;
async function readRelease(api, context, tag) {
    const own = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOfEvent */ .h4)(context, tag);
    const [found, latest, all] = await Promise.all([
        own === undefined ? readByTag(api, tag) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .available */ .qC)(own),
        api.get('/releases/latest', release('the latest release')),
        api.get(`/releases?per_page=${String(RELEASES_LOOKED_AT)}`, release('the releases'))
    ]);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAnswer */ .Rn)(found, json => ({
        release: (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .toRelease */ .zR)(context, json, {
            isLatest: latest.kind === 'available' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(asObject(latest.value), 'tag_name') === tag,
            previousTag: all.kind === 'available' ? previousTag(all.value, json) : undefined
        }),
        ...missing(latest, all)
    }));
}
async function readByTag(api, tag) {
    const path = `/releases/tags/${encodeURIComponent(tag)}`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAnswer */ .Rn)(await api.get(path, release(`the release of the tag ${tag}`)), asObject);
}
function previousTag(body, json) {
    const published = (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'published_at')) ?? Infinity;
    const isFull = json['prerelease'] !== true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayAt */ .RD)({ body }, 'body')
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)
        .filter(other => other['draft'] !== true && !(isFull && other['prerelease'] === true))
        .map(other => ({
        tag: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(other, 'tag_name') ?? '',
        at: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(other, 'published_at')) ?? 0
    }))
        .filter(({ tag, at }) => tag !== '' && tag !== (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'tag_name') && at < published)
        .toSorted((a, b) => b.at - a.at)[0]?.tag;
}
function missing(latest, all) {
    if (all.kind === 'unavailable')
        return { missing: all };
    if (latest.kind === 'unavailable' && latest.reason !== 'not_found')
        return { missing: latest };
    return {};
}
function release(what) {
    return { what, permission: 'contents: read' };
}
function asObject(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : {};
}


/***/ })

};
