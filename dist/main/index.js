import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function core_getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/model/json.js
var json = __nccwpck_require__(7687);
;// CONCATENATED MODULE: ./lib/github/secretless.js

const FORK_EVENTS = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment'
];
function isForkPullRequest(context) {
    if (!FORK_EVENTS.includes(context.github.event_name))
        return false;
    const pullRequest = (0,json/* objectAt */.lJ)(context.event, 'pull_request');
    if (pullRequest === undefined)
        return false;
    const head = (0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(pullRequest, 'head'), 'repo');
    return head === undefined || !isSameRepository(head, context);
}
function isDependabot(context) {
    return context.github.actor === 'dependabot[bot]';
}
function isSameRepository(head, { github, event }) {
    const base = (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(event, 'repository'), 'full_name') ?? github.repository;
    return (0,json/* stringAt */.bX)(head, 'full_name')?.toLowerCase() === base.toLowerCase();
}

// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __nccwpck_require__(6074);
// EXTERNAL MODULE: ./lib/operations/delivery.js
var operations_delivery = __nccwpck_require__(6328);
// EXTERNAL MODULE: ./lib/operations/failure.js
var failure = __nccwpck_require__(5712);
// EXTERNAL MODULE: ./lib/operations/notify.js + 16 modules
var notify = __nccwpck_require__(6224);
// EXTERNAL MODULE: ./lib/operations/redact.js
var operations_redact = __nccwpck_require__(2081);
;// CONCATENATED MODULE: ./lib/action/cancellation.js
function cancellation() {
    const controller = new AbortController();
    const cancel = () => controller.abort(new Error('the job was cancelled'));
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return controller.signal;
}
function withDeadline(signal, ms) {
    return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}

// EXTERNAL MODULE: ./lib/text/structured.js + 2 modules
var structured = __nccwpck_require__(3461);
// EXTERNAL MODULE: ./lib/text/structured-error.js
var structured_error = __nccwpck_require__(8339);
;// CONCATENATED MODULE: ./lib/action/parse-input.js




const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);
function parseBoolean(name, value) {
    if (TRUE.has(value))
        return true;
    if (FALSE.has(value))
        return false;
    throw new input_error/* InputError */.d(name, `${quote(value)} is not a boolean. Write true or false.`);
}
function parseInteger(name, value, min, max) {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= min && number <= max)
        return number;
    throw new input_error/* InputError */.d(name, `${quote(value)} is not a whole number from ${min} to ${max}.`);
}
function parseSeconds(name, value, min, max) {
    const number = /^\d{1,6}(\.\d{1,3})?$/.test(value) ? Number(value) : NaN;
    if (number >= min && number <= max)
        return number;
    throw new input_error/* InputError */.d(name, `${quote(value)} is not a number of seconds from ${min} to ${max}.`);
}
function parseChoice(name, value, choices) {
    const choice = choices.find(candidate => candidate === value);
    if (choice !== undefined)
        return choice;
    throw new input_error/* InputError */.d(name, `${quote(value)} is not known. Write ${(0,input_error/* listNames */.Z)(choices, 'or')}.`);
}
function parseList(name, value) {
    if (value.startsWith('['))
        return parseJsonList(name, value);
    return value
        .split(/[\n,]/)
        .map(entry => entry.trim())
        .filter(entry => entry !== '');
}
function parseJsonList(name, value) {
    const list = parseJson(value);
    if (!Array.isArray(list) || !list.every(entry => typeof entry === 'string')) {
        throw new input_error/* InputError */.d(name, 'begins like a JSON array but is not one of strings. Write ["a", "b"], or one entry a line.');
    }
    return list.map(entry => entry.trim());
}
function parseJson(value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
async function parseValue(name, value) {
    if (value === '')
        return undefined;
    try {
        return (await (0,structured/* parseStructured */.j)(value, { name: 'the value' })).value;
    }
    catch (error) {
        if (error instanceof structured_error/* StructuredError */.m)
            throw new input_error/* InputError */.d(name, error.message);
        throw error;
    }
}
async function parseObject(name, value, example) {
    const parsed = await parseValue(name, value);
    if (parsed === undefined || (0,json/* isJsonObject */.OW)(parsed))
        return parsed;
    throw new input_error/* InputError */.d(name, `must be an object, but is ${describe(parsed)}. Write it like ${example}.`);
}
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return value === null ? 'null' : `the ${typeof value} ${quote(JSON.stringify(value))}`;
}
function quote(value) {
    const line = value.replace(/\s+/g, ' ');
    return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}...` : line);
}

;// CONCATENATED MODULE: ./lib/action/credentials.js


const ORIGINS = {
    feishu: 'https://open.feishu.cn',
    lark: 'https://open.larksuite.com'
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function secretsOf(raw, env) {
    const urls = entriesOf(raw.value('webhook_url'));
    const tokens = urls.map(url => url.replace(/[?#].*$/, '').replace(/.*\//, ''));
    const apps = [inputSet(raw), environmentSet(env)].flatMap(set => [set.appSecret, set.token]);
    const secrets = [
        ...apps,
        ...urls,
        ...tokens,
        ...entriesOf(raw.value('webhook_secret')),
        raw.value('github_token')
    ];
    return secrets.filter(secret => secret !== '');
}
function entriesOf(list) {
    return [list, ...list.split(/[\s,"]+/).map(entry => entry.replace(/^\[|\]$/, ''))];
}
function readCredentials(raw, env) {
    const { appId, appSecret, token } = chosenSet(raw, env);
    if (token !== '')
        return { kind: 'token', token };
    if (appId !== '' && appSecret !== '')
        return { kind: 'app', appId, appSecret };
    return undefined;
}
function readCustomBots(raw) {
    const urls = [
        ...new Set(parseList('webhook_url', raw.value('webhook_url')).filter(url => url !== ''))
    ];
    const secrets = parseList('webhook_secret', raw.value('webhook_secret'));
    if (urls.length === 0)
        return [];
    if (secrets.length > 1 && secrets.length !== urls.length) {
        throw new input_error/* InputError */.d(['webhook_url', 'webhook_secret'], `there are ${urls.length} URLs and ${secrets.length} secrets. Give one secret for all, or one for each URL.`);
    }
    return urls.map((url, index) => {
        const secret = secrets.length === 1 ? secrets[0] : secrets[index];
        return {
            url: requireWebhookUrl(url),
            ...(secret === undefined || secret === '' ? {} : { secret })
        };
    });
}
function requireWebhookUrl(url) {
    if (/^https?:\/\//i.test(url) && URL.canParse(url))
        return new URL(url).href;
    throw new input_error/* InputError */.d('webhook_url', 'is not an http(s) URL. Copy the whole webhook address from the settings of the custom bot, and store it as a secret.');
}
function missingCredentials(raw, env) {
    const { appId, appSecret } = chosenSet(raw, env);
    const hint = 'Store them as secrets and pass `app_id: ${{ secrets.FEISHU_APP_ID }}` and `app_secret: ${{ secrets.FEISHU_APP_SECRET }}`; a secret that does not exist reads as empty.';
    if (appId !== '')
        return new input_error/* InputError */.d('app_secret', `is empty although \`app_id\` is given. ${hint}`);
    if (appSecret !== '')
        return new input_error/* InputError */.d('app_id', `is empty although \`app_secret\` is given. ${hint}`);
    return new input_error/* InputError */.d(['app_id', 'app_secret', 'tenant_access_token', 'webhook_url'], `no credentials were given. ${hint}`);
}
function readOrigin(raw, env) {
    const domain = raw.value('domain') || (env['FEISHU_DOMAIN'] ?? '').trim() || 'feishu';
    const known = ORIGINS[domain.toLowerCase()];
    if (known !== undefined)
        return known;
    const problem = `must be ${(0,input_error/* listNames */.Z)(Object.keys(ORIGINS), 'or')} or an http(s) origin such as https://feishu.example.com`;
    if (!/^https?:\/\//i.test(domain) || !URL.canParse(domain))
        throw new input_error/* InputError */.d('domain', `${problem}.`);
    const url = new URL(domain);
    if (url.username !== '' || url.password !== '')
        throw new input_error/* InputError */.d('domain', 'must not hold a user name or password.');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new input_error/* InputError */.d('domain', `${problem}, without a path.`);
    }
    return url.origin;
}
function isUnprotected(origin) {
    const url = new URL(origin);
    return url.protocol === 'http:' && !LOOPBACK.test(url.hostname);
}
function chosenSet(raw, env) {
    const inputs = inputSet(raw);
    return Object.values(inputs).some(value => value !== '') ? inputs : environmentSet(env);
}
function inputSet(raw) {
    return {
        appId: raw.value('app_id'),
        appSecret: raw.value('app_secret'),
        token: raw.value('tenant_access_token')
    };
}
function environmentSet(env) {
    return {
        appId: (env['FEISHU_APP_ID'] ?? '').trim(),
        appSecret: (env['FEISHU_APP_SECRET'] ?? '').trim(),
        token: (env['FEISHU_TENANT_ACCESS_TOKEN'] ?? '').trim()
    };
}

;// CONCATENATED MODULE: ./lib/action/explain.js


