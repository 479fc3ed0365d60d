export const id = 294;
export const ids = [294];
export const modules = {

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownDraft: () => (/* binding */ markdownDraft)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/cards/overrides.js
var cards_overrides = __webpack_require__(8242);
// EXTERNAL MODULE: ./lib/cards/markdown/markdown-to-blocks.js + 24 modules
var markdown_to_blocks = __webpack_require__(4427);
;// CONCATENATED MODULE: ./lib/cards/markdown/markdown-card.js




function markdownCard({ source, overrides, ...options }) {
    const takeTitle = overrides?.title === undefined;
    const { title, summary, blocks, isWhole } = (0,markdown_to_blocks/* markdownToBlocks */.L)(source, options, { takeTitle });
    const { pageUrl } = options;
    const draft = {
        ...(title === undefined ? {} : { title }),
        ...(title !== undefined || summary === '' ? {} : { summary }),
        color: 'blue',
        tags: [],
        parts: [
            {
                importance: 'main',
                blocks,
                left: isWhole ? 0 : 1,
                rest: () => (0,cards_elements/* markdown */.wD)(pageUrl === undefined
                    ? (0,card_markdown.md) `…`
                    : {
                        en_us: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `… read the rest`, pageUrl),
                        zh_cn: (0,card_markdown/* markdownLink */.iQ)((0,card_markdown.md) `……查看其余内容`, pageUrl)
                    })
            }
        ],
        buttons: [],
        ...(pageUrl === undefined ? {} : { wholeUrl: pageUrl })
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
