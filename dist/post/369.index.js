export const id = 369;
export const ids = [369,655];
export const modules = {

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ checkPicture),
/* harmony export */   j9: () => (/* binding */ attachmentContent),
/* harmony export */   r3: () => (/* binding */ attachmentOf)
/* harmony export */ });
/* unused harmony export ATTACHMENT_TYPES */
/* harmony import */ var _model_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2164);
/* harmony import */ var _model_byte_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(277);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6074);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6020);





const ATTACHMENT_TYPES = ['image', 'file', 'audio', 'media'];
const OR_AS_FILE = ' Or send it with `msg_type: file`.';
function attachmentOf(input, file, msgType) {
    const type = msgType === undefined ? naturalType(file.content) : attachmentType(input, msgType);
    if (type === 'image') {
        checkPicture(input, file, OR_AS_FILE);
        return { msgType: type, file };
    }
    checkBytes(input, file, _limits_js__WEBPACK_IMPORTED_MODULE_1__.FILE_BYTES, 'Upload it as a workflow artifact and send the link.');
    return { msgType: type, file, upload: fileUpload(input, file, type) };
}
function checkPicture(input, file, wayOut = '') {
    checkBytes(input, file, _limits_js__WEBPACK_IMPORTED_MODULE_1__.IMAGE_BYTES, `Make it smaller.${wayOut}`);
    const { content } = file;
    if (content.kind !== 'picture') {
        throw problem(input, file, `is no picture that Feishu takes: JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC. Convert it, an SVG with \`rsvg-convert -o out.png in.svg\`, say.${wayOut}`);
    }
    const { format, width = 1, height = 1 } = content;
    const max = format === 'gif' ? _limits_js__WEBPACK_IMPORTED_MODULE_1__.IMAGE_SIDE_PIXELS.gif : _limits_js__WEBPACK_IMPORTED_MODULE_1__.IMAGE_SIDE_PIXELS.other;
    if (width === 0 || height === 0)
        throw problem(input, file, 'is a picture without a width or a height; it is damaged.');
    if (width > max || height > max) {
        throw problem(input, file, `has ${width} x ${height} pixels; Feishu takes ${max} x ${max} of ${format === 'gif' ? 'a GIF' : 'such a picture'}. Scale it down.${wayOut}`);
    }
}
function attachmentContent({ msgType }, key, coverKey) {
    if (msgType === 'image')
        return { msgType, content: { image_key: key } };
    const cover = msgType === 'media' && coverKey !== undefined ? { image_key: coverKey } : {};
    return { msgType, content: { file_key: key, ...cover } };
}
function naturalType({ kind }) {
    switch (kind) {
        case 'picture':
            return 'image';
        case 'opus':
            return 'audio';
        case 'mp4':
            return 'media';
        case 'pdf':
        case 'doc':
        case 'xls':
        case 'ppt':
        case 'other':
            return 'file';
        default:
            return (0,_model_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(kind);
    }
}
function attachmentType(input, msgType) {
    const type = ATTACHMENT_TYPES.find(known => known === msgType);
    if (type !== undefined)
        return type;
    throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([input, 'msg_type'], `a file is sent as image, file, audio or media, not as ${msgType}. Leave msg_type out.`);
}
function fileUpload(input, file, msgType) {
    const { content, name: fileName } = file;
    switch (msgType) {
        case 'file':
            return { fileType: plainFileType(content), fileName };
        case 'audio':
            if (content.kind === 'opus')
                return { fileType: 'opus', fileName, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ durationMs: content.durationMs }) };
            throw problem([input, 'msg_type'], file, 'is not Opus, the only audio that Feishu plays. Convert it: ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus.' +
                OR_AS_FILE);
        case 'media':
            if (content.kind === 'mp4')
                return { fileType: 'mp4', fileName, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ durationMs: content.durationMs }) };
            throw problem([input, 'msg_type'], file, 'is not MP4, the only video that Feishu plays. Convert it: ffmpeg -i in.webm -c:v libx264 -pix_fmt yuv420p out.mp4.' +
                OR_AS_FILE);
        default:
            return (0,_model_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(msgType);
    }
}
function plainFileType({ kind }) {
    switch (kind) {
        case 'pdf':
        case 'doc':
        case 'xls':
        case 'ppt':
            return kind;
        case 'picture':
        case 'opus':
        case 'mp4':
        case 'other':
            return 'stream';
        default:
            return (0,_model_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(kind);
    }
}
function checkBytes(input, file, max, remedy) {
    if (file.bytes === 0)
        throw problem(input, file, 'is empty, and Feishu takes no empty file. Check the step that writes it.');
    if (file.bytes > max) {
        throw problem(input, file, `has ${(0,_model_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(file.bytes)} (${file.bytes} bytes); Feishu takes ${(0,_model_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(max)}. ${remedy}`);
    }
}
function problem(input, file, what) {
    return new _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, `${JSON.stringify(file.label)} ${what}`);
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kQ: () => (/* binding */ localImages),
  $S: () => (/* binding */ localPath),
  E8: () => (/* binding */ withImageKeys)
});

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/files/markdown-pictures.js
const PARTS = new RegExp([
    String.raw `^ {0,3}(?<fence>\x60{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:^ {0,3}\k<fence>[\x60~]*[ \t]*$|$(?![\s\S]))|$)`,
    String.raw `(?<!\x60)(?<tick>\x60+)(?!\x60)[\s\S]*?(?<!\x60)\k<tick>(?!\x60)`,
    String.raw `\\[\s\S]`,
    String.raw `(?<before>!\[(?:\\.|[^\]\\]){0,1000}\]\()\s*(?:<(?<angled>[^<>\n]{0,1000})>|(?<bare>(?:\\.|\([^\s()]*\)|[^\s()\\]){1,1000}))(?<after>(?:\s+(?:"[^"]*"|'[^']*'))?\s*\))`
].join('|'), 'gm');
function markdownPictures(markdown, replace) {
    return markdown.replace(PARTS, (whole, _fence, _tick, before, angled, bare, after) => {
        if (before === undefined || after === undefined)
            return whole;
        const replaced = replace(decoded(angled ?? bare ?? ''));
        return replaced === undefined ? whole : before + replaced + after;
    });
}
function decoded(address) {
    const unescaped = address.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    try {
        return decodeURIComponent(unescaped);
    }
    catch {
        return unescaped;
    }
}

