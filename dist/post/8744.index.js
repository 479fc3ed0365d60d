export const id = 8744;
export const ids = [8744];
export const modules = {

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followUp: () => (/* binding */ followUp)
});

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/feishu/batch-queries.js

async function getBatchProgress(client, batchMessageId) {
    const data = await client.call(batchCall('GET', batchMessageId, '/get_progress'));
    const sent = (0,json/* objectAt */.lJ)(data, 'batch_message_send_progress');
    const recalled = (0,json/* objectAt */.lJ)(data, 'batch_message_recall_progress');
    return {
        validUsers: countAt(sent, 'valid_user_ids_count'),
        reachedUsers: countAt(sent, 'success_user_ids_count'),
        readUsers: countAt(sent, 'read_user_ids_count'),
        isRecalled: recalled?.['recall'] === true,
        recalledUsers: countAt(recalled, 'recall_count')
    };
}
async function getBatchReaders(client, batchMessageId) {
    const data = await client.call(batchCall('GET', batchMessageId, '/read_user'));
    const readers = (0,json/* objectAt */.lJ)(data, 'read_user');
    return {
        readUsers: countAt(readers, 'read_count'),
        totalUsers: countAt(readers, 'total_count')
    };
}
async function recallBatch(client, batchMessageId) {
    await client.call(batchCall('DELETE', batchMessageId, ''));
}
function batchCall(method, id, query) {
    return {
        api: 'batch_query',
        method,
        path: `/open-apis/im/v1/batch_messages/${encodeURIComponent(id)}${query}`,
        repeatable: true,
        hasUuid: false
    };
}
function countAt(object, key) {
    const count = Number((0,json/* stringAt */.bX)(object, key) ?? (0,json/* numberAt */.tk)(object, key));
    return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

// EXTERNAL MODULE: ./lib/feishu/errors.js
var errors = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/feishu/messages.js
var messages = __webpack_require__(7144);
;// CONCATENATED MODULE: ./lib/feishu/recall.js


const GONE = new Set([230011, 230110]);
async function recallMessage(client, messageId) {
    try {
        await client.call({
            api: 'recall',
            method: 'DELETE',
            path: (0,messages/* messagePath */.VF)(messageId),
            target: messageId,
            repeatable: true,
            hasUuid: false
        });
        return 'recalled';
    }
    catch (error) {
        if (error instanceof errors/* FeishuError */.X && GONE.has(error.refusal.code))
            return 'already_gone';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/operations/attempt.js
var attempt = __webpack_require__(9423);
// EXTERNAL MODULE: ./lib/operations/redact.js
var redact = __webpack_require__(2081);
// EXTERNAL MODULE: ./lib/operations/resolve-target.js
var resolve_target = __webpack_require__(6130);
;// CONCATENATED MODULE: ./lib/operations/follow-up.js






const MESSAGE_INPUTS = new Set([
    'text',
    'markdown',
    'content',
    'content_file',
    'card',
    'card_file',
    'file',
    'template_id'
]);
async function followUp(target, surface) {
    const { inputs, log } = surface;
    const unused = [...inputs.given].filter(name => MESSAGE_INPUTS.has(name));
    if (unused.length > 0)
        log.warning(`${(0,input_error/* listNames */.Z)(unused)} has no effect here: nothing is sent.`);
    if (inputs.dryRun) {
        log.info(`Dry run; nothing is asked of Feishu about ${target.ids.map(redact/* redactedId */.Qp).join(', ')}.`);
        return { deliveries: [] };
    }
    const client = await surface.openClient((0,resolve_target/* callsOf */.p9)(target));
    const act = target.kind === 'recall' ? recall : query;
    return { deliveries: await Promise.all(target.ids.map(id => act(client, id))) };
}
function recall(client, id) {
    return (0,attempt/* attempt */.C)({ operation: 'recall', label: `recall ${(0,redact/* redactedId */.Qp)(id)}`, targetId: id }, async () => {
        if ((0,resolve_target/* isBatchId */.U_)(id))
            await recallBatch(client, id);
        else
            await recallMessage(client, id);
        return { kind: 'recalled' };
    });
}
function query(client, id) {
    return (0,attempt/* attempt */.C)({ operation: 'batch_query', label: `ask about ${(0,redact/* redactedId */.Qp)(id)}`, targetId: id }, async () => {
        const [progress, readers] = await Promise.all([
            getBatchProgress(client, id),
            getBatchReaders(client, id)
        ]);
        return { kind: 'queried', progress, readers };
    });
}


/***/ })

};
