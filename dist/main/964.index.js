export const id = 964;
export const ids = [964];
export const modules = {

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FeishuClient: () => (/* binding */ FeishuClient)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}

		// Not `Number.isSafeInteger`, which would reject a huge `retries`. That is accepted on purpose and behaves as effectively forever.
		// eslint-disable-next-line unicorn/prefer-number-is-safe-integer
		if (Number.isFinite(retries) && !Number.isInteger(retries)) {
			throw new TypeError('Expected `retries` to be a non-negative integer or Infinity.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {allowInfinity = false} = {}) {
	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < 0) {
		throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
	}
}

function validateOption(name, value, type) {
	// `null` means "not provided", as it does for the other options. `unref` needs this because it is the one option with no default of its own.
	if (value === undefined || value === null) {
		return;
	}

	if (typeof value !== type) {
		throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
	}
}

function validateSignal(value) {
	// `null` means "not provided", as it does for the other options.
	if (value === undefined || value === null) {
		return;
	}

	// Duck typed rather than `instanceof`, so a signal from another realm still works. All three methods are checked because `removeEventListener` is called from inside a timer callback, where a `TypeError` would be an uncaught exception rather than a rejection the caller could catch.
	if (typeof value.throwIfAborted !== 'function'
		|| typeof value.addEventListener !== 'function'
		|| typeof value.removeEventListener !== 'function') {
		throw new TypeError('Expected `signal` to be an AbortSignal.');
	}
}

class AbortError extends Error {
	constructor(message) {
		super(typeof message === 'string' ? message : undefined);

		this.name = 'AbortError';

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			// Created here, so it already captures every caller frame. Copying `this.stack` instead would only rewrite the header, which is rendered lazily from `name` and `message` at read time. It also stringifies a non-string message, so reuse its result below.
			this.originalError = new Error(message);
			({message} = this.originalError);

			// The caller sees this error, so the frame for this constructor is dropped where the runtime supports it. Left in, the top frame blames p-retry for an error the caller threw. An error the caller passed keeps its own stack, which points at their throw site already. V8-only, hence the lint exception, and the optional call leaves the stack as it is where it is missing.
			// eslint-disable-next-line unicorn/no-nonstandard-builtin-properties
			Error.captureStackTrace?.(this.originalError, AbortError);
		}

		this.message = message;
	}
}

// `setTimeout` cannot represent a longer delay and fires it right away instead, which turns a long backoff into a tight retry loop. Cap at the largest value it can still hold.
const maximumDelay = (2 ** 31) - 1;

function calculateDelay(retriesConsumed, options) {
	// Nothing to wait for, and multiplying by a factor that has grown to `Infinity` would give `NaN`.
	if (options.minTimeout === 0) {
		return 0;
	}

	// `retriesConsumed` starts at 0 and only ever counts up, so the first retry is already attempt 1.
	const attempt = retriesConsumed + 1;
	const random = options.randomize ? (Math.random() + 1) : 1;

	const timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));

	// `maxTimeout` rounds up, so a fractional cap still gives a whole number of milliseconds. Rounding down would turn a cap below 1 into no timer at all, which never yields to the event loop. `Math.ceil(Infinity)` is `Infinity`.
	return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
}

function calculateRemainingTime(start, max) {
	return Number.isFinite(max) ? max - (performance.now() - start) : max;
}

async function delayForRetry(delay, options) {
	if (delay <= 0) {
		return;
	}

	await new Promise((resolve, reject) => {
		// Registered with `once`, so it removes itself when it fires.
		const onAbort = () => {
			clearTimeout(timeoutToken);
			reject(options.signal.reason);
		};

		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener('abort', onAbort);
			resolve();
		}, delay);

		if (options.unref) {
			timeoutToken.unref?.();
		}

		options.signal?.addEventListener('abort', onAbort, {once: true});
	});
}

// Stringifying a thrown value can itself throw, for an object with no usable `toString`. That must never be allowed to replace the failure the caller is actually dealing with.
//
// A thrown value whose own accessors or proxy traps throw is not supported, here or anywhere else. It comes from the caller's own code, so it is not something to defend against.
function stringifyThrownValue(value) {
	try {
		return String(value);
	} catch {
		return Object.prototype.toString.call(value);
	}
}