const EXPLAINED = 5;
function explainFailures(deliveries) {
    const failed = deliveries.filter(operations_delivery/* isFailed */.I);
    const told = failed.slice(0, EXPLAINED).map(explain);
    const rest = failed.length - told.length;
    return [...told, ...(rest > 0 ? [`${rest} more failed; see the output \`results\`.`] : [])].join('\n\n');
}
function explain(delivery) {
    const { outcome } = delivery;
    if (outcome.kind !== 'failed')
        return '';
    return [(0,failure/* explainBriefly */.d)(delivery), ...outcome.failure.explanation.map(line => `  ${line}`)].join('\n');
}
function explain_describe({ label, outcome }) {
    switch (outcome.kind) {
        case 'sent':
            return `${label}: sent`;
        case 'updated':
            return `${label}: updated`;
        case 'batch':
            return `${label}: taken by Feishu as ${outcome.batch.batchMessageId ?? 'a batch without an id'}`;
        case 'recalled':
            return `${label}: taken back`;
        case 'queried':
            return `${label}: ${outcome.progress.reachedUsers} of ${outcome.progress.validUsers} reached, ${outcome.readers.readUsers} read it`;
        case 'nothing':
            return `${label}: nothing to do`;
        case 'failed':
            return `${label}: failed (${outcome.failure.code})`;
    }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/action/job-summary.js




const ROWS = 50;
const TEXT_CHARS = 2000;
async function writeSummary(report, redact) {
    await summary.addRaw(await summaryMarkdown(report, redact), true).write();
}
async function summaryMarkdown(report, redact) {
    const { content } = report;
    const shown = content === undefined ? '' : await messageMarkdown(content);
    const parts = [`#### Feishu: ${content?.msgType ?? 'message'}`, ...outcome(report, redact)];
    if (shown !== '')
        parts.push((0,operations_redact/* redactMarkdown */.R)(shown, redact));
    return `${parts.join('\n\n')}\n`;
}
function outcome(report, redact) {
    const { deliveries, skipped } = report;
    if (skipped !== undefined)
        return [`⏭ ${cell(redact(skipped))}`];
    if (deliveries.length === 0)
        return ['Dry run: nothing was sent.'];
    const rows = deliveries.slice(0, ROWS).map(delivery => {
        const { outcome } = delivery;
        const detail = outcome.kind === 'failed' ? `${outcome.failure.code} ${outcome.failure.msg}` : '';
        const icon = outcome.kind === 'failed' ? '❌' : '✅';
        return `| ${icon} | ${cell(redact(explain_describe(delivery)))} | ${cell(redact(detail))} |`;
    });
    const rest = deliveries.length - rows.length;
    const table = ['| | Delivery | Details |', '| --- | --- | --- |', ...rows];
    return [[...table, ...(rest > 0 ? [`| | ${rest} more | |`] : [])].join('\n')];
}
async function messageMarkdown({ msgType, content }) {
    if (msgType === 'text')
        return quoted(cell(withoutTags((0,json/* stringAt */.bX)(content, 'text') ?? '')));
    if (msgType !== 'interactive')
        return '';
    const { toGitHubMarkdown } = await __nccwpck_require__.e(/* import() */ 1160).then(__nccwpck_require__.bind(__nccwpck_require__, 1160));
    return quoted(toGitHubMarkdown(content));
}
function withoutTags(text) {
    return text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (_, name) => `@${name || '…'}`);
}
function quoted(markdown) {
    return markdown.replace(/^/gm, '> ');
}
function cell(text) {
    return text
        .replace(/\s+/g, ' ')
        .slice(0, TEXT_CHARS)
        .replace(/[&<>|\\`*_[\]~@#]/g, char => `&#${char.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/action/logger.js

function actionLogger(redact) {
    return {
        info: message => info(withoutCommands(redact(message))),
        notice: message => notice(redact(message)),
        warning: message => warning(redact(message)),
        error: message => error(redact(message)),
        debug: message => debug(redact(message))
    };
}
const ZERO_WIDTH_SPACE = '\u200b';
function withoutCommands(text) {
    return text
        .replace(/^(\s*):(?=:)/gm, `$1:${ZERO_WIDTH_SPACE}`)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`);
}

// EXTERNAL MODULE: ./lib/feishu/batch-messages.js
var batch_messages = __nccwpck_require__(163);
// EXTERNAL MODULE: ./lib/operations/resolve-target.js
var resolve_target = __nccwpck_require__(6130);
;// CONCATENATED MODULE: ./lib/action/manifest.js
const INPUT_DEFAULTS = {
    app_id: '',
    app_secret: '',
    tenant_access_token: '',
    domain: '',
    github_token: '',
    webhook_url: '',
    webhook_secret: '',
    receive_id: '',
    receive_id_type: 'auto',
    reply_to: '',
    reply_in_thread: 'false',
    update_message_id: '',
    department_ids: '',
    open_ids: '',
    user_ids: '',
    union_ids: '',
    recall_message_id: '',
    batch_message_id: '',
    uuid: '',
    text: '',
    content: '',
    content_file: '',
    markdown: '',
    card: '',
    card_file: '',
    file: '',
    upload_images: 'false',
    cover: '',
    template_id: '',
    template_version_name: '',
    template_variable: '',
    msg_type: '',
    templated: '',
    variables: '',
    status: 'auto',
    status_scope: 'job',
    release_tag: '',
    send_when: 'always',
    title: '',
    subtitle: '',
    color: '',
    note: '',
    fields: '',
    buttons: '',
    mentions: '',
    mention_on: '',
    user_map: '',
    locale: 'auto',
    fail_on_error: '',
    retries: '4',
    timeout: '10',
    dry_run: 'false',
    summary: 'true',
    job_status: '',
    check_run_id: ''
};
const OUTPUT_NAMES = [
    'message_id',
    'message_ids',
    'chat_id',
    'thread_id',
    'root_id',
    'parent_id',
    'create_time',
    'results',
    'batch_message_ids',
    'batch_progress',
    'invalid_ids',
    'card',
    'ok',
    'skipped',
    'error_code',
    'error_message',
    'log_id'
];

;// CONCATENATED MODULE: ./lib/action/outputs.js




function outputsOfError(failure) {
    return { ...outputsOf({ deliveries: [] }), ok: 'false', ...errorOutputs(failure) };
}
function outputsOf(report) {
    const { deliveries, content, skipped } = report;
    const first = deliveries.map(messageOf).find(message => message !== undefined);
    const batches = deliveries.flatMap(({ outcome }) => outcome.kind === 'batch' ? [outcome.batch] : []);
    const failure = deliveries.flatMap(({ outcome }) => outcome.kind === 'failed' ? [outcome.failure] : [])[0];
    const sentContent = deliveries.map(contentOf).find(sent => sent !== undefined) ?? content?.content;
    return {
        ...EMPTY,
        message_id: first?.messageId ?? '',
        message_ids: JSON.stringify(deliveries
            .filter(delivery => HAS_PLACE.has(delivery.operation))
            .map(delivery => messageOf(delivery)?.messageId ?? '')),
        chat_id: first?.chatId ?? '',
        thread_id: first?.threadId ?? '',
        root_id: first?.rootId ?? '',
        parent_id: first?.parentId ?? '',
        create_time: first?.createTime ?? '',
        results: JSON.stringify(deliveries.map(resultOf)),
        batch_message_ids: JSON.stringify(batches.flatMap(batch => batch.batchMessageId ?? [])),
        batch_progress: JSON.stringify(deliveries.flatMap(progressOf)),
        invalid_ids: JSON.stringify((0,batch_messages/* mergeTargets */.zK)([batch_messages/* NO_IDS */.L_, ...batches.map(batch => batch.invalidIds)])),
        card: sentContent === undefined ? '' : JSON.stringify(sentContent),
        ok: String(!deliveries.some(operations_delivery/* isFailed */.I)),
        skipped: String(skipped !== undefined),
        ...(failure === undefined ? {} : errorOutputs(failure))
    };
}
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map(name => [name, '']));
function errorOutputs({ code, msg, logId }) {
    return { error_code: String(code), error_message: msg, log_id: logId };
}
function resultOf(delivery) {
    const { operation, receiveId, targetId, outcome } = delivery;
    const idName = targetId !== undefined && (0,resolve_target/* isBatchId */.U_)(targetId) ? 'batch_message_id' : 'message_id';
    const target = targetId === undefined ? {} : { [idName]: targetId };
    const result = {
        ...(receiveId === undefined ? {} : { receive_id: receiveId }),
        ok: !(0,operations_delivery/* isFailed */.I)(delivery),
        ...target
    };
    switch (outcome.kind) {
        case 'sent':
            return {
                ...result,
                ...(operation === 'reply' ? {} : { message_id: outcome.message.messageId }),
                chat_id: outcome.message.chatId
            };
        case 'updated':
            return { ...result, chat_id: outcome.message.chatId };
        case 'batch':
            return { ...result, batch_message_id: outcome.batch.batchMessageId };
        case 'queried':
        case 'recalled':
        case 'nothing':
            return result;
        case 'failed': {
            const { code, msg, logId } = outcome.failure;
            return { ...result, code, msg, ...(logId === '' ? {} : { log_id: logId }) };
        }
    }
}
const HAS_PLACE = new Set([
    'send',
    'reply',
    'update',
    'webhook'
]);
function progressOf({ targetId, outcome }) {
    if (outcome.kind !== 'queried')
        return [];
    const { progress, readers } = outcome;
    return [
        {
            batch_message_id: targetId,
            valid_user_ids_count: progress.validUsers,
            success_user_ids_count: progress.reachedUsers,
            read_user_ids_count: progress.readUsers,
            read_count: readers.readUsers,
            total_count: readers.totalUsers,
            recall: progress.isRecalled,
            recall_count: progress.recalledUsers
        }
    ];
}
function messageOf({ outcome }) {
    return outcome.kind === 'sent' || outcome.kind === 'updated' ? outcome.message : undefined;
}
function contentOf({ outcome }) {
    return outcome.kind === 'sent' || outcome.kind === 'updated' ? outcome.content.content : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/github/event-payload.js

const MAX_PAYLOAD_LENGTH = 25 * 1024 * 1024;
function readEventPayload(path, readFile) {
    if (path === '')
        return { event: {} };
    let text;
    try {
        text = readFile(path);
    }
    catch (error) {
        return unreadable(`the file cannot be read (${reason(error)})`);
    }
    if (text.length > MAX_PAYLOAD_LENGTH)
        return unreadable('it is larger than 25 MB');
    try {
        const event = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,json/* isJsonObject */.OW)(event) ? { event } : unreadable('it is not a JSON object');
    }
    catch {
        return unreadable('it is not valid JSON');
    }
}
function unreadable(why) {
    return {
        event: {},
        warning: `The event's payload (GITHUB_EVENT_PATH) is left out: ${why}. What the message takes from it stays empty.`
    };
}
function reason(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'read error';
}

;// CONCATENATED MODULE: ./lib/github/context.js

const PROPERTIES = [
    'action',
    'action_path',
    'action_ref',
    'action_repository',
    'actor',
    'actor_id',
    'api_url',
    'base_ref',
    'event_name',
    'event_path',
    'graphql_url',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_protected',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'retention_days',
    'run_attempt',
    'run_id',
    'run_number',
    'server_url',
    'sha',
    'triggering_actor',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'workspace'
];
function readContext(env, readFile) {
    const github = readGithubData(env);
    const { event, warning } = readEventPayload(github.event_path, readFile);
    return {
        github,
        event,
        runnerName: env['RUNNER_NAME'] ?? '',
        warnings: warning === undefined ? [] : [warning]
    };
}
function readGithubData(env) {
    const given = givenProperties(env);
    const server = serverUrl(given.server_url);
    return {
        ...given,
        server_url: server,
        api_url: trimSlash(given.api_url) || restUrl(server),
        graphql_url: given.graphql_url || graphqlUrl(server),
        repository_owner: given.repository_owner || (given.repository.split('/')[0] ?? ''),
        repositoryUrl: gitUrl(server, given.repository),
        ref_name: given.ref_name || given.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
        ref_type: given.ref_type || refType(given.ref),
        ref_protected: given.ref_protected === 'true' ? 'true' : '',
        triggering_actor: given.triggering_actor || given.actor
    };
}
function givenProperties(env) {
    const entries = PROPERTIES.map(name => [name, env[`GITHUB_${name.toUpperCase()}`] ?? '']);
    return Object.fromEntries(entries);
}
function refType(ref) {
    if (ref === '')
        return '';
    return ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}
function serverUrl(given) {
    const url = trimSlash(given);
    return /^https?:\/\/[^/\s]+/i.test(url) ? url : 'https://github.com';
}
function restUrl(server) {
    return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
}
function graphqlUrl(server) {
    return server === 'https://github.com'
        ? 'https://api.github.com/graphql'
        : `${server}/api/graphql`;
}
function gitUrl(server, repository) {
    return repository === '' ? '' : `${server.replace(/^https?:/i, 'git:')}/${repository}.git`;
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./lib/github/release.js
var release = __nccwpck_require__(8758);
// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __nccwpck_require__(9780);
;// CONCATENATED MODULE: ./lib/github/commit.js

function toCommit(sha, details, links) {
    const message = (0,json/* stringAt */.bX)(details, 'message') ?? '';
    return {
        sha,
        shortSha: sha.slice(0, 7),
        title: (message.split(/\r?\n/, 1)[0] ?? '').trim(),
        message,
        author: (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(details, 'author'), 'name') ?? '',
        url: links.commit(sha)
    };
}

// EXTERNAL MODULE: ./lib/github/links.js
var github_links = __nccwpck_require__(7578);
// EXTERNAL MODULE: ./lib/github/status-words.js
var status_words = __nccwpck_require__(3373);
// EXTERNAL MODULE: ./lib/github/time.js
var time = __nccwpck_require__(9322);
;// CONCATENATED MODULE: ./lib/github/triggering-run.js






function triggeringRun(context) {
    const payload = workflowRunOf(context);
    if (payload === undefined)
        return undefined;
    const status = (0,status_words/* toRunStatus */.t)((0,json/* stringAt */.bX)(payload, 'status') ?? '', (0,json/* stringAt */.bX)(payload, 'conclusion') ?? '');
    const ended = (0,json/* stringAt */.bX)(payload, 'status') === 'completed';
    const completedAt = ended ? (0,time/* toMilliseconds */.W)((0,json/* stringAt */.bX)(payload, 'updated_at')) : undefined;
    return { run: toTriggeringRun(context, payload), status, ...(0,defined/* defined */.s)({ completedAt }) };
}
function workflowRunOf({ github, event }) {
    return github.event_name === 'workflow_run' ? (0,json/* objectAt */.lJ)(event, 'workflow_run') : undefined;
}
function toTriggeringRun({ github, event }, payload) {
    const links = (0,github_links/* repositoryLinks */.Ay)(github.server_url, github.repository);
    const id = String((0,json/* numberAt */.tk)(payload, 'id') ?? '');
    const sha = (0,json/* stringAt */.bX)(payload, 'head_sha') ?? '';
    const commit = sha === '' ? undefined : toCommit(sha, (0,json/* objectAt */.lJ)(payload, 'head_commit'), links);
    const login = (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(payload, 'actor'), 'login') ?? github.actor;
    const startedAt = (0,time/* toMilliseconds */.W)((0,json/* stringAt */.bX)(payload, 'run_started_at'));
    return {
        id,
        number: (0,json/* numberAt */.tk)(payload, 'run_number') ?? 0,
        attempt: (0,json/* numberAt */.tk)(payload, 'run_attempt') ?? 1,
        workflow: (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(event, 'workflow'), 'name') ?? (0,json/* stringAt */.bX)(payload, 'name') ?? '',
        url: links.run(id),
        repository: github.repository,
        serverUrl: github.server_url,
        eventName: (0,json/* stringAt */.bX)(payload, 'event') ?? '',
        ref: toRef(payload, github.server_url, github.repository),
        ...(0,defined/* defined */.s)({ commit }),
        actor: { login, url: (0,github_links/* personUrl */.hs)(github.server_url, login) },
        ...(0,defined/* defined */.s)({ startedAt })
    };
}
function toRef(payload, serverUrl, repository) {
    const name = (0,json/* stringAt */.bX)(payload, 'head_branch') ?? '';
    const pullRequest = (0,json/* arrayAt */.RD)(payload, 'pull_requests').find(json/* isJsonObject */.OW);
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const links = (0,github_links/* repositoryLinks */.Ay)(serverUrl, repository);
    if (number !== undefined && ((0,json/* stringAt */.bX)(payload, 'event') ?? '').startsWith('pull_request')) {
        const title = (0,json/* stringAt */.bX)(payload, 'display_title');
        return {
            kind: 'pull_request',
            name,
            number,
            url: links.pullRequest(number),
            ...(0,defined/* defined */.s)({ title })
        };
    }
    if (name === '')
        return { kind: 'branch', name };
    if ((0,json/* stringAt */.bX)(payload, 'event') === 'release')
        return { kind: 'tag', name, url: links.tag(name) };
    const head = (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(payload, 'head_repository'), 'full_name') ?? repository;
    return { kind: 'branch', name, url: (0,github_links/* repositoryLinks */.Ay)(serverUrl, head).branch(name) };
}

;// CONCATENATED MODULE: ./lib/github/run-of-event.js





function toRun(context) {
    return triggeringRun(context)?.run ?? ownRun(context);
}
function ownRun(context) {
    const { github } = context;
    const links = (0,github_links/* repositoryLinks */.Ay)(github.server_url, github.repository);
    const pullRequest = pullRequestOf(context);
    const commit = commitOf(context, pullRequest, links);
    return {
        id: github.run_id,
        number: toInteger(github.run_number, 0),
        attempt: toInteger(github.run_attempt, 1),
        workflow: github.workflow,
        url: links.run(github.run_id),
        repository: github.repository,
        serverUrl: github.server_url,
        eventName: github.event_name,
        ref: pullRequest === undefined
            ? gitRef(context, links)
            : pullRequestRef(context, pullRequest, links),
        ...(0,defined/* defined */.s)({ commit }),
        actor: { login: github.actor, url: (0,github_links/* personUrl */.hs)(github.server_url, github.actor) }
    };
}
function pullRequestOf(context) {
    const isPullRequestEvent = context.github.event_name.startsWith('pull_request');
    return isPullRequestEvent ? ((0,json/* objectAt */.lJ)(context.event, 'pull_request') ?? {}) : undefined;
}
function pullRequestRef(context, pullRequest, links) {
    const { github } = context;
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number') ?? numberInRef(github.ref);
    const url = number === undefined ? undefined : links.pullRequest(number);
    const title = (0,json/* stringAt */.bX)(pullRequest, 'title');
    return {
        kind: 'pull_request',
        name: (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(pullRequest, 'head'), 'ref') ?? (github.head_ref || github.ref_name),
        ...(0,defined/* defined */.s)({ number, url, title })
    };
}
function numberInRef(ref) {
    const digits = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
function gitRef({ github }, links) {
    const name = github.ref_name;
    const kind = github.ref_type === 'tag' ? 'tag' : 'branch';
    if (name === '')
        return { kind, name };
    return { kind, name, url: kind === 'tag' ? links.tag(name) : links.branch(name) };
}
function commitOf({ github, event }, pullRequest, links) {
    const headSha = (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(pullRequest, 'head'), 'sha');
    const sha = headSha ?? github.sha;
    if (sha === '')
        return undefined;
    const details = (0,json/* objectAt */.lJ)(event, 'head_commit') ??
        (0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(event, 'merge_group'), 'head_commit') ??
        statusCommit(event);
    const isSame = details !== undefined && [(0,json/* stringAt */.bX)(details, 'id'), (0,json/* stringAt */.bX)(details, 'sha')].includes(sha);
    return toCommit(sha, isSame ? details : undefined, links);
}
function statusCommit(event) {
    const commit = (0,json/* objectAt */.lJ)(event, 'commit');
    const details = (0,json/* objectAt */.lJ)(commit, 'commit');
    return details === undefined ? undefined : { ...details, sha: (0,json/* stringAt */.bX)(commit, 'sha') };
}
function toInteger(text, otherwise) {
    const value = Number.parseInt(text, 10);
    return Number.isSafeInteger(value) ? value : otherwise;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/http/clock.js

const systemClock = {
    now: () => Math.floor(performance.timeOrigin + performance.now()),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    }
};

// EXTERNAL MODULE: ./lib/operations/mentions.js
var mentions = __nccwpck_require__(8511);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/action/card-ledger.js



const FILE = 'feishu-message-cards.json';
function cardLedger(tempDir) {
    const path = tempDir === '' ? undefined : (0,external_node_path_.join)(tempDir, FILE);
    return {
        async touch(messageIds, step) {
            if (path === undefined || messageIds.length === 0)
                return;
            const known = await read(path);
            const noted = Object.fromEntries(messageIds.map(id => [id, step]));
            await (0,promises_.writeFile)(path, JSON.stringify({ ...known, ...noted })).catch(() => undefined);
        },
        async lastStep(messageId) {
            return path === undefined ? undefined : (0,json/* stringAt */.bX)(await read(path), messageId);
        }
    };
}
async function read(path) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return (0,json/* isJsonObject */.OW)(value) ? value : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/github/workflow-path.js
var workflow_path = __nccwpck_require__(7276);
;// CONCATENATED MODULE: ./lib/github/run-source.js



function runSource(context) {
    const { github, event } = context;
    const triggering = workflowRunOf(context);
    if (triggering !== undefined) {
        return {
            runId: String((0,json/* numberAt */.tk)(triggering, 'id') ?? ''),
            attempt: String((0,json/* numberAt */.tk)(triggering, 'run_attempt') ?? 1),
            runNumber: (0,json/* numberAt */.tk)(triggering, 'run_number') ?? 0,
            workflow: String((0,json/* numberAt */.tk)(triggering, 'workflow_id') ?? ''),
            branch: (0,json/* stringAt */.bX)(triggering, 'head_branch') ?? '',
            headRepository: fullName(triggering, 'head_repository') ?? github.repository
        };
    }
    const head = github.head_ref === '' ? undefined : (0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(event, 'pull_request'), 'head');
    return {
        runId: github.run_id,
        attempt: github.run_attempt || '1',
        runNumber: Number(github.run_number) || 0,
        workflow: (0,workflow_path/* workflowPath */.R)(github)?.split('/').at(-1) ?? '',
        branch: github.head_ref || github.ref_name,
        headRepository: fullName(head, 'repo') ?? github.repository
    };
}
function fullName(object, key) {
    return (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(object, key), 'full_name');
}

// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __nccwpck_require__(2164);
;// CONCATENATED MODULE: ./lib/action/github-reader.js




const MAX_REQUESTS = { main: 3, post: 12 };
const REQUEST_MS = 5_000;
function githubReader(context, token, stage, connection) {
    const source = runSource(context);
    let opened;
    const open = async () => {
        const { GitHubApi } = await __nccwpck_require__.e(/* import() */ 7315).then(__nccwpck_require__.bind(__nccwpck_require__, 7315));
        opened ??= new GitHubApi({
            token,
            baseUrl: context.github.api_url,
            repository: context.github.repository,
            maxRequests: MAX_REQUESTS[stage],
            timeoutMs: REQUEST_MS,
            ...connection
        });
        return opened;
    };
    const runReader = {
        async readJobs() {
            const { readJobs } = await __nccwpck_require__.e(/* import() */ 5143).then(__nccwpck_require__.bind(__nccwpck_require__, 5143));
            return toReading(await readJobs(await open(), source));
        },
        async readErrors(checkRunId) {
            const { readAnnotations } = await __nccwpck_require__.e(/* import() */ 3941).then(__nccwpck_require__.bind(__nccwpck_require__, 3941));
            return toReading(await readAnnotations(await open(), checkRunId));
        },
        async readLastFinishedRun() {
            const { readLastFinishedRun } = await __nccwpck_require__.e(/* import() */ 6565).then(__nccwpck_require__.bind(__nccwpck_require__, 6565));
            return toReading(await readLastFinishedRun(await open(), source));
        },
        async readPlannedJobs() {
            const { readWorkflow } = await __nccwpck_require__.e(/* import() */ 9681).then(__nccwpck_require__.bind(__nccwpck_require__, 9681));
            return readWorkflow(context, {
                readFile: path => (0,external_node_fs_.readFileSync)(path, 'utf8'),
                api: await open()
            });
        },
        requestsLeft: () => opened?.requestsLeft ?? MAX_REQUESTS[stage],
        isRateLimitLow: () => opened?.isRateLimitLow ?? false
    };
    return {
        runReader,
        async readRelease(tag) {
            const { readRelease } = await __nccwpck_require__.e(/* import() */ 9247).then(__nccwpck_require__.bind(__nccwpck_require__, 9247));
            const reading = toReading(await readRelease(await open(), context, tag));
            return 'value' in reading ? { value: reading.value.release } : reading;
        }
    };
}
function toReading(answer) {
    return answer.kind === 'available'
        ? { value: answer.value }
        : { missing: answer.message, ...(0,defined/* defined */.s)({ kind: kindOf(answer.reason) }) };
}
function kindOf(reason) {
    switch (reason) {
        case 'network':
        case 'timeout':
        case 'server_error':
        case 'unexpected':
            return 'passing';
        case 'budget':
            return 'spared';
        case 'no_token':
        case 'unauthorized':
        case 'forbidden':
        case 'not_found':
        case 'rate_limited':
            return undefined;
        default:
            return (0,assert_never/* assertNever */.x)(reason);
    }
}

;// CONCATENATED MODULE: ./lib/action/image-fetcher.js
const IMAGE_MS = 10_000;
const PARALLEL = 5;
function imageFetcher(github, proxies, signal, log) {
    return async (addresses) => {
        if (addresses.length === 0)
            return new Map();
        const [{ openRemoteNetwork }, { fetchRemoteImages }, { IMAGE_BYTES }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(7405), __nccwpck_require__.e(6255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6255)),
            Promise.all(/* import() */[__nccwpck_require__.e(8988), __nccwpck_require__.e(6123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6123)),
            Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6020))
        ]);
        const network = openRemoteNetwork(proxies, PARALLEL);
        try {
            const { images, warnings } = await fetchRemoteImages(addresses, {
                network,
                ...(github.token === '' ? {} : { github }),
                maxBytes: IMAGE_BYTES,
                timeoutMs: IMAGE_MS,
                signal
            });
            for (const warning of warnings)
                log.warning(warning);
            return images;
        }
        finally {
            await network.close();
        }
    };
}

// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __nccwpck_require__(1202);
// EXTERNAL MODULE: ./lib/files/real-path.js
var real_path = __nccwpck_require__(7275);
;// CONCATENATED MODULE: ./lib/text/structured-utf8.js

function decodeUtf8(bytes, options) {
    if (isUtf16(bytes))
        throw new structured_error/* StructuredError */.m('', options.name, {
            offset: 0,
            problem: 'the file is UTF-16',
            fix: 'Save it as UTF-8.'
        });
    const text = decodePrefix(bytes, bytes.length, false);
    if (text !== undefined)
        return text;
    const valid = decodePrefix(bytes, validLength(bytes), true) ?? '';
    throw new structured_error/* StructuredError */.m(valid, options.name, {
        offset: valid.length,
        problem: 'the file is not UTF-8 from here on',
        fix: 'Save it as UTF-8.'
    });
}
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function validLength(bytes) {
    let valid = 0;
    let invalid = bytes.length + 1;
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (decodePrefix(bytes, middle, true) === undefined)
            invalid = middle;
        else
            valid = middle;
    }
    return valid;
}
function decodePrefix(bytes, length, cutOff) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), {
            stream: cutOff
        });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/local-files.js





