export const id = 7189;
export const ids = [7189];
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

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceStatus: () => (/* binding */ announceStatus)
});

// UNUSED EXPORTS: messageIdsOf

// EXTERNAL MODULE: ./lib/operations/deliver.js + 3 modules
var deliver = __webpack_require__(5380);
// EXTERNAL MODULE: ./lib/operations/notify.js + 16 modules
var notify = __webpack_require__(6224);
// EXTERNAL MODULE: ./lib/operations/resolve-target.js
var resolve_target = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/model/job-steps.js
var job_steps = __webpack_require__(1588);
// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __webpack_require__(703);
;// CONCATENATED MODULE: ./lib/model/newest-jobs.js


function newestOf(known, read) {
    if (known === undefined)
        return read;
    const jobs = new Map(known.jobs.map(job => [job.id, job]));
    for (const job of read.jobs) {
        const before = jobs.get(job.id);
        if (before === undefined || progressOf(job) >= progressOf(before))
            jobs.set(job.id, job);
    }
    return { jobs: [...jobs.values()], total: Math.max(known.total, read.total) };
}
function showsEnd(job) {
    return (0,run_status/* isFinal */.dR)(job.status) || (0,job_steps/* statusBySteps */.Nk)(job.steps) !== undefined;
}
function isAsNewAsEnd(job) {
    return showsEnd(job) || (job.steps.length > 0 && endedSteps(job) === job.steps.length);
}
function endedSteps({ steps }) {
    return steps.filter(step => (0,run_status/* isFinal */.dR)(step.status)).length;
}
function progressOf(job) {
    if ((0,run_status/* isFinal */.dR)(job.status))
        return 3;
    if (showsEnd(job))
        return 2;
    return job.status === 'in_progress' ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/operations/status/own-state.js + 1 modules
var own_state = __webpack_require__(7904);
;// CONCATENATED MODULE: ./lib/operations/status/job-facts.js




async function jobFacts(situation, own, outlook) {
    const { surface, standing, questions, scope } = situation;
    const { workflow, inputs, clock } = surface;
    const given = standing.shown ?? workflow.conclusion ?? standing.status;
    const hasReason = workflow.conclusion === undefined && isUnhappy(given);
    const { errors, timedOut, areThere } = await questions.errorsOf(hasReason ? (own?.checkRunId ?? (0,own_state/* ownCheckRun */.kq)(inputs)) : undefined, 'own');
    const status = given === 'cancelled' && timedOut ? 'timed_out' : given;
    const name = own?.name ?? workflow.jobId;
    const url = own?.url ?? jobUrl(situation);
    const job = {
        id: own?.id ?? 0,
        name,
        status,
        annotations: errors,
        ...(0,defined/* defined */.s)({ url, startedAt: own?.startedAt, failedStep: own && (0,job_steps/* failedStep */.cG)(own.steps) })
    };
    const lags = hasReason && own !== undefined && !(outlook.isFresh && areThere);
    const ended = standing.endedAt ?? clock.now();
    return {
        status,
        scope,
        jobs: scope === 'job' ? [job] : [],
        ...(workflow.conclusion === undefined ? { ownJob: { name, ...(0,defined/* defined */.s)({ url }) } } : {}),
        ...(0,defined/* defined */.s)({
            duration: own?.startedAt === undefined ? undefined : ended - own.startedAt,
            change: await situation.changeTo(status)
        }),
        isSettled: (0,run_status/* isFinal */.dR)(status),
        hasFailed: (0,own_state/* isFailure */.N6)(status),
        wasTold: false,
        outlook: lags && standing.endedAt !== undefined ? { ...outlook, awaits: 'details' } : outlook
    };
}
function isUnhappy(status) {
    return status === 'failure' || status === 'cancelled';
}
function jobUrl({ surface: { workflow, inputs } }) {
    return inputs.checkRunId === '' ? undefined : `${workflow.run.url}/job/${inputs.checkRunId}`;
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
function sharesCard({ cardSteps }, sendWhen) {
    return cardSteps.some(step => step.sendWhen === sendWhen);
}
function inheritsCard({ cardSteps }, sendWhen) {
    return cardSteps.some(step => step.sendWhen === sendWhen && (step.updates || sendWhen !== 'always'));
}

;// CONCATENATED MODULE: ./lib/model/jobs-to-come.js


function jobsToCome(planned, listed, sendWhen = 'always') {
    const statuses = statusesById(planned, listed);
    if (statuses === undefined)
        return undefined;
    const resultOf = memoize((id) => result(id, planned, statuses, resultOf));
    const coming = planned.filter(job => !statuses.has(job.id) && !isSkippedSurely(job, job.needs.map(resultOf)));
    const wasCancelled = listed.some(job => job.status === 'cancelled');
    return {
        count: sum(coming.map(job => job.count)),
        finalWord: coming.some(job => inheritsCard(job, sendWhen) && runsSurely(job, job.needs.map(resultOf), wasCancelled))
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

// EXTERNAL MODULE: ./lib/model/run-state.js
var run_state = __webpack_require__(4720);
;// CONCATENATED MODULE: ./lib/operations/status/explain-jobs.js

const MOST_EXPLAINED = 3;
async function explainJobs(jobs, list, own, questions) {
    const checkRuns = new Map(list.jobs.map(job => [job.id, job.checkRunId]));
    const asked = candidates(jobs, own.id).slice(0, MOST_EXPLAINED);
    const answers = await Promise.all(asked.map(async ({ id, status }) => {
        const isOwn = id === own.id;
        const checkRunId = isOwn ? own.checkRunId : checkRuns.get(id);
        const answer = await questions.errorsOf(checkRunId, isOwn ? 'own' : 'other');
        return { id, ...answer, areThere: answer.areThere || !(isOwn || (0,own_state/* isFailure */.N6)(status)) };
    }));
    return {
        errors: new Map(answers.map(({ id, errors }) => [id, errors])),
        timedOut: new Set(answers.filter(({ timedOut }) => timedOut).map(({ id }) => id)),
        areThere: answers.every(({ areThere }) => areThere)
    };
}
function candidates(jobs, ownId) {
    const failed = jobs.filter(job => (0,own_state/* isFailure */.N6)(job.status));
    const cancelled = jobs.filter(job => job.status === 'cancelled');
    return [...failed, ...cancelled].toSorted((a, b) => Number(b.id === ownId) - Number(a.id === ownId));
}

// EXTERNAL MODULE: ./lib/feishu/limits.js
var limits = __webpack_require__(6020);
;// CONCATENATED MODULE: ./lib/operations/status/told-before.js



const REMEMBERED_MS = limits.UUID_MEMORY_MS - 10 * 60_000;
function wasToldBefore(others, planned, { sendWhen, now }) {
    return others.some(({ name, status, completedAt }) => {
        if (!(0,own_state/* isFailure */.N6)(status) || completedAt === undefined)
            return false;
        const job = planned && plannedJobOf(name, planned);
        return now - completedAt > REMEMBERED_MS && job !== undefined && sharesCard(job, sendWhen);
    });
}

;// CONCATENATED MODULE: ./lib/operations/status/run-facts.js







async function runFacts(situation, list, own, outlook) {
    const { surface, standing, questions } = situation;
    const { workflow, inputs } = surface;
    const knowledge = knowledgeOf(situation, own);
    const first = (0,run_state/* runState */.H)(list, knowledge);
    const ownJob = { id: own?.id ?? 0, checkRunId: own?.checkRunId ?? (0,own_state/* ownCheckRun */.kq)(inputs) };
    const [toCome, reasons] = await Promise.all([
        readToCome(situation, first.jobs),
        explainJobs(first.jobs, list, ownJob, questions)
    ]);
    const { timedOut, errors } = reasons;
    const state = (0,run_state/* runState */.H)(list, { ...knowledge, timedOut, ...(0,defined/* defined */.s)({ toCome }) });
    const status = standing.shown ?? shownStatus(state, inputs.sendWhen);
    const awaits = awaited(situation, state, reasons.areThere);
    return {
        status,
        scope: 'run',
        jobs: state.jobs.map(job => ({ ...job, annotations: errors.get(job.id) ?? [] })),
        ownJob: { name: own?.name ?? workflow.jobId },
        ...(0,defined/* defined */.s)({
            duration: runDuration(situation, state.jobs),
            change: state.settled || (0,run_status/* isFinal */.dR)(status) ? await situation.changeTo(status) : undefined,
            jobsToCome: state.toCome === 0 ? undefined : state.toCome,
            departure: departure(situation, state, ownJob.id)
        }),
        isSettled: standing.shown === undefined ? state.settled : (0,run_status/* isFinal */.dR)(standing.shown),
        hasFailed: state.failed || (0,own_state/* isFailure */.N6)(status),
        wasTold: state.failed && (await wasTold(situation, state.jobs, ownJob.id)),
        outlook: { ...outlook, ...(0,defined/* defined */.s)({ awaits }) }
    };
}
function knowledgeOf({ surface: { workflow }, standing: { status, endedAt } }, own) {
    if (workflow.conclusion !== undefined)
        return { conclusion: workflow.conclusion };
    return {
        own: {
            id: own?.id,
            name: own?.name ?? workflow.jobId,
            status,
            ...(0,defined/* defined */.s)({ startedAt: own?.startedAt, completedAt: endedAt })
        }
    };
}
async function readToCome({ surface: { workflow, inputs }, questions }, jobs) {
    if (workflow.conclusion !== undefined)
        return undefined;
    const planned = await questions.plannedJobs();
    return planned && jobsToCome(planned, jobs, inputs.sendWhen);
}
function shownStatus({ status, counts, failed }, sendWhen) {
    if (sendWhen !== 'failure' || !failed || (0,run_status/* isFinal */.dR)(status))
        return status;
    return counts.failure > 0 ? 'failure' : 'timed_out';
}
function awaited({ standing }, { settled, pending }, areReasonsThere) {
    if (standing.endedAt === undefined)
        return undefined;
    if (!settled && pending > 0)
        return 'others';
    return areReasonsThere ? undefined : 'details';
}
function departure({ standing: { endedAt, status }, surface: { workflow } }, { settled, jobs }, ownId) {
    if (endedAt === undefined || settled)
        return undefined;
    const own = jobs.find(job => job.id === ownId);
    return { job: own?.name ?? workflow.jobId, status: own?.status ?? status, at: endedAt };
}
async function wasTold({ surface: { inputs, clock }, questions }, jobs, ownId) {
    const others = jobs.filter(job => job.id !== ownId);
    const { sendWhen } = inputs;
    return wasToldBefore(others, await questions.plannedJobs(), { sendWhen, now: clock.now() });
}
function runDuration({ surface: { workflow, clock }, standing: { endedAt } }, jobs) {
    const starts = jobs.flatMap(job => job.startedAt ?? []);
    const startedAt = workflow.run.startedAt ?? (starts.length > 0 ? Math.min(...starts) : undefined);
    const until = workflow.completedAt ?? endedAt ?? clock.now();
    return startedAt === undefined ? undefined : until - startedAt;
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
;// CONCATENATED MODULE: ./lib/operations/status/run-questions.js

const NO_ERRORS = { errors: [], timedOut: false, areThere: true };
class RunQuestions {
    reader;
    missing = new Set();
    errors = new Map();
    list;
    planned;
    previous;
    constructor(reader) {
        this.reader = reader;
    }
    get warning() {
        const missing = [...this.missing];
        return missing.length === 0 ? undefined : `The card shows what is known. ${missing.join(' ')}`;
    }
    async jobs() {
        const reading = await this.reader.readJobs();
        if ('value' in reading) {
            if (this.list === undefined)
                this.missing.clear();
            this.list = newestOf(this.list, reading.value);
            return { known: this.list, read: reading.value };
        }
        if (this.list !== undefined)
            return { known: this.list };
        this.note(reading);
        return reading;
    }
    async errorsOf(checkRunId, whose) {
        if (checkRunId === undefined)
            return NO_ERRORS;
        const known = this.errors.get(checkRunId);
        if (known?.areThere === true)
            return known;
        if (whose === 'other' && this.reader.isRateLimitLow())
            return NO_ERRORS;
        const reading = await this.reader.readErrors(checkRunId);
        if (!('value' in reading))
            this.note(reading);
        const errors = 'value' in reading ? reading.value : NO_ERRORS;
        this.errors.set(checkRunId, errors);
        return errors;
    }
    lastFinishedRun() {
        this.previous ??= this.spare(() => this.readLastFinishedRun());
        return this.previous;
    }
    plannedJobs() {
        this.planned ??= this.spare(() => this.reader.readPlannedJobs());
        return this.planned;
    }
    async readLastFinishedRun() {
        const reading = await this.reader.readLastFinishedRun();
        if ('value' in reading)
            return reading.value;
        this.note(reading);
        return undefined;
    }
    async spare(ask) {
        return this.reader.isRateLimitLow() ? undefined : ask();
    }
    note({ missing, kind }) {
        if (kind !== 'spared')
            this.missing.add(missing);
    }
}

;// CONCATENATED MODULE: ./lib/operations/status/situation.js



function situationOf(surface, standing) {
    const { inputs, workflow, runReader } = surface;
    const questions = new RunQuestions(runReader);
    return {
        surface,
        standing,
        questions,
        scope: workflow.conclusion === undefined ? inputs.statusScope : 'run',
        async changeTo(status) {
            const previous = (0,run_status/* isFinal */.dR)(status) ? await questions.lastFinishedRun() : undefined;
            return previous === undefined ? undefined : (0,change/* changeSince */.J)(previous, status);
        }
    };
}

;// CONCATENATED MODULE: ./lib/operations/status/fact-finder.js





const PAGE_SIZE = 100;
class FactFinder {
    situation;
    constructor(surface, standing) {
        this.situation = situationOf(surface, standing);
    }
    get warning() {
        return this.situation.questions.warning;
    }
    async read() {
        const { surface, questions, scope } = this.situation;
        const answer = await questions.jobs();
        const outlook = outlookOf(this.situation, answer);
        if ('missing' in answer)
            return jobFacts(this.situation, undefined, outlook);
        const own = (0,own_state/* ownListedJob */.l4)(answer.known.jobs, surface.inputs, surface.workflow);
        return scope === 'run'
            ? runFacts(this.situation, answer.known, own, outlook)
            : jobFacts(this.situation, own, outlook);
    }
}
function outlookOf({ surface, standing, scope }, answer) {
    if ('missing' in answer) {
        const mayCome = answer.kind === 'passing' && scope === 'run' && standing.endedAt !== undefined;
        return { isFresh: false, endedSteps: 0, requests: 1, ...(mayCome ? { awaits: 'list' } : {}) };
    }
    const shown = (0,own_state/* ownListedJob */.l4)(answer.read?.jobs ?? [], surface.inputs, surface.workflow);
    return {
        isFresh: shown !== undefined && isAsNewAsEnd(shown),
        endedSteps: shown === undefined ? 0 : endedSteps(shown),
        requests: Math.max(1, Math.ceil(answer.known.total / PAGE_SIZE))
    };
}

// EXTERNAL MODULE: ./lib/operations/add-mentions.js
var add_mentions = __webpack_require__(753);
// EXTERNAL MODULE: ./lib/operations/delivery.js
var delivery = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/operations/failure.js
var failure = __webpack_require__(5712);
// EXTERNAL MODULE: ./lib/operations/mention-text.js
var mention_text = __webpack_require__(554);
// EXTERNAL MODULE: ./lib/operations/mentions.js
var operations_mentions = __webpack_require__(8511);
// EXTERNAL MODULE: ./lib/operations/uuids.js
var uuids = __webpack_require__(1122);
;// CONCATENATED MODULE: ./lib/operations/status/status-uuids.js

function statusUuids({ inputs, workflow }, calls) {
    if (inputs.uuid !== '')
        return (0,uuids/* stepUuids */.z)(inputs.uuid, calls);
    const { run, github } = workflow;
    const scope = inputs.statusScope === 'run'
        ? ['run']
        : [inputs.checkRunId || workflow.jobId, github['action'] ?? ''];
    return (0,uuids/* statusCardUuids */.X)([run.id, String(run.attempt), 'status', ...scope]);
}
function failureUuids({ workflow: { run } }) {
    return (0,uuids/* statusCardUuids */.X)([run.id, String(run.attempt), 'failure']);
}

;// CONCATENATED MODULE: ./lib/operations/status/failure-reply.js








class FailureTeller {
    surface;
    options;
    told = new Set();
    constructor(surface, options) {
        this.surface = surface;
        this.options = options;
    }
    async tell(facts, deliveries) {
        if (!facts.hasFailed || facts.wasTold || this.surface.inputs.mentions.length === 0)
            return;
        const cards = deliveries
            .flatMap(({ outcome }) => outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : [])
            .filter(id => !this.told.has(id));
        const message = cards.length === 0 ? undefined : await failureMessage(facts, this.surface);
        if (message === undefined)
            return;
        const uuidFor = failureUuids(this.surface);
        const replies = await Promise.all(cards.map(messageId => {
            this.told.add(messageId);
            const target = { kind: 'reply', messageId, inThread: false };
            return (0,deliver/* deliver */.c)(target, message, { ...this.options, uuidFor });
        }));
        for (const reply of replies.flat().filter(delivery/* isFailed */.I)) {
            this.surface.log.warning((0,failure/* explainBriefly */.d)(reply));
        }
    }
}
async function failureMessage(facts, surface) {
    const { inputs, workflow, files, log } = surface;
    const mentions = await (0,add_mentions/* mentionsOf */.jO)({
        inputs,
        workflow,
        files,
        target: { kind: 'none' },
        known: { facts: { ...facts, status: (0,own_state/* isFailure */.N6)(facts.status) ? facts.status : 'failure' } },
        warn: text => log.debug(text)
    });
    if (mentions.length === 0)
        return undefined;
    return {
        input: 'mentions',
        ...failureLine(facts, surface, (0,mention_text/* mentionNodes */.Q)(mentions)),
        withoutMentions: failureLine(facts, surface, (0,mention_text/* mentionNodes */.Q)((0,operations_mentions/* asNames */.tJ)(mentions)))
    };
}
function failureLine({ jobs }, { workflow }, people) {
    const { run } = workflow;
    const failed = jobs.filter(job => (0,own_state/* isFailure */.N6)(job.status)).map(job => job.name);
    const names = failed.length > 3 ? [...failed.slice(0, 3), '…'] : failed;
    const line = (words) => ({
        content: [
            [
                ...people,
                {
                    tag: 'text',
                    text: ` ❌ ${run.workflow} #${run.number} ${words}${names.length > 0 ? `: ${names.join(', ')}` : ''} `
                },
                { tag: 'a', text: '→', href: run.url }
            ]
        ]
    });
    return { msgType: 'post', content: { en_us: line('failed'), zh_cn: line('失败') } };
}

// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __webpack_require__(2164);
;// CONCATENATED MODULE: ./lib/operations/status/send-when.js


const NOT_FINAL = 'The state is not final yet, and `send_when` waits for that.';
const TOLD = 'The job that failed has sent the message itself.';
function heldBack({ sendWhen }, facts) {
    const { status, isSettled, hasFailed, wasTold } = facts;
    switch (sendWhen) {
        case 'always':
            return undefined;
        case 'failure':
            if (hasFailed)
                return wasTold ? TOLD : undefined;
            return isSettled ? `\`send_when: failure\`, and the state is ${status}.` : NOT_FINAL;
        case 'success':
            if (!isSettled)
                return NOT_FINAL;
            return status === 'success'
                ? undefined
                : `\`send_when: success\`, and the state is ${status}.`;
        case 'change':
            return isSettled ? whyNoChange(facts) : NOT_FINAL;
        default:
            return (0,assert_never/* assertNever */.x)(sendWhen);
    }
}
function whyNoChange({ status, change }) {
    switch (change) {
        case 'fixed':
        case 'broken':
            return undefined;
        case 'still_failing':
        case 'still_passing':
            return `\`send_when: change\`, and the state is ${status} as it was last time.`;
        case undefined:
            return (0,own_state/* isFailure */.N6)(status)
                ? undefined
                : `\`send_when: change\`, and there is no change to tell: the state is ${status}.`;
        default:
            return (0,assert_never/* assertNever */.x)(change);
    }
}

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
            finalize: { messageIds: [], isDeferred: true, isFailureTold: false, step: surface.seed }
        };
    }
    const client = inputs.dryRun ? undefined : await surface.openClient((0,resolve_target/* callsOf */.p9)(target));
    client?.prepare();
    const finder = new FactFinder(surface, (0,own_state/* standingInMain */.bE)(inputs));
    const facts = await finder.read();
    if (finder.warning !== undefined && !inputs.dryRun)
        log.warning(finder.warning);
    const message = await (0,notify/* prepareMessage */.pd)(target, source, surface, { facts });
    if (client === undefined)
        return { deliveries: [], content: message };
    const reason = heldBack(inputs, facts);
    if (reason !== undefined)
        return { deliveries: [], content: message, skipped: reason };
    const uuidFor = statusUuids(surface, (0,resolve_target/* callsOf */.p9)(target));
    const options = {
        client,
        uuidFor,
        now: () => clock.now(),
        warn: (text) => log.warning(text)
    };
    const deliveries = await (0,deliver/* deliver */.c)(target, message, {
        ...options,
        updates: { signal: AbortSignal.timeout(UPDATE_MS) }
    });
    await surface.ledger.touch(messageIdsOf(deliveries), surface.seed);
    await new FailureTeller(surface, options).tell(facts, deliveries);
    const finalize = isFollowing ? finalizeState(facts, deliveries, surface) : undefined;
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
function finalizeState({ hasFailed, outlook: { endedSteps } }, deliveries, { seed, inputs }) {
    const missed = deliveries.flatMap(({ operation, outcome, targetId }) => operation === 'update' && outcome.kind === 'failed' && outcome.failure.kind !== 'lasting'
        ? (targetId ?? [])
        : []);
    const messageIds = [...messageIdsOf(deliveries), ...missed];
    if (messageIds.length === 0)
        return undefined;
    const isSent = deliveries.every(({ outcome }) => outcome.kind === 'sent');
    const isFailureTold = hasFailed && isSent && inputs.mentionOn !== 'never';
    return { messageIds, isDeferred: false, isFailureTold, endedSteps, step: seed };
}
function messageIdsOf(deliveries) {
    return deliveries.flatMap(({ outcome }) => outcome.kind === 'sent' || outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : []);
}


/***/ })

};