;// CONCATENATED MODULE: ./lib/files/local-images.js


function localImages(content) {
    const found = [];
    mapObject(content, [], (path, place) => {
        found.push({ path, place });
        return undefined;
    });
    return found;
}
function withImageKeys(content, keys) {
    return mapObject(content, [], path => keys.get(path));
}
function localPath(address) {
    if (/^\.{1,2}[/\\]/.test(address))
        return address;
    return /^file:/i.test(address) ? address.replace(/^file:(?:\/\/)?/i, '') : undefined;
}
const OPAQUE = new Set(['value', 'chart_spec']);
function mapValue(value, place, replace) {
    if (Array.isArray(value))
        return value.map((item, index) => mapValue(item, [...place, index], replace));
    return (0,json/* isJsonObject */.OW)(value) ? mapObject(value, place, replace) : value;
}
function mapObject(value, place, replace) {
    const markdown = markdownFields(value);
    const mapped = Object.entries(value).map(([key, child = null]) => {
        const at = [...place, key];
        if (key === 'img_key' || key === 'image_key')
            return [key, mapKey(child, at, replace)];
        if (key === 'i18n_img_key')
            return [key, mapStrings(child, at, replace, mapKey)];
        if (markdown.has(key))
            return [key, mapStrings(child, at, replace, mapMarkdown)];
        if (OPAQUE.has(key))
            return [key, child];
        if (key === 'rows')
            return [key, mapRows(value, child, at, replace)];
        return [key, mapValue(child, at, replace)];
    });
    return Object.fromEntries(mapped);
}
function markdownFields(node) {
    return node['tag'] === 'markdown' ? MARKDOWN_FIELDS : NO_FIELDS;
}
const MARKDOWN_FIELDS = new Set(['content', 'i18n_content']);
const NO_FIELDS = new Set();
function mapStrings(value, place, replace, map) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return map(value, place, replace);
    return Object.fromEntries(Object.entries(value).map(([key, text = null]) => [key, map(text, [...place, key], replace)]));
}
function mapRows(table, rows, place, replace) {
    const columns = table['columns'];
    const names = new Set((Array.isArray(columns) ? columns : [])
        .filter(json/* isJsonObject */.OW)
        .filter(column => column['data_type'] === 'markdown')
        .map(column => column['name']));
    if (table['tag'] !== 'table' || !Array.isArray(rows))
        return mapValue(rows, place, replace);
    return rows.map((row, index) => {
        if (!(0,json/* isJsonObject */.OW)(row))
            return row;
        const cells = Object.entries(row).map(([name, cell = null]) => {
            const at = [...place, index, name];
            return [name, names.has(name) ? mapMarkdown(cell, at, replace) : cell];
        });
        return Object.fromEntries(cells);
    });
}
function mapKey(value, place, replace) {
    const path = typeof value === 'string' ? localPath(value) : undefined;
    return path === undefined ? value : (replace(path, place) ?? value);
}
function mapMarkdown(value, place, replace) {
    if (typeof value !== 'string')
        return value;
    return markdownPictures(value, address => {
        const path = localPath(address);
        return path === undefined ? undefined : replace(path, place);
    });
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KB', 'MB', 'GB', 'TB'];
function formatBytes(bytes) {
    let size = Number.isFinite(bytes) ? Math.max(0, bytes) : 0;
    let unit = 'B';
    for (const next of UNITS) {
        if (size < 1024)
            break;
        size /= 1024;
        unit = next;
    }
    return `${unit === 'B' || size >= 100 ? Math.round(size) : Number(size.toFixed(1))} ${unit}`;
}


/***/ }),

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeFiles: () => (/* binding */ composeFiles)
/* harmony export */ });
/* harmony import */ var _feishu_attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(353);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6074);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(655);