const MAX_TEXT_BYTES = 1024 * 1024;
function localFiles(roots) {
    const readTextIfPresent = async (input, path) => {
        const real = await (0,real_path/* realPathInside */.o)(roots, input, path);
        return real === undefined
            ? undefined
            : { path, text: decode(input, path, await readBytes(input, path, real)) };
    };
    return {
        readTextIfPresent,
        async readText(input, path) {
            const file = await readTextIfPresent(input, path);
            if (file !== undefined)
                return file;
            throw new input_error/* InputError */.d(input, `there is no file ${JSON.stringify(path)} in the workspace. Run actions/checkout before this step, and write the path from the repository's root.`);
        },
        async find(input, path) {
            const { findFiles } = await __nccwpck_require__.e(/* import() */ 5846).then(__nccwpck_require__.bind(__nccwpck_require__, 5846));
            return findFiles({ roots, input, path });
        },
        async readMedia(input, path) {
            const { readMediaFile } = await Promise.all(/* import() */[__nccwpck_require__.e(8988), __nccwpck_require__.e(5840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3459));
            return readMediaFile({ roots, input, path });
        }
    };
}
async function readBytes(input, path, real) {
    const file = await (0,open_file/* openFile */.T)(input, path, real);
    try {
        const { size } = await file.stat();
        if (size > MAX_TEXT_BYTES) {
            throw new input_error/* InputError */.d(input, `${JSON.stringify(path)} has ${size} bytes; at most ${MAX_TEXT_BYTES} are read.`);
        }
        const bytes = new Uint8Array(size);
        const { bytesRead } = await file.read(bytes, 0, size, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function decode(input, path, bytes) {
    try {
        return decodeUtf8(bytes, { name: path });
    }
    catch (error) {
        if (error instanceof structured_error/* StructuredError */.m)
            throw new input_error/* InputError */.d(input, error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/feishu/messages.js
var messages = __nccwpck_require__(7144);
// EXTERNAL MODULE: ./lib/feishu/receive-id.js
var receive_id = __nccwpck_require__(2501);
// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./lib/operations/inputs.js
const MENTION_RULES = ['always', 'failure', 'never'];
const SEND_RULES = ['always', 'failure', 'success', 'change'];

;// CONCATENATED MODULE: ./lib/action/read-inputs.js






const MAX_RETRIES = 20;
const MAX_TIMEOUT_SECONDS = 120;
async function readInputs(raw, env) {
    const text = raw.value;
    const flag = (name) => parseBoolean(name, text(name));
    const list = (name) => parseList(name, text(name));
    const ids = (name) => list(name).filter(id => id !== '');
    const credentials = readCredentials(raw, env);
    const templateVariable = await parseObject('template_variable', text('template_variable'), '{"version": "1.2.0"}');
    const variables = await parseObject('variables', text('variables'), '{"environment": "staging"}');
    const fields = await parseObject('fields', text('fields'), 'Environment: staging');
    const buttons = await parseValue('buttons', text('buttons'));
    const userMap = await readUserMap(text('user_map'));
    return {
        ...(credentials === undefined ? {} : { credentials }),
        customBots: readCustomBots(raw),
        origin: readOrigin(raw, env),
        receiveIds: ids('receive_id'),
        receiveIdType: parseChoice('receive_id_type', text('receive_id_type'), [
            'auto',
            ...receive_id/* RECEIVE_ID_TYPES */.qw
        ]),
        replyTo: text('reply_to'),
        replyInThread: flag('reply_in_thread'),
        updateMessageIds: list('update_message_id'),
        batchTargets: {
            department_ids: ids('department_ids'),
            open_ids: ids('open_ids'),
            user_ids: ids('user_ids'),
            union_ids: ids('union_ids')
        },
        recallMessageIds: ids('recall_message_id'),
        batchMessageIds: ids('batch_message_id'),
        uuid: text('uuid'),
        text: text('text'),
        markdown: text('markdown'),
        content: text('content'),
        contentFile: text('content_file'),
        card: text('card'),
        cardFile: text('card_file'),
        file: text('file'),
        cover: text('cover'),
        uploadImages: flag('upload_images'),
        templateId: text('template_id'),
        templateVersionName: text('template_version_name'),
        ...(templateVariable === undefined ? {} : { templateVariable }),
        ...(text('msg_type') === ''
            ? {}
            : { msgType: parseChoice('msg_type', text('msg_type'), messages/* MSG_TYPES */.Cq) }),
        ...(text('templated') === '' ? {} : { templated: flag('templated') }),
        ...(variables === undefined ? {} : { variables }),
        status: parseChoice('status', text('status'), ['auto', ...run_status/* RUN_STATUSES */.LV]),
        statusScope: parseChoice('status_scope', text('status_scope'), ['job', 'run']),
        releaseTag: text('release_tag'),
        sendWhen: parseChoice('send_when', text('send_when'), SEND_RULES),
        title: text('title'),
        subtitle: text('subtitle'),
        color: text('color'),
        note: text('note'),
        ...(fields === undefined ? {} : { fields }),
        ...(buttons === undefined ? {} : { buttons }),
        mentions: ids('mentions'),
        ...(text('mention_on') === ''
            ? {}
            : { mentionOn: parseChoice('mention_on', text('mention_on'), MENTION_RULES) }),
        ...(userMap === undefined ? {} : { userMap }),
        locale: parseChoice('locale', text('locale'), ['auto', 'zh_cn', 'en_us']),
        failOnError: text('fail_on_error') === '' ? text('card') !== 'status' : flag('fail_on_error'),
        retries: parseInteger('retries', text('retries'), 0, MAX_RETRIES),
        timeoutMs: parseSeconds('timeout', text('timeout'), 0.1, MAX_TIMEOUT_SECONDS) * 1000,
        dryRun: flag('dry_run'),
        summary: flag('summary'),
        jobStatus: text('job_status'),
        checkRunId: text('check_run_id'),
        given: raw.given
    };
}
async function readUserMap(value) {
    const isPath = !/^\[|[\n{]/.test(value) && !/:(\s|$)/.test(value);
    return value !== '' && isPath ? value : parseObject('user_map', value, 'mona: ou_xxx');
}

;// CONCATENATED MODULE: ./lib/action/raw-inputs.js

const TEXTS = new Set([
    'text',
    'markdown',
    'content',
    'card',
    'template_variable',
    'variables',
    'fields',
    'buttons',
    'user_map'
]);
const NAMES = Object.keys(INPUT_DEFAULTS).filter((name) => name in INPUT_DEFAULTS);
const FILLED_IN = new Set(['job_status', 'check_run_id']);
function readRawInputs(env) {
    const values = new Map();
    const given = new Set();
    for (const name of NAMES) {
        const written = trim(name, env[`INPUT_${name.toUpperCase()}`] ?? '');
        const fallback = INPUT_DEFAULTS[name];
        values.set(name, written === '' ? fallback : written);
        if (written !== '' && written !== fallback && !FILLED_IN.has(name))
            given.add(name);
    }
    return { value: name => values.get(name) ?? '', given };
}
function trim(name, value) {
    if (value.trim() === '')
        return '';
    return TEXTS.has(name) ? value.replace(/^(\s*\n)+/, '').trimEnd() : value.trim();
}

;// CONCATENATED MODULE: ./lib/action/proxies.js

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
function proxySettings(env) {
    return {
        httpProxy: readProxy('HTTP_PROXY', env),
        httpsProxy: readProxy('HTTPS_PROXY', env),
        noProxy: proxies_read('NO_PROXY', env)
    };
}
function proxySecrets(env) {
    return ['HTTP_PROXY', 'HTTPS_PROXY'].flatMap(name => {
        const [user = '', ...password] = userinfo(proxies_read(name, env)).split(':');
        const plain = [proxies_decode(user), proxies_decode(password.join(':'))];
        if (plain[1] === '')
            return [];
        const basic = Buffer.from(plain.join(':')).toString('base64');
        return [password.join(':'), plain[1] ?? '', basic];
    });
}
function readProxy(name, env) {
    const value = proxies_read(name, env);
    if (value === '')
        return '';
    const text = SCHEME.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
        throw new input_error/* InputError */.d(name, 'the environment variable holds no http(s) proxy. Write it like http://proxy.example.com:3128, with `user:password@` before the host where it asks for them.');
    }
    url.username = encodeURIComponent(proxies_decode(url.username));
    url.password = encodeURIComponent(proxies_decode(url.password));
    return url.href;
}
function proxies_read(name, env) {
    return (env[name.toLowerCase()]?.trim() ?? '') || (env[name]?.trim() ?? '');
}
function userinfo(url) {
    const authority = url.replace(SCHEME, '').split(/[/?#]/, 1)[0] ?? '';
    return authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
}
function proxies_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/action/secrets.js



const SHORTEST_SECRET = 6;
class Secrets {
    forms = new Set();
    add(secret) {
        setSecret(secret);
        if (secret.length < SHORTEST_SECRET)
            return;
        for (const form of formsOf(secret))
            this.forms.add(form);
    }
    hide(text) {
        const forms = [...this.forms].sort((a, b) => b.length - a.length);
        return forms.reduce((result, form) => result.replaceAll(form, '***'), text);
    }
    hideIn(content) {
        return JSON.parse(this.hide(JSON.stringify(content)));
    }
}
function maskSecrets(raw, env) {
    const secrets = new Secrets();
    for (const secret of [...secretsOf(raw, env), ...proxySecrets(env)])
        secrets.add(secret);
    return secrets;
}
function formsOf(secret) {
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())];
}

;// CONCATENATED MODULE: ./lib/action/stage.js




















function readSetting(env) {
    const raw = readRawInputs(env);
    const secrets = maskSecrets(raw, env);
    const context = readContext(env, path => (0,external_node_fs_.readFileSync)(path, 'utf8'));
    const given = (name) => raw.value(name).split(/[\s,"[\]]+/);
    const redactIds = (0,operations_redact/* redactor */.$p)([
        ...RECIPIENTS.flatMap(given),
        ...given('mentions').filter(operations_redact/* isMentionedId */.rR)
    ]);
    return { env, raw, secrets, context, redact: text => redactIds(secrets.hide(text)) };
}
const RECIPIENTS = ['receive_id', ...batch_messages/* BATCH_LISTS */.zb];
async function openStage(setting, stageKind, signal) {
    const { env, raw, context, secrets } = setting;
    const inputs = await readInputs(raw, env);
    if (inputs.credentials === undefined && inputs.customBots.length === 0 && !inputs.dryRun)
        throw missingCredentials(raw, env);
    const files = localFiles([env['GITHUB_WORKSPACE'] ?? process.cwd(), env['RUNNER_TEMP'] ?? ''].filter(root => root !== ''));
    const users = await (0,mentions/* readUserMap */.w1)(inputs.userMap, files, () => undefined).catch(() => new Map());
    const redactIds = (0,operations_redact/* redactor */.$p)((0,operations_redact/* idsOf */.UX)(inputs, users));
    const redact = (text) => redactIds(secrets.hide(text));
    const log = actionLogger(redact);
    for (const warning of context.warnings)
        log.warning(warning);
    if ([inputs.origin, ...inputs.customBots.map(bot => bot.url)].some(isUnprotected)) {
        log.warning('`domain` or `webhook_url` is plain http, so secrets and messages cross the network unprotected. Use https.');
    }
    const connection = openConnection(inputs, setting, signal, log);
    const surface = {
        inputs,
        workflow: toWorkflow(context),
        files,
        openClient: connection.openClient,
        ...githubReader(context, inputs.dryRun ? '' : raw.value('github_token'), stageKind, { signal }),
        fetchImages: inputs.dryRun
            ? () => Promise.resolve(new Map())
            : imageFetcher({ serverUrl: context.github.server_url, token: raw.value('github_token') }, proxySettings(env), signal, log),
        ledger: cardLedger(env['RUNNER_TEMP'] ?? ''),
        clock: systemClock,
        signal,
        log,
        seed: (0,external_node_crypto_.randomUUID)()
    };
    return { surface, redact, close: connection.close };
}
function toWorkflow(context) {
    const triggering = triggeringRun(context);
    const releaseTag = (0,release/* defaultReleaseTag */.TN)(context);
    return {
        github: context.github,
        event: context.event,
        run: toRun(context),
        ...(releaseTag === undefined ? {} : { releaseTag }),
        jobId: context.github.job,
        runnerName: context.runnerName,
        ...(triggering === undefined ? {} : { conclusion: triggering.status }),
        ...(triggering?.completedAt === undefined ? {} : { completedAt: triggering.completedAt })
    };
}
function openConnection(inputs, { env, secrets }, signal, log) {
    let transport;
    return {
        async openClient(parallel) {
            const [{ openTransport }, { FeishuClient }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(7405), __nccwpck_require__.e(3005)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3005)),
                __nccwpck_require__.e(/* import() */ 8272).then(__nccwpck_require__.bind(__nccwpck_require__, 8272))
            ]);
            transport = openTransport(proxySettings(env), parallel);
            return new FeishuClient({
                transport,
                origin: inputs.origin,
                ...(inputs.credentials === undefined ? {} : { credentials: inputs.credentials }),
                timeoutMs: inputs.timeoutMs,
                retries: inputs.retries,
                clock: systemClock,
                random: Math.random,
                signal,
                onToken: token => secrets.add(token),
                hide: text => secrets.hide(text),
                onRetry: (api, error, waitMs) => log.info(`${api}: ${error.message}; trying again in ${(waitMs / 1000).toFixed(1)} s`)
            });
        },
        close: async () => transport?.close()
    };
}

;// CONCATENATED MODULE: ./lib/action/stage-state.js


const FINALIZE = 'finalize';
const NOTHING_TO_DO = 'nothing_to_do';
function saveStageState(state, secrets) {
    if ('finalize' in state)
        saveState(FINALIZE, secrets.hide(JSON.stringify(state.finalize)));
    else
        saveState(NOTHING_TO_DO, secrets.hide(state.nothingToDo));
}
function readStageState() {
    const finalize = parseFinalizeState(getState(FINALIZE));
    if (finalize !== undefined)
        return { finalize };
    return { nothingToDo: getState(NOTHING_TO_DO) || 'the step left no card to update' };
}

;// CONCATENATED MODULE: ./lib/action/run-main.js















const MAIN_DEADLINE_MS = 180_000;
async function runMain(env) {
    const setting = readSetting(env);
    const reason = whyNoSecrets(setting);
    if (reason !== undefined) {
        actionLogger(setting.redact).notice(reason);
        finish({ deliveries: [], skipped: reason }, setting.secrets);
        return;
    }
    let stage;
    try {
        stage = await openStage(setting, 'main', withDeadline(cancellation(), MAIN_DEADLINE_MS));
        await conclude(stage, await (0,notify/* notify */.me)(stage.surface), setting);
    }
    catch (error) {
        await fail(error, stage?.redact ?? setting.redact, setting.secrets);
    }
    finally {
        await stage?.close();
    }
}
function whyNoSecrets({ raw, env, context }) {
    const isDryRun = raw.value('dry_run').toLowerCase() === 'true';
    const isComplete = readCredentials(raw, env) !== undefined || raw.value('webhook_url') !== '';
    if (isDryRun || isComplete)
        return undefined;
    if (isForkPullRequest(context)) {
        return 'This run is for a pull request from a fork, to which GitHub hands out no secrets, so nothing is sent.';
    }
    if (isDependabot(context)) {
        return "This run was started by Dependabot, to which GitHub hands out no Actions secrets, so nothing is sent. Dependabot has secrets of its own in the repository's settings.";
    }
    return undefined;
}
async function conclude({ surface, redact }, report, { env, secrets }) {
    const { inputs, log } = surface;
    finish(report, secrets);
    if (inputs.dryRun && report.content !== undefined) {
        log.info(`Dry run; nothing is sent. The message would be of type ${report.content.msgType}:`);
        log.info((0,operations_redact/* redactMarkdown */.R)(JSON.stringify(report.content.content, null, 2), redact));
    }
    for (const delivery of report.deliveries)
        log.info(explain_describe(delivery));
    const shown = report.content && {
        content: { ...report.content, content: secrets.hideIn(report.content.content) }
    };
    if (inputs.summary && env['GITHUB_STEP_SUMMARY'])
        await writeSummary({ ...report, ...shown }, redact);
    if (!report.deliveries.some(operations_delivery/* isFailed */.I))
        return;
    const explained = redact(explainFailures(report.deliveries));
    if (inputs.failOnError)
        setFailed(explained);
    else
        log.warning(`${explained}\n\nThe step succeeds all the same; with \`fail_on_error: true\` it would fail.`);
}
function finish(report, secrets) {
    setOutputs(outputsOf(report), secrets);
    saveStageState(report.finalize === undefined
        ? {
            nothingToDo: report.skipped ??
                'this step sent no status card that is to follow the job (`status: auto`)'
        }
        : { finalize: report.finalize }, secrets);
}
async function fail(error, redact, secrets) {
    setOutputs(outputsOfError(await (0,failure/* toFailure */.w)(error)), secrets);
    saveStageState({ nothingToDo: 'the step failed before it sent anything' }, secrets);
    const problem = redact(error instanceof Error ? error.message : String(error));
    setFailed(error instanceof input_error/* InputError */.d
        ? problem
        : `An error inside the action, please report it: ${problem}`);
}
function setOutputs(outputs, secrets) {
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, secrets.hide(value));
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ foldingPanel),
/* harmony export */   fI: () => (/* binding */ textBlock),
/* harmony export */   fk: () => (/* binding */ smallPrint),
/* harmony export */   lP: () => (/* binding */ BUTTON_TYPES),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   oW: () => (/* binding */ linkButtons),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports divider, linkButton */
/* harmony import */ var _model_locale_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4319);
/* harmony import */ var _text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1407);
/* harmony import */ var _text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7019);



function plainText(content) {
    return { tag: 'plain_text', content };
}
function markdown(content, options = {}) {
    return options.size === undefined
        ? { tag: 'markdown', content }
        : { tag: 'markdown', content, text_size: options.size };
}
function textBlock(content, options = {}) {
    return {
        tag: 'div',
        text: {
            tag: 'plain_text',
            content,
            ...(options.size === undefined ? {} : { text_size: options.size }),
            ...(options.color === undefined ? {} : { text_color: options.color })
        }
    };
}
function smallPrint(content) {
    return markdown((0,_model_locale_js__WEBPACK_IMPORTED_MODULE_2__/* .mapLocalized */ .wk)(content, text => (0,_text_card_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .grey */ .Oh)(text)), { size: 'notation' });
}
const divider = { tag: 'hr' };
const BUTTON_TYPES = [
    'default',
    'primary',
    'danger',
    'text',
    'primary_text',
    'danger_text',
    'primary_filled',
    'danger_filled',
    'laser'
];
function linkButton(text, url, type = 'default') {
    const safe = (0,_text_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    if (safe === undefined)
        return undefined;
    return {
        tag: 'button',
        text: plainText(text),
        type,
        behaviors: [{ type: 'open_url', default_url: safe }]
    };
}
function linkButtons(buttons) {
    return buttons
        .map(({ text, url, type }) => (url === undefined ? undefined : linkButton(text, url, type)))
        .filter(button => button !== undefined);
}
function row(elements) {
    return {
        tag: 'column_set',
        flex_mode: 'flow',
        horizontal_spacing: 'small',
        columns: elements.map(element => ({ tag: 'column', width: 'auto', elements: [element] }))
    };
}
function foldingPanel(title, elements, expanded = false) {
    return {
        tag: 'collapsible_panel',
        expanded,
        header: {
            title: { tag: 'markdown', content: title },
            icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
            icon_position: 'right',
            icon_expanded_angle: -180
        },
        border: { color: 'grey', corner_radius: '5px' },
        elements
    };
}


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   v4: () => (/* binding */ issueText),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8258);

function issueText(issue, name, position) {
    const place = position === undefined ? '' : `, line ${position.line}, column ${position.column}`;
    return `${name}${place} (${issue.path}): ${issue.message} ${issue.fix}`;
}
function error(at, message, fix) {
    return { severity: 'error', path: (0,_text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(at), at, message, fix };
}
function warning(at, message, fix) {
    return { severity: 'warning', path: (0,_text_structured_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(at), at, message, fix };
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ NO_IDS),
/* harmony export */   VU: () => (/* binding */ sendBatch),
/* harmony export */   bU: () => (/* binding */ BATCH_MSG_TYPES),
/* harmony export */   jW: () => (/* binding */ batchBody),
/* harmony export */   qD: () => (/* binding */ cutIntoCalls),
/* harmony export */   zK: () => (/* binding */ mergeTargets),
/* harmony export */   zb: () => (/* binding */ BATCH_LISTS)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7687);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6020);


const BATCH_LISTS = ['department_ids', 'open_ids', 'user_ids', 'union_ids'];
const BATCH_MSG_TYPES = ['text', 'image', 'post', 'share_chat', 'interactive'];
const NO_IDS = {
    department_ids: [],
    open_ids: [],
    user_ids: [],
    union_ids: []
};
function cutIntoCalls(targets) {
    const calls = Math.max(...BATCH_LISTS.map(list => Math.ceil(targets[list].length / _limits_js__WEBPACK_IMPORTED_MODULE_0__.BATCH_LIST_IDS)));
    return Array.from({ length: calls }, (_, call) => mapLists(list => targets[list].slice(call * _limits_js__WEBPACK_IMPORTED_MODULE_0__.BATCH_LIST_IDS, (call + 1) * _limits_js__WEBPACK_IMPORTED_MODULE_0__.BATCH_LIST_IDS)));
}
function batchBody(msgType, content) {
    return msgType === 'interactive'
        ? { msg_type: msgType, card: content }
        : { msg_type: msgType, content };
}
async function sendBatch(client, targets, body) {
    const lists = Object.fromEntries(BATCH_LISTS.filter(list => targets[list].length > 0).map(list => [list, [...targets[list]]]));
    const data = await client.call({
        api: 'batch_send',
        method: 'POST',
        path: '/open-apis/message/v4/batch_send/',
        body: { ...lists, ...body },
        repeatable: false,
        hasUuid: false
    });
    const batchMessageId = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(data, 'message_id');
    return {
        ...(batchMessageId === undefined ? {} : { batchMessageId }),
        invalidIds: mapLists(list => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayAt */ .RD)(data, `invalid_${list}`).filter(id => typeof id === 'string'))
    };
}
function mergeTargets(parts) {
    return mapLists(list => parts.flatMap(part => part[list]));
}
function mapLists(ids) {
    return {
        department_ids: ids('department_ids'),
        open_ids: ids('open_ids'),
        user_ids: ids('user_ids'),
        union_ids: ids('union_ids')
    };
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ forManyMessages),
/* harmony export */   m: () => (/* binding */ isBatchMsgType),
/* harmony export */   oh: () => (/* binding */ isStyledPost),
/* harmony export */   vQ: () => (/* binding */ forSingleMessage)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7687);
/* harmony import */ var _batch_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(163);


function forSingleMessage({ msgType, content }) {
    if (msgType === 'post' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(content['post']))
        return { msgType, content: content['post'] };
    if (msgType === 'share_chat')
        return { msgType, content: rename(content, 'share_chat_id', 'chat_id') };
    return { msgType, content };
}
function forManyMessages({ msgType, content }) {
    if (msgType === 'post')
        return { msgType, content: { post: mapNodes(content, withoutStyle) } };
    if (msgType === 'share_chat')
        return { msgType, content: rename(content, 'chat_id', 'share_chat_id') };
    return { msgType, content };
}
function isBatchMsgType(msgType) {
    return _batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_MSG_TYPES */ .bU.includes(msgType);
}
function isStyledPost({ msgType, content }) {
    return (msgType === 'post' &&
        JSON.stringify(mapNodes(content, withoutStyle)) !== JSON.stringify(content));
}
function withoutStyle(node) {
    const plain = { ...node };
    delete plain['style'];
    return plain['tag'] === 'md' ? { ...plain, tag: 'text' } : plain;
}
function mapNodes(value, transform) {
    const mapValue = (item) => {
        if (Array.isArray(item))
            return item.map(mapValue);
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item) ? mapNodes(item, transform) : item;
    };
    const mapped = Object.entries(value).map(([key, item]) => [key, mapValue(item ?? null)]);
    return transform(Object.fromEntries(mapped));
}
function rename(content, from, to) {
    const { [from]: value, ...rest } = content;
    return value === undefined || to in rest ? content : { ...rest, [to]: value };
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ customBotBody),
/* harmony export */   eh: () => (/* binding */ postToCustomBot),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* unused harmony export signature */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _batch_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);


