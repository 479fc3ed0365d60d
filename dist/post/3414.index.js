export const id = 3414;
export const ids = [3414];
export const modules = {

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceStatus: () => (/* binding */ announceStatus)
/* harmony export */ });
/* unused harmony export messageIdsOf */
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6211);
/* harmony import */ var _resolve_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6130);
/* harmony import */ var _fact_finder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2969);
/* harmony import */ var _failure_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4790);
/* harmony import */ var _own_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7904);
/* harmony import */ var _send_when_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1868);
/* harmony import */ var _status_uuids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8878);








const UPDATE_MS = 10_000;
async function announceStatus(target, source, surface) {
    const { inputs, workflow, clock, log } = surface;
    const isFollowing = (0,_own_state_js__WEBPACK_IMPORTED_MODULE_6__/* .followsJob */ .m_)(inputs, workflow);
    const later = isFollowing && !inputs.dryRun ? whyLater(target, surface) : undefined;
    if (later !== undefined) {
        return {
            deliveries: [],
            skipped: later,
            finalize: { messageIds: [], isDeferred: true, isFailureTold: false, step: surface.seed }
        };
    }
    const client = inputs.dryRun ? undefined : await surface.openClient((0,_resolve_target_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(target));
    client?.prepare();
    const finder = new _fact_finder_js__WEBPACK_IMPORTED_MODULE_3__/* .FactFinder */ .V(surface, (0,_own_state_js__WEBPACK_IMPORTED_MODULE_6__/* .standingInMain */ .bE)(inputs));
    const facts = await finder.read();
    if (finder.warning !== undefined && !inputs.dryRun)
        log.warning(finder.warning);
    const message = await (0,_notify_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareMessage */ .pd)(target, source, surface, { facts });
    if (client === undefined)
        return { deliveries: [], content: message };
    const reason = (0,_send_when_js__WEBPACK_IMPORTED_MODULE_7__/* .heldBack */ .Z)(inputs, facts);
    if (reason !== undefined)
        return { deliveries: [], content: message, skipped: reason };
    const uuidFor = (0,_status_uuids_js__WEBPACK_IMPORTED_MODULE_5__/* .statusUuids */ .J)(surface, (0,_resolve_target_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(target));
    const options = {
        client,
        uuidFor,
        now: () => clock.now(),
        warn: (text) => log.warning(text)
    };
    const deliveries = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(target, message, {
        ...options,
        updates: { signal: AbortSignal.timeout(UPDATE_MS) }
    });
    await surface.ledger.touch(messageIdsOf(deliveries), surface.seed);
    await new _failure_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .FailureTeller */ .$(surface, options).tell(facts, deliveries);
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
