export const id = 670;
export const ids = [670];
export const modules = {

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TemplateError: () => (/* binding */ TemplateError),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8258);

class TemplateError extends Error {
    name = 'TemplateError';
}
function describePlace(place, within) {
    const { name, path } = place;
    const position = place.locate?.();
    const lines = position === undefined ? '' : `, line ${position.line}, column ${position.column}`;
    if (path === undefined)
        return within === undefined ? name : `${name}, line ${within.line}, column ${within.column}`;
    const inside = within === undefined ? '' : `, line ${within.line}, column ${within.column} of the text`;
    return `${name}${lines} (${(0,_text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(path)}${inside})`;
}


/***/ })

};