const PENDING = `file_pending_${'0'.repeat(48)}`;
async function composeFiles({ input, path }, { inputs, files, target }) {
    (0,_pictures_js__WEBPACK_IMPORTED_MODULE_2__.requireApp)(input, target.kind);
    const paths = await files.find(input, path);
    const found = await Promise.all(paths.map(found => files.readMedia(input, found)));
    const attachments = found.map(file => (0,_feishu_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentOf */ .r3)(input, file, inputs.msgType));
    const cover = inputs.cover === '' ? undefined : await files.readMedia('cover', inputs.cover);
    if (cover !== undefined) {
        (0,_feishu_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPicture */ .Xc)('cover', cover);
        if (!attachments.some(({ msgType }) => msgType === 'media')) {
            throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(['cover', input], 'a cover is for a video, and the file is none.');
        }
    }
    return attachments.map(attachment => {
        const covered = attachment.msgType === 'media' && cover !== undefined;
        return {
            input,
            ...(0,_feishu_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentContent */ .j9)(attachment, PENDING, covered ? PENDING : undefined),
            uploads: { kind: 'attachment', attachment, ...(covered ? { cover } : {}) }
        };
    });
}


/***/ }),

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ withoutPicture),
/* harmony export */   fr: () => (/* binding */ placeholderFor),
/* harmony export */   requireApp: () => (/* binding */ requireApp),
/* harmony export */   rz: () => (/* binding */ withPicture),
/* harmony export */   takeLocalPictures: () => (/* binding */ takeLocalPictures)
/* harmony export */ });
/* unused harmony export readPicture */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _feishu_attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _files_local_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6074);




function placeholderFor(address) {
    return `img_pending_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(address).digest('hex').slice(0, 48)}`;
}
async function takeLocalPictures(input, content, files) {
    const paths = [...new Set((0,_files_local_images_js__WEBPACK_IMPORTED_MODULE_2__/* .localImages */ .kQ)(content).map(image => image.path))];
    const pictures = await Promise.all(paths.map(path => readPicture(input, path, files)));
    const keys = new Map(paths.map(path => [path, placeholderFor(path)]));
    return { content: paths.length === 0 ? content : (0,_files_local_images_js__WEBPACK_IMPORTED_MODULE_2__/* .withImageKeys */ .E8)(content, keys), pictures };
}
async function readPicture(input, path, files) {
    const file = await files.readMedia(input, path);
    (0,_feishu_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPicture */ .Xc)(input, file);
    return { placeholder: placeholderFor(path), file };
}
function requireApp(input, targetKind) {
    if (targetKind !== 'webhook')
        return;
    throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([input, 'webhook_url'], 'a custom bot cannot upload pictures or files. Send with an app (`app_id`, `app_secret`, `receive_id`), or link to the file.');
}
function withPicture(content, { placeholder }, key) {
    return replaced(content, json => json.replaceAll(placeholder, key));
}
function withoutPicture(content, { placeholder, url = '' }) {
    const image = new RegExp(`!\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(${placeholder}\\)`, 'g');
    const target = JSON.stringify(url).slice(1, -1);
    return replaced(content, json => json.replace(image, (_, alt) => `[🖼 ${alt}](${target})`));
}
function replaced(content, replace) {
    return {
        msgType: content.msgType,
        content: JSON.parse(replace(JSON.stringify(content.content)))
    };
}


/***/ })

};
