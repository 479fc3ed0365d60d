export const id = 6123;
export const ids = [6123];
export const modules = {

/***/ 6123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRemoteImages: () => (/* binding */ fetchRemoteImages)
});

// EXTERNAL MODULE: ./lib/model/byte-size.js
var byte_size = __webpack_require__(277);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/text/visible-text.js
var visible_text = __webpack_require__(9473);
// EXTERNAL MODULE: ./lib/files/file-content.js + 10 modules
var file_content = __webpack_require__(8988);
;// CONCATENATED MODULE: ./lib/files/public-address.js

const SPECIAL_IPV4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
    '168.63.129.16/32'
];
const GLOBAL_IPV6 = '2000::/3';
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const specialIpv4 = listOf(SPECIAL_IPV4, 'ipv4');
const globalIpv6 = listOf([GLOBAL_IPV6], 'ipv6');
const specialIpv6 = listOf(SPECIAL_IPV6, 'ipv6');
function isPublicAddress(address) {
    switch ((0,external_node_net_.isIP)(address)) {
        case 4:
            return !specialIpv4.check(address, 'ipv4');
        case 6:
            return (!address.includes('%') &&
                globalIpv6.check(address, 'ipv6') &&
                !specialIpv6.check(address, 'ipv6'));
        default:
            return false;
    }
}
function listOf(networks, family) {
    const list = new external_node_net_.BlockList();
    for (const network of networks) {
        const [address = '', prefix = ''] = network.split('/');
        list.addSubnet(address, Number(prefix), family);
    }
    return list;
}

;// CONCATENATED MODULE: ./lib/files/remote-image.js





const MAX_REDIRECTS = 5;
async function fetchRemoteImage(address, access) {
    const deadline = AbortSignal.timeout(access.timeoutMs);
    const signal = access.signal === undefined ? deadline : AbortSignal.any([access.signal, deadline]);
    try {
        return { image: await follow(address, { ...access, signal }) };
    }
    catch (error) {
        access.signal?.throwIfAborted();
        const problem = deadline.aborted
            ? `it took longer than ${access.timeoutMs / 1000} s`
            : error instanceof Error
                ? error.message
                : String(error);
        return { problem };
    }
}
async function follow(address, access) {
    let url = URL.parse(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const target = checkedUrl(url);
        const answer = await access.network.get({
            url: target,
            address: await publicAddressOf(target, access),
            headers: {
                accept: 'image/*',
                'user-agent': 'feishu-message',
                ...authorization(target, access)
            },
            maxBytes: access.maxBytes,
            timeoutMs: access.timeoutMs,
            signal: access.signal
        });
        if (!isRedirect(answer))
            return toImage(target, answer, access.maxBytes);
        url = URL.parse(answer.headers['location'] ?? '', target.href);
    }
    throw new Error(`it is redirected more than ${MAX_REDIRECTS} times`);
}
function checkedUrl(url) {
    if (url === null)
        throw new Error('it is no address');
    if (url.protocol !== 'https:')
        throw new Error('it is not https');
    if (url.username !== '' || url.password !== '')
        throw new Error('it holds credentials');
    if (url.port !== '')
        throw new Error('it names a port');
    return url;
}
async function publicAddressOf(url, { network, signal }) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = (0,external_node_net_.isIP)(host) === 0 ? await resolved(network, host, signal) : [host];
    if (!addresses.every(isPublicAddress))
        throw new Error('its host is not on the public internet');
    const address = addresses.find(candidate => (0,external_node_net_.isIP)(candidate) === 4) ?? addresses[0];
    if (address === undefined)
        throw new Error('its host has no address');
    return address;
}
function resolved(network, host, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(new Error('it was given up'));
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        network
            .resolve(host)
            .catch(() => Promise.reject(new Error('its host is not known')))
            .then(resolve, reject)
            .finally(() => signal.removeEventListener('abort', onAbort));
    });
}
const GITHUB_HOSTS = ['github.com', 'raw.githubusercontent.com', 'media.githubusercontent.com'];
function authorization({ host }, { github }) {
    if (github === undefined || github.token === '')
        return {};
    const server = URL.parse(github.serverUrl)?.host ?? '';
    const hosts = server === 'github.com' ? GITHUB_HOSTS : [server];
    return hosts.includes(host) ? { authorization: `Bearer ${github.token}` } : {};
}
function isRedirect({ status, headers }) {
    return [301, 302, 303, 307, 308].includes(status) && headers['location'] !== undefined;
}
function toImage(url, { status, headers, body }, maxBytes) {
    if (status !== 200)
        throw new Error(`HTTP ${status}`);
    if (body.length > maxBytes)
        throw new Error(`it is larger than ${(0,byte_size/* formatBytes */.z)(maxBytes)}`);
    const name = fileName(url);
    const content = (0,file_content/* contentIn */.f)(body.subarray(0, file_content/* HEAD_BYTES */.L), name);
    if (content.kind !== 'picture') {
        const type = /^[\w.+-]+\/[\w.+-]+/.exec(headers['content-type'] ?? '')?.[0] ?? 'no content type';
        throw new Error(`it is no picture that Feishu takes (${type.slice(0, 100)})`);
    }
    return {
        label: shownAddress(url.href),
        name,
        content,
        bytes: body.length,
        read: () => once(body)
    };
}
async function* once(body) {
    yield body;
}
function fileName({ pathname }) {
    const last = pathname.split('/').at(-1) ?? '';
    return last === '' ? 'image' : last.slice(-100);
}
function shownAddress(address) {
    const url = URL.parse(address);
    const shown = url === null ? (0,visible_text/* visibleText */.Q)(address).replace(/\s+/g, ' ') : url.origin + url.pathname;
    return shown.slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/files/remote-images.js


const AT_ONCE = 5;
const MAX_IMAGES = 20;
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
async function fetchRemoteImages(addresses, access) {
    const wanted = [...new Set(addresses)];
    const images = new Map();
    const problems = new Map();
    let bytes = 0;
    const fetchOne = async (address) => {
        const found = await fetchRemoteImage(address, access);
        if ('problem' in found)
            problems.set(address, found.problem);
        else {
            images.set(address, found.image);
            bytes += found.image.bytes;
        }
    };
    const queue = wanted.slice(0, MAX_IMAGES).values();
    const work = async () => {
        for (const address of queue) {
            if (bytes < MAX_TOTAL_BYTES)
                await fetchOne(address);
            else
                problems.set(address, `with those before it, it is more than ${(0,byte_size/* formatBytes */.z)(MAX_TOTAL_BYTES)}`);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        images,
        warnings: [
            ...wanted.flatMap(address => warningOf(address, problems.get(address))),
            ...tooMany(wanted.length)
        ]
    };
}
function warningOf(address, problem) {
    if (problem === undefined)
        return [];
    return [`The picture ${shownAddress(address)} is shown as a link: ${problem}.`];
}
function tooMany(count) {
    if (count <= MAX_IMAGES)
        return [];
    return [
        `Of ${count} pictures the first ${MAX_IMAGES} are uploaded; the others are shown as links.`
    ];
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KB', 'MB', 'GB', 'TB'];
function formatBytes(bytes) {
    let size = Number.isFinite(bytes) ? Math.max(0, bytes) : 0;
    let unit = 'B';
    for (const next of UNITS) {
        if (size < 1024)
            break;
        size /= 1024;
        unit = next;
    }
    return `${unit === 'B' || size >= 100 ? Math.round(size) : Number(size.toFixed(1))} ${unit}`;
}


/***/ })

};
