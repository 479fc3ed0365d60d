export const id = 552;
export const ids = [552];
export const modules = {

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeSince),
/* harmony export */   _: () => (/* binding */ isVerdict)
/* harmony export */ });
function changeSince(previous, status) {
    const isGood = goodOrBad(status);
    const wasGood = previous === 'none' ? undefined : goodOrBad(previous);
    if (isGood === undefined)
        return undefined;
    if (previous === 'none')
        return isGood ? undefined : 'broken';
    if (wasGood === undefined)
        return undefined;
    if (isGood)
        return wasGood ? 'still_passing' : 'fixed';
    return wasGood ? 'broken' : 'still_failing';
}
function isVerdict(status) {
    return goodOrBad(status) !== undefined;
}
function goodOrBad(status) {
    if (status === 'success')
        return true;
    return status === 'failure' || status === 'timed_out' ? false : undefined;
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceStatus: () => (/* binding */ announceStatus)
});

// UNUSED EXPORTS: messageIdsOf

// EXTERNAL MODULE: ./lib/operations/deliver.js
var deliver = __webpack_require__(3007);
// EXTERNAL MODULE: ./lib/operations/notify.js + 9 modules
var notify = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/operations/resolve-target.js
var resolve_target = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/operations/status/failure-reply.js
var failure_reply = __webpack_require__(4790);
// EXTERNAL MODULE: ./lib/operations/status/own-state.js
var own_state = __webpack_require__(7469);
;// CONCATENATED MODULE: ./lib/operations/status/send-when.js

function heldBack({ sendWhen }, facts) {
    const { status, change, isSettled, hasFailed } = facts;
    switch (sendWhen) {
        case 'always':
            return undefined;
        case 'failure':
            if (hasFailed)
                return undefined;
            return isSettled ? `\`send_when: failure\`, and the state is ${status}.` : NOT_FINAL;
        case 'success':
            if (!isSettled)
                return NOT_FINAL;
            return status === 'success'
                ? undefined
                : `\`send_when: success\`, and the state is ${status}.`;
        case 'change':
            if (!isSettled)
                return NOT_FINAL;
            if (change === 'fixed' ||
                change === 'broken' ||
                (change === undefined && (0,own_state/* isFailure */.N6)(status))) {
                return undefined;
            }
            return '`send_when: change`, and the state is the same as last time.';
    }
}
const NOT_FINAL = 'The state is not final yet, and `send_when` waits for that.';

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __webpack_require__(703);
;// CONCATENATED MODULE: ./lib/model/job-steps.js

function statusBySteps(steps) {
    const mainSteps = lengthOfUnbrokenNumbers(steps);
    const last = Math.max(0, ...steps.map(step => step.number));
    const hasFirstPostStep = steps.some(step => step.number === 2 * mainSteps);
    if (!hasFirstPostStep || last > 2 * mainSteps + 1)
        return undefined;
    const mainStepsEnded = steps.every(step => step.number > mainSteps || (0,run_status/* isFinal */.dR)(step.status));
    return mainStepsEnded ? worstOf(steps) : undefined;
}
function failedStep(steps) {
    const failed = steps.filter(step => step.status === 'failure' || step.status === 'timed_out');
    return failed.toSorted((a, b) => a.number - b.number)[0]?.name;
}
function lastStepEnd(steps) {
    const ends = steps.flatMap(step => (step.completedAt === undefined ? [] : [step.completedAt]));
    return ends.length === 0 ? undefined : Math.max(...ends);
}
function lengthOfUnbrokenNumbers(steps) {
    const numbers = new Set(steps.map(step => step.number));
    let length = 0;
    while (numbers.has(length + 1))
        length += 1;
    return length;
}
function worstOf(steps) {
    const statuses = new Set(steps.map(step => step.status));
    if (statuses.has('cancelled'))
        return 'cancelled';
    if (statuses.has('failure') || statuses.has('timed_out'))
        return 'failure';
    return statuses.has('neutral') ? 'neutral' : 'success';
}