async function postToCustomBot(client, bot, body, now) {
    await client.callOpenly({
        api: 'webhook',
        method: 'POST',
        path: bot.url,
        body: () => signed(body, bot.secret, now()),
        target: bot.url,
        repeatable: false,
        hasUuid: false
    });
}
function customBotBody(msgType, content) {
    return (0,_batch_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .batchBody */ .jW)(msgType, content);
}
function signed(body, secret, nowMs) {
    if (secret === undefined)
        return body;
    const timestamp = String(Math.floor(nowMs / 1000));
    return { timestamp, sign: signature(timestamp, secret), ...body };
}
function signature(timestamp, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `${timestamp}\n${secret}`).digest('base64');
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FeishuError),
/* harmony export */   m: () => (/* binding */ UnreadableAnswerError)
/* harmony export */ });
class FeishuError extends Error {
    refusal;
    constructor(refusal) {
        super(`Feishu answered ${refusal.code}: ${refusal.msg}`);
        this.name = 'FeishuError';
        this.refusal = refusal;
    }
}
class UnreadableAnswerError extends Error {
    status;
    retryAfterMs;
    constructor(status, message, retryAfterMs) {
        super(message);
        this.name = 'UnreadableAnswerError';
        this.status = status;
        this.retryAfterMs = retryAfterMs;
    }
}


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   Wv: () => (/* binding */ DERIVED_UUID_CHARS),
/* harmony export */   bh: () => (/* binding */ deriveUuid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6020);


const DERIVED_UUID_CHARS = 40;
function deriveUuid(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, DERIVED_UUID_CHARS);
}
function isUuid(key) {
    return key.length > 0 && key.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.UUID_MAX_CHARS;
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   APP_CALLS: () => (/* binding */ APP_CALLS),
/* harmony export */   BATCH_LIST_IDS: () => (/* binding */ BATCH_LIST_IDS),
/* harmony export */   CARD_ELEMENTS: () => (/* binding */ CARD_ELEMENTS),
/* harmony export */   CARD_REQUEST_BYTES: () => (/* binding */ CARD_REQUEST_BYTES),
/* harmony export */   CARD_TABLES: () => (/* binding */ CARD_TABLES),
/* harmony export */   FILE_BYTES: () => (/* binding */ FILE_BYTES),
/* harmony export */   IMAGE_BYTES: () => (/* binding */ IMAGE_BYTES),
/* harmony export */   IMAGE_SIDE_PIXELS: () => (/* binding */ IMAGE_SIDE_PIXELS),
/* harmony export */   KB: () => (/* binding */ KB),
/* harmony export */   MB: () => (/* binding */ MB),
/* harmony export */   TARGET_CALLS_PER_SECOND: () => (/* binding */ TARGET_CALLS_PER_SECOND),
/* harmony export */   TEXT_REQUEST_BYTES: () => (/* binding */ TEXT_REQUEST_BYTES),
/* harmony export */   UUID_MAX_CHARS: () => (/* binding */ UUID_MAX_CHARS),
/* harmony export */   UUID_MEMORY_MS: () => (/* binding */ UUID_MEMORY_MS),
/* harmony export */   WEBHOOK_CALLS_PER_MINUTE: () => (/* binding */ WEBHOOK_CALLS_PER_MINUTE),
/* harmony export */   WEBHOOK_REQUEST_BYTES: () => (/* binding */ WEBHOOK_REQUEST_BYTES)
/* harmony export */ });
const KB = 1024;
const MB = 1024 * KB;
const TEXT_REQUEST_BYTES = 150 * KB;
const CARD_REQUEST_BYTES = 30 * KB;
const WEBHOOK_REQUEST_BYTES = 20 * KB;
const UUID_MAX_CHARS = 50;
const UUID_MEMORY_MS = 60 * 60 * 1000;
const BATCH_LIST_IDS = 200;
const CARD_ELEMENTS = 200;
const CARD_TABLES = 5;
const APP_CALLS = { perSecond: 50, perMinute: 1000 };
const TARGET_CALLS_PER_SECOND = 5;
const WEBHOOK_CALLS_PER_MINUTE = 100;
const IMAGE_BYTES = 10 * MB;
const IMAGE_SIDE_PIXELS = { gif: 2000, other: 12_000 };
const FILE_BYTES = 30 * MB;


/***/ }),

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ replyToMessage),
/* harmony export */   Cq: () => (/* binding */ MSG_TYPES),
/* harmony export */   Rl: () => (/* binding */ replyBody),
/* harmony export */   VF: () => (/* binding */ messagePath),
/* harmony export */   _z: () => (/* binding */ sendMessage),
/* harmony export */   bU: () => (/* binding */ sendBody),
/* harmony export */   u_: () => (/* binding */ editMessage),
/* harmony export */   xF: () => (/* binding */ patchCard)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7687);

const MSG_TYPES = [
    'text',
    'post',
    'image',
    'file',
    'audio',
    'media',
    'sticker',
    'interactive',
    'share_chat',
    'share_user',
    'system'
];
const MESSAGES = '/open-apis/im/v1/messages';
async function sendMessage(client, to, message, uuid) {
    const data = await client.call({
        api: 'create',
        method: 'POST',
        path: `${MESSAGES}?receive_id_type=${to.type}`,
        body: sendBody(to.id, message, uuid),
        target: to.id,
        repeatable: true,
        hasUuid: true
    });
    return readMessage(data);
}
function sendBody(receiveId, message, uuid) {
    return { receive_id: receiveId, msg_type: message.msgType, content: message.content, uuid };
}
async function replyToMessage(client, messageId, message, options) {
    const data = await client.call({
        api: 'reply',
        method: 'POST',
        path: `${messagePath(messageId)}/reply`,
        body: replyBody(message, options),
        target: messageId,
        repeatable: true,
        hasUuid: true
    });
    return readMessage(data);
}
function replyBody(message, options) {
    return {
        msg_type: message.msgType,
        content: message.content,
        ...(options.inThread ? { reply_in_thread: true } : {}),
        uuid: options.uuid
    };
}
async function patchCard(client, messageId, content, bounds = {}) {
    await client.call({
        api: 'patch',
        method: 'PATCH',
        path: messagePath(messageId),
        body: { content },
        target: messageId,
        repeatable: true,
        hasUuid: false,
        ...bounds
    });
}
async function editMessage(client, messageId, message) {
    const data = await client.call({
        api: 'edit',
        method: 'PUT',
        path: messagePath(messageId),
        body: { msg_type: message.msgType, content: message.content },
        target: messageId,
        repeatable: true,
        hasUuid: false
    });
    return readMessage(data);
}
function messagePath(messageId) {
    return `${MESSAGES}/${encodeURIComponent(messageId)}`;
}
function readMessage(data) {
    const fields = {
        messageId: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'message_id'),
        chatId: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'chat_id'),
        threadId: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'thread_id'),
        rootId: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'root_id'),
        parentId: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'parent_id'),
        createTime: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(data, 'create_time')
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ fitsType),
/* harmony export */   XU: () => (/* binding */ receiveIdType),
/* harmony export */   qw: () => (/* binding */ RECEIVE_ID_TYPES)
/* harmony export */ });
const RECEIVE_ID_TYPES = ['chat_id', 'open_id', 'union_id', 'user_id', 'email'];
function receiveIdType(id) {
    if (id.startsWith('oc_'))
        return 'chat_id';
    if (id.startsWith('ou_'))
        return 'open_id';
    if (id.startsWith('on_'))
        return 'union_id';
    if (id.includes('@'))
        return 'email';
    return 'user_id';
}
function fitsType(id, type) {
    return type === 'user_id' || receiveIdType(id) === type;
}


/***/ }),

/***/ 927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6074);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(927);




async function openFile(input, path, real) {
    const file = await openToRead(input, path, real);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, `${JSON.stringify(path)} is not a file.`);
}
async function openToRead(input, path, real) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        if (code === undefined)
            throw error;
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, `${JSON.stringify(path)} cannot be read (${code}).`);
    }
}
const CHUNK_BYTES = 64 * 1024;
const CHUNKS = 8;
async function* chunksOf(open, bytes, tooShort) {
    const file = await open();
    try {
        const ring = Buffer.allocUnsafeSlow(CHUNKS * CHUNK_BYTES);
        let at = 0;
        for (let turn = 0; at < bytes; turn = (turn + 1) % CHUNKS) {
            const place = turn * CHUNK_BYTES;
            const { bytesRead } = await file.read(ring, place, Math.min(CHUNK_BYTES, bytes - at), at);
            if (bytesRead === 0)
                throw tooShort();
            at += bytesRead;
            yield ring.subarray(place, place + bytesRead);
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPathInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6074);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(927);




async function realPathInside(roots, input, path) {
    if (path.includes('\0'))
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, 'the path holds a NUL character.');
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots[0] ?? '.', path);
    const real = await resolveLinks(wanted);
    const allowed = await Promise.all(roots.map(async (root) => (await resolveLinks(root)) ?? root));
    if (!allowed.some(root => isInside(root, real ?? wanted))) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(input, `${JSON.stringify(path)} is outside the workspace and RUNNER_TEMP. Only files below them are read, links resolved.`);
    }
    return real;
}
async function resolveLinks(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (MISSING.has((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) ?? ''))
            return undefined;
        throw error;
    }
}
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ repositoryLinks),
/* harmony export */   hs: () => (/* binding */ personUrl),
/* harmony export */   q$: () => (/* binding */ isHttpUrl)
/* harmony export */ });
function repositoryLinks(serverUrl, repository) {
    const base = `${serverUrl}/${encodePath(repository)}`;
    return {
        run: id => (id === '' ? base : `${base}/actions/runs/${encodeURIComponent(id)}`),
        commit: sha => `${base}/commit/${encodeURIComponent(sha)}`,
        branch: name => `${base}/tree/${encodePath(name)}`,
        tag: name => `${base}/releases/tag/${encodePath(name)}`,
        pullRequest: number => `${base}/pull/${String(number)}`,
        compare: (from, to) => `${base}/compare/${encodePath(from)}...${encodePath(to)}`,
        releases: `${base}/releases`
    };
}
function personUrl(serverUrl, login) {
    const app = /^(.+)\[bot\]$/.exec(login)?.[1];
    return app === undefined
        ? `${serverUrl}/${encodeURIComponent(login)}`
        : `${serverUrl}/apps/${encodeURIComponent(app)}`;
}
function isHttpUrl(url) {
    return /^https?:\/\//i.test(url);
}
function encodePath(path) {
    return path.split('/').map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.toWellFormed());
}


/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ defaultReleaseTag),
/* harmony export */   h4: () => (/* binding */ releaseOfEvent),
/* harmony export */   zR: () => (/* binding */ toRelease)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9780);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7687);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7578);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9322);




function defaultReleaseTag({ github, event }) {
    const tag = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(event, 'release'), 'tag_name');
    if (tag !== undefined && tag !== '')
        return tag;
    return github.ref_type === 'tag' && github.ref_name !== '' ? github.ref_name : undefined;
}
function releaseOfEvent({ event }, tag) {
    const release = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(event, 'release');
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(release, 'tag_name') === tag ? release : undefined;
}
function toRelease({ github }, json, { isLatest, previousTag }) {
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLinks */ .Ay)(github.server_url, github.repository);
    const tag = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'tag_name') ?? '';
    const login = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'author'), 'login');
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    const ownUrl = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'html_url');
    return {
        repository: github.repository,
        tag,
        tagUrl: links.branch(tag),
        state: stateOf(json, isLatest),
        url: ownUrl !== undefined && (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpUrl */ .q$)(ownUrl) ? ownUrl : links.tag(tag),
        notes: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'body') ?? '',
        assets: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayAt */ .RD)(json, 'assets').filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).flatMap(toAsset),
        changesUrl: links.releases,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({
            name: name === '' ? undefined : name,
            author: login === undefined ? undefined : { login, url: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .personUrl */ .hs)(github.server_url, login) },
            publishedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .W)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'published_at')),
            compareUrl: previousTag === undefined ? undefined : links.compare(previousTag, tag)
        })
    };
}
function stateOf(json, isLatest) {
    if (json['draft'] === true)
        return 'draft';
    if (json['prerelease'] === true)
        return 'prerelease';
    return isLatest ? 'latest' : 'release';
}
function toAsset(json) {
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'browser_download_url');
    if (name === undefined || url === undefined || !(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpUrl */ .q$)(url))
        return [];
    return [{ name, url, size: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, 'size') ?? 0 }];
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toRunStatus)
/* harmony export */ });
function toRunStatus(status, conclusion) {
    switch (status) {
        case 'completed':
            return fromConclusion(conclusion);
        case 'queued':
        case 'pending':
        case 'requested':
            return 'queued';
        case 'waiting':
        case 'action_required':
            return 'action_required';
        default:
            return 'in_progress';
    }
}
function fromConclusion(conclusion) {
    switch (conclusion) {
        case 'success':
        case 'failure':
        case 'cancelled':
        case 'skipped':
        case 'timed_out':
        case 'action_required':
            return conclusion;
        case 'startup_failure':
            return 'failure';
        case 'stale':
            return 'cancelled';
        default:
            return 'neutral';
    }
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toMilliseconds)
/* harmony export */ });
function toMilliseconds(time) {
    if (time === undefined)
        return undefined;
    const value = Date.parse(time);
    return Number.isNaN(value) || value <= 0 ? undefined : value;
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
function workflowPath({ workflow_ref, repository }) {
    const path = workflow_ref.split('@', 1)[0] ?? '';
    return repository !== '' && path.startsWith(`${repository}/`)
        ? path.slice(repository.length + 1)
        : undefined;
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
class TransportError extends Error {
    failure;
    sent;
    constructor(failure, message, sent) {
        super(message);
        this.name = 'TransportError';
        this.failure = failure;
        this.sent = sent;
    }
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_run_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5588);

await (0,_action_run_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runMain */ .V)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
function assertNever(value) {
    throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    constructor(inputs, problem) {
        const names = typeof inputs === 'string' ? [inputs] : inputs;
        super(`${names.length > 1 ? 'Inputs' : 'Input'} ${listNames(names)}: ${problem}`);
        this.name = 'InputError';
    }
}
function listNames(names, conjunction = 'and') {
    const quoted = names.map(name => `\`${name}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`;
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ statusBySteps),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   oB: () => (/* binding */ lastStepEnd)
/* harmony export */ });
/* harmony import */ var _run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(703);

function statusBySteps(steps) {
    const mainSteps = lengthOfUnbrokenNumbers(steps);
    const last = Math.max(0, ...steps.map(step => step.number));
    const hasFirstPostStep = steps.some(step => step.number === 2 * mainSteps);
    if (!hasFirstPostStep || last > 2 * mainSteps + 1)
        return undefined;
    const mainStepsEnded = steps.every(step => step.number > mainSteps || (0,_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(step.status));
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


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   RD: () => (/* binding */ arrayAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function stringAt(object, key) {
    const value = valueAt(object, key);
    return typeof value === 'string' ? value : undefined;
}
function objectAt(object, key) {
    const value = valueAt(object, key);
    return isJsonObject(value) ? value : undefined;
}
function numberAt(object, key) {
    const value = valueAt(object, key);
    return typeof value === 'number' ? value : undefined;
}
function arrayAt(object, key) {
    const value = valueAt(object, key);
    return Array.isArray(value) ? value : [];
}
function valueAt(object, key) {
    return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}


/***/ }),

/***/ 4319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ isLocalized),
/* harmony export */   cc: () => (/* binding */ localized),
/* harmony export */   oH: () => (/* binding */ inLanguage),
/* harmony export */   wk: () => (/* binding */ mapLocalized)
/* harmony export */ });
function isLocalized(value) {
    if (typeof value === 'string')
        return true;
    return typeof value === 'object' && value !== null && 'en_us' in value && 'zh_cn' in value;
}
function inLanguage(text, language) {
    return typeof text === 'string' ? text : text[language];
}
function localized(write) {
    return { en_us: write('en_us'), zh_cn: write('zh_cn') };
}
function mapLocalized(text, transform) {
    return {
        en_us: transform(inLanguage(text, 'en_us'), 'en_us'),
        zh_cn: transform(inLanguage(text, 'zh_cn'), 'zh_cn')
    };
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runState)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9780);
/* harmony import */ var _job_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1588);
/* harmony import */ var _run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(703);



function runState(list, knowledge = {}) {
    const { own, conclusion, toCome = { count: 0, finalWord: false }, timedOut } = knowledge;
    const jobs = withOwnJob(list.jobs.map(standing), own).map(job => job.status === 'cancelled' && timedOut?.has(job.id) === true
        ? { ...job, status: 'timed_out' }
        : job);
    const counts = countByStatus(jobs);
    const unread = Math.max(0, list.total - jobs.length);
    const pending = unread + jobs.filter(job => !(0,_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(job.status)).length;
    const allEnded = jobs.length > 0 && pending === 0;
    const settled = conclusion === undefined ? allEnded && !toCome.finalWord : (0,_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(conclusion);
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
    const ended = (0,_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(listed.status) ? undefined : (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .statusBySteps */ .Nk)(steps);
    const completedAt = listed.completedAt ?? (ended === undefined ? undefined : (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .lastStepEnd */ .oB)(steps));
    return {
        id,
        name,
        status: ended ?? listed.status,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ url, startedAt, completedAt, failedStep: (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .failedStep */ .cG)(steps) }),
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
    const hasEnded = _run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_STATUSES */ .LV.some(status => (0,_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(status) && counts[status] > 0);
    return hasEnded ? 'in_progress' : 'queued';
}
function countByStatus(jobs) {
    const counts = Object.fromEntries(_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_STATUSES */ .LV.map(status => [status, 0]));
    for (const job of jobs)
        counts[job.status] = (counts[job.status] ?? 0) + 1;
    return counts;
}


/***/ }),

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ RUN_STATUSES),
/* harmony export */   Y$: () => (/* binding */ isRunStatus),
/* harmony export */   dR: () => (/* binding */ isFinal)
/* harmony export */ });
const RUN_STATUSES = [
    'queued',
    'in_progress',
    'success',
    'failure',
    'cancelled',
    'skipped',
    'timed_out',
    'action_required',
    'neutral'
];
function isFinal(status) {
    return status !== 'queued' && status !== 'in_progress' && status !== 'action_required';
}
function isRunStatus(value) {
    return RUN_STATUSES.includes(value);
}


/***/ }),

/***/ 753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   u1: () => (/* binding */ withMentions)
/* harmony export */ });
/* unused harmony export addMentions */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7687);
/* harmony import */ var _mention_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(554);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8511);
/* harmony import */ var _status_own_state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7904);




async function mentionsOf(around) {
    const { inputs, files, workflow, target, warn } = around;
    if (inputs.mentions.length === 0 || !isWanted(around))
        return [];
    const users = await (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .readUserMap */ .w1)(inputs.userMap, files, warn);
    const mentions = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveMentions */ .Ed)(inputs.mentions, users, workflow.run.actor.login, warn);
    return target.kind === 'webhook'
        ? asText(mentions, ['email', 'union_id'], 'A custom bot', 'open_id or user_id', warn)
        : mentions;
}
function isWanted({ inputs, known: { facts } }) {
    const rule = inputs.mentionOn ?? (facts === undefined ? 'always' : 'failure');
    if (rule !== 'failure')
        return rule === 'always';
    return (0,_status_own_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(facts?.status ?? inputs.jobStatus);
}
function asText(mentions, kinds, who, known, warn) {
    if (mentions.some(({ kind }) => kinds.includes(kind)))
        warn(`${who} mentions people by ${known} only; others are shown as text.`);
    return mentions.map(mention => kinds.includes(mention.kind) ? { kind: 'text', text: (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(mention) } : mention);
}
function isLive(mentions) {
    return mentions.some(mention => mention.kind !== 'text');
}
function addMentions(own, mentions) {
    if (own.msgType === 'text') {
        const text = `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(own.content, 'text') ?? ''}\n${(0,_mention_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionTags */ .o)(mentions)}`;
        return { msgType: 'text', content: { ...own.content, text } };
    }
    const content = {};
    for (const [language, post] of Object.entries(own.content)) {
        content[language] = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(post)
            ? { ...post, content: [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayAt */ .RD)(post, 'content'), (0,_mention_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionNodes */ .Q)(mentions)] }
            : post;
    }
    return { msgType: own.msgType, content };
}
async function withMentions(input, own, around) {
    if (own.msgType !== 'text' && own.msgType !== 'post')
        return { input, ...own };
    const mentions = asText(await mentionsOf(around), ['email'], 'A text or post', 'open_id, union_id or user_id', around.warn);
    if (mentions.length === 0)
        return { input, ...own };
    const message = { input, ...addMentions(own, mentions) };
    return isLive(mentions)
        ? { ...message, withoutMentions: addMentions(own, (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNames */ .tJ)(mentions)) }
        : message;
}


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5712);

