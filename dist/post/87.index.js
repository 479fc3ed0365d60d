export const id = 87;
export const ids = [87];
export const modules = {

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TemplateError: () => (/* binding */ TemplateError),
  d: () => (/* binding */ describePlace)
});

;// CONCATENATED MODULE: ./lib/text/structured-path.js
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
function formatPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return PLAIN_KEY.test(part) ? `${text}.${part}` : `${text}[${JSON.stringify(part)}]`;
    }, '$');
}

;// CONCATENATED MODULE: ./lib/templates/template-error.js

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
    return `${name}${lines} (${formatPath(path)}${inside})`;
}


/***/ })

};
