export const id = 1294;
export const ids = [1294];
export const modules = {

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownDraft: () => (/* binding */ markdownDraft)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cards/overrides.js
var cards_overrides = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/cards/markdown/markdown-to-blocks.js + 25 modules
var markdown_to_blocks = __webpack_require__(4035);
;// CONCATENATED MODULE: ./lib/cards/markdown/markdown-card.js


function markdownCard({ source, overrides, ...options }) {
    const takeTitle = overrides?.title === undefined;
    const { title, summary, blocks } = (0,markdown_to_blocks/* markdownToBlocks */.L)(source, options, { takeTitle });
    const draft = {
        ...(title === undefined ? {} : { title }),
        ...(summary === undefined || summary === '' ? {} : { summary }),
        color: 'blue',
        tags: [],
        parts: [{ importance: 'main', blocks }],
        buttons: [],
        ...(options.pageUrl === undefined ? {} : { wholeUrl: options.pageUrl })
    };
    return (0,cards_overrides/* applyOverrides */.i)(draft, overrides);
}

;// CONCATENATED MODULE: ./lib/operations/markdown-draft.js


function markdownDraft({ text, path }, { workflow }) {
    const { run, github } = workflow;
    const ref = github['sha'] ?? '';
    const repository = { serverUrl: run.serverUrl, name: run.repository, ref };
    if (path === undefined) {
        const options = { source: text, newlines: 'comment', repository };
        return overrides => ({ wholeUrl: run.url, ...markdownCard({ ...options, overrides }) });
    }
    const file = external_node_path_.posix.normalize(path);
    const directory = external_node_path_.posix.dirname(file);
    const pageUrl = `${run.serverUrl}/${run.repository}/blob/${ref}/${encodeURI(file)}`;
    const options = {
        source: text,
        newlines: 'file',
        pageUrl,
        repository: { ...repository, directory: directory === '.' ? '' : directory }
    };
    return overrides => markdownCard({ ...options, overrides });
}


/***/ })

};
