export const id = 880;
export const ids = [880];
export const modules = {

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTransport: () => (/* binding */ openTransport)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
// EXTERNAL MODULE: ./lib/http/errors.js
var errors = __webpack_require__(9729);
;// CONCATENATED MODULE: ./lib/http/exchange.js

function exchange(dispatcher, options, limits) {
    return new Promise((resolve, reject) => {
        const host = new URL(String(options.origin)).host;
        let controller;
        let settled = false;
        let status = 0;
        let headers = {};
        let size = 0;
        const chunks = [];
        const settle = () => {
            if (settled)
                return false;
            settled = true;
            clearTimeout(timer);
            limits.signal?.removeEventListener('abort', onAbort);
            return true;
        };
        const fail = (error) => {
            if (!settle())
                return;
            controller?.abort(error);
            reject(error);
        };
        const onAbort = () => fail(asError(limits.signal?.reason));
        const onTimeout = () => fail(new errors/* TransportError */.w(controller === undefined ? 'connect' : 'timeout', controller === undefined
            ? `no connection to ${host} within ${limits.timeoutMs / 1000} s`
            : `no complete answer from ${host} within ${limits.timeoutMs / 1000} s`, controller !== undefined));
        const timer = setTimeout(onTimeout, limits.timeoutMs);
        if (limits.signal?.aborted === true) {
            onAbort();
            return;
        }
        limits.signal?.addEventListener('abort', onAbort, { once: true });
        dispatcher.dispatch(options, {
            onRequestStart(started) {
                controller = started;
                if (settled)
                    started.abort(new Error('the request was given up before it was sent'));
            },
            onResponseStart(_controller, statusCode, responseHeaders) {
                status = statusCode;
                headers = flatten(responseHeaders);
            },
            onResponseData(_controller, chunk) {
                size += chunk.length;
                if (size <= limits.maxResponseBytes)
                    chunks.push(chunk);
                else {
                    fail(new errors/* TransportError */.w('too_large', `the answer of ${host} is larger than ${limits.maxResponseBytes} bytes`, true));
                }
            },
            onResponseEnd() {
                if (settle())
                    resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') });
            },
            onResponseError(_controller, error) {
                fail(wrap(error, host, controller !== undefined));
            }
        });
    });
}
function flatten(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function wrap(error, host, started) {
    if (error instanceof errors/* TransportError */.w)
        return error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    const cause = `${code}: ${firstLine(error.message)}`;
    if (!started)
        return new errors/* TransportError */.w('connect', `no connection to ${host} (${cause})`, false);
    if (code === 'UND_ERR_HEADERS_OVERFLOW') {
        return new errors/* TransportError */.w('too_large', `the answer of ${host} has too many headers (${cause})`, true);
    }
    if (code.startsWith('HPE_'))
        return new errors/* TransportError */.w('protocol', `the answer of ${host} is not HTTP (${cause})`, true);
    return new errors/* TransportError */.w('dropped', `the connection to ${host} broke (${cause})`, true);
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/\/\/[^@/\s]*@/g, '//***@').slice(0, 200);
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}

;// CONCATENATED MODULE: ./lib/http/transport.js



const MAX_CONNECTIONS = 20;
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;
const WASM_TIERING_BUDGET = '--wasm-tiering-budget=2000000000';
async function openTransport(proxies, parallel) {
    (0,external_node_v8_.setFlagsFromString)(WASM_TIERING_BUDGET);
    const dispatcher = await openDispatcher(proxies, Math.max(1, Math.min(parallel, MAX_CONNECTIONS)));
    return {
        request: request => send(dispatcher, request),
        close: () => dispatcher.destroy()
    };
}
async function openDispatcher(proxies, connections) {
    const options = {
        allowH2: false,
        connections,
        maxHeaderSize: MAX_HEADER_BYTES,
        connectTimeout: 0,
        headersTimeout: 0,
        bodyTimeout: 0
    };
    if (proxies.httpProxy === '' && proxies.httpsProxy === '')
        return new agent(options);
    const { default: EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
    return new EnvHttpProxyAgent({ ...options, ...proxies });
}
function send(dispatcher, request) {
    const { url } = request;
    const options = {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: request.headers ?? {},
        body: request.body ?? null
    };
    return exchange(dispatcher, options, {
        timeoutMs: request.timeoutMs,
        maxResponseBytes: MAX_RESPONSE_BYTES,
        signal: request.signal
    });
}


/***/ })

};
