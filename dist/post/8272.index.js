export const id = 8272;
export const ids = [8272];
export const modules = {

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FeishuClient: () => (/* binding */ FeishuClient)
});

// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __webpack_require__(2164);
;// CONCATENATED MODULE: ./lib/http/backoff.js

const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 15_000;
const WAIT_FLOOR_MS = 200;
const BACKOFF_TOTAL_MS = 30_000;
const ASKED_ONE_MS = 60_000;
const ASKED_TOTAL_MS = 120_000;
function nothingWaited() {
    return { backoffMs: 0, askedMs: 0 };
}
async function retrying(attempt, options) {
    for (let retry = 0;;) {
        try {
            return await attempt();
        }
        catch (thrown) {
            const error = thrown instanceof Error ? thrown : new Error(String(thrown));
            const decision = await options.decide(error);
            if (decision.kind === 'at_once')
                continue;
            const wait = retry < options.retries ? waitBefore(retry, decision, options) : undefined;
            if (wait === undefined)
                throw error;
            retry += 1;
            options.onRetry?.(error, wait);
            await options.clock.sleep(wait, options.signal);
        }
    }
}
function waitBefore(retry, decision, { waited, random }) {
    switch (decision.kind) {
        case 'give_up':
            return undefined;
        case 'backoff': {
            const wait = backoffWait(retry, waited.backoffMs, random());
            waited.backoffMs += wait ?? 0;
            return wait;
        }
        case 'asked': {
            const wait = askedWait(decision.ms, waited.askedMs);
            waited.askedMs += wait ?? 0;
            return wait;
        }
        default:
            return (0,assert_never/* assertNever */.x)(decision);
    }
}
function backoffWait(retry, spentMs, random) {
    const bound = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retry);
    const wait = Math.max(WAIT_FLOOR_MS, Math.round(bound * random));
    return spentMs + wait > BACKOFF_TOTAL_MS ? undefined : wait;
}
function askedWait(askedMs, spentMs) {
    const wait = Math.max(WAIT_FLOOR_MS, askedMs);
    return wait > ASKED_ONE_MS || spentMs + wait > ASKED_TOTAL_MS ? undefined : wait;
}

;// CONCATENATED MODULE: ./lib/http/rate-limiter.js
class RateLimiter {
    clock;
    calls = new Map();
    line = Promise.resolve();
    ended = Promise.resolve();
    tellEnd = () => undefined;
    constructor(clock) {
        this.clock = clock;
        this.awaitEnd();
    }
    async run(limits, task, signal) {
        const place = this.line.then(() => this.takePlace(limits, signal));
        this.line = place.catch(() => undefined);
        const call = await place;
        try {
            return await task();
        }
        finally {
            call.end = this.clock.now();
            this.tellEnd();
            this.awaitEnd();
        }
    }
    async takePlace(limits, signal) {
        for (;;) {
            signal?.throwIfAborted();
            const now = this.clock.now();
            const waits = limits.map(limit => this.waitFor(limit, now));
            const wait = Math.max(0, ...waits);
            if (wait === 0)
                return this.leave(limits, now);
            await (wait === Infinity ? this.ended : this.clock.sleep(wait, signal));
        }
    }
    leave(limits, now) {
        const call = { start: now, end: Infinity };
        for (const { key, rates } of limits) {
            const longest = Math.max(...rates.map(rate => rate.perMs));
            const counted = (this.calls.get(key) ?? []).filter(({ end }) => end + longest >= now);
            this.calls.set(key, [...counted, call]);
        }
        return call;
    }
    waitFor({ key, rates, gapMs = 0 }, now) {
        const calls = this.calls.get(key) ?? [];
        const gap = (calls.at(-1)?.start ?? -Infinity) + gapMs - now;
        return Math.max(gap, ...rates.map(rate => waitForRate(calls, rate, now)));
    }
    awaitEnd() {
        this.ended = new Promise(resolve => {
            this.tellEnd = resolve;
        });
    }
}
function waitForRate(calls, { calls: limit, perMs }, now) {
    const counted = calls.filter(({ end }) => end + perMs >= now);
    if (counted.length < limit)
        return 0;
    return Math.min(...counted.map(({ end }) => end)) + perMs + 1 - now;
}