async function attempt(about, act) {
    try {
        return { ...about, outcome: await act() };
    }
    catch (error) {
        return { ...about, outcome: { kind: 'failed', failure: await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w)(error) } };
    }
}


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  F: () => (/* binding */ deliverAll)
});

// EXTERNAL MODULE: ./lib/feishu/errors.js
var errors = __nccwpck_require__(9903);
// EXTERNAL MODULE: ./lib/feishu/messages.js
var messages = __nccwpck_require__(7144);
// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __nccwpck_require__(2164);
// EXTERNAL MODULE: ./lib/operations/attempt.js
var attempt = __nccwpck_require__(9423);
// EXTERNAL MODULE: ./lib/feishu/batch-messages.js
var batch_messages = __nccwpck_require__(163);
// EXTERNAL MODULE: ./lib/feishu/content.js
var feishu_content = __nccwpck_require__(5243);
// EXTERNAL MODULE: ./lib/feishu/custom-bot.js
var custom_bot = __nccwpck_require__(1315);
;// CONCATENATED MODULE: ./lib/operations/mention-fallback.js

async function withMentionFallback(ready, { warn }, act) {
    const message = await ready();
    const { withoutMentions } = message;
    try {
        return await act(message);
    }
    catch (error) {
        if (withoutMentions === undefined || !isMentionRefusal(error))
            throw error;
        warn(`Feishu refused a mention (${error.refusal.code}); the message goes out with the name as text. Check \`mentions\` and \`user_map\`.`);
        return act(withoutMentions);
    }
}
const MENTION_REFUSAL = /ErrCode:\s*100290\b|ext=invalid user_id|at[ _-]?all|@ ?all|@所有人/i;
function isMentionRefusal(error) {
    if (!(error instanceof errors/* FeishuError */.X))
        return false;
    const { code, msg } = error.refusal;
    return code === 100290 || code === 11235 || code === 230018 || MENTION_REFUSAL.test(msg);
}

;// CONCATENATED MODULE: ./lib/operations/deliver-to-many.js





async function deliverBatch({ targets }, ready, options) {
    const calls = (0,batch_messages/* cutIntoCalls */.qD)(targets);
    return Promise.all(calls.map((ids, index) => {
        const label = `send batch ${index + 1} of ${calls.length}`;
        return (0,attempt/* attempt */.C)({ operation: 'batch', label }, () => withMentionFallback(ready, options, async (content) => {
            const batch = await (0,batch_messages/* sendBatch */.VU)(options.client, ids, (0,batch_messages/* batchBody */.jW)(...manyForm(content)));
            tellInvalid(label, batch, options);
            return { kind: 'batch', batch };
        }));
    }));
}
function tellInvalid(label, { invalidIds }, { warn }) {
    const found = batch_messages/* BATCH_LISTS */.zb.filter(list => invalidIds[list].length > 0);
    if (found.length === 0)
        return;
    const counts = found.map(list => `${invalidIds[list].length} of \`${list}\``).join(', ');
    warn(`${label}: Feishu calls ${counts} invalid; the output \`invalid_ids\` names them.`);
}
function deliverToBot(bot, name, ready, options) {
    return (0,attempt/* attempt */.C)({ operation: 'webhook', label: `post to ${name}` }, () => withMentionFallback(ready, options, async (content) => {
        const body = (0,custom_bot/* customBotBody */.PQ)(...manyForm(content));
        await (0,custom_bot/* postToCustomBot */.eh)(options.client, bot, body, options.now);
        return { kind: 'sent', message: {}, content };
    }));
}
function manyForm(message) {
    const { msgType, content } = (0,feishu_content/* forManyMessages */.DW)(message);
    if (!(0,feishu_content/* isBatchMsgType */.m)(msgType))
        throw new Error(`a ${msgType} was not refused in time`);
    return [msgType, content];
}

;// CONCATENATED MODULE: ./lib/operations/ready-message.js
function readyMessage(message, { uploader }) {
    return memoize(async () => {
        const { uploads, withoutMentions } = message;
        if (uploads === undefined || uploader === undefined)
            return message;
        const made = await uploader();
        const content = await made.complete(message, uploads);
        if (withoutMentions === undefined)
            return { ...message, ...content };
        return {
            ...message,
            ...content,
            withoutMentions: await made.complete(withoutMentions, uploads)
        };
    });
}
function memoize(make) {
    let made;
    return () => (made ??= make());
}

// EXTERNAL MODULE: ./lib/operations/redact.js
var redact = __nccwpck_require__(2081);
;// CONCATENATED MODULE: ./lib/operations/deliver.js








const NO_LONGER_UPDATABLE = {
    patch: [230011, 230110, 230031],
    edit: [230011, 230110, 230072, 230075]
};
async function deliverAll(target, messages, options) {
    const { client, warn, uuidFor } = options;
    const uploader = memoize(async () => {
        const { Uploader } = await __nccwpck_require__.e(/* import() */ 5978).then(__nccwpck_require__.bind(__nccwpck_require__, 5978));
        return new Uploader(client, warn);
    });
    const deliveries = messages.map((message, part) => deliver(target, message, {
        ...options,
        uploader,
        uuidFor: identity => uuidFor({ ...identity, part })
    }));
    return (await Promise.all(deliveries)).flat();
}
async function deliver(target, message, options) {
    const ready = readyMessage(message, options);
    switch (target.kind) {
        case 'send':
            return Promise.all(target.recipients.map(recipient => deliverTo(recipient, ready, options)));
        case 'reply':
            return [await reply(target, ready, options)];
        case 'update':
            return Promise.all(target.items.map(item => update(item, ready, options)));
        case 'batch':
            return deliverBatch(target, ready, options);
        case 'webhook':
            return Promise.all(target.bots.map((bot, index) => deliverToBot(bot, `webhook ${index + 1}`, ready, options)));
        case 'recall':
        case 'batch_query':
        case 'none':
            return [];
        default:
            return (0,assert_never/* assertNever */.x)(target);
    }
}
function deliverTo(recipient, ready, options) {
    const label = `send to ${(0,redact/* redactedId */.Qp)(recipient.id)}`;
    return (0,attempt/* attempt */.C)({ operation: 'send', label, receiveId: recipient.id }, () => sendNew(recipient, ready, '', options));
}
async function sendNew(recipient, ready, replaces, options) {
    const uuid = options.uuidFor({ purpose: 'send', recipient: recipient.id, replaces });
    return withMentionFallback(ready, options, async (content) => sent(await (0,messages/* sendMessage */._z)(options.client, recipient, toWire(content), uuid), content, options));
}
function reply(target, ready, options) {
    const { messageId, inThread } = target;
    const uuid = options.uuidFor({ purpose: 'reply', recipient: '', replaces: messageId });
    return (0,attempt/* attempt */.C)({ operation: 'reply', label: `reply to ${(0,redact/* redactedId */.Qp)(messageId)}`, targetId: messageId }, () => withMentionFallback(ready, options, async (content) => sent(await (0,messages/* replyToMessage */.$b)(options.client, messageId, toWire(content), { inThread, uuid }), content, options)));
}
function update(item, ready, options) {
    const { messageId, recipient } = item;
    const receiver = recipient === undefined ? {} : { receiveId: recipient.id };
    if (messageId === '') {
        if (recipient !== undefined)
            return deliverTo(recipient, ready, options);
        return Promise.resolve({
            operation: 'update',
            label: 'update of a message that was never sent',
            outcome: { kind: 'nothing' }
        });
    }
    return (0,attempt/* attempt */.C)({
        operation: 'update',
        label: `update ${(0,redact/* redactedId */.Qp)(messageId)}`,
        targetId: messageId,
        ...receiver
    }, async () => {
        try {
            return await withMentionFallback(ready, options, content => change(messageId, content, options));
        }
        catch (error) {
            if (recipient === undefined || !isBeyondUpdate(error))
                throw error;
            return sendNew(recipient, ready, messageId, options);
        }
    });
}
async function change(messageId, content, { client, updates }) {
    const wire = toWire(content);
    if (content.msgType === 'interactive') {
        await (0,messages/* patchCard */.xF)(client, messageId, wire.content, updates);
        return { kind: 'updated', message: { messageId }, content };
    }
    const edited = await (0,messages/* editMessage */.u_)(client, messageId, wire);
    return { kind: 'updated', message: { ...edited, messageId }, content };
}
function sent(message, content, { warn }) {
    if (message.messageId === undefined) {
        warn('Feishu took the message but did not say its message_id (it may have been a repeat), so the output is empty.');
    }
    return { kind: 'sent', message, content };
}
function isBeyondUpdate(error) {
    if (!(error instanceof errors/* FeishuError */.X))
        return false;
    const { api, code } = error.refusal;
    return (api === 'patch' || api === 'edit') && NO_LONGER_UPDATABLE[api].includes(code);
}
function toWire({ msgType, content }) {
    return { msgType, content: JSON.stringify(content) };
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isFailed),
/* harmony export */   T: () => (/* binding */ changedMessages)
/* harmony export */ });
function isFailed(delivery) {
    return delivery.outcome.kind === 'failed';
}
function changedMessages(deliveries) {
    return deliveries.flatMap(({ outcome, targetId }) => outcome.kind === 'updated' || outcome.kind === 'recalled' ? (targetId ?? []) : []);
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ explainBriefly),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _feishu_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9903);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9729);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6074);



async function toFailure(error) {
    if (error instanceof _feishu_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FeishuError */ .X)
        return refused(error.refusal);
    if (error instanceof _model_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d)
        return failure('INPUT', error.message);
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w)
        return transportFailure(error);
    if (error instanceof _feishu_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableAnswerError */ .m)
        return unreadable(error);
    if (error instanceof Error && error.name === 'TimeoutError') {
        return passing('TIMEOUT', 'the time for this step was used up before Feishu answered', TRY_AGAIN);
    }
    return failure('NETWORK', error instanceof Error ? error.message : String(error));
}
function explainBriefly({ label, outcome }) {
    return outcome.kind === 'failed'
        ? `Could not ${label}: ${outcome.failure.code} ${outcome.failure.msg}`
        : label;
}
const TRY_AGAIN = [
    'What to do: check that Feishu can be reached from this runner (proxy, firewall), then run the job again.',
    '处理建议：请检查运行器能否访问飞书（代理、防火墙），然后重新运行作业。'
];
function failure(code, msg, explanation = []) {
    return { code, msg, logId: '', kind: 'lasting', explanation };
}
function passing(...what) {
    return { ...failure(...what), kind: 'passing' };
}
function transportFailure(error) {
    return passing(error.failure === 'timeout' ? 'TIMEOUT' : 'NETWORK', error.message, TRY_AGAIN);
}
function unreadable(error) {
    return passing('NETWORK', `what answered is not Feishu: ${error.message}`, [
        'What to do: check `domain` and any proxy or gateway between this runner and Feishu.',
        '处理建议：请检查 `domain` 以及运行器与飞书之间的代理或网关。'
    ]);
}
function kindOf(advice) {
    if (advice === 'throttled')
        return 'throttled';
    return advice === 'later' || advice === 'idempotent' ? 'passing' : 'lasting';
}
const UNKNOWN_CODE = {
    en_us: "No page that this action knows tells of the code: follow Feishu's message and the links below.",
    zh_cn: '本 Action 的错误码表中没有该错误码，请根据飞书返回的信息和下方链接排查。'
};
async function refused({ api, code, msg, logId, troubleshooter, details }) {
    const { explainError } = await __nccwpck_require__.e(/* import() */ 6617).then(__nccwpck_require__.bind(__nccwpck_require__, 6617));
    const known = explainError(api, code, msg);
    const sub = known?.subCode;
    const remedy = sub?.remedy ?? known?.remedy ?? UNKNOWN_CODE;
    const lines = [
        known && `Meaning: ${known.meaning.en_us}`,
        known && `含义：${known.meaning.zh_cn}`,
        sub &&
            `Card sub-code ${sub.code}: ${sub.meaning.en_us}${sub.path === undefined ? '' : ` (at ${sub.path})`}`,
        sub && `卡片子错误码 ${sub.code}：${sub.meaning.zh_cn}`,
        `What to do: ${remedy.en_us}`,
        `处理建议：${remedy.zh_cn}`,
        details.length > 0 && `Named by Feishu: ${details.join(', ')}`,
        logId && `log_id: ${logId}`,
        troubleshooter && `Troubleshooter: ${troubleshooter}`
    ];
    return {
        code,
        msg,
        logId: logId ?? '',
        kind: kindOf(known?.retry),
        explanation: lines.filter((line) => typeof line === 'string' && line !== '')
    };
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mentionNodes),
/* harmony export */   o: () => (/* binding */ mentionTags)
/* harmony export */ });
const ID = /^[A-Za-z0-9_-]{1,100}$/;
function mentionTags(mentions) {
    return mentions.map(mentionTag).join(' ');
}
function mentionTag(mention) {
    if (mention.kind === 'all')
        return '<at user_id="all"></at>';
    if (mention.kind === 'text')
        return harmless(mention.text);
    if (mention.kind === 'email' || !ID.test(mention.id))
        return harmless(`@${mention.name ?? mention.id}`);
    return `<at user_id="${mention.id}">${harmless(mention.name ?? '')}</at>`;
}
function mentionNodes(mentions) {
    return mentions.map((mention) => {
        if (mention.kind === 'all')
            return { tag: 'at', user_id: 'all' };
        if (mention.kind === 'text')
            return { tag: 'text', text: `${mention.text} ` };
        if (mention.kind === 'email')
            return { tag: 'text', text: `@${mention.name ?? mention.id} ` };
        return { tag: 'at', user_id: mention.id };
    });
}
function harmless(name) {
    return name.replace(/[<>]/g, '');
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ resolveMentions),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tJ: () => (/* binding */ asNames),
/* harmony export */   w1: () => (/* binding */ readUserMap)
/* harmony export */ });
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6074);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7687);
/* harmony import */ var _text_structured_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3461);
/* harmony import */ var _text_structured_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8339);




const NO_USERS = new Map();
async function readUserMap(userMap, files, warn) {
    if (userMap === undefined)
        return NO_USERS;
    if (typeof userMap !== 'string')
        return toUserMap(userMap);
    const file = await files.readTextIfPresent('user_map', userMap);
    if (file === undefined) {
        warn(`user_map: there is no file ${JSON.stringify(userMap)} in the workspace, so logins are shown as text.`);
        return NO_USERS;
    }
    try {
        return toUserMap((await (0,_text_structured_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStructured */ .j)(file.text, { name: file.path })).value);
    }
    catch (error) {
        if (error instanceof _text_structured_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StructuredError */ .m)
            throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('user_map', error.message);
        throw error;
    }
}
function toUserMap(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('user_map', 'must be an object. Write it like `mona: ou_xxx`.');
    return new Map(Object.entries(value).map(([login, id]) => [login.toLowerCase(), toUserId(login, id)]));
}
function toUserId(login, id) {
    if (id === null || (typeof id === 'string' && id.trim() !== ''))
        return id === null ? null : id.trim();
    throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('user_map', `the value of ${JSON.stringify(login)} must be an open_id, a user_id, an email, or null for never.`);
}
function resolveMentions(names, users, actor, warn) {
    return names.flatMap(name => resolveMention(name.replace(/^@/, ''), users, actor, warn));
}
function resolveMention(name, users, actor, warn) {
    if (name === 'all')
        return [{ kind: 'all' }];
    if (name.startsWith('user_id:'))
        return [{ kind: 'user_id', id: name.slice('user_id:'.length).trim() }];
    if (/^o[un]_/.test(name) || name.includes('@'))
        return [byId(name)];
    const login = name === 'author' ? actor : name;
    const id = users.get(login.toLowerCase());
    if (id === null)
        return [];
    if (id !== undefined)
        return [{ ...byId(id), name: login }];
    warn(`mentions: ${JSON.stringify(login)} is not in user_map, so the name is shown as text.`);
    return [{ kind: 'text', text: `@${login}` }];
}
function byId(id) {
    if (id.startsWith('ou_'))
        return { kind: 'open_id', id };
    if (id.startsWith('on_'))
        return { kind: 'union_id', id };
    return id.includes('@') ? { kind: 'email', id } : { kind: 'user_id', id };
}
function asNames(mentions) {
    return mentions.map(mention => ({ kind: 'text', text: nameOf(mention) }));
}
function nameOf(mention) {
    if (mention.kind === 'all')
        return '@all';
    if (mention.kind === 'text')
        return mention.text;
    return `@${mention.name ?? mention.id}`;
}


/***/ }),

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  me: () => (/* binding */ notify),
  pd: () => (/* binding */ prepareMessage)
});

// UNUSED EXPORTS: prepareMessages

// EXTERNAL MODULE: ./lib/model/input-error.js
var input_error = __nccwpck_require__(6074);
// EXTERNAL MODULE: ./lib/model/run-state.js
var run_state = __nccwpck_require__(4720);
;// CONCATENATED MODULE: ./lib/cards/card.js
const HEADER_COLORS = [
    'blue',
    'wathet',
    'turquoise',
    'green',
    'yellow',
    'orange',
    'red',
    'carmine',
    'violet',
    'purple',
    'indigo',
    'grey',
    'default'
];

// EXTERNAL MODULE: ./lib/cards/elements.js
var cards_elements = __nccwpck_require__(5186);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __nccwpck_require__(7687);
// EXTERNAL MODULE: ./lib/text/card-markdown.js
var card_markdown = __nccwpck_require__(1407);
;// CONCATENATED MODULE: ./lib/operations/card-inputs.js





function readOverrides(inputs, mentions) {
    const { title, subtitle, color, note, fields, buttons } = inputs;
    return {
        ...(title === '' ? {} : { title }),
        ...(subtitle === '' ? {} : { subtitle }),
        ...(color === '' ? {} : { color: readColor(color) }),
        ...(note === '' ? {} : { note }),
        ...(fields === undefined ? {} : { fields: readFields(fields) }),
        ...(buttons === undefined ? {} : { buttons: readButtons(buttons) }),
        ...(mentions.length === 0 ? {} : { mentions })
    };
}
function readColor(value) {
    const color = HEADER_COLORS.find(name => name === value);
    if (color !== undefined)
        return color;
    throw new input_error/* InputError */.d('color', `${JSON.stringify(value)} is no header colour. Write ${(0,input_error/* listNames */.Z)(HEADER_COLORS, 'or')}.`);
}
function readFields(fields) {
    return Object.entries(fields)
        .map(([label, value]) => readField(label, value ?? ''))
        .filter(field => field.text !== '' || field.url !== undefined);
}
function readField(label, value) {
    if (value === null)
        return { label, text: '' };
    if (!Array.isArray(value) && !(0,json/* isJsonObject */.OW)(value))
        return { label, text: String(value) };
    const text = (0,json/* isJsonObject */.OW)(value) ? (0,json/* stringAt */.bX)(value, 'text') : undefined;
    const url = (0,json/* isJsonObject */.OW)(value) ? (0,json/* stringAt */.bX)(value, 'url') : undefined;
    if (url === undefined || (0,card_markdown/* safeUrl */.Pl)(url) === undefined) {
        throw new input_error/* InputError */.d('fields', `the value of ${JSON.stringify(label)} must be text, an http(s) URL, or {text, url}.`);
    }
    return { label, text: text ?? url, url };
}
function readButtons(buttons) {
    if (!Array.isArray(buttons))
        throw new input_error/* InputError */.d('buttons', 'must be a list. Write it like `[{text: Open, url: "https://example.com"}]`.');
    return buttons.map((button, index) => readButton(button, index + 1));
}
function readButton(button, place) {
    const fail = (problem) => new input_error/* InputError */.d('buttons', `button ${place} ${problem}`);
    if (!(0,json/* isJsonObject */.OW)(button))
        throw fail('must be an object {text, url, type}.');
    const text = (0,json/* stringAt */.bX)(button, 'text');
    const url = (0,json/* stringAt */.bX)(button, 'url');
    if (text === undefined || text === '')
        throw fail('has no `text`.');
    if (url === undefined || (0,card_markdown/* safeUrl */.Pl)(url) === undefined)
        throw fail('has no http(s) `url`.');
    const unknown = Object.keys(button).find(key => !['text', 'url', 'type'].includes(key));
    if (unknown !== undefined)
        throw fail(`has \`${unknown}\`, which is not known: a button is {text, url, type}.`);
    if (button['type'] === undefined)
        return { text, url };
    const type = cards_elements/* BUTTON_TYPES */.lP.find(name => name === button['type']);
    if (type === undefined)
        throw fail(`has an unknown \`type\`. Write ${(0,input_error/* listNames */.Z)(cards_elements/* BUTTON_TYPES */.lP, 'or')}.`);
    return { text, url, type };
}

