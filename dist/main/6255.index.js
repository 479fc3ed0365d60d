export const id = 6255;
export const ids = [6255,3005];
export const modules = {

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange),
  P: () => (/* binding */ exchangeBytes)
});

// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/http/errors.js
var errors = __webpack_require__(9729);
;// CONCATENATED MODULE: ./lib/http/failure-of.js

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)|INVALID_(?:CA|PURPOSE)/;
function failureOf(error, host, started) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    const cause = [code, firstLine(error.message)].filter(part => part !== '').join(': ');
    const refusal = /^Proxy (?:response|Authentication Required) \((4\d\d)\)/.exec(error.message)?.[1];
    if (refusal !== undefined) {
        return new errors/* TransportError */.w('proxy', `the proxy let nothing through to ${host}: HTTP ${refusal}${refusal === '407' ? ', so it wants other credentials' : ''}`, false);
    }
    if (code === 'UND_ERR_INVALID_ARG')
        return new errors/* TransportError */.w('invalid', `the request cannot be written (${cause})`, false);
    if (CERTIFICATE.test(code)) {
        return new errors/* TransportError */.w('certificate', `the certificate of ${host} is not trusted (${cause}); a certificate authority of your own is named by NODE_EXTRA_CA_CERTS`, false);
    }
    if (!started)
        return new errors/* TransportError */.w('connect', `no connection to ${host} (${cause})`, false);
    if (code === 'UND_ERR_HEADERS_OVERFLOW') {
        return new errors/* TransportError */.w('too_large', `the answer of ${host} has too many headers (${cause})`, true);
    }
    if (error.name === 'HTTPParserError')
        return new errors/* TransportError */.w('protocol', `the answer of ${host} is not HTTP (${cause})`, true);
    return new errors/* TransportError */.w('dropped', `the connection to ${host} broke (${cause})`, true);
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/\/\/[^@/\s]*@/g, '//***@').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/http/exchange.js



async function exchange(dispatcher, options, limits) {
    const { body, ...answer } = await exchangeBytes(dispatcher, options, limits);
    return { ...answer, body: body.toString('utf8') };
}
function exchangeBytes(dispatcher, options, limits) {
    return new Promise((resolve, reject) => {
        limits.signal?.throwIfAborted();
        const { host } = new URL(String(options.origin));
        dispatcher.dispatch(options, new Exchange(host, limits, resolve, reject));
    });
}
class Exchange {
    host;
    limits;
    resolve;
    reject;
    timer;
    controller;
    settled = false;
    status = 0;
    headers = {};
    size = 0;
    chunks = [];
    constructor(host, limits, resolve, reject) {
        this.host = host;
        this.limits = limits;
        this.resolve = resolve;
        this.reject = reject;
        this.timer = setTimeout(this.onTimeout, limits.timeoutMs);
        limits.signal?.addEventListener('abort', this.onAbort, { once: true });
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.settled)
            controller.abort(new Error('the request was given up before it was sent'));
    }
    onResponseStart(_controller, status, headers) {
        this.status = status;
        this.headers = flatten(headers);
    }
    onResponseData(_controller, chunk) {
        const { maxResponseBytes } = this.limits;
        this.size += chunk.length;
        if (this.size <= maxResponseBytes)
            this.chunks.push(chunk);
        else
            this.failAs('too_large', `the answer of ${this.host} is larger than ${maxResponseBytes} bytes`);
    }
    onResponseEnd() {
        const body = Buffer.concat(this.chunks);
        if (this.settle())
            this.resolve({ status: this.status, headers: this.headers, body });
    }
    onResponseError(_controller, error) {
        if (error instanceof input_error/* InputError */.d)
            this.fail(error);
        else
            this.fail(failureOf(error, this.host, this.controller !== undefined));
    }
    onAbort = () => this.fail(this.limits.signal?.reason);
    onTimeout = () => {
        const within = `within ${this.limits.timeoutMs / 1000} s`;
        if (this.controller === undefined)
            this.failAs('connect', `no connection to ${this.host} ${within}`);
        else
            this.failAs('timeout', `no complete answer from ${this.host} ${within}`);
    };
    failAs(failure, message) {
        this.fail(new errors/* TransportError */.w(failure, message, this.controller !== undefined));
    }
    fail(error) {
        if (!this.settle())
            return;
        this.controller?.abort(new Error('the request was given up'));
        this.reject(error);
    }
    settle() {
        if (this.settled)
            return false;
        this.settled = true;
        clearTimeout(this.timer);
        this.limits.signal?.removeEventListener('abort', this.onAbort);
        return true;
    }
}
function flatten(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRemoteNetwork: () => (/* binding */ openRemoteNetwork)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3005);




function openRemoteNetwork(proxies, parallel) {
    const opened = (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__.openDispatcher)(proxies.httpsProxy, proxies.noProxy, parallel);
    return {
        async resolve(host) {
            const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true });
            return found.map(({ address }) => address);
        },
        async get({ url, address, headers, ...limits }) {
            const options = {
                origin: `https://${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(address) ? `[${address}]` : address}:${url.port || '443'}`,
                path: `${url.pathname}${url.search}`,
                method: 'GET',
                headers: { ...headers, host: url.host, 'accept-encoding': 'identity' }
            };
            const { timeoutMs, maxBytes: maxResponseBytes, signal } = limits;
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeBytes */ .P)(await opened, options, { timeoutMs, maxResponseBytes, signal });
        },
        close: async () => (await opened).destroy()
    };
}


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDispatcher: () => (/* binding */ openDispatcher),
/* harmony export */   openTransport: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7405);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);



const MAX_CONNECTIONS = 50;
const CONNECT_TIMEOUT_MS = 5_000;
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;
const WASM_TIERING_BUDGET = '--wasm-tiering-budget=2000000000';
function openTransport(proxies, parallel) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(WASM_TIERING_BUDGET);
    const connections = Math.max(1, Math.min(parallel, MAX_CONNECTIONS));
    const dispatchers = new Map();
    const dispatcherFor = ({ protocol }) => {
        const known = dispatchers.get(protocol);
        if (known !== undefined)
            return known;
        const proxy = protocol === 'https:' ? proxies.httpsProxy : proxies.httpProxy;
        const opened = openDispatcher(proxy, proxies.noProxy, connections);
        dispatchers.set(protocol, opened);
        return opened;
    };
    return {
        request: async (request) => send(await dispatcherFor(request.url), request),
        async close() {
            for (const dispatcher of dispatchers.values())
                await (await dispatcher).destroy();
        }
    };
}
async function openDispatcher(proxy, noProxy, connections) {
    const options = {
        allowH2: false,
        connections,
        maxHeaderSize: MAX_HEADER_BYTES,
        connectTimeout: CONNECT_TIMEOUT_MS,
        headersTimeout: 0,
        bodyTimeout: 0
    };
    if (proxy === '')
        return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__(options);
    const { proxyDispatcher } = await Promise.all(/* import() */[__webpack_require__.e(9648), __webpack_require__.e(2744)]).then(__webpack_require__.bind(__webpack_require__, 2744));
    return proxyDispatcher(proxy, noProxy, { ...options, tunnelMs: CONNECT_TIMEOUT_MS });
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
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(dispatcher, options, {
        timeoutMs: request.timeoutMs,
        maxResponseBytes: MAX_RESPONSE_BYTES,
        signal: request.signal
    });
}


/***/ })

};