;// CONCATENATED MODULE: ./lib/http/serial.js
class Serial {
    last = new Map();
    run(key, task) {
        const before = this.last.get(key) ?? Promise.resolve();
        const done = before.then(task, task);
        this.last.set(key, done);
        return done;
    }
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/feishu/access-token.js
class AccessToken {
    fetchToken;
    pending;
    constructor(fetchToken) {
        this.fetchToken = fetchToken;
    }
    current(waited) {
        this.pending ??= this.fetchToken(waited).catch((error) => {
            this.pending = undefined;
            throw error;
        });
        return this.pending;
    }
    async renew(rejected, waited) {
        const { pending } = this;
        const token = await this.current(waited);
        if (token !== rejected)
            return token;
        if (this.pending === pending)
            this.pending = undefined;
        return this.current(waited);
    }
}

// EXTERNAL MODULE: ./lib/feishu/errors.js
var errors = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/feishu/answer.js


const MSG_MAX_CHARS = 2000;
const LOG_ID_MAX_CHARS = 200;
const MAX_DETAILS = 10;
function readAnswer(api, response, hide = text => text) {
    const { status } = response;
    const retryAfterMs = askedWaitMs(response);
    const body = parseObject(response.body);
    if (body === undefined)
        throw new errors/* UnreadableAnswerError */.m(status, describeUnreadable(response), retryAfterMs);
    const code = (0,json/* numberAt */.tk)(body, 'code') ?? (0,json/* numberAt */.tk)(body, 'StatusCode');
    if (code === undefined)
        throw new errors/* UnreadableAnswerError */.m(status, `HTTP ${status}, JSON without a code`, retryAfterMs);
    if (code === 0 && status >= 200 && status < 300)
        return body;
    if (code === 0)
        throw new errors/* UnreadableAnswerError */.m(status, `HTTP ${status} with code 0`, retryAfterMs);
    throw new errors/* FeishuError */.X(readRefusal(api, code, parseObject(hide(response.body)) ?? {}, response));
}
function readRefusal(api, code, body, response) {
    const error = (0,json/* objectAt */.lJ)(body, 'error');
    const logId = (0,json/* stringAt */.bX)(error, 'log_id') ?? (0,json/* stringAt */.bX)(error, 'logid') ?? response.headers['x-tt-logid'];
    const troubleshooter = troubleshooterUrl((0,json/* stringAt */.bX)(error, 'troubleshooter'));
    const retryAfterMs = askedWaitMs(response);
    return {
        api,
        code,
        msg: ((0,json/* stringAt */.bX)(body, 'msg') ?? (0,json/* stringAt */.bX)(body, 'StatusMessage') ?? '').slice(0, MSG_MAX_CHARS),
        status: response.status,
        details: violations(error),
        ...(logId === undefined ? {} : { logId: logId.slice(0, LOG_ID_MAX_CHARS) }),
        ...(troubleshooter === undefined ? {} : { troubleshooter }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs })
    };
}
function violations(error) {
    const scopes = (0,json/* arrayAt */.RD)(error, 'permission_violations').filter(json/* isJsonObject */.OW);
    const fields = (0,json/* arrayAt */.RD)(error, 'field_violations').filter(json/* isJsonObject */.OW);
    return [
        ...scopes.map(scope => (0,json/* stringAt */.bX)(scope, 'scope') ?? (0,json/* stringAt */.bX)(scope, 'subject')),
        ...fields.map(field => [(0,json/* stringAt */.bX)(field, 'field'), (0,json/* stringAt */.bX)(field, 'description')].filter(Boolean).join(': '))
    ]
        .filter((detail) => detail !== undefined && detail !== '')
        .slice(0, MAX_DETAILS)
        .map(detail => detail.slice(0, 200));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function describeUnreadable({ status, headers, body }) {
    const kind = body === ''
        ? 'an empty body'
        : `a body that is not JSON (${headers['content-type']?.slice(0, 100) ?? 'no content type'})`;
    const redirect = status >= 300 && status < 400 ? '; redirects are not followed, so check `domain`' : '';
    return `HTTP ${status} with ${kind}${redirect}`;
}
function askedWaitMs({ headers }) {
    const value = headers['x-ogw-ratelimit-reset'] ?? headers['retry-after'];
    return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}
function troubleshooterUrl(text) {
    return text === undefined ? undefined : /https?:\/\/[^\s"'<>]{1,1000}/.exec(text)?.[0];
}

// EXTERNAL MODULE: ./lib/feishu/limits.js
var limits = __webpack_require__(6020);
;// CONCATENATED MODULE: ./lib/feishu/frequency.js

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const APP_RATES = [
    { calls: limits.APP_CALLS.perSecond, perMs: SECOND },
    { calls: limits.APP_CALLS.perMinute, perMs: MINUTE }
];
const APP_GAP_MS = SECOND / limits.APP_CALLS.perSecond;
const TARGET_RATES = [{ calls: limits.TARGET_CALLS_PER_SECOND, perMs: SECOND }];
const WEBHOOK_RATES = [...TARGET_RATES, { calls: limits.WEBHOOK_CALLS_PER_MINUTE, perMs: MINUTE }];
function frequencyLimits(api, target) {
    if (api === 'webhook')
        return [{ key: `bot ${target ?? ''}`, rates: WEBHOOK_RATES }];
    const app = { key: `api ${api}`, rates: APP_RATES, gapMs: APP_GAP_MS };
    return target === undefined ? [app] : [app, { key: `target ${target}`, rates: TARGET_RATES }];
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/feishu/payload.js

function payloadOf({ body, upload }) {
    if (upload !== undefined) {
        const { contentType, source } = upload;
        return {
            headers: { 'content-type': contentType, 'content-length': String(source.bytes) },
            body: external_node_stream_.Readable.from(source.read(), { objectMode: false })
        };
    }
    const json = typeof body === 'function' ? body() : body;
    if (json === undefined)
        return {};
    return {
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(json)
    };
}

// EXTERNAL MODULE: ./lib/http/errors.js
var http_errors = __webpack_require__(9729);
;// CONCATENATED MODULE: ./lib/feishu/retry-policy.js



const GIVE_UP = { kind: 'give_up' };
const BACKOFF = { kind: 'backoff' };
async function decideRetry(error, call) {
    if (error instanceof http_errors/* TransportError */.w)
        return decideUnanswered(error, call);
    if (error instanceof errors/* UnreadableAnswerError */.m)
        return decideUnreadable(error, call);
    if (!(error instanceof errors/* FeishuError */.X))
        return GIVE_UP;
    const { api, code, msg, status, retryAfterMs } = error.refusal;
    if (status === 429)
        return afterWait(retryAfterMs);
    const { retryAdvice } = await __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 6617));
    const advice = retryAdvice(api, code, msg);
    switch (advice) {
        case 'throttled':
            return call.givesWay === true && retryAfterMs === undefined
                ? GIVE_UP
                : afterWait(retryAfterMs);
        case 'later':
            return afterWait(retryAfterMs);
        case 'same_uuid':
            return call.hasUuid ? BACKOFF : GIVE_UP;
        case 'idempotent':
            return whenRepeatable(call, retryAfterMs);
        case 'refresh_token':
        case 'never':
            return GIVE_UP;
        case undefined:
            return status >= 500 ? whenRepeatable(call, retryAfterMs) : GIVE_UP;
        default:
            return (0,assert_never/* assertNever */.x)(advice);
    }
}
function decideUnanswered({ failure, sent }, call) {
    if (failure === 'certificate' || failure === 'proxy' || failure === 'invalid')
        return GIVE_UP;
    return sent ? whenRepeatable(call) : BACKOFF;
}
function decideUnreadable({ status, retryAfterMs }, call) {
    if (status === 429)
        return afterWait(retryAfterMs);
    return isClientFault(status) ? GIVE_UP : whenRepeatable(call, retryAfterMs);
}
function whenRepeatable({ repeatable }, retryAfterMs) {
    return repeatable ? afterWait(retryAfterMs) : GIVE_UP;
}
function afterWait(retryAfterMs) {
    return retryAfterMs === undefined ? BACKOFF : { kind: 'asked', ms: retryAfterMs };
}
function isClientFault(status) {
    return status >= 300 && status < 500 && status !== 408;
}

;// CONCATENATED MODULE: ./lib/feishu/client.js










class FeishuClient {
    options;
    token;
    limiter;
    updates = new Serial();
    constructor(options) {
        this.options = options;
        this.token = new AccessToken(waited => this.fetchToken(options.credentials, waited));
        this.limiter = new RateLimiter(options.clock);
    }
    async call(call) {
        const make = () => this.callWithToken(call);
        const made = isUpdate(call) ? this.updates.run(call.path, make) : make();
        const answer = await untilAborted(made, call.signal);
        return (0,json/* objectAt */.lJ)(answer, 'data') ?? {};
    }
    prepare() {
        if (this.options.credentials !== undefined)
            this.token.current(nothingWaited()).catch(() => undefined);
    }
    async callOpenly(call) {
        const made = this.retry(call, nothingWaited(), {
            attempt: () => this.send(call),
            decide: error => decideRetry(error, call)
        });
        await untilAborted(made, call.signal);
    }
    async callWithToken(call) {
        const waited = nothingWaited();
        let token = await this.token.current(waited);
        let renewed = false;
        return this.retry(call, waited, {
            attempt: () => this.send(call, token),
            decide: async (error) => {
                if (renewed || !(await this.isRenewable(error)))
                    return decideRetry(error, call);
                renewed = true;
                token = await this.token.renew(token, waited);
                return { kind: 'at_once' };
            }
        });
    }
    async isRenewable(error) {
        return this.options.credentials?.kind === 'app' && (await isTokenRejection(error));
    }
    async fetchToken(credentials, waited) {
        if (credentials === undefined)
            throw new Error('the call needs an app, and no credentials were given');
        if (credentials.kind === 'token')
            return credentials.token;
        const call = {
            api: 'auth',
            method: 'POST',
            path: '/open-apis/auth/v3/tenant_access_token/internal',
            body: { app_id: credentials.appId, app_secret: credentials.appSecret },
            repeatable: true,
            hasUuid: false
        };
        const answer = await this.retry(call, waited, {
            attempt: () => this.send(call),
            decide: error => decideRetry(error, call)
        });
        const token = (0,json/* stringAt */.bX)(answer, 'tenant_access_token');
        if (token === undefined || token === '')
            throw new Error('Feishu answered without a tenant_access_token');
        this.options.onToken?.(token);
        return token;
    }
    retry(call, waited, { attempt, decide }) {
        const { retries, clock, random, onRetry } = this.options;
        return retrying(attempt, {
            retries,
            waited,
            clock,
            random,
            decide,
            signal: this.signalOf(call),
            onRetry: (error, waitMs) => onRetry?.(call.api, error, waitMs)
        });
    }
    send(call, token) {
        const signal = this.signalOf(call);
        const limits = frequencyLimits(call.api, call.target);
        return this.limiter.run(limits, () => this.request(call, token, signal), signal);
    }
    async request(call, token, signal) {
        const { headers, body } = payloadOf(call);
        const response = await this.options.transport.request({
            method: call.method,
            url: new URL(call.path, this.options.origin),
            headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
            ...(body === undefined ? {} : { body }),
            timeoutMs: this.options.timeoutMs + (call.upload?.transferMs ?? 0),
            signal
        });
        return readAnswer(call.api, response, this.options.hide);
    }
    signalOf(call) {
        const signals = [this.options.signal, call.signal].filter(signal => signal !== undefined);
        return signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    }
}
function isUpdate({ api }) {
    return api === 'patch' || api === 'edit';
}
async function isTokenRejection(error) {
    if (!(error instanceof errors/* FeishuError */.X))
        return false;
    const { retryAdvice } = await __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 6617));
    return retryAdvice(error.refusal.api, error.refusal.code, error.refusal.msg) === 'refresh_token';
}
function untilAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}


/***/ })

};