// EXTERNAL MODULE: ./lib/feishu/batch-messages.js
var batch_messages = __nccwpck_require__(163);
// EXTERNAL MODULE: ./lib/feishu/content.js
var feishu_content = __nccwpck_require__(5243);
// EXTERNAL MODULE: ./lib/feishu/custom-bot.js
var custom_bot = __nccwpck_require__(1315);
// EXTERNAL MODULE: ./lib/feishu/idempotency.js
var idempotency = __nccwpck_require__(9711);
// EXTERNAL MODULE: ./lib/feishu/limits.js
var limits = __nccwpck_require__(6020);
// EXTERNAL MODULE: ./lib/feishu/messages.js
var messages = __nccwpck_require__(7144);
;// CONCATENATED MODULE: ./lib/operations/check-size.js


function requestLimit(msgType, isWebhook = false) {
    if (isWebhook)
        return limits.WEBHOOK_REQUEST_BYTES;
    return msgType === 'interactive' || msgType === 'post' ? limits.CARD_REQUEST_BYTES : limits.TEXT_REQUEST_BYTES;
}
function requestBytes(body) {
    return Buffer.byteLength(JSON.stringify(body));
}
function checkSize(input, msgType, body, isWebhook) {
    const [bytes, limit] = [requestBytes(body), requestLimit(msgType, isWebhook)];
    if (bytes <= limit)
        return;
    throw new input_error/* InputError */.d(input, `the message makes a request of ${kilobytes(bytes)} KB; Feishu takes at most ${limit / limits.KB} KB for ${isWebhook ? 'a webhook' : `a message of type ${msgType}`}. Shorten it, or link to the whole text.`);
}
function kilobytes(bytes) {
    return (Math.ceil((bytes / limits.KB) * 10) / 10).toFixed(1);
}

// EXTERNAL MODULE: ./lib/operations/resolve-target.js
var resolve_target = __nccwpck_require__(6130);
;// CONCATENATED MODULE: ./lib/operations/check-message.js









const ANY_TIME_MS = 1_700_000_000_000;
function checkUuid({ uuid }) {
    if (uuid === '' || (0,idempotency/* isUuid */.O1)(uuid))
        return;
    throw new input_error/* InputError */.d('uuid', `has ${uuid.length} characters; Feishu takes at most ${limits.UUID_MAX_CHARS}.`);
}
function checkMessage(target, message, key, warn) {
    checkType(target, message);
    const toMany = target.kind === 'batch' || target.kind === 'webhook';
    if (toMany && (0,feishu_content/* isStyledPost */.oh)(message)) {
        warn('A batch or a custom bot shows no styles and no Markdown in a post; it goes out as plain text.');
    }
    for (const body of requestBodies(target, message, keyOf(target, key)))
        checkSize(message.input, message.msgType, body, target.kind === 'webhook');
}
function checkType(target, { msgType, input }) {
    if (target.kind === 'update' &&
        msgType !== 'interactive' &&
        msgType !== 'text' &&
        msgType !== 'post') {
        throw new input_error/* InputError */.d([input, 'update_message_id'], `Feishu updates only cards, texts and posts, not a message of type ${msgType}. Send a new one.`);
    }
    if (target.kind === 'reply' && msgType === 'system') {
        throw new input_error/* InputError */.d([input, 'reply_to'], 'a system message cannot be a reply. Send it with `receive_id`.');
    }
    if ((target.kind === 'batch' || target.kind === 'webhook') && !(0,feishu_content/* isBatchMsgType */.m)(msgType)) {
        throw new input_error/* InputError */.d(input, `${target.kind === 'batch' ? 'a batch' : 'a custom bot'} takes ${(0,input_error/* listNames */.Z)(batch_messages/* BATCH_MSG_TYPES */.bU, 'or')}, not ${msgType}. Send it with an app and \`receive_id\`.`);
    }
}
function cardLimits(target, key) {
    const uuid = keyOf(target, key);
    return {
        maxBytes: requestLimit('interactive', target.kind === 'webhook'),
        maxElements: limits.CARD_ELEMENTS,
        maxTables: limits.CARD_TABLES,
        bytesOf: card => Math.max(...requestBodies(target, { msgType: 'interactive', content: card }, uuid).map(requestBytes))
    };
}
function keyOf(target, key) {
    return key !== '' && (0,resolve_target/* callsOf */.p9)(target) === 1 ? key : 'u'.repeat(idempotency/* DERIVED_UUID_CHARS */.Wv);
}
function requestBodies(target, message, uuid) {
    const wire = { msgType: message.msgType, content: JSON.stringify(message.content) };
    switch (target.kind) {
        case 'send':
            return [(0,messages/* sendBody */.bU)(longestId(target.recipients), wire, uuid)];
        case 'reply':
            return [(0,messages/* replyBody */.Rl)(wire, { inThread: target.inThread, uuid })];
        case 'update':
            return [updateBody(wire), ...fallbackBody(target.items, wire, uuid)];
        case 'batch':
            return [manyBody(message)];
        case 'webhook':
            return target.bots.map(({ secret }) => (0,custom_bot/* signed */.x8)(manyBody(message), secret, ANY_TIME_MS));
        case 'recall':
        case 'batch_query':
        case 'none':
            return [updateBody(wire)];
    }
}
function updateBody({ msgType, content }) {
    return msgType === 'interactive' ? { content } : { msg_type: msgType, content };
}
function fallbackBody(items, wire, uuid) {
    const recipients = items.flatMap(({ recipient }) => recipient ?? []);
    return recipients.length === 0 ? [] : [(0,messages/* sendBody */.bU)(longestId(recipients), wire, uuid)];
}
function longestId(recipients) {
    return recipients.map(({ id }) => id).reduce((a, b) => (b.length > a.length ? b : a), '');
}
function manyBody(message) {
    const { msgType, content } = (0,feishu_content/* forManyMessages */.DW)(message);
    return (0,feishu_content/* isBatchMsgType */.m)(msgType) ? (0,batch_messages/* batchBody */.jW)(msgType, content) : content;
}

// EXTERNAL MODULE: ./lib/model/assert-never.js
var assert_never = __nccwpck_require__(2164);
// EXTERNAL MODULE: ./lib/operations/add-mentions.js
var add_mentions = __nccwpck_require__(753);
// EXTERNAL MODULE: ./lib/operations/mentions.js
var operations_mentions = __nccwpck_require__(8511);
;// CONCATENATED MODULE: ./lib/operations/card-updates.js

function makeUpdatable(card) {
    const config = (0,json/* objectAt */.lJ)(card, 'config');
    if (isTemplate(card) || config?.['update_multi'] === false)
        return card;
    return { ...card, config: { ...config, update_multi: true } };
}
function isTemplate(content) {
    return ((content['type'] === 'template' || content['type'] === 'card') && (0,json/* isJsonObject */.OW)(content['data']));
}

;// CONCATENATED MODULE: ./lib/operations/msg-type.js



function requireMsgType({ msgType }, input, expected) {
    if (msgType === undefined || msgType === expected)
        return expected;
    throw new input_error/* InputError */.d([input, 'msg_type'], `this source makes a message of type ${expected}, not ${msgType}. Leave msg_type out.`);
}
function contentType(input, value, { msgType }) {
    if (msgType !== undefined)
        return msgType;
    if (typeof value === 'string')
        return 'text';
    if ((0,json/* isJsonObject */.OW)(value) && looksLikeCard(value))
        return 'interactive';
    throw new input_error/* InputError */.d([input, 'msg_type'], 'msg_type is needed, because the content does not tell it. Write `msg_type: post`, say.');
}
const CARD_KEYS = ['schema', 'elements', 'i18n_elements', 'header', 'body', 'config', 'card_link'];
function looksLikeCard(value) {
    return isTemplate(value) || CARD_KEYS.some(key => Object.hasOwn(value, key));
}
function contentObject(input, value, msgType) {
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    if (typeof value === 'string' && msgType === 'text')
        return { text: value };
    throw new input_error/* InputError */.d(input, `must be the content object of a message of type ${msgType}, as JSON or YAML.`);
}

;// CONCATENATED MODULE: ./lib/operations/compose-card.js




async function composeBuiltIn(card, around, templates) {
    requireMsgType(around.inputs, 'card', 'interactive');
    const title = await templates.text('title', around.inputs.title, 'exact');
    const { builtInDraft } = await __nccwpck_require__.e(/* import() */ 7994).then(__nccwpck_require__.bind(__nccwpck_require__, 7994));
    const notes = around.known.release?.notes ?? '';
    const { images, pictures } = await picturesOf('card', notes, around);
    const draft = await builtInDraft(card, around, images);
    const message = await composeDraft('card', draft, { ...around.inputs, title }, around);
    return withUploads(message, pictures);
}
async function composeMarkdown(source, around, templates) {
    requireMsgType(around.inputs, source.input, 'interactive');
    const title = await templates.text('title', around.inputs.title, 'exact');
    const text = await templates.text(source.input, source.text, 'github_markdown');
    const { markdownDraft } = await Promise.all(/* import() */[__nccwpck_require__.e(5560), __nccwpck_require__.e(4035), __nccwpck_require__.e(1294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1294));
    const { images, pictures } = await picturesOf(source.input, text, around, source.path ?? '');
    const draft = markdownDraft({ ...source, text }, around, images);
    const message = await composeDraft(source.input, draft, { ...around.inputs, title }, around);
    return withUploads(message, pictures);
}
const NO_PICTURES = { images: new Map(), pictures: [] };
async function picturesOf(input, text, around, path) {
    if (around.target.kind === 'webhook' || !/!\[|<img/i.test(text))
        return NO_PICTURES;
    const { takeMarkdownPictures } = await Promise.all(/* import() */[__nccwpck_require__.e(5560), __nccwpck_require__.e(4035), __nccwpck_require__.e(1357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1357));
    return takeMarkdownPictures(input, text, around, path);
}
function withUploads(message, pictures) {
    const json = JSON.stringify(message.content);
    const shown = pictures.filter(picture => json.includes(picture.placeholder));
    return shown.length === 0
        ? message
        : { ...message, uploads: { kind: 'pictures', pictures: shown } };
}
async function composeDraft(input, draft, inputs, around) {
    const { fitCard } = await __nccwpck_require__.e(/* import() */ 1285).then(__nccwpck_require__.bind(__nccwpck_require__, 1285));
    const mentions = await (0,add_mentions/* mentionsOf */.jO)(around);
    const compose = (people) => ({
        msgType: 'interactive',
        content: fitCard(draft(readOverrides(inputs, people)), inputs.locale, around.limits).card
    });
    const message = { input, ...compose(mentions) };
    return (0,add_mentions/* isLive */.DG)(mentions) ? { ...message, withoutMentions: compose((0,operations_mentions/* asNames */.tJ)(mentions)) } : message;
}

;// CONCATENATED MODULE: ./lib/operations/foreign-mentions.js

const PERSON_TAG = /<\s*(?:at|person)\b[^<>]{0,300}>/gi;
const ZERO_WIDTH_SPACE = '\u200b';
function takeForeignMentionsApart(value, event, warn) {
    const tags = new Set(stringsOf(value).flatMap(text => text.match(PERSON_TAG) ?? []));
    if (tags.size === 0)
        return value;
    const payload = stringsOf(event).filter(text => text.includes('<'));
    const foreign = [...tags].filter(tag => payload.some(text => text.includes(tag)));
    if (foreign.length === 0)
        return value;
    warn(`The message holds a mention that comes from the event (${foreign.length === 1 ? 'one' : foreign.length} in all); it is shown as text. Put untrusted values in with \`templated: true\` and \`{{ event.… }}\`.`);
    return mapStrings(value, text => foreign.reduce((result, tag) => result.replaceAll(tag, takeApart(tag)), text));
}
function takeApart(tag) {
    return tag.replace('<', `<${ZERO_WIDTH_SPACE}`);
}
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(stringsOf);
    return (0,json/* isJsonObject */.OW)(value) ? Object.values(value).flatMap(item => stringsOf(item ?? null)) : [];
}
function mapStrings(value, transform) {
    if (typeof value === 'string')
        return transform(value);
    if (Array.isArray(value))
        return value.map(item => mapStrings(item, transform));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item ?? null, transform)]));
}

;// CONCATENATED MODULE: ./lib/operations/compose-text.js



async function composeText(text, around, templates) {
    const { inputs, workflow, warn } = around;
    const msgType = inputs.msgType ?? 'text';
    if (msgType !== 'text' && msgType !== 'post') {
        throw new input_error/* InputError */.d(['text', 'msg_type'], `a text is sent as text or post, not as ${msgType}. Use \`content\` for other types.`);
    }
    const own = takeForeignMentionsApart(text, workflow.event, warn);
    if (msgType === 'text') {
        const content = { text: await templates.text('text', own, 'message_text') };
        return (0,add_mentions/* withMentions */.u1)('text', { msgType, content }, around);
    }
    const paragraph = await templates.text('text', own, 'exact');
    const title = await templates.text('title', inputs.title, 'exact');
    return (0,add_mentions/* withMentions */.u1)('text', { msgType, content: onePostParagraph(paragraph, title) }, around);
}
function onePostParagraph(text, title) {
    return { zh_cn: { ...(title === '' ? {} : { title }), content: [[{ tag: 'text', text }]] } };
}

// EXTERNAL MODULE: ./lib/cards/validate/issue.js
var validate_issue = __nccwpck_require__(6389);
;// CONCATENATED MODULE: ./lib/operations/check-card.js



const ERRORS_TOLD = 5;
async function checkCard(card, source, sourcePath, { target, warn }) {
    const { validateCard } = await __nccwpck_require__.e(/* import() */ 6248).then(__nccwpck_require__.bind(__nccwpck_require__, 6248));
    const issues = validateCard(card, {
        target: cardTarget(target),
        maxElements: limits.CARD_ELEMENTS,
        maxTables: limits.CARD_TABLES
    });
    const describe = (issue) => (0,validate_issue/* issueText */.v4)(issue, source.name, source.locate(sourcePath(issue.at)));
    const errors = issues.filter(issue => issue.severity === 'error').map(describe);
    if (errors.length > 0) {
        const rest = errors.length - ERRORS_TOLD;
        const more = rest > 0 ? [`${rest} more.`] : [];
        throw new input_error/* InputError */.d(source.input, [...errors.slice(0, ERRORS_TOLD), ...more].join('\n'));
    }
    for (const issue of issues)
        warn(describe(issue));
}
function cardTarget(target) {
    const { kind } = target;
    return kind === 'batch' || kind === 'webhook' || kind === 'update' ? kind : 'message';
}

;// CONCATENATED MODULE: ./lib/operations/compose-written.js