;// CONCATENATED MODULE: ./lib/model/planned-job.js
function plannedJobOf(name, planned) {
    const fitting = planned.filter(job => fits(job, name));
    const certain = fitting.filter(job => job.nameParts.length === 1);
    const candidates = certain.length > 0 ? certain : fitting;
    return candidates.length === 1 ? candidates[0] : undefined;
}
function fits(job, name) {
    if (fitsOwnName(job, name))
        return true;
    if (!job.isReusable)
        return false;
    const parts = name.split(' / ');
    return parts.some((_, at) => at > 0 && fitsOwnName(job, parts.slice(0, at).join(' / ')));
}
function fitsOwnName({ nameParts, hasMatrix }, name) {
    const [first = ''] = nameParts;
    if (nameParts.length > 1)
        return fitsParts(nameParts, name);
    return name === first || (hasMatrix && name.startsWith(`${first} (`) && name.endsWith(')'));
}
function fitsParts(parts, name) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

;// CONCATENATED MODULE: ./lib/model/jobs-to-come.js


function jobsToCome(planned, listed) {
    const statuses = statusesById(planned, listed);
    if (statuses === undefined)
        return undefined;
    const resultOf = memoize((id) => result(id, planned, statuses, resultOf));
    const coming = planned.filter(job => !statuses.has(job.id) && !isSkippedSurely(job, job.needs.map(resultOf)));
    const wasCancelled = listed.some(job => job.status === 'cancelled');
    return {
        count: sum(coming.map(job => job.count)),
        finalWord: coming.some(job => job.carriesCard && runsSurely(job, job.needs.map(resultOf), wasCancelled))
    };
}
function statusesById(planned, listed) {
    const statuses = new Map();
    for (const { name, status } of listed) {
        const job = plannedJobOf(name, planned);
        if (job === undefined)
            return undefined;
        statuses.set(job.id, [...(statuses.get(job.id) ?? []), status]);
    }
    return statuses;
}
function result(id, planned, statuses, resultOf) {
    const job = planned.find(candidate => candidate.id === id);
    const listed = statuses.get(id);
    if (job === undefined)
        return 'open';
    if (listed === undefined)
        return isSkippedSurely(job, job.needs.map(resultOf)) ? 'bad' : 'open';
    if (job.isReusable)
        return 'open';
    const isBad = listed.some(status => (0,run_status/* isFinal */.dR)(status) && status !== 'success');
    if (isBad)
        return job.isForgiven ? 'open' : 'bad';
    const isWhole = job.count !== undefined && listed.length >= job.count;
    return isWhole && listed.every(status => status === 'success') ? 'good' : 'open';
}
function isSkippedSurely(job, needs) {
    if (job.condition === 'never')
        return true;
    const needsSuccess = job.condition === 'success' || job.condition === 'success_and_more';
    return needsSuccess && needs.includes('bad');
}
function runsSurely(job, needs, wasCancelled) {
    if (job.condition === 'always')
        return true;
    if (job.condition === 'not_cancelled')
        return !wasCancelled;
    return job.condition === 'success' && needs.every(need => need === 'good');
}
function sum(counts) {
    return counts.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);
}
function memoize(compute) {
    const known = new Map();
    return id => {
        const found = known.get(id);
        if (found !== undefined)
            return found;
        known.set(id, 'open');
        const value = compute(id);
        known.set(id, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/model/own-job.js

function findOwnJob(jobs, clues) {
    const { checkRunId } = clues;
    if (checkRunId !== undefined) {
        return jobs.find(job => job.checkRunId === checkRunId || job.id === checkRunId);
    }
    if (clues.runnerName === '')
        return undefined;
    const here = jobs.filter(job => job.runnerName === clues.runnerName && !(0,run_status/* isFinal */.dR)(job.status));
    return onlyOne(here) ?? onlyOne(here.filter(job => fitsKey(job.name, clues.jobKey)));
}
function fitsKey(name, key) {
    const ownName = name.split(' / ').at(-1) ?? '';
    return ownName === key || ownName.startsWith(`${key} (`);
}
function onlyOne(items) {
    return items.length === 1 ? items[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/model/run-state.js



function runState(list, knowledge = {}) {
    const { own, conclusion, toCome = { count: 0, finalWord: false } } = knowledge;
    const jobs = withOwnJob(list.jobs.map(standing), own);
    const counts = countByStatus(jobs);
    const unread = Math.max(0, list.total - jobs.length);
    const pending = unread + jobs.filter(job => !(0,run_status/* isFinal */.dR)(job.status)).length;
    const allEnded = jobs.length > 0 && pending === 0;
    const settled = conclusion !== undefined || (allEnded && !toCome.finalWord);
    return {
        status: conclusion ?? (settled ? verdict(counts) : unsettled(counts)),
        jobs,
        counts,
        pending,
        toCome: toCome.count,
        settled,
        failed: conclusion === undefined
            ? counts.failure + counts.timed_out > 0
            : conclusion === 'failure' || conclusion === 'timed_out'
    };
}
function standing(listed) {
    const { id, name, url, startedAt, steps } = listed;
    const ended = (0,run_status/* isFinal */.dR)(listed.status) ? undefined : statusBySteps(steps);
    const completedAt = listed.completedAt ?? (ended === undefined ? undefined : lastStepEnd(steps));
    return {
        id,
        name,
        status: ended ?? listed.status,
        ...(0,defined/* defined */.s)({ url, startedAt, completedAt, failedStep: failedStep(steps) }),
        annotations: []
    };
}
function withOwnJob(jobs, own) {
    if (own === undefined)
        return jobs;
    const { id, name, ...known } = own;
    const isListed = id !== undefined && jobs.some(job => job.id === id);
    if (!isListed)
        return [...jobs, { id: id ?? 0, name, annotations: [], ...known }];
    return jobs.map(job => (job.id === id ? { ...job, ...known } : job));
}
function verdict(counts) {
    const order = ['failure', 'timed_out', 'cancelled', 'success', 'neutral'];
    return order.find(status => counts[status] > 0) ?? 'skipped';
}
function unsettled(counts) {
    if (counts.in_progress > 0)
        return 'in_progress';
    if (counts.action_required > 0)
        return 'action_required';
    const hasEnded = run_status/* RUN_STATUSES */.LV.some(status => (0,run_status/* isFinal */.dR)(status) && counts[status] > 0);
    return hasEnded ? 'in_progress' : 'queued';
}
function countByStatus(jobs) {
    const counts = Object.fromEntries(run_status/* RUN_STATUSES */.LV.map(status => [status, 0]));
    for (const job of jobs)
        counts[job.status] = (counts[job.status] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/operations/status/status-facts.js








const JOBS_WITH_ANNOTATIONS = 3;
class FactFinder {
    surface;
    reader;
    own;
    missing = new Set();
    annotations = new Map();
    planned;
    previous;
    constructor(surface, own) {
        this.surface = surface;
        this.reader = surface.runReader;
        this.own = own;
    }
    get warning() {
        return this.missing.size === 0
            ? undefined
            : `The card shows what is known without: ${[...this.missing].join('; ')}.`;
    }
    async read() {
        const reading = await this.reader.readJobs();
        if ('missing' in reading) {
            this.missing.add(reading.missing);
            return this.ownFacts();
        }
        return this.scope === 'run' ? this.runFacts(reading.value) : this.ownFacts(reading.value);
    }
    get scope() {
        const { inputs, workflow } = this.surface;
        return workflow.conclusion === undefined ? inputs.statusScope : 'run';
    }
    async ownFacts(list) {
        const { workflow, inputs, clock } = this.surface;
        const listed = list === undefined ? undefined : this.findOwn(list);
        const checkRunId = listed?.checkRunId ?? (Number(inputs.checkRunId) || undefined);
        const { errors, timedOut } = await this.readOwnErrors(checkRunId);
        const status = workflow.conclusion ?? this.shownStatus(timedOut);
        const change = (0,run_status/* isFinal */.dR)(status) ? await this.readChange(status) : undefined;
        const name = listed?.name ?? workflow.jobId;
        const url = listed?.url ?? this.jobUrl();
        const job = {
            id: listed?.id ?? 0,
            name,
            status,
            annotations: errors,
            ...(0,defined/* defined */.s)({
                url,
                startedAt: listed?.startedAt,
                failedStep: listed && failedStep(listed.steps)
            })
        };
        return {
            status,
            scope: this.scope,
            jobs: this.scope === 'job' ? [job] : [],
            ...(workflow.conclusion === undefined ? { ownJob: { name, ...(0,defined/* defined */.s)({ url }) } } : {}),
            ...(0,defined/* defined */.s)({
                duration: listed?.startedAt === undefined ? undefined : clock.now() - listed.startedAt,
                change,
                own: listed
            }),
            isSettled: (0,run_status/* isFinal */.dR)(status),
            hasFailed: (0,own_state/* isFailure */.N6)(status)
        };
    }
    async runFacts(list) {
        const { workflow, clock } = this.surface;
        const own = this.findOwn(list);
        const now = clock.now();
        const knowledge = workflow.conclusion === undefined
            ? { own: this.ownKnowledge(own, now) }
            : { conclusion: workflow.conclusion };
        const standing = runState(list, knowledge);
        const toCome = await this.readToCome(standing.jobs);
        const state = toCome === undefined ? standing : runState(list, { ...knowledge, toCome });
        const status = this.own.shown ?? state.status;
        const jobs = await this.withAnnotations(state.jobs, list);
        const change = state.settled || (0,run_status/* isFinal */.dR)(status) ? await this.readChange(status) : undefined;
        const hasLeft = this.own.hasEnded && !state.settled;
        return {
            status,
            scope: 'run',
            jobs,
            ownJob: { name: own?.name ?? workflow.jobId },
            ...(0,defined/* defined */.s)({
                duration: this.runDuration(state.jobs),
                change,
                jobsToCome: state.toCome === 0 ? undefined : state.toCome,
                departure: hasLeft
                    ? { job: own?.name ?? workflow.jobId, status: this.own.status, at: now }
                    : undefined,
                own
            }),
            isSettled: state.settled,
            hasFailed: state.failed,
            list
        };
    }
    ownKnowledge(own, now) {
        const { status, hasEnded } = this.own;
        return {
            id: own?.id,
            name: own?.name ?? this.surface.workflow.jobId,
            status,
            ...(0,defined/* defined */.s)({ startedAt: own?.startedAt, completedAt: hasEnded ? now : undefined })
        };
    }
    async readToCome(jobs) {
        if (this.surface.workflow.conclusion !== undefined)
            return undefined;
        this.planned ??= this.reader.readPlannedJobs();
        const planned = await this.planned;
        return planned === undefined ? undefined : jobsToCome(planned, jobs);
    }
    findOwn(list) {
        const { inputs, workflow } = this.surface;
        if (workflow.conclusion !== undefined)
            return undefined;
        return findOwnJob(list.jobs, {
            checkRunId: Number(inputs.checkRunId) || undefined,
            runnerName: workflow.runnerName,
            jobKey: workflow.jobId
        });
    }
    shownStatus(timedOut) {
        const status = this.own.shown ?? this.own.status;
        return timedOut && status === 'cancelled' ? 'timed_out' : status;
    }
    async readOwnErrors(checkRunId) {
        const status = this.own.shown ?? this.own.status;
        const asks = status === 'failure' || (status === 'cancelled' && this.own.hasEnded);
        if (!asks || checkRunId === undefined || this.surface.workflow.conclusion !== undefined) {
            return { errors: [], timedOut: false };
        }
        const reading = await this.reader.readAnnotations(checkRunId);
        if ('value' in reading)
            return { errors: reading.value.errors, timedOut: reading.value.timedOut };
        this.missing.add(reading.missing);
        return { errors: [], timedOut: false };
    }
    async withAnnotations(jobs, list) {
        const checkRuns = new Map(list.jobs.map(job => [job.id, job.checkRunId]));
        const failed = jobs.filter(job => (0,own_state/* isFailure */.N6)(job.status)).slice(0, JOBS_WITH_ANNOTATIONS);
        for (const job of failed)
            this.askForErrors(checkRuns.get(job.id));
        return Promise.all(jobs.map(async (job) => {
            const known = this.annotations.get(checkRuns.get(job.id) ?? -1);
            return known === undefined ? job : { ...job, annotations: await known };
        }));
    }
    askForErrors(checkRunId) {
        if (checkRunId === undefined || this.annotations.has(checkRunId))
            return;
        const errors = this.reader.readAnnotations(checkRunId).then(reading => {
            if ('value' in reading)
                return reading.value.errors;
            this.missing.add(reading.missing);
            return [];
        });
        this.annotations.set(checkRunId, errors);
    }
    async readChange(status) {
        this.previous ??= this.reader.readLastFinishedRun().then(reading => {
            if ('value' in reading)
                return reading.value;
            this.missing.add(reading.missing);
            return undefined;
        });
        const previous = await this.previous;
        return previous === undefined ? undefined : (0,change/* changeSince */.J)(previous, status);
    }
    runDuration(jobs) {
        const { workflow, clock } = this.surface;
        const starts = jobs.flatMap(job => job.startedAt ?? []);
        const startedAt = workflow.run.startedAt ?? (starts.length > 0 ? Math.min(...starts) : undefined);
        return startedAt === undefined ? undefined : (workflow.completedAt ?? clock.now()) - startedAt;
    }
    jobUrl() {
        const { workflow, inputs } = this.surface;
        return inputs.checkRunId === '' ? undefined : `${workflow.run.url}/job/${inputs.checkRunId}`;
    }
}

// EXTERNAL MODULE: ./lib/operations/status/status-uuids.js
var status_uuids = __webpack_require__(8878);
;// CONCATENATED MODULE: ./lib/operations/status/announce.js








const UPDATE_MS = 10_000;
async function announceStatus(target, source, surface) {
    const { inputs, workflow, clock, log } = surface;
    const isFollowing = (0,own_state/* followsJob */.m_)(inputs, workflow);
    const later = isFollowing && !inputs.dryRun ? whyLater(target, surface) : undefined;
    if (later !== undefined) {
        return {
            deliveries: [],
            skipped: later,
            finalize: { messageIds: [], isDeferred: true, step: surface.seed }
        };
    }
    const client = inputs.dryRun ? undefined : await surface.openClient((0,resolve_target/* callsOf */.p9)(target));
    client?.prepare();
    const finder = new FactFinder(surface, (0,own_state/* standingInMain */.bE)(inputs));
    const facts = await finder.read();
    if (finder.warning !== undefined)
        log.warning(finder.warning);
    const message = await (0,notify/* prepareMessage */.p)(target, source, surface, { facts });
    if (client === undefined)
        return { deliveries: [], content: message };
    const reason = heldBack(inputs, facts);
    if (reason !== undefined)
        return { deliveries: [], content: message, skipped: reason };
    const uuidFor = (0,status_uuids/* statusUuids */.J)(surface, (0,resolve_target/* callsOf */.p9)(target));
    const options = {
        client,
        uuidFor,
        now: () => clock.now(),
        warn: (text) => log.warning(text)
    };
    const deliveries = await (0,deliver/* deliver */.c)(target, message, {
        ...options,
        updateSignal: AbortSignal.timeout(UPDATE_MS)
    });
    await surface.ledger.touch(messageIdsOf(deliveries), surface.seed);
    await (0,failure_reply/* tellFailure */.s)(facts, deliveries, surface, options);
    const finalize = isFollowing ? finalizeState(deliveries, surface.seed) : undefined;
    return { deliveries, content: message, ...(finalize === undefined ? {} : { finalize }) };
}
function whyLater(target, { inputs }) {
    if (target.kind === 'batch' || target.kind === 'webhook') {
        return 'What a batch or a custom bot sent cannot be updated, so the card is sent once, at the end of the job, by the post step.';
    }
    if (inputs.sendWhen === 'always')
        return undefined;
    return '`send_when` waits for the final state, which the post step will know.';
}
function finalizeState(deliveries, step) {
    const messageIds = messageIdsOf(deliveries);
    return messageIds.length === 0 ? undefined : { messageIds, isDeferred: false, step };
}
function messageIdsOf(deliveries) {
    return deliveries.flatMap(({ outcome }) => outcome.kind === 'sent' || outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : []);
}


/***/ })

};