// `AbortError` wraps the error the caller actually wants, and the wrappers can be nested, so keep unwrapping until the cause is reached. Otherwise an `AbortError` would escape `pRetry` and a `catch` doing `error instanceof AbortError` would read a real failure as a cancellation.
//
// Two wrappers whose `originalError` points at each other are not supported, like the thrown values above.
function unwrapAbortError(error) {
	let cause = error;

	// A wrapper with no error to unwrap to is the cause as far as it goes.
	while (cause instanceof AbortError && cause.originalError instanceof Error) {
		cause = cause.originalError;
	}

	return cause;
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	// The signal is checked after the operation and after every callback, so a cancellation is never reported as an operation failure or a callback's decision, and no callback runs after it. The last check also guards the delay, whose abort listener never fires on a signal that is already aborted.
	const abortIfNeeded = () => {
		options.signal?.throwIfAborted();
	};

	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);

	// Checked before unwrapping an `AbortError`, because the reason a caller aborted with is final. Unwrapping it would replace the reason they chose with whatever is inside it, and it would also let an `AbortError` from the operation outrank a cancellation the caller asked for.
	abortIfNeeded();

	if (normalizedError instanceof AbortError) {
		throw unwrapAbortError(normalizedError);
	}

	// `retriesConsumed` only ever advances while `retriesLeft` is above 0, so this is never negative. `Infinity` minus a finite count is `Infinity`, so an unlimited budget needs no special case.
	const retriesLeft = options.retries - retriesConsumed;

	// A `TypeError` normally means the operation itself is broken rather than the thing it was trying to reach, so retrying it does not help. A network `TypeError` is the exception, and its message differs per runtime, so it has to be recognised rather than assumed.
	const isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);

	// Out of time already, out of retries, or a failure that is never retried, so the delay is 0 and the callbacks are told that no retry follows. Only computed when a retry can still follow, so a randomized delay does not draw from `Math.random` for a wait that is never taken.
	const timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
	const delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;

	const consumeRetryContext = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: delayTime,
	});

	// No answer means no opinion, so fall back to the default. Treating it as `false` instead would leave `retries` uncounted and let the loop run forever.
	const consumeRetry = (await options.shouldConsumeRetry(consumeRetryContext)) ?? true;

	abortIfNeeded();

	const effectiveDelay = consumeRetry ? delayTime : 0;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: effectiveDelay,
	});

	await options.onFailedAttempt(context);

	abortIfNeeded();

	const remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);

	// No time or budget left, or a failure that retrying cannot help with.
	if (
		!isRetriableError
		|| remainingTime <= 0
		|| retriesLeft <= 0
	) {
		throw normalizedError;
	}

	const shouldRetry = await options.shouldRetry(context);

	abortIfNeeded();

	if (!shouldRetry) {
		throw normalizedError;
	}

	const remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);

	if (remainingTimeAfterShouldRetry <= 0) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		return false;
	}

	await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	// Applied before validating, so that `null` means "not provided" here as it does for every other option.
	options.retries ??= 10;

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Infinity;
	options.maxRetryTime ??= Infinity;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate the options that have a runtime type to check.
	validateOption('onFailedAttempt', options.onFailedAttempt, 'function');
	validateOption('shouldRetry', options.shouldRetry, 'function');
	validateOption('shouldConsumeRetry', options.shouldConsumeRetry, 'function');
	validateOption('randomize', options.randomize, 'boolean');
	validateOption('unref', options.unref, 'boolean');
	validateSignal(options.signal);
	validateNumberOption('factor', options.factor);
	validateNumberOption('minTimeout', options.minTimeout);
	validateNumberOption('maxTimeout', options.maxTimeout, {allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {allowInfinity: true});

	// A negative factor is rejected above, so this only catches `0`. Treat it as `1` to keep the delay constant instead of dropping to zero after the first retry.
	if (options.factor === 0) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	// A consumed count is always finite, so `Infinity` keeps this true and needs no special case.
	while (retriesConsumed <= options.retries) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Unreachable: `onAttemptFailure` throws once `retriesLeft` reaches 0, which is the same state the loop condition tests, so the loop is always left by a throw. Kept as a guard against a future change to either side breaking that pairing.
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

;// CONCATENATED MODULE: ./lib/http/backoff.js

const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 15_000;
const BACKOFF_FLOOR_MS = 200;
const BACKOFF_TOTAL_MS = 30_000;
const ASKED_ONE_MS = 60_000;
const ASKED_TOTAL_MS = 120_000;
function retrying(attempt, options) {
    const spent = { backoff: 0, asked: 0 };
    return pRetry(attempt, {
        retries: options.retries,
        minTimeout: 0,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        shouldRetry: async ({ error, retriesConsumed }) => {
            const decision = await options.decide(error);
            if (decision.kind === 'give_up')
                return false;
            const wait = decision.kind === 'asked'
                ? askedWait(decision.ms, spent.asked)
                : backoffWait(retriesConsumed, spent.backoff, options.random());
            if (wait === undefined)
                return false;
            spent[decision.kind] += wait;
            options.onRetry?.(error, wait);
            await options.clock.sleep(wait, options.signal);
            return true;
        }
    });
}
function backoffWait(retry, spentMs, random) {
    const bound = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retry);
    const wait = Math.max(BACKOFF_FLOOR_MS, Math.round(bound * random));
    return spentMs + wait > BACKOFF_TOTAL_MS ? undefined : wait;
}
function askedWait(askedMs, spentMs) {
    return askedMs > ASKED_ONE_MS || spentMs + askedMs > ASKED_TOTAL_MS ? undefined : askedMs;
}