async function composeWritten(source, around, templates) {
    const { input } = source;
    const { inputs, workflow, warn } = around;
    const value = source.isInline
        ? takeForeignMentionsApart(source.value, workflow.event, warn)
        : source.value;
    const msgType = source.kind === 'card'
        ? requireMsgType(inputs, input, 'interactive')
        : contentType(input, value, inputs);
    const rendered = await templates.document({ ...source, value }, msgType);
    const { content } = (0,feishu_content/* forSingleMessage */.vQ)({
        msgType,
        content: contentObject(input, rendered.value, msgType)
    });
    if (msgType !== 'interactive') {
        return withLocalPictures(await (0,add_mentions/* withMentions */.u1)(input, { msgType, content }, around), around);
    }
    const message = await withLocalPictures({ input, msgType, content }, around);
    await checkCard(message.content, source, rendered.sourcePath, around);
    return { ...message, content: makeUpdatable(message.content) };
}
async function withLocalPictures(message, { files, target }) {
    const { input, msgType, content } = message;
    if (!/"(?:\.{1,2}[/\\]|file:)|\]\(\s*(?:\.{1,2}[/\\]|file:)/i.test(JSON.stringify(content)))
        return message;
    const { requireApp, takeLocalPictures } = await __nccwpck_require__.e(/* import() */ 655).then(__nccwpck_require__.bind(__nccwpck_require__, 655));
    const taken = await takeLocalPictures(input, content, files);
    if (taken.pictures.length === 0)
        return message;
    requireApp(input, target.kind);
    const uploads = { kind: 'pictures', pictures: taken.pictures };
    const { withoutMentions } = message;
    if (withoutMentions === undefined)
        return { input, msgType, content: taken.content, uploads };
    const plain = await takeLocalPictures(input, withoutMentions.content, files);
    return {
        input,
        msgType,
        content: taken.content,
        withoutMentions: { msgType, content: plain.content },
        uploads
    };
}

// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/model/defined.js
var defined = __nccwpck_require__(9780);
;// CONCATENATED MODULE: ./lib/operations/render-templates.js



function templatesOf(around) {
    const { inputs, warn } = around;
    const isOn = inputs.templated ?? false;
    return {
        text: (input, text, sink) => isOn && text.includes('{{') ? renderText(input, text, sink, around) : Promise.resolve(text),
        document: (source, msgType) => (inputs.templated ?? !source.isInline)
            ? renderSource(source, msgType, around)
            : Promise.resolve({ value: source.value, sourcePath: path => path }),
        async variables(input, variables) {
            if (!isOn)
                return variables;
            const { renderDocument } = await __nccwpck_require__.e(/* import() */ 6291).then(__nccwpck_require__.bind(__nccwpck_require__, 6291));
            const rendered = await orInputError(input, async () => renderDocument(variables, await scopeOf(variables, around), {
                name: 'the value',
                sinkAt: () => 'unknown'
            }));
            for (const { message } of rendered.warnings)
                warn(message);
            return rendered.value;
        }
    };
}
async function renderText(input, text, sink, around) {
    const { renderTemplate } = await __nccwpck_require__.e(/* import() */ 9791).then(__nccwpck_require__.bind(__nccwpck_require__, 9791));
    const rendered = await orInputError(input, async () => renderTemplate(text, await scopeOf(text, around), sink, { name: 'the value' }));
    for (const { message } of rendered.warnings)
        around.warn(message);
    return rendered.value;
}
async function renderSource(source, msgType, around) {
    const { input, name, value, locate } = source;
    const { renderDocument } = await __nccwpck_require__.e(/* import() */ 6291).then(__nccwpck_require__.bind(__nccwpck_require__, 6291));
    const sinkAt = await sinksOf(msgType, value);
    const rendered = await orInputError(input, async () => renderDocument(value, await scopeOf(value, around), { name, sinkAt, locate }));
    for (const { message } of rendered.warnings)
        around.warn(message);
    return rendered;
}
async function sinksOf(msgType, value) {
    const { cardSinks, postSinks, textSinks } = await __nccwpck_require__.e(/* import() */ 6003).then(__nccwpck_require__.bind(__nccwpck_require__, 6003));
    if (msgType === 'interactive')
        return cardSinks(value);
    if (msgType === 'post')
        return postSinks(value);
    return msgType === 'text' ? textSinks : () => 'exact';
}
async function scopeOf(template, { inputs, workflow, listJobs, now }) {
    const { mayUse } = await __nccwpck_require__.e(/* import() */ 4797).then(__nccwpck_require__.bind(__nccwpck_require__, 4797));
    const { templateScope } = await __nccwpck_require__.e(/* import() */ 5567).then(__nccwpck_require__.bind(__nccwpck_require__, 5567));
    const status = (0,run_status/* isRunStatus */.Y$)(inputs.jobStatus) ? inputs.jobStatus : 'in_progress';
    return templateScope({
        vars: inputs.variables ?? {},
        github: workflow.github,
        event: workflow.event,
        run: workflow.run,
        runStatus: workflow.conclusion ?? 'in_progress',
        ...(0,defined/* defined */.s)({ completedAt: workflow.completedAt }),
        jobs: mayUse('run.jobs', template) ? await listJobs() : [],
        job: { name: workflow.jobId, status },
        now
    });
}
async function orInputError(input, render) {
    const { TemplateError } = await __nccwpck_require__.e(/* import() */ 670).then(__nccwpck_require__.bind(__nccwpck_require__, 670));
    try {
        return await render();
    }
    catch (error) {
        if (error instanceof TemplateError)
            throw new input_error/* InputError */.d(input, error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/operations/compose-message.js







async function composeMessages(source, around) {
    if (source.kind !== 'file')
        return [await composeMessage(source, around)];
    const { composeFiles } = await __nccwpck_require__.e(/* import() */ 369).then(__nccwpck_require__.bind(__nccwpck_require__, 369));
    return composeFiles(source, around);
}
async function composeMessage(source, around) {
    const templates = templatesOf(around);
    switch (source.kind) {
        case 'text':
            return composeText(source.text, around, templates);
        case 'built_in':
            return composeBuiltIn(source.card, around, templates);
        case 'markdown':
            return composeMarkdown(source, around, templates);
        case 'template':
            requireMsgType(around.inputs, 'template_id', 'interactive');
            return { input: 'template_id', ...(await templateCard(around, templates)) };
        case 'card':
        case 'content':
            return composeWritten(source, around, templates);
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}
async function templateCard({ inputs, workflow, warn }, templates) {
    const { templateId, templateVersionName, templateVariable } = inputs;
    const own = templateVariable && takeForeignMentionsApart(templateVariable, workflow.event, warn);
    const variables = own && (await templates.variables('template_variable', own));
    const data = {
        template_id: templateId,
        ...(templateVersionName === '' ? {} : { template_version_name: templateVersionName }),
        ...(variables === undefined ? {} : { template_variable: variables })
    };
    return { msgType: 'interactive', content: { type: 'template', data } };
}

// EXTERNAL MODULE: ./lib/operations/deliver.js + 3 modules
var deliver = __nccwpck_require__(5380);
// EXTERNAL MODULE: ./lib/operations/delivery.js
var delivery = __nccwpck_require__(6328);
;// CONCATENATED MODULE: ./lib/operations/find-release.js

async function findRelease({ inputs, workflow, readRelease, log }) {
    const tag = inputs.releaseTag || workflow.releaseTag;
    if (tag === undefined || tag === '') {
        throw new input_error/* InputError */.d('release_tag', 'is empty, and this run is neither for a release nor for a tag. Name the tag to announce.');
    }
    const reading = await readRelease(tag);
    if ('value' in reading)
        return reading.value;
    if (inputs.dryRun)
        log.info('A dry run asks GitHub nothing, so the card tells the tag alone.');
    else
        log.warning(`${reading.missing} The card tells the tag alone.`);
    return bareRelease(tag, workflow.run.serverUrl, workflow.run.repository);
}
function bareRelease(tag, serverUrl, repository) {
    const home = `${serverUrl}/${repository}`;
    const path = tag.split('/').map(encodeURIComponent).join('/');
    return {
        repository,
        tag,
        tagUrl: `${home}/tree/${path}`,
        state: 'release',
        url: `${home}/releases/tag/${path}`,
        notes: '',
        assets: [],
        changesUrl: `${home}/commits/${path}`
    };
}

// EXTERNAL MODULE: ./lib/text/structured.js + 2 modules
var structured = __nccwpck_require__(3461);
// EXTERNAL MODULE: ./lib/text/structured-error.js
var structured_error = __nccwpck_require__(8339);
;// CONCATENATED MODULE: ./lib/operations/resolve-source.js




const BUILT_IN_CARDS = ['status', 'release', 'event'];
const SOURCE_INPUTS = [
    'text',
    'markdown',
    'content',
    'content_file',
    'card',
    'card_file',
    'file',
    'template_id'
];
function isBuiltIn(card) {
    return BUILT_IN_CARDS.includes(card);
}
async function resolveSource(inputs, files) {
    switch (theOneSource(inputs)) {
        case 'text':
            return { kind: 'text', text: inputs.text };
        case 'file':
            return { kind: 'file', input: 'file', path: inputs.file };
        case 'template_id':
            return { kind: 'template' };
        case 'markdown':
            return { kind: 'markdown', input: 'markdown', text: inputs.markdown };
        case 'content':
            return asWritten(await readInline('content', 'content', inputs.content), inputs.content);
        case 'content_file':
            return readFile('content', 'content_file', inputs.contentFile, files);
        case 'card_file':
            if (/\.md$/i.test(inputs.cardFile))
                return readMarkdown(inputs.cardFile, files);
            return requireCard(await readFile('card', 'card_file', inputs.cardFile, files));
        case 'card':
            if (isBuiltIn(inputs.card))
                return { kind: 'built_in', card: inputs.card };
            return requireCard(await readInline('card', 'card', inputs.card));
    }
}
function theOneSource(inputs) {
    const values = {
        text: inputs.text,
        markdown: inputs.markdown,
        content: inputs.content,
        content_file: inputs.contentFile,
        card: inputs.card,
        card_file: inputs.cardFile,
        file: inputs.file,
        template_id: inputs.templateId
    };
    const [first, ...others] = SOURCE_INPUTS.filter(name => values[name] !== '');
    if (first === undefined) {
        throw new input_error/* InputError */.d(SOURCE_INPUTS, `all are empty, so there is nothing to send. Give ${(0,input_error/* listNames */.Z)(SOURCE_INPUTS, 'or')}.`);
    }
    if (others.length > 0) {
        throw new input_error/* InputError */.d([first, ...others], 'each is a whole message. Give one of them.');
    }
    return first;
}
async function readMarkdown(path, files) {
    const file = await files.readText('card_file', path);
    return { kind: 'markdown', input: 'card_file', text: file.text, path };
}
function readInline(kind, input, text) {
    return parse({ kind, input, name: 'the value', isInline: true }, text);
}
function asWritten(source, text) {
    const isBare = typeof source.value !== 'object' && !/^\s*["'|>&!*]/.test(text);
    return isBare ? { ...source, value: text } : source;
}
async function readFile(kind, input, path, files) {
    if (!/\.(json|ya?ml)$/i.test(path)) {
        throw new input_error/* InputError */.d(input, `${JSON.stringify(path)} must end in .json, .yml or .yaml${kind === 'card' ? ', or .md for Markdown' : ''}.`);
    }
    const file = await files.readText(input, path);
    return parse({ kind, input, name: file.path, isInline: false }, file.text);
}
async function parse(source, text) {
    try {
        return { ...source, ...(await (0,structured/* parseStructured */.j)(text, { name: source.name })) };
    }
    catch (error) {
        if (error instanceof structured_error/* StructuredError */.m)
            throw new input_error/* InputError */.d(source.input, error.message);
        throw error;
    }
}
function requireCard(source) {
    const { input, value } = source;
    if ((0,json/* isJsonObject */.OW)(value))
        return source;
    const problem = typeof value === 'string'
        ? `${JSON.stringify(value.slice(0, 60))} is no built-in card`
        : 'is no card object';
    throw new input_error/* InputError */.d(input, `${problem}. Write ${(0,input_error/* listNames */.Z)(BUILT_IN_CARDS, 'or')}, or a card object as JSON or YAML.`);
}

;// CONCATENATED MODULE: ./lib/operations/unused-inputs.js
const unused_inputs_isBuiltIn = ({ source }) => source.kind === 'built_in' || source.kind === 'markdown';
const isCard = (name) => ({ source }) => source.kind === 'built_in' && source.card === name;
const unused_inputs_isTemplate = ({ source }) => source.kind === 'template';
const sends = ({ target }) => target.kind === 'send' ||
    target.kind === 'reply' ||
    (target.kind === 'update' && target.items.some(item => item.recipient));
const mayMention = (situation) => unused_inputs_isBuiltIn(situation) ||
    situation.message.msgType === 'text' ||
    situation.message.msgType === 'post';
const mentions = (situation) => mayMention(situation) && situation.inputs.mentions.length > 0;
const hasTitle = (situation) => unused_inputs_isBuiltIn(situation) || (situation.source.kind === 'text' && situation.message.msgType === 'post');
const USES = {
    webhook_secret: ({ target }) => target.kind === 'webhook',
    receive_id_type: ({ inputs }) => inputs.receiveIds.length > 0,
    reply_in_thread: ({ target }) => target.kind === 'reply',
    uuid: sends,
    cover: ({ source }) => source.kind === 'file',
    upload_images: situation => situation.source.kind === 'markdown' || isCard('release')(situation),
    template_version_name: unused_inputs_isTemplate,
    template_variable: unused_inputs_isTemplate,
    variables: ({ inputs, source }) => inputs.templated ?? ('isInline' in source && !source.isInline),
    status: isCard('status'),
    status_scope: isCard('status'),
    send_when: isCard('status'),
    release_tag: isCard('release'),
    title: hasTitle,
    subtitle: unused_inputs_isBuiltIn,
    color: unused_inputs_isBuiltIn,
    note: unused_inputs_isBuiltIn,
    fields: unused_inputs_isBuiltIn,
    buttons: unused_inputs_isBuiltIn,
    mentions: mayMention,
    mention_on: mentions,
    user_map: mentions,
    locale: unused_inputs_isBuiltIn
};
function unusedInputs(situation) {
    return [...situation.inputs.given].filter(name => {
        const isUsed = USES[name];
        return isUsed !== undefined && !isUsed(situation);
    });
}

// EXTERNAL MODULE: ./lib/operations/uuids.js
var uuids = __nccwpck_require__(1122);
;// CONCATENATED MODULE: ./lib/operations/notify.js













async function notify(surface) {
    const { inputs, log } = surface;
    const target = (0,resolve_target/* resolveTarget */.u1)(inputs);
    if (target.kind === 'none' && !inputs.dryRun) {
        if (inputs.card !== 'status')
            throw (0,resolve_target/* missingTarget */.Ic)();
        const reason = 'No target is given (an earlier job may not have sent a card), so there is no card to send or update.';
        log.warning(reason);
        return { deliveries: [], skipped: reason };
    }
    if (target.kind === 'recall' || target.kind === 'batch_query') {
        const { followUp } = await __nccwpck_require__.e(/* import() */ 8744).then(__nccwpck_require__.bind(__nccwpck_require__, 8744));
        const report = await followUp(target, surface);
        await tookOver(report.deliveries, surface);
        return report;
    }
    const source = await prepareSource(surface);
    if (source.kind === 'built_in' && source.card === 'status') {
        const { announceStatus } = await __nccwpck_require__.e(/* import() */ 7189).then(__nccwpck_require__.bind(__nccwpck_require__, 7189));
        return announceStatus(target, source, surface);
    }
    const known = isRelease(source) ? { release: await findRelease(surface) } : {};
    const messages = await prepareMessages(target, source, surface, known);
    if (inputs.dryRun)
        return { deliveries: [], ...(messages[0] && { content: messages[0] }) };
    const calls = (0,resolve_target/* callsOf */.p9)(target) * messages.length;
    const client = await surface.openClient(calls);
    const deliveries = await (0,deliver/* deliverAll */.F)(target, messages, {
        client,
        uuidFor: (0,uuids/* stepUuids */.z)(inputs.uuid || surface.seed, calls),
        now: () => surface.clock.now(),
        warn: text => log.warning(text)
    });
    await tookOver(deliveries, surface);
    return { deliveries, ...(messages[0] && { content: messages[0] }) };
}
async function tookOver(deliveries, { ledger, seed }) {
    await ledger.touch((0,delivery/* changedMessages */.T)(deliveries), seed);
}
function isRelease(source) {
    return source.kind === 'built_in' && source.card === 'release';
}
async function prepareSource({ inputs, files, log }) {
    checkUuid(inputs);
    readOverrides(inputs, []);
    await (0,operations_mentions/* readUserMap */.w1)(inputs.userMap, files, text => log.debug(text));
    return resolveSource(inputs, files);
}
async function prepareMessage(...[target, source, surface, known]) {
    const [message] = await prepareMessages(target, source, surface, known);
    if (message === undefined)
        throw new Error('a source that makes no message');
    return message;
}
async function listJobs({ runReader, log }) {
    const reading = await runReader.readJobs();
    if ('value' in reading)
        return (0,run_state/* runState */.H)(reading.value).jobs;
    log.warning(`${reading.missing} \`run.jobs\` is empty.`);
    return [];
}
async function prepareMessages(target, source, surface, known = {}) {
    const { inputs, workflow, files, clock, log, seed } = surface;
    const warn = (text) => log.warning(text);
    const messages = await composeMessages(source, {
        inputs,
        workflow,
        files,
        target,
        limits: cardLimits(target, inputs.uuid),
        known,
        listJobs: () => listJobs(surface),
        fetchImages: addresses => surface.fetchImages(addresses),
        now: clock.now(),
        warn
    });
    for (const message of messages)
        checkMessage(target, message, inputs.uuid || seed, warn);
    const [message] = messages;
    const unused = message === undefined ? [] : unusedInputs({ inputs, target, source, message });
    if (unused.length > 0) {
        warn(`${(0,input_error/* listNames */.Z)(unused)} ${unused.length > 1 ? 'have' : 'has'} no effect on this message.`);
    }
    return messages;
}


/***/ }),

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Qp: () => (/* binding */ redactedId),
/* harmony export */   R: () => (/* binding */ redactMarkdown),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   rR: () => (/* binding */ isMentionedId)
/* harmony export */ });
const KINDS = [
    [/^oc_/, 'chat'],
    [/^ou_/, 'open_id'],
    [/^on_/, 'union_id'],
    [/^om_/, 'message'],
    [/^bm[-_]/, 'batch'],
    [/^od-/, 'department'],
    [/@/, 'email']
];
function redactedId(id) {
    const kind = KINDS.find(([shape]) => shape.test(id))?.[1] ?? 'user_id';
    return `${kind} …${id.slice(-4)}`;
}
function idsOf({ receiveIds, batchTargets, mentions }, users) {
    return [
        ...receiveIds,
        ...Object.values(batchTargets).flat(),
        ...mentions.filter(isMentionedId),
        ...[...users.values()].filter(id => id !== null)
    ];
}
function isMentionedId(mention) {
    return /^(?:o[un]_|user_id:)|.@/.test(mention);
}
function redactor(ids) {
    const known = ids
        .map(id => id.replace(/^user_id:/, ''))
        .filter(id => id.length > 4)
        .sort((a, b) => b.length - a.length);
    return text => known.reduce((result, id) => result.replaceAll(id, redactedId(id)), text.replace(ID_ANYWHERE, redactedId));
}
const ID_ANYWHERE = /\b(?:oc|ou|on)_[A-Za-z0-9_-]{8,}/g;
const WORD = /(?:[\w.+@\u200b-]|&#(?:43|45|46|64|95);)+/g;
function redactMarkdown(markdown, redact) {
    return redact(markdown).replace(WORD, word => {
        const plain = word
            .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
            .replaceAll('\u200b', '');
        const redacted = redact(plain);
        return redacted === plain ? word : redacted;
    });
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ missingTarget),
/* harmony export */   U_: () => (/* binding */ isBatchId),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(163);
/* harmony import */ var _feishu_receive_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2501);
/* harmony import */ var _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6074);



const TARGET_INPUTS = [
    'receive_id',
    'reply_to',
    'update_message_id',
    ..._feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_LISTS */ .zb,
    'webhook_url',
    'recall_message_id',
    'batch_message_id'
];
function resolveTarget(inputs) {
    const recipients = readRecipients(inputs);
    const updates = readMessageIds('update_message_id', inputs.updateMessageIds);
    const hasUpdate = updates.some(id => id !== '');
    const groups = [
        { names: ['receive_id'], given: recipients.length > 0 && !hasUpdate },
        { names: ['reply_to'], given: inputs.replyTo !== '' },
        {
            names: hasUpdate && recipients.length > 0
                ? ['update_message_id', 'receive_id']
                : ['update_message_id'],
            given: hasUpdate
        },
        {
            names: _feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_LISTS */ .zb.filter(list => inputs.batchTargets[list].length > 0),
            given: hasBatch(inputs.batchTargets)
        },
        { names: ['webhook_url'], given: inputs.customBots.length > 0 },
        { names: ['recall_message_id'], given: inputs.recallMessageIds.length > 0 },
        { names: ['batch_message_id'], given: inputs.batchMessageIds.length > 0 }
    ].filter(group => group.given);
    if (groups.length > 1) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(groups.flatMap(group => group.names), 'name more than one target. Give one of them; only `update_message_id` may stand with `receive_id`. A custom bot (`webhook_url`) can only post: to reply or update, use an app.');
    }
    if (inputs.replyTo !== '') {
        return {
            kind: 'reply',
            messageId: readMessageId('reply_to', inputs.replyTo),
            inThread: inputs.replyInThread
        };
    }
    if (hasBatch(inputs.batchTargets))
        return { kind: 'batch', targets: readBatchTargets(inputs.batchTargets) };
    if (inputs.recallMessageIds.length > 0) {
        return { kind: 'recall', ids: readFollowUpIds('recall_message_id', inputs.recallMessageIds) };
    }
    if (inputs.batchMessageIds.length > 0) {
        return { kind: 'batch_query', ids: readFollowUpIds('batch_message_id', inputs.batchMessageIds) };
    }
    if (inputs.customBots.length > 0)
        return { kind: 'webhook', bots: inputs.customBots };
    if (recipients.length > 0 && updates.length > 0) {
        const items = pairUp(updates, recipients);
        return hasUpdate ? { kind: 'update', items } : { kind: 'send', recipients };
    }
    if (recipients.length > 0)
        return { kind: 'send', recipients };
    if (hasUpdate)
        return { kind: 'update', items: updates.map(messageId => ({ messageId })) };
    return { kind: 'none' };
}
function callsOf(target) {
    switch (target.kind) {
        case 'send':
            return target.recipients.length;
        case 'update':
            return target.items.length;
        case 'batch':
            return (0,_feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .cutIntoCalls */ .qD)(target.targets).length;
        case 'webhook':
            return target.bots.length;
        case 'recall':
        case 'batch_query':
            return target.ids.length;
        case 'reply':
            return 1;
        case 'none':
            return 0;
    }
}
function missingTarget() {
    return new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(TARGET_INPUTS, `all are empty, so there is nobody to send to. Give ${(0,_model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(['receive_id', 'reply_to', 'update_message_id'], 'or')}, a batch list, \`webhook_url\`, or \`dry_run: true\`. An expression such as \${{ needs.first.outputs.message_id }} reads as empty when that output does not exist.`);
}
function readRecipients({ receiveIds, receiveIdType: type }) {
    const unique = [...new Set(receiveIds)];
    return unique.map(id => {
        checkId('receive_id', id);
        if (type !== 'auto' && !(0,_feishu_receive_id_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsType */ .LV)(id, type)) {
            throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(['receive_id', 'receive_id_type'], `${JSON.stringify(id)} has the shape of a ${(0,_feishu_receive_id_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveIdType */ .XU)(id)}, not of a ${type}. Leave receive_id_type at auto, or correct one of them.`);
        }
        return { id, type: type === 'auto' ? (0,_feishu_receive_id_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveIdType */ .XU)(id) : type };
    });
}
function readMessageIds(input, ids) {
    return ids.map(id => (id === '' ? '' : readMessageId(input, id)));
}
function readMessageId(input, id) {
    checkId(input, id);
    if (isBatchId(id)) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${JSON.stringify(id)} is the id of a batch; its messages can neither be updated nor replied to.`);
    }
    if (!id.startsWith('om_')) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${JSON.stringify(id)} is no message_id: those begin with om_. Use the output message_id of an earlier step.`);
    }
    return id;
}
function readFollowUpIds(input, ids) {
    for (const id of ids) {
        checkId(input, id);
        if (isBatchId(id) || (input === 'recall_message_id' && id.startsWith('om_')))
            continue;
        const shapes = input === 'recall_message_id' ? 'om_ or bm-' : 'bm-';
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${JSON.stringify(id)} does not begin with ${shapes}. Use the outputs message_ids or batch_message_ids of an earlier step.`);
    }
    return [...new Set(ids)];
}
function isBatchId(id) {
    return /^bm[-_]/.test(id);
}
function readBatchTargets(targets) {
    for (const list of _feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_LISTS */ .zb)
        targets[list].forEach(id => checkBatchId(list, id));
    return {
        department_ids: [...new Set(targets.department_ids)],
        open_ids: [...new Set(targets.open_ids)],
        user_ids: [...new Set(targets.user_ids)],
        union_ids: [...new Set(targets.union_ids)]
    };
}
function checkBatchId(list, id) {
    checkId(list, id);
    const prefix = list === 'open_ids' ? 'ou_' : list === 'union_ids' ? 'on_' : '';
    if (!id.startsWith(prefix)) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(list, `${JSON.stringify(id)} does not begin with ${prefix}. Other kinds of id have lists of their own.`);
    }
    if (list === 'department_ids' && id === '0') {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(list, '"0" is the whole company; Feishu does not take it. Name departments.');
    }
}
function checkId(input, id) {
    if (/[\s\u0000-\u001f\u007f,"'<>{}[\]]/.test(id)) {
        const remedy = input === 'reply_to'
            ? 'A reply is to one message.'
            : 'Write one id a line, or separate them with commas.';
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(input, `${JSON.stringify(id)} is not an id. ${remedy}`);
    }
}
function pairUp(updates, recipients) {
    if (updates.length !== recipients.length) {
        throw new _model_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(['update_message_id', 'receive_id'], `pair up one to one, but there are ${updates.length} and ${recipients.length}. Give \`message_ids\` of the step that sent to the same receive_id.`);
    }
    return recipients.map((recipient, index) => ({ messageId: updates[index] ?? '', recipient }));
}
function hasBatch(targets) {
    return _feishu_batch_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_LISTS */ .zb.some(list => targets[list].length > 0);
}


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m_: () => (/* binding */ followsJob),
  N6: () => (/* binding */ isFailure),
  kq: () => (/* binding */ ownCheckRun),
  l4: () => (/* binding */ ownListedJob),
  bE: () => (/* binding */ standingInMain)
});

