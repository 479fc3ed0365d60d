export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ mapAnswer),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
function available(value) {
    return { kind: 'available', value };
}
function unavailable(reason, resource, why) {
    return { kind: 'unavailable', reason, message: `Cannot read ${resource.what}: ${why}.` };
}
function mapAnswer(answer, transform) {
    return answer.kind === 'available' ? available(transform(answer.value)) : answer;
}


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubApi: () => (/* binding */ GitHubApi)
});

// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
;// CONCATENATED MODULE: ./lib/github/failure.js

const RATE_LIMITED = 'the rate limit of the github_token is used up';
function rateLimit({ status, headers }) {
    const header = headers['x-ratelimit-remaining'];
    const number = header === undefined ? Number.NaN : Number(header);
    const remaining = Number.isNaN(number) ? undefined : number;
    const isRefused = status === 403 && (remaining === 0 || headers['retry-after'] !== undefined);
    return { remaining, isExhausted: status === 429 || isRefused };
}
function fromResponse(response, resource) {
    const { status } = response;
    const answered = `GitHub answered ${String(status)}`;
    const permission = `the job needs "permissions: ${resource.permission}"`;
    if (rateLimit(response).isExhausted)
        return (0,answer/* unavailable */.hU)('rate_limited', resource, RATE_LIMITED);
    if (status === 401) {
        return (0,answer/* unavailable */.hU)('unauthorized', resource, `${answered}: the github_token is not valid`);
    }
    if (status === 403)
        return (0,answer/* unavailable */.hU)('forbidden', resource, `${answered}: ${permission}`);
    if (status === 404) {
        const why = `${answered}: it does not exist, this server has no such API, or ${permission}`;
        return (0,answer/* unavailable */.hU)('not_found', resource, why);
    }
    if (status >= 500)
        return (0,answer/* unavailable */.hU)('server_error', resource, answered);
    return (0,answer/* unavailable */.hU)('unexpected', resource, answered);
}
function fromError(error, resource) {
    const chain = causes(error);
    const isTimeout = chain.some(({ name }) => name === 'TimeoutError' || name === 'AbortError');
    if (isTimeout)
        return (0,answer/* unavailable */.hU)('timeout', resource, 'GitHub did not answer in time');
    const code = chain.map(cause => cause.code).find(value => typeof value === 'string');
    const why = code === undefined ? 'the request failed' : `the request failed (${code})`;
    return (0,answer/* unavailable */.hU)('network', resource, why);
}
function causes(error) {
    const chain = [];
    let cause = error;
    while (typeof cause === 'object' && cause !== null && !chain.includes(cause)) {
        chain.push(cause);
        cause = cause.cause;
    }
    return chain;
}

;// CONCATENATED MODULE: ./lib/github/octokit.js
const QUIET = { debug: ignore, info: ignore, warn: ignore, error: ignore };
async function openOctokit(token, baseUrl) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(9648), __webpack_require__.e(6144)]).then(__webpack_require__.bind(__webpack_require__, 6144));
    const octokit = new GitHub(getOctokitOptions(token, { baseUrl, log: QUIET }));
    return async (path, headers, signal) => {
        try {
            const response = await octokit.request({
                method: 'GET',
                url: path,
                headers: { 'x-github-api-version': '2022-11-28', ...headers },
                request: { signal }
            });
            return { status: response.status, headers: response.headers, body: response.data };
        }
        catch (error) {
            const response = responseOf(error);
            if (response === undefined)
                throw error;
            return response;
        }
    };
}
function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const response = error.response;
    if (response === undefined)
        return undefined;
    return { status: response.status, headers: response.headers, body: response.data };
}
function ignore() {
    return undefined;
}

;// CONCATENATED MODULE: ./lib/github/api.js



const LOW_RATE_LIMIT = 200;
class GitHubApi {
    #options;
    #known = new Map();
    #missing = new Map();
    #connected;
    #requestsLeft;
    #rateLimitLeft;
    #isRateLimited = false;
    constructor(options) {
        this.#options = options;
        this.#requestsLeft = options.maxRequests;
    }
    get requestsLeft() {
        return this.#requestsLeft;
    }
    get isRateLimitLow() {
        return this.#isRateLimited || (this.#rateLimitLeft ?? Infinity) < LOW_RATE_LIMIT;
    }
    async get(path, resource) {
        const refused = this.#missing.get(path) ?? this.#refuse(resource);
        if (refused !== undefined)
            return refused;
        this.#requestsLeft -= 1;
        try {
            const response = await this.#send(path);
            this.#noteRateLimit(response);
            if (response.status === 200 || response.status === 304) {
                return this.#accept(path, response, resource);
            }
            const failure = fromResponse(response, resource);
            if (failure.reason === 'not_found')
                this.#missing.set(path, failure);
            return failure;
        }
        catch (error) {
            return fromError(error, resource);
        }
    }
    #refuse(resource) {
        const { token, maxRequests } = this.#options;
        if (token === '')
            return (0,answer/* unavailable */.hU)('no_token', resource, 'there is no github_token');
        if (this.#isRateLimited)
            return (0,answer/* unavailable */.hU)('rate_limited', resource, RATE_LIMITED);
        if (this.#requestsLeft > 0)
            return undefined;
        const why = `the ${String(maxRequests)} requests that a step makes to GitHub are used up`;
        return (0,answer/* unavailable */.hU)('budget', resource, why);
    }
    async #send(path) {
        const { token, baseUrl, repository, timeoutMs, signal, connect = openOctokit } = this.#options;
        this.#connected ??= connect(token, baseUrl);
        const request = await this.#connected;
        const known = this.#known.get(path);
        const timeout = AbortSignal.timeout(timeoutMs);
        return request(`/repos/${repository.split('/').map(encodeURIComponent).join('/')}${path}`, known === undefined ? {} : { 'if-none-match': known.etag }, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
    }
    #noteRateLimit(response) {
        const { remaining, isExhausted } = rateLimit(response);
        this.#rateLimitLeft = remaining ?? this.#rateLimitLeft;
        this.#isRateLimited ||= isExhausted;
    }
    #accept(path, { status, headers, body }, resource) {
        const known = this.#known.get(path);
        if (status === 304 && known !== undefined) {
            this.#requestsLeft += 1;
            return (0,answer/* available */.qC)(known.value);
        }
        if (typeof body !== 'object' || body === null || body instanceof ArrayBuffer) {
            return (0,answer/* unavailable */.hU)('unexpected', resource, "GitHub's answer is not JSON");
        }
        const value = body;
        const etag = headers['etag'];
        if (typeof etag === 'string')
            this.#known.set(path, { etag, value });
        return (0,answer/* available */.qC)(value);
    }
}


/***/ })

};