;// CONCATENATED MODULE: ./node_modules/p-throttle/index.js
const states = new WeakMap();
const signalThrottleds = new WeakMap(); // AbortSignal -> {throttleds: Set<WeakRef>, listener: Function}

const finalizationRegistry = new FinalizationRegistry(({signalWeakRef, weakReference}) => {
	const signal = signalWeakRef.deref();
	if (!signal) {
		return; // Signal already GC'd
	}

	const registration = signalThrottleds.get(signal);
	if (registration) {
		registration.throttleds.delete(weakReference);
		if (registration.throttleds.size === 0) {
			// Remove the abort listener when no throttleds remain
			signal.removeEventListener('abort', registration.listener);
			signalThrottleds.delete(signal);
		}
	}
});

function pThrottle({limit, interval, strict, signal, onDelay, weight}) {
	if (!Number.isFinite(limit)) {
		throw new TypeError('Expected `limit` to be a finite number');
	}

	if (!Number.isFinite(interval)) {
		throw new TypeError('Expected `interval` to be a finite number');
	}

	if (limit < 0) {
		throw new TypeError('Expected `limit` to be >= 0');
	}

	if (interval < 0) {
		throw new TypeError('Expected `interval` to be >= 0');
	}

	if (weight !== undefined && typeof weight !== 'function') {
		throw new TypeError('Expected `weight` to be a function');
	}

	if (weight && interval === 0) {
		throw new TypeError('The `weight` option cannot be used with `interval` of 0');
	}

	// TODO: Uncomment in next major version (breaking change)
	// The combination of strict mode with interval=0 doesn't enforce the limit correctly
	// (minSpacing becomes 0, allowing unlimited calls in the same millisecond).
	// For now, we allow it to avoid breaking existing code, but it should be rejected in v9.
	// if (strict && interval === 0) {
	// 	throw new TypeError('The `strict` option cannot be used with `interval` of 0');
	// }

	const state = {
		queue: new Map(),
		strictTicks: [],
		// Track windowed algorithm state so it can be reset on abort
		currentTick: 0,
		activeWeight: 0,
	};
	const strictCapacity = Math.max(limit, 1);

	// Helper: insert tick maintaining sorted order by time (for weighted strict mode)
	const insertTickSorted = tickRecord => {
		// Optimization: append if it belongs at the end (common case - O(1))
		if (state.strictTicks.length === 0 || tickRecord.time >= state.strictTicks.at(-1).time) {
			state.strictTicks.push(tickRecord);
		} else {
			// Insert at correct position (rare case - O(n))
			const insertIndex = state.strictTicks.findIndex(tick => tick.time > tickRecord.time);
			state.strictTicks.splice(insertIndex, 0, tickRecord);
		}
	};

	function windowedDelay(requestWeight) {
		const now = Date.now();

		if ((now - state.currentTick) > interval) {
			state.activeWeight = requestWeight;
			state.currentTick = now;
			return 0;
		}

		if (state.activeWeight + requestWeight <= limit) {
			state.activeWeight += requestWeight;
		} else {
			state.currentTick += interval;
			state.activeWeight = requestWeight;
		}

		return state.currentTick - now;
	}

	function weightedDelay(requestWeight, now, ticks) {
		// Check both the requested time and future reservations that would share a window with this call. A smaller call must not steal capacity already reserved for a later, heavier call.
		const findBlockingTick = time => {
			let windowStart = 0;
			let windowWeight = 0;

			for (const [index, tick] of ticks.entries()) {
				if (tick.time >= time + interval) {
					break;
				}

				windowWeight += tick.weight;
				const windowEnd = Math.max(time, tick.time);
				while (windowStart <= index && ticks[windowStart].time <= windowEnd - interval) {
					windowWeight -= ticks[windowStart].weight;
					windowStart++;
				}

				if (windowWeight + requestWeight > limit) {
					return ticks[windowStart];
				}
			}
		};

		let nextExecutionTime = now;
		let blockingTick = findBlockingTick(nextExecutionTime);
		while (blockingTick) {
			nextExecutionTime = blockingTick.time + interval;
			blockingTick = findBlockingTick(nextExecutionTime);
		}

		const tickRecord = {
			time: nextExecutionTime,
			weight: requestWeight,
			isExecuted: false,
		};
		insertTickSorted(tickRecord);
		return {delay: Math.max(0, nextExecutionTime - now), tickRecord};
	}

	function strictDelay(requestWeight) {
		const now = Date.now();

		// Clear the queue if there's a significant delay since the last execution
		if (state.strictTicks.length > 0 && now - state.strictTicks.at(-1).time > interval) {
			state.strictTicks.length = 0;
		}

		// For weighted throttling, use time-based sliding window
		if (weight) {
			// Remove ticks outside the current interval window
			while (state.strictTicks.length > 0 && now - state.strictTicks[0].time >= interval) {
				state.strictTicks.shift();
			}

			return weightedDelay(requestWeight, now, state.strictTicks);
		}

		// For non-weighted throttling, use count-based queue (original algorithm)
		// If the queue is not full (treat limit 0 as capacity 1 for seeding), add the current time and execute immediately
		if (state.strictTicks.length < strictCapacity) {
			state.strictTicks.push({time: now, weight: requestWeight});
			return {delay: 0};
		}

		// Calculate next execution time: must be after oldest + interval,
		// AND must be after the most recent to prevent multiple calls bunching up
		const oldestTime = state.strictTicks[0].time;
		const mostRecentTime = state.strictTicks.at(-1).time;
		const baseTime = oldestTime + interval;
		// Add minimum spacing to prevent bunching (except for interval=0)
		const minSpacing = interval > 0 ? Math.ceil(interval / strictCapacity) : 0;
		const nextExecutionTime = baseTime <= mostRecentTime ? mostRecentTime + minSpacing : baseTime;

		// Shift the queue and add a record for the new execution
		state.strictTicks.shift();
		const tickRecord = {time: nextExecutionTime, weight: requestWeight};
		state.strictTicks.push(tickRecord);

		// Calculate the delay for the current execution
		return {delay: Math.max(0, nextExecutionTime - now), tickRecord};
	}

	const getDelay = strict ? strictDelay : windowedDelay;

	return function_ => {
		const throttled = function (...arguments_) {
			if (!throttled.isEnabled) {
				return (async () => function_.apply(this, arguments_))();
			}

			let timeoutId;
			return new Promise((resolve, reject) => {
				// Calculate weight for this call
				let requestWeight = 1;
				if (weight) {
					try {
						requestWeight = weight(...arguments_);
					} catch (error) {
						reject(error);
						return;
					}

					// Validate weight
					if (!Number.isFinite(requestWeight) || requestWeight < 0) {
						reject(new TypeError('Expected `weight` to be a finite non-negative number'));
						return;
					}

					if (requestWeight > limit) {
						reject(new TypeError(`Expected \`weight\` (${requestWeight}) to be <= \`limit\` (${limit})`));
						return;
					}
				}

				const delayResult = getDelay(requestWeight);
				const delay = strict ? delayResult.delay : delayResult;
				let tickRecord = strict ? delayResult.tickRecord : undefined;

				const execute = () => {
					// Revalidate weighted calls at execution time to account for timer drift
					if (tickRecord) {
						const actualTime = Date.now();

						if (weight) {
							const index = state.strictTicks.indexOf(tickRecord);
							if (index !== -1) {
								state.strictTicks.splice(index, 1);
							}

							const executedTicks = state.strictTicks.filter(tick => tick.isExecuted);
							const updatedDelayResult = weightedDelay(requestWeight, actualTime, executedTicks);
							tickRecord = updatedDelayResult.tickRecord;

							if (updatedDelayResult.delay > 0) {
								state.queue.delete(timeoutId);
								timeoutId = setTimeout(execute, updatedDelayResult.delay);
								state.queue.set(timeoutId, reject);
								return;
							}

							tickRecord.isExecuted = true;
						} else {
							tickRecord.time = actualTime;
						}
					}

					try {
						resolve(function_.apply(this, arguments_));
					} catch (error) {
						reject(error);
					}

					state.queue.delete(timeoutId);
				};

				if (delay > 0) {
					timeoutId = setTimeout(execute, delay);
					state.queue.set(timeoutId, reject);
					try {
						onDelay?.(...arguments_);
					} catch {}
				} else {
					execute();
				}
			});
		};

		signal?.throwIfAborted();

		if (signal) {
			let registration = signalThrottleds.get(signal);
			if (!registration) {
				registration = {
					throttleds: new Set(),
					listener: null,
				};

				registration.listener = () => {
					for (const weakReference of registration.throttleds) {
						const function_ = weakReference.deref();
						if (!function_) {
							continue;
						}

						const functionState = states.get(function_);
						if (!functionState) {
							continue;
						}

						for (const timeout of functionState.queue.keys()) {
							clearTimeout(timeout);
							functionState.queue.get(timeout)(signal.reason);
						}

						functionState.queue.clear();
						functionState.strictTicks.length = 0;
						// Reset windowed state so subsequent calls are not artificially delayed
						functionState.currentTick = 0;
						functionState.activeWeight = 0;
					}

					signalThrottleds.delete(signal);
				};

				signalThrottleds.set(signal, registration);
				signal.addEventListener('abort', registration.listener, {once: true});
			}

			const weakReference = new WeakRef(throttled);
			registration.throttleds.add(weakReference);
			finalizationRegistry.register(throttled, {
				signalWeakRef: new WeakRef(signal),
				weakReference,
			});
		}

		throttled.isEnabled = true;

		Object.defineProperty(throttled, 'queueSize', {
			get() {
				return state.queue.size;
			},
		});

		states.set(throttled, state);

		return throttled;
	};
}

