export const id = 7994;
export const ids = [7994];
export const modules = {

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   builtInDraft: () => (/* binding */ builtInDraft)
/* harmony export */ });
/* harmony import */ var _model_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2164);

async function builtInDraft(card, around, images) {
    const { facts, release } = around.known;
    switch (card) {
        case 'status': {
            if (facts === undefined)
                throw new Error('a status card without facts');
            const { statusDraft } = await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 342));
            return statusDraft(facts, around);
        }
        case 'release': {
            if (release === undefined)
                throw new Error('a release card without a release');
            const { releaseDraft } = await Promise.all(/* import() */[__webpack_require__.e(5560), __webpack_require__.e(4035), __webpack_require__.e(2077)]).then(__webpack_require__.bind(__webpack_require__, 2077));
            return releaseDraft(release, images);
        }
        case 'event': {
            const { eventDraft } = await Promise.all(/* import() */[__webpack_require__.e(5560), __webpack_require__.e(4035), __webpack_require__.e(6555)]).then(__webpack_require__.bind(__webpack_require__, 6555));
            return eventDraft(around);
        }
        default:
            return (0,_model_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(card);
    }
}


/***/ })

};
