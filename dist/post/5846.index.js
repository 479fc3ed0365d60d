export const id = 5846;
export const ids = [5846];
export const modules = {

/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6074);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7275);




const MAX_FILES = 20;
async function findFiles(request) {
    const { roots, input, path } = request;
    if (!/[*?[{]/.test(path) || (await isThere(request)))
        return [path];
    const found = [];
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(path, { cwd: roots[0] ?? '.' })) {
        const file = match.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (!(await isFileInside({ roots, input, path: file })))
            continue;
        found.push(file);
        if (found.length > MAX_FILES)
            throw tooMany(input, path);
    }
    if (found.length > 0)
        return found.sort();
    throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, `no file matches ${JSON.stringify(path)} in the workspace. Check the step that writes it, and write the pattern from the repository's root.`);
}
async function isThere({ roots, input, path }) {
    return (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathInside */ .o)(roots, input, path)) !== undefined;
}
async function isFileInside({ roots, input, path }) {
    const real = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathInside */ .o)(roots, input, path);
    return real !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile();
}
function tooMany(input, pattern) {
    return new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, `${JSON.stringify(pattern)} matches more than ${MAX_FILES} files, and each would be a message. Narrow it, or send an archive of them.`);
}


/***/ })

};