;// CONCATENATED MODULE: ./lib/http/rate-limiter.js

function paced(rates) {
    const gates = rates.map(({ calls, perMs }) => pThrottle({ limit: calls, interval: perMs, strict: true })(() => Promise.resolve()));
    let line = Promise.resolve();
    const takePlace = async (signal) => {
        signal?.throwIfAborted();
        for (const gate of gates)
            await gate();
        signal?.throwIfAborted();
    };
    return signal => {
        const place = line.then(() => takePlace(signal));
        line = place.catch(() => undefined);
        return place;
    };
}
function pacedByKey(rates) {
    const paces = new Map();
    return key => {
        const known = paces.get(key);
        if (known !== undefined)
            return known;
        const pace = paced(rates);
        paces.set(key, pace);
        return pace;
    };
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
    current() {
        this.pending ??= this.fetchToken().catch((error) => {
            this.pending = undefined;
            throw error;
        });
        return this.pending;
    }
    async renew(rejected) {
        const token = await this.current();
        if (token !== rejected)
            return token;
        this.pending = undefined;
        return this.current();
    }
}

// EXTERNAL MODULE: ./lib/feishu/errors.js
var errors = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/feishu/answer.js


const MSG_MAX_CHARS = 2000;
const MAX_DETAILS = 10;
function readAnswer(api, response) {
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
    const error = (0,json/* objectAt */.lJ)(body, 'error');
    const logId = (0,json/* stringAt */.bX)(error, 'log_id') ?? (0,json/* stringAt */.bX)(error, 'logid') ?? response.headers['x-tt-logid'];
    const troubleshooter = troubleshooterUrl((0,json/* stringAt */.bX)(error, 'troubleshooter'));
    throw new errors/* FeishuError */.X({
        api,
        code,
        msg: ((0,json/* stringAt */.bX)(body, 'msg') ?? (0,json/* stringAt */.bX)(body, 'StatusMessage') ?? '').slice(0, MSG_MAX_CHARS),
        status,
        details: violations(error),
        ...(logId === undefined ? {} : { logId }),
        ...(troubleshooter === undefined ? {} : { troubleshooter }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs })
    });
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
        : `a body that is not JSON (${headers['content-type'] ?? 'no content type'})`;
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
// EXTERNAL MODULE: ./lib/http/errors.js
var http_errors = __webpack_require__(9729);
;// CONCATENATED MODULE: ./lib/feishu/retry-policy.js


