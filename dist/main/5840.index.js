export const id = 5840;
export const ids = [5840];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMediaFile: () => (/* binding */ readMediaFile)
});

// UNUSED EXPORTS: readMediaFileIfPresent

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/files/duration.js

const MAX_BYTES = 64 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
async function durationOf(kind, path, bytes) {
    if (bytes > MAX_BYTES)
        return undefined;
    try {
        const seconds = kind === 'opus' ? await opusSeconds(path) : await mp4Seconds(path, bytes);
        return seconds !== undefined && Number.isFinite(seconds) && seconds > 0
            ? Math.round(seconds * 1000)
            : undefined;
    }
    catch {
        return undefined;
    }
}
async function opusSeconds(path) {
    const { parseFile } = await __webpack_require__.e(/* import() */ 4831).then(__webpack_require__.bind(__webpack_require__, 4831));
    const { format } = await parseFile(path, { duration: true, skipCovers: true });
    return format.duration;
}
async function mp4Seconds(path, bytes) {
    const { createFile, Log, MP4BoxBuffer } = await __webpack_require__.e(/* import() */ 1111).then(__webpack_require__.bind(__webpack_require__, 1111));
    Log.error = () => undefined;
    const movie = createFile();
    const file = await (0,promises_.open)(path);
    try {
        for (let at = 0; at < bytes;) {
            const chunk = new ArrayBuffer(Math.min(CHUNK_BYTES, bytes - at));
            const { bytesRead } = await file.read(new Uint8Array(chunk), 0, chunk.byteLength, at);
            if (bytesRead === 0)
                break;
            const next = movie.appendBuffer(MP4BoxBuffer.fromArrayBuffer(chunk.slice(0, bytesRead), at));
            at = Math.max(next, at + bytesRead);
        }
        movie.flush();
    }
    finally {
        await file.close();
    }
    const { duration, timescale, fragment_duration: fragments } = movie.getInfo();
    return fragments === undefined ? duration / timescale : fragments.num / fragments.den;
}

// EXTERNAL MODULE: ./lib/files/file-content.js + 10 modules
var file_content = __webpack_require__(8988);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/real-path.js
var real_path = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/files/read-media-file.js








async function readMediaFile(request) {
    const file = await readMediaFileIfPresent(request);
    if (file !== undefined)
        return file;
    throw new input_error/* InputError */.d(request.input, `there is no file ${JSON.stringify(request.path)} in the workspace. Check the step that writes it, and write the path from the repository's root.`);
}
async function readMediaFileIfPresent({ roots, input, path }) {
    const real = await (0,real_path/* realPathInside */.o)(roots, input, path);
    if (real === undefined)
        return undefined;
    const open = () => (0,open_file/* openFile */.T)(input, path, real);
    const { head, bytes } = await readHead(await open());
    const name = shownName(path);
    return {
        label: path,
        name,
        bytes,
        content: await withDuration((0,file_content/* contentIn */.f)(head, name), real, bytes),
        read: () => (0,open_file/* chunksOf */.U)(open, bytes, () => new input_error/* InputError */.d(input, changed(path)))
    };
}
async function readHead(file) {
    try {
        const { size } = await file.stat();
        const head = new Uint8Array(Math.min(size, file_content/* HEAD_BYTES */.L));
        const { bytesRead } = await file.read(head, 0, head.length, 0);
        return { head: head.subarray(0, bytesRead), bytes: size };
    }
    finally {
        await file.close();
    }
}
async function withDuration(content, real, bytes) {
    if (content.kind !== 'opus' && content.kind !== 'mp4')
        return content;
    const durationMs = await durationOf(content.kind, real, bytes);
    return { ...content, ...(0,defined/* defined */.s)({ durationMs }) };
}
function shownName(path) {
    const name = (0,visible_text/* visibleText */.Q)((0,external_node_path_.basename)(path))
        .replace(/[\n\t]/g, ' ')
        .trim();
    return name === '' ? 'file' : name;
}
function changed(path) {
    return `${JSON.stringify(path)} became shorter while it was read. Let the step that writes it end first.`;
}


/***/ })

};