// UNUSED EXPORTS: standingInPost

// EXTERNAL MODULE: ./lib/model/run-status.js
var run_status = __nccwpck_require__(703);
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

;// CONCATENATED MODULE: ./lib/operations/status/own-state.js


function standingInMain({ status, jobStatus }) {
    const known = jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : 'in_progress';
    if (status === 'auto')
        return { status: known };
    return { status: (0,run_status/* isFinal */.dR)(status) ? status : known, shown: status };
}
function standingInPost({ jobStatus }, now) {
    return { status: isRunStatus(jobStatus) ? jobStatus : 'success', endedAt: now };
}
function followsJob({ status }, workflow) {
    return status === 'auto' && workflow.conclusion === undefined;
}
function ownCheckRun({ checkRunId }) {
    return Number(checkRunId) || undefined;
}
function ownListedJob(jobs, inputs, workflow) {
    if (workflow.conclusion !== undefined)
        return undefined;
    return findOwnJob(jobs, {
        checkRunId: ownCheckRun(inputs),
        runnerName: workflow.runnerName,
        jobKey: workflow.jobId
    });
}
function isFailure(status) {
    return status === 'failure' || status === 'timed_out';
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ statusCardUuids),
/* harmony export */   z: () => (/* binding */ stepUuids)
/* harmony export */ });
/* harmony import */ var _feishu_idempotency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9711);

function stepUuids(key, messages) {
    return ({ purpose, recipient, part = 0 }) => messages > 1 ? (0,_feishu_idempotency_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveUuid */ .bh)(key, purpose, recipient, String(part)) : key;
}
function statusCardUuids(scope) {
    return ({ purpose, recipient, replaces }) => (0,_feishu_idempotency_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveUuid */ .bh)(...scope, purpose, replaces, recipient);
}


/***/ }),

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ escapeCardMarkdown),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   eD: () => (/* binding */ escapeCardLine),
/* harmony export */   ho: () => (/* binding */ markdownImage),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   md: () => (/* binding */ md)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1852);

function escapeCardMarkdown(text) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownLines */ .c)(text).join('<br>');
}
function escapeCardLine(text) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownLines */ .c)(text)
        .filter(line => line !== '')
        .join(' ');
}
function md(strings, ...parts) {
    return String.raw({ raw: strings }, ...parts);
}
function joinMarkdown(parts, separator = '') {
    return parts.join(separator);
}
function markdownLink(text, url) {
    const safe = safeUrl(url);
    if (safe === undefined)
        return text;
    return `[${text === '' ? escapeCardLine(safe) : text}](${safe})`;
}
const IMAGE_KEY = /^img_[\w-]{1,200}$/;
function markdownImage(alt, imageKey) {
    return IMAGE_KEY.test(imageKey) ? `![${alt}](${imageKey})` : undefined;
}
const UNSAFE_IN_URL = /[()<>"'\\`|\s]|(?<=&#?\w{1,32});/g;
const BRACKETS = /[[\]]/g;
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:')
        return undefined;
    const safe = parsed.href.replace(UNSAFE_IN_URL, percentEncoded);
    const pathStart = safe.indexOf('/', safe.indexOf('//') + 2);
    return safe.slice(0, pathStart) + safe.slice(pathStart).replace(BRACKETS, percentEncoded);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 7019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ localTime),
/* harmony export */   Oh: () => (/* binding */ grey),
/* harmony export */   kv: () => (/* binding */ atTag)
/* harmony export */ });
/* harmony import */ var _card_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1407);

const ID = /^[A-Za-z0-9_-]{1,100}$/;
const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}$/;
function atTag(mention) {
    switch (mention.kind) {
        case 'all':
            return (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<at id=all></at>`;
        case 'text':
            return (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCardLine */ .eD)(mention.text);
        case 'email':
            return EMAIL.test(mention.id)
                ? (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<at email=${mention.id}></at>`
                : (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCardLine */ .eD)(mention.id);
        default:
            return ID.test(mention.id)
                ? (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<at id=${mention.id}></at>`
                : (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCardLine */ .eD)(mention.id);
    }
}
function localTime(milliseconds, format = 'time') {
    const moment = String(Math.trunc(milliseconds));
    return (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<local_datetime millisecond='${moment}' format_type='${format}'></local_datetime>`;
}
function grey(text) {
    return (0,_card_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<font color='grey'>${text}</font>`;
}


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeMarkdownLines)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

const ALWAYS = String.raw `[&<>*_~!\\[\]()#\`$|@]`;
const FIRST_IN_LINE = '^[-+=]';
const COLON = ':(?![ ])';
const DOT = String.raw `(?<=^|[wW]|^\d{1,9})\.`;
const ACTIVE = new RegExp([ALWAYS, FIRST_IN_LINE, COLON, DOT].join('|'), 'g');
function escapeMarkdownLines(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .trim()
        .split('\n')
        .map(line => line.replaceAll('\t', ' ').trim().replace(ACTIVE, entity));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ StructuredError),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
const EXCERPT_CHARACTERS = 60;
const PROBLEM_CHARACTERS = 200;
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
class StructuredError extends Error {
    name = 'StructuredError';
    line;
    column;
    detail;
    excerpt;
    fix;
    constructor(source, sourceName, fault) {
        const { line, column } = positionAt(source, fault.offset);
        const excerpt = excerptAt(source, fault.offset);
        const near = excerpt === '' ? '' : ` Near: ${excerpt}`;
        const problem = printable(fault.problem, PROBLEM_CHARACTERS);
        const detail = `line ${line}, column ${column}: ${problem}. ${fault.fix}${near}`;
        super(`${sourceName}, ${detail}`);
        this.detail = detail;
        this.line = line;
        this.column = column;
        this.excerpt = excerpt;
        this.fix = fault.fix;
    }
}
function positionAt(source, offset) {
    let line = 1;
    let lineStart = 0;
    for (let newline = source.indexOf('\n'); newline !== -1 && newline < offset; newline = source.indexOf('\n', newline + 1)) {
        line += 1;
        lineStart = newline + 1;
    }
    return { line, column: Math.min(offset, source.length) - lineStart + 1 };
}
function excerptAt(source, offset) {
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    const newline = source.indexOf('\n', offset);
    const lineEnd = newline === -1 ? source.length : newline;
    const from = Math.max(lineStart, offset - EXCERPT_CHARACTERS / 2);
    const to = Math.min(lineEnd, from + EXCERPT_CHARACTERS);
    const piece = printable(source.slice(from, to), EXCERPT_CHARACTERS);
    return `${from > lineStart ? '…' : ''}${piece}${to < lineEnd ? '…' : ''}`;
}
function printable(text, maxCharacters) {
    const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
    return cut.toWellFormed().replace(UNPRINTABLE, ' ').trim();
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ MAX_ALIASED_CHARACTERS),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   _x: () => (/* binding */ MAX_YAML_CHARACTERS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_DEPTH = 100;
const MAX_CHARACTERS = 1024 * 1024;
const MAX_YAML_CHARACTERS = 256 * 1024;
const MAX_ALIASED_CHARACTERS = 100_000;


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NUMBER_FIX),
/* harmony export */   v: () => (/* binding */ numberProblem)
/* harmony export */ });
const INTEGER = /^[-+]?(?:\d+|0x[0-9a-f]+|0o[0-7]+)$/i;
function numberProblem(written, value) {
    if (!Number.isFinite(value))
        return `${shorten(written)} is no number that JSON can hold`;
    if (INTEGER.test(written) && written !== String(value) && BigInt(written) !== BigInt(value))
        return `${shorten(written)} is too large to be kept exactly as a number`;
    return undefined;
}
const NUMBER_FIX = 'Put it in quotes to send it as text.';
function shorten(written) {
    return written.length <= 24 ? written : `${written.slice(0, 24)}…`;
}


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
function formatPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return PLAIN_KEY.test(part) ? `${text}.${part}` : `${text}[${JSON.stringify(part)}]`;
    }, '$');
}


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ parseStructured)
});

// EXTERNAL MODULE: ./lib/text/structured-error.js
var structured_error = __nccwpck_require__(8339);
// EXTERNAL MODULE: ./lib/text/structured-number.js
var structured_number = __nccwpck_require__(8892);
;// CONCATENATED MODULE: ./lib/text/structured-json-scalar.js

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null]
]);
function readString(source, start, error) {
    let at = start + 1;
    while (at < source.length) {
        const char = source.charCodeAt(at);
        if (char === 0x22) {
            const text = String(JSON.parse(source.slice(start, at + 1)));
            return { value: text.toWellFormed(), end: at + 1 };
        }
        if (char < 0x20)
            throw controlCharacter(source, at, error);
        const length = char === 0x5c ? matchAt(ESCAPE, source, at).length : 1;
        if (length === 0)
            throw error(at, 'a backslash begins no JSON escape', 'Write \\\\ for a backslash.');
        at += length;
    }
    throw error(start, 'a text has no closing quote', 'Put a " at its end.');
}
function controlCharacter(source, at, error) {
    const char = source[at];
    if (char === '\t')
        return error(at, 'a tab stands inside a text', 'Write \\t for it.');
    if (char === '\n' || char === '\r')
        return error(at, 'a line ends inside a text', 'Write \\n for it, or close the text with a ".');
    return error(at, 'a control character stands inside a text', 'Write it as \\u and four digits.');
}
function readWord(source, start, error) {
    const word = matchAt(WORD, source, start);
    const value = WORDS.get(word);
    if (value !== undefined)
        return { value, end: start + word.length };
    if (/[-\d]/.test(source.charAt(start)))
        return readNumber(source, start, error);
    if (start >= source.length)
        throw error(start, 'the JSON ends where a value should stand', 'Write the value.');
    throw error(start, 'no JSON value stands here', valueFix(source, start, word));
}
function readNumber(source, start, error) {
    const written = matchAt(NUMBER, source, start);
    const end = start + written.length;
    if (written === '' || /[\w.+]/.test(source.charAt(end)))
        throw error(start, 'this is no JSON number', 'Write it like -12.5 or 3e8, or in quotes as text.');
    const value = Number(written);
    const problem = (0,structured_number/* numberProblem */.v)(written, value);
    if (problem !== undefined)
        throw error(start, problem, structured_number/* NUMBER_FIX */.o);
    return { value, end };
}
function valueFix(source, at, word) {
    if (WORDS.has(word.toLowerCase()))
        return `Write ${word.toLowerCase()}, in lower case.`;
    if (word === 'NaN' || word === 'Infinity')
        return 'JSON has no such number; write null or a text.';
    if (source[at] === "'")
        return 'Use double quotes.';
    if (isComment(source, at))
        return COMMENT_FIX;
    if (source.startsWith('${{', at))
        return TEMPLATE_FIX;
    if (source[at] === ',')
        return 'Write a value before the comma, or remove the comma.';
    return 'Write a text in double quotes, a number, true, false, null, a {…} or a […].';
}
const TEMPLATE_FIX = 'Put {{ … }} in double quotes.';
const COMMENT_FIX = 'JSON has no comments: remove it, or write YAML.';
function isComment(source, at) {
    return source[at] === '#' || /^\/[/*]/.test(source.slice(at, at + 2));
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/text/structured-limits.js
var structured_limits = __nccwpck_require__(5897);
;// CONCATENATED MODULE: ./lib/text/structured-json.js



function parseJson(source, error) {
    const reader = new JsonReader(source, error);
    const value = reader.value(0);
    reader.end();
    return value;
}
function offsetInJson(source, path, error) {
    return new JsonReader(source, error).find(path);
}
const TEXT_FIX = 'If a " just before belongs to a text, write \\" for it. A value that may hold quotes or line breaks is safe in a template.';
function memberFix(found, close) {
    return found === '}' || found === ']' ? `Write "${close}" first.` : TEXT_FIX;
}
function keyFix(source, at) {
    if (source.startsWith('{', at))
        return TEMPLATE_FIX;
    return source[at] === ',' ? 'Remove the comma.' : 'Put double quotes around the key.';
}
const WHITESPACE = /[ \t\n\r]*/y;
class JsonReader {
    source;
    error;
    at = 0;
    constructor(source, error) {
        this.source = source;
        this.error = error;
    }
    value(depth) {
        this.skipSpace();
        switch (this.source[this.at]) {
            case '{':
                return this.object(depth);
            case '[':
                return this.list(depth);
            case '"':
                return this.take(readString(this.source, this.at, this.error));
            default:
                return this.take(readWord(this.source, this.at, this.error));
        }
    }
    end() {
        this.skipSpace();
        if (this.at < this.source.length)
            throw this.error(this.at, 'text follows the end of the JSON value', 'Remove it.');
    }
    find(path) {
        this.skipSpace();
        let found = this.at;
        for (const part of path) {
            const member = this.seek(part);
            if (member === undefined)
                return undefined;
            found = member.start;
            this.skipSpace();
        }
        return found;
    }
    seek(part) {
        const first = this.source[this.at];
        const members = first === '{' ? this.objectMembers() : first === '[' ? this.listMembers() : [];
        for (const member of members) {
            if (member.key === part)
                return member;
            this.value(0);
        }
        return undefined;
    }
    object(depth) {
        this.checkDepth(depth);
        const entries = new Map();
        for (const { key, start } of this.objectMembers()) {
            if (entries.has(key))
                throw this.error(start, `the key ${JSON.stringify(key)} stands twice`, 'Remove one.');
            entries.set(key, this.value(depth + 1));
        }
        return Object.fromEntries(entries);
    }
    list(depth) {
        this.checkDepth(depth);
        const items = [];
        for (const { key } of this.listMembers())
            items[key] = this.value(depth + 1);
        return items;
    }
    *objectMembers() {
        const open = this.at;
        for (let more = this.enter('}'); more; more = this.next(open, '}')) {
            const start = this.at;
            if (this.source[start] !== '"')
                throw this.unexpected(open, 'a key in double quotes', keyFix(this.source, start));
            const key = this.take(readString(this.source, start, this.error));
            this.skipSpace();
            if (this.source[this.at] !== ':')
                throw this.unexpected(open, 'a ":" after the key', TEXT_FIX);
            this.at += 1;
            yield { key, start };
        }
    }
    *listMembers() {
        const open = this.at;
        let key = 0;
        for (let more = this.enter(']'); more; more = this.next(open, ']')) {
            yield { key, start: this.at };
            key += 1;
        }
    }
    enter(close) {
        this.at += 1;
        this.skipSpace();
        if (this.source[this.at] !== close)
            return true;
        this.at += 1;
        return false;
    }
    next(open, close) {
        this.skipSpace();
        const comma = this.at;
        const found = this.source[comma];
        if (found !== ',' && found !== close)
            throw this.unexpected(open, `a comma or "${close}"`, memberFix(found, close));
        this.at += 1;
        if (found === close)
            return false;
        this.skipSpace();
        if (this.source[this.at] === close)
            throw this.error(comma, `a comma stands before "${close}"`, 'Remove the comma.');
        return true;
    }
    unexpected(open, expected, fix) {
        if (this.at < this.source.length)
            return this.error(this.at, `${expected} should stand here`, isComment(this.source, this.at) ? COMMENT_FIX : fix);
        const { line } = (0,structured_error/* positionAt */.t)(this.source, open);
        const opened = this.source.charAt(open);
        return this.error(this.at, `the "${opened}" of line ${line} is never closed`, 'Close it.');
    }
    checkDepth(depth) {
        if (depth >= structured_limits/* MAX_DEPTH */.lr)
            throw this.error(this.at, `the JSON is nested deeper than ${structured_limits/* MAX_DEPTH */.lr}`, 'Make it flatter.');
    }
    take(scalar) {
        this.at = scalar.end;
        return scalar.value;
    }
    skipSpace() {
        this.at += matchAt(WHITESPACE, this.source, this.at).length;
    }
}

;// CONCATENATED MODULE: ./lib/text/structured.js



async function parseStructured(text, options) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const error = (offset, problem, fix) => new structured_error/* StructuredError */.m(source, options.name, { offset, problem, fix });
    if (source.length > structured_limits/* MAX_CHARACTERS */.SF)
        throw error(0, `it is longer than ${structured_limits/* MAX_CHARACTERS */.SF} characters`, 'Shorten it.');
    if (source.trim() === '')
        throw error(0, 'there is nothing in it', 'Write a value, or leave it out.');
    const jsonOnly = options.name.toLowerCase().endsWith('.json');
    if (!jsonOnly && !/^\s*[[{"]/.test(source))
        return await readYaml(source, error);
    try {
        return readJson(source, error);
    }
    catch (jsonError) {
        if (jsonOnly)
            throw jsonError;
        return await readFlowYaml(source, error, jsonError);
    }
}
function readJson(source, error) {
    const value = parseJson(source, error);
    return located(source, value, path => offsetInJson(source, path, error));
}
async function readYaml(source, error) {
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6738));
    const { value, offsetOf } = parseYaml(source, error);
    return located(source, value, offsetOf);
}
async function readFlowYaml(source, error, jsonError) {
    try {
        return await readYaml(source, error);
    }
    catch (yamlError) {
        const isJsonLike = !/^\s*\{\s*[^\s"}]/.test(source);
        throw isJsonLike && yamlError instanceof structured_error/* StructuredError */.m ? jsonError : yamlError;
    }
}
function located(source, value, offsetOf) {
    const locate = (path) => {
        const offset = offsetOf(path);
        if (offset !== undefined)
            return (0,structured_error/* positionAt */.t)(source, offset);
        return path.length === 0 ? (0,structured_error/* positionAt */.t)(source, 0) : locate(path.slice(0, -1));
    };
    return { value, locate };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function visibleText(text) {
    return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(INVISIBLE, '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