const GIVE_UP = { kind: 'give_up' };
const BACKOFF = { kind: 'backoff' };
async function decideRetry(error, call) {
    const unknownOutcome = call.repeatable ? BACKOFF : GIVE_UP;
    if (error instanceof http_errors/* TransportError */.w)
        return error.sent ? unknownOutcome : BACKOFF;
    if (error instanceof errors/* UnreadableAnswerError */.m) {
        if (error.status === 429)
            return throttled(error.retryAfterMs);
        return isClientFault(error.status) ? GIVE_UP : unknownOutcome;
    }
    if (!(error instanceof errors/* FeishuError */.X))
        return GIVE_UP;
    const { refusal } = error;
    if (refusal.status === 429)
        return throttled(refusal.retryAfterMs);
    const { retryAdvice } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 6617));
    const advice = retryAdvice(refusal.api, refusal.code, refusal.msg);
    switch (advice) {
        case 'throttled':
        case 'later':
            return throttled(refusal.retryAfterMs);
        case 'same_uuid':
            return call.hasUuid ? BACKOFF : GIVE_UP;
        case 'idempotent':
            return unknownOutcome;
        case 'refresh_token':
        case 'never':
            return GIVE_UP;
        case undefined:
            return refusal.status >= 500 ? unknownOutcome : GIVE_UP;
    }
}
function throttled(retryAfterMs) {
    return retryAfterMs === undefined ? BACKOFF : { kind: 'asked', ms: retryAfterMs };
}
function isClientFault(status) {
    return status >= 300 && status < 500 && status !== 408;
}

;// CONCATENATED MODULE: ./lib/feishu/client.js








const APP_RATES = [
    { calls: 1, perMs: 1000 / limits/* APP_CALLS */.iH.perSecond + 2 },
    { calls: limits/* APP_CALLS */.iH.perMinute, perMs: 61_000 }
];
const TARGET_RATES = [{ calls: limits/* TARGET_CALLS_PER_SECOND */.rI, perMs: 1100 }];
const WEBHOOK_RATES = [...TARGET_RATES, { calls: limits/* WEBHOOK_CALLS_PER_MINUTE */.D3, perMs: 61_000 }];
class FeishuClient {
    options;
    token;
    apiPace = pacedByKey(APP_RATES);
    targetPace = pacedByKey(TARGET_RATES);
    webhookPace = pacedByKey(WEBHOOK_RATES);
    constructor(options) {
        this.options = options;
        this.token = new AccessToken(() => this.fetchToken(options.credentials));
    }
    async call(call) {
        const answer = await untilAborted(this.callWithToken(call), call.signal);
        return (0,json/* objectAt */.lJ)(answer, 'data') ?? {};
    }
    async callOpenly(call) {
        await untilAborted(this.retry(call, () => this.send(call)), call.signal);
    }
    callWithToken(call) {
        let renewed = false;
        return this.retry(call, async () => {
            const token = await this.token.current();
            try {
                return await this.send(call, token);
            }
            catch (error) {
                if (renewed ||
                    this.options.credentials?.kind === 'token' ||
                    !(await isTokenRejection(error)))
                    throw error;
                renewed = true;
                return this.send(call, await this.token.renew(token));
            }
        });
    }
    async fetchToken(credentials) {
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
        const answer = await this.retry(call, () => this.send(call));
        const token = (0,json/* stringAt */.bX)(answer, 'tenant_access_token');
        if (token === undefined || token === '')
            throw new Error('Feishu answered without a tenant_access_token');
        this.options.onToken?.(token);
        return token;
    }
    retry(call, attempt) {
        const { retries, clock, random, onRetry } = this.options;
        return retrying(attempt, {
            retries,
            clock,
            random,
            signal: this.signalOf(call),
            decide: error => decideRetry(error, call),
            onRetry: (error, waitMs) => onRetry?.(call.api, error, waitMs)
        });
    }
    async send(call, token) {
        await this.takePlace(call);
        const body = typeof call.body === 'function' ? call.body() : call.body;
        const response = await this.options.transport.request({
            method: call.method,
            url: new URL(call.path, this.options.origin),
            headers: {
                ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            timeoutMs: this.options.timeoutMs,
            signal: this.signalOf(call)
        });
        return readAnswer(call.api, response);
    }
    signalOf(call) {
        const signals = [this.options.signal, call.signal].filter(signal => signal !== undefined);
        return signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    }
    async takePlace(call) {
        for (const pace of this.pacesOf(call))
            await pace(this.signalOf(call));
    }
    pacesOf({ api, target }) {
        if (api === 'webhook')
            return [this.webhookPace(target ?? '')];
        return [...(target === undefined ? [] : [this.targetPace(target)]), this.apiPace(api)];
    }
}
async function isTokenRejection(error) {
    if (!(error instanceof errors/* FeishuError */.X))
        return false;
    const { retryAdvice } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 6617));
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
