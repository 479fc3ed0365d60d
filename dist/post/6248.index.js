export const id = 6248;
export const ids = [6248];
export const modules = {

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCard: () => (/* binding */ validateCard)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/cards/validate/card-view.js

const OPAQUE = ['chart_spec', 'value', 'rows', 'fallback'];
const ELEMENT_LISTS = ['elements', 'columns', 'actions'];
function viewCard(root, options) {
    const nodes = [];
    const slots = [];
    const visit = (value, path, around) => {
        if (Array.isArray(value)) {
            const isElementList = ELEMENT_LISTS.includes(String(path.at(-1))) && around?.tag !== 'table';
            for (const [index, item] of value.entries()) {
                if (isElementList)
                    slots.push({ value: item, path: [...path, index] });
                visit(item, [...path, index], around);
            }
            return;
        }
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        const parent = nodeOf(value, path, around);
        if (parent !== undefined && parent !== around)
            nodes.push(parent);
        for (const [key, inner] of Object.entries(value))
            if (inner !== undefined && !OPAQUE.includes(key))
                visit(inner, [...path, key], parent);
    };
    visit(root, [], undefined);
    return { root, version: root['schema'] === '2.0' ? '2.0' : '1.0', nodes, slots, options };
}
function nodeOf(object, path, around) {
    const tag = object['tag'];
    return typeof tag === 'string' ? { tag, object, path, parent: around } : around;
}
function isAbsent(value) {
    return value === undefined || value === null;
}
function ancestorsOf(node) {
    return node.parent === undefined ? [] : [node.parent, ...ancestorsOf(node.parent)];
}

// EXTERNAL MODULE: ./lib/cards/validate/issue.js
var issue = __webpack_require__(6389);
;// CONCATENATED MODULE: ./lib/cards/validate/markdown-texts.js

function markdownTexts({ nodes }) {
    return nodes.flatMap(({ tag, object, path }) => {
        if (tag !== 'markdown' && tag !== 'lark_md')
            return [];
        const languages = (0,json/* objectAt */.lJ)(object, 'i18n_content');
        const translations = (0,json/* isJsonObject */.OW)(languages) ? Object.entries(languages) : [];
        const candidates = [
            { text: object['content'], at: [...path, 'content'] },
            ...translations.map(([key, text]) => ({ text, at: [...path, 'i18n_content', key] }))
        ];
        return candidates.flatMap(({ text, at }) => (typeof text === 'string' ? [{ text, at }] : []));
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/audio-forwarding.js



function audioForwarding(card) {
    if ((0,json/* objectAt */.lJ)(card.root, 'config')?.['enable_forward'] === false)
        return [];
    const component = card.nodes.find(({ tag }) => tag === 'audio')?.path;
    const inMarkdown = markdownTexts(card).find(({ text }) => /<audio\b/i.test(text))?.at;
    const at = component ?? inMarkdown;
    if (at === undefined)
        return [];
    return [
        (0,issue/* warning */.$e)(at, 'Feishu takes a card with audio only when it cannot be forwarded.', 'Add config.enable_forward: false.')
    ];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/behaviors.js



const URL_KEYS = ['default_url', 'pc_url', 'ios_url', 'android_url'];
function behaviors({ nodes, options }) {
    return nodes.flatMap(({ object, path }) => {
        const given = object['behaviors'];
        if (isAbsent(given))
            return [];
        const at = [...path, 'behaviors'];
        if (!Array.isArray(given))
            return [(0,issue/* error */.z3)(at, 'behaviors is no list.', 'Write behaviors: [{type: open_url, …}].')];
        const isWebhook = options.target === 'webhook';
        return (0,json/* arrayAt */.RD)(object, 'behaviors').flatMap((behavior, index) => behaviorIssues(behavior, [...at, index], isWebhook));
    });
}
function behaviorIssues(behavior, at, isWebhook) {
    if (!(0,json/* isJsonObject */.OW)(behavior))
        return [(0,issue/* error */.z3)(at, 'A behavior is an object.', 'Write {type: open_url, default_url: …}.')];
    switch (behavior['type']) {
        case 'open_url':
            return hasUrl(behavior)
                ? []
                : [(0,issue/* warning */.$e)(at, 'open_url has no URL, so a click does nothing.', 'Add default_url.')];
        case 'callback':
            return isWebhook
                ? [
                    (0,issue/* warning */.$e)(at, 'A custom bot gets no callbacks.', 'Open a page instead, or send with an app.')
                ]
                : [];
        default:
            return [
                (0,issue/* warning */.$e)([...at, 'type'], `The type of the behavior is ${describe(behavior['type'])}.`, 'Write open_url or callback.')
            ];
    }
}
function hasUrl(behavior) {
    return URL_KEYS.some(key => typeof behavior[key] === 'string' && behavior[key] !== '');
}
function describe(type) {
    return type === undefined ? 'missing' : JSON.stringify(type);
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/button-text.js


const MAX_CHARACTERS = 100;
function buttonText({ nodes }) {
    return nodes.flatMap(({ tag, object, path }) => {
        const text = tag === 'button' ? (0,json/* stringAt */.bX)((0,json/* objectAt */.lJ)(object, 'text'), 'content') : undefined;
        const length = Array.from(text ?? '').length;
        if (length <= MAX_CHARACTERS)
            return [];
        const message = `The text of the button has ${length} characters; Feishu takes ${MAX_CHARACTERS}.`;
        return [(0,issue/* warning */.$e)([...path, 'text', 'content'], message, 'Shorten it.')];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/card-link.js



const PLATFORMS = ['pc_url', 'ios_url', 'android_url'];
function cardLink({ root }) {
    const { card_link: link } = root;
    if (isAbsent(link))
        return [];
    if (!(0,json/* isJsonObject */.OW)(link))
        return [(0,issue/* error */.z3)(['card_link'], 'card_link is no object.', 'Write card_link: {url: …}.')];
    const has = (key) => ((0,json/* stringAt */.bX)(link, key) ?? '') !== '';
    if (has('url') || PLATFORMS.every(has))
        return [];
    return [
        (0,issue/* warning */.$e)(['card_link'], 'card_link has no url.', `Add url, or all of ${PLATFORMS.join(', ')}.`)
    ];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/chart-count.js

const MAX_CHARTS = 5;
function chartCount({ nodes }) {
    const charts = nodes.filter(({ tag }) => tag === 'chart');
    const extra = charts[MAX_CHARTS];
    if (extra === undefined)
        return [];
    const message = `The card has ${charts.length} charts; Feishu advises at most ${MAX_CHARTS}.`;
    return [(0,issue/* warning */.$e)(extra.path, message, 'Leave some out: the card may be slow to show.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/element-count.js

function elementCount({ nodes, version, options }) {
    const { maxElements } = options;
    if (nodes.length <= maxElements)
        return [];
    const report = version === '2.0' ? issue/* error */.z3 : issue/* warning */.$e;
    const message = `The card has ${nodes.length} objects with a tag; Feishu takes ${maxElements}.`;
    return [report([], message, 'Join texts into one markdown element, or send less.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/element-ids.js


const ELEMENT_ID = /^[A-Za-z][A-Za-z0-9_]{0,19}$/;
function elementIds({ nodes, version }) {
    if (version === '1.0')
        return [];
    const seen = new Set();
    return nodes.flatMap(({ object, path }) => {
        const id = object['element_id'];
        if (isAbsent(id))
            return [];
        const at = [...path, 'element_id'];
        if (typeof id !== 'string' || !ELEMENT_ID.test(id))
            return [
                (0,issue/* error */.z3)(at, `${JSON.stringify(id)} is no element_id.`, 'Write a letter, then letters, digits and _, at most 20 characters.')
            ];
        if (seen.has(id))
            return [(0,issue/* error */.z3)(at, `The element_id ${id} stands twice.`, 'Give each its own.')];
        seen.add(id);
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/element-lists.js



function elementLists(card) {
    const lists = [...rootLists(card), ...nodeLists(card)];
    const items = card.slots.flatMap(({ value, path }) => itemIssue(value, path));
    return [...lists, ...items];
}
function rootLists({ root, version }) {
    const { body } = root;
    const holder = version === '1.0' ? root : (0,json/* isJsonObject */.OW)(body) ? body : {};
    return listIssue(holder, 'elements', version === '1.0' ? [] : ['body']);
}
const LISTS = new Map([
    ['column_set', 'columns'],
    ['column', 'elements'],
    ['collapsible_panel', 'elements'],
    ['interactive_container', 'elements'],
    ['form', 'elements'],
    ['action', 'actions'],
    ['note', 'elements']
]);
function nodeLists({ nodes }) {
    return nodes.flatMap(({ tag, object, path }) => {
        const key = LISTS.get(tag);
        return key === undefined ? [] : listIssue(object, key, path);
    });
}
function listIssue(object, key, path) {
    const value = object[key];
    if (isAbsent(value) || Array.isArray(value))
        return [];
    return [(0,issue/* error */.z3)([...path, key], `${key} is no list.`, `Write ${key}: […].`)];
}
function itemIssue(value, path) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [
            (0,issue/* error */.z3)(path, 'An element is an object with a tag.', 'Write {tag: markdown, content: …}.')
        ];
    if (typeof value['tag'] === 'string')
        return [];
    return [(0,issue/* error */.z3)(path, 'The element has no tag.', 'Add tag: markdown, say.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/component-table.js
const INTERACTIVE = [
    'behaviors',
    'confirm',
    'disabled',
    'disabled_tips',
    'hover_tips',
    'name',
    'required'
];
const TEXT = ['content', 'i18n_content', 'text_size', 'text_color', 'text_align', 'lines'];
const SELECT = ['options', 'placeholder', 'type', 'width', 'initial_option', 'initial_index'];
const USE_BEHAVIORS = 'behaviors: [{type: open_url, default_url: …}]';
const COMPONENTS = {
    div: { properties: ['text', 'width', 'fields'], isComplete: true, legacy: { extra: 'columns' } },
    markdown: { properties: TEXT, isComplete: true, legacy: { href: 'a <link> tag' } },
    hr: { properties: [], isComplete: true },
    img: {
        properties: [
            'img_key',
            'i18n_img_key',
            'alt',
            'title',
            'corner_radius',
            'scale_type',
            'size',
            'transparent',
            'preview'
        ],
        isComplete: true,
        legacy: { mode: 'scale_type and size', custom_width: 'size', compact_width: 'size' }
    },
    img_combination: {
        properties: ['combination_mode', 'img_list', 'combination_transparent', 'corner_radius'],
        isComplete: false
    },
    person: {
        properties: ['user_id', 'size', 'show_avatar', 'show_name', 'style'],
        isComplete: false
    },
    person_list: {
        properties: [
            'persons',
            'size',
            'show_name',
            'show_avatar',
            'lines',
            'drop_invalid_user_id',
            'ud_icon'
        ],
        isComplete: false
    },
    chart: {
        properties: ['chart_spec', 'aspect_ratio', 'color_theme', 'preview', 'height'],
        isComplete: false
    },
    table: {
        properties: [
            'columns',
            'rows',
            'page_size',
            'row_height',
            'row_max_height',
            'freeze_first_column',
            'header_style'
        ],
        isComplete: false
    },
    column_set: {
        properties: ['columns', 'flex_mode', 'background_style', 'action'],
        isComplete: true
    },
    column: {
        properties: ['width', 'weight', 'background_style', 'action', 'elements'],
        isComplete: true
    },
    collapsible_panel: {
        properties: ['expanded', 'header', 'border', 'background_color', 'elements'],
        isComplete: true
    },
    interactive_container: {
        properties: [
            ...INTERACTIVE,
            'elements',
            'width',
            'height',
            'background_style',
            'has_border',
            'border_color',
            'corner_radius'
        ],
        isComplete: false
    },
    form: { properties: ['name', 'elements'], isComplete: false },
    button: {
        properties: [...INTERACTIVE, 'text', 'type', 'size', 'width', 'form_action_type'],
        isComplete: true,
        legacy: {
            url: USE_BEHAVIORS,
            multi_url: USE_BEHAVIORS,
            value: 'behaviors: [{type: callback, value: …}]',
            action_type: 'form_action_type',
            complex_interaction: 'behaviors'
        }
    },
    overflow: {
        properties: [...INTERACTIVE, 'options', 'width'],
        isComplete: false,
        legacy: { value: 'behaviors' }
    },
    input: {
        properties: [
            ...INTERACTIVE,
            'placeholder',
            'default_value',
            'i18n_default_value',
            'max_length',
            'input_type',
            'rows',
            'auto_resize',
            'max_rows',
            'show_icon',
            'label',
            'label_position',
            'width'
        ],
        isComplete: false,
        legacy: { value: 'behaviors' }
    },
    select_static: {
        properties: [...INTERACTIVE, ...SELECT],
        isComplete: false,
        legacy: { value: 'behaviors' }
    },
    multi_select_static: {
        properties: [...INTERACTIVE, ...SELECT, 'selected_values'],
        isComplete: false
    },
    select_person: {
        properties: [...INTERACTIVE, ...SELECT],
        isComplete: false,
        legacy: { value: 'behaviors' }
    },
    multi_select_person: {
        properties: [...INTERACTIVE, ...SELECT, 'selected_values'],
        isComplete: false
    },
    date_picker: datePicker('initial_date'),
    picker_time: datePicker('initial_time'),
    picker_datetime: datePicker('initial_datetime'),
    select_img: {
        properties: [
            ...INTERACTIVE,
            'options',
            'multi_select',
            'layout',
            'can_preview',
            'aspect_ratio',
            'style'
        ],
        isComplete: false,
        legacy: { value: 'behaviors' }
    },
    checker: {
        properties: [
            ...INTERACTIVE,
            'checked',
            'text',
            'overall_checkable',
            'button_area',
            'checked_style'
        ],
        isComplete: false
    },
    plain_text: { properties: [...TEXT, 'i18n'], isComplete: false },
    lark_md: {
        properties: [...TEXT, 'i18n'],
        isComplete: false,
        legacy: { href: 'a link in the text' }
    },
    text_tag: { properties: ['text', 'color'], isComplete: true },
    standard_icon: { properties: ['token', 'color', 'size'], isComplete: false },
    custom_icon: { properties: ['img_key', 'i18n_img_key', 'size'], isComplete: false }
};
function datePicker(initial) {
    return {
        properties: [...INTERACTIVE, 'placeholder', 'width', initial],
        isComplete: false,
        legacy: { value: 'behaviors' }
    };
}

;// CONCATENATED MODULE: ./lib/cards/validate/components.js

const COMMON_PROPERTIES = [
    'tag',
    'element_id',
    'margin',
    'padding',
    'direction',
    'horizontal_spacing',
    'vertical_spacing',
    'horizontal_align',
    'vertical_align',
    'icon'
];
function componentOf(tag) {
    return Object.hasOwn(COMPONENTS, tag) ? COMPONENTS[tag] : undefined;
}
const TAGS = [...Object.keys(COMPONENTS), 'audio'];
const REMOVED_TAGS = {
    action: 'Put the buttons into the elements themselves, or into the columns of a column_set.',
    note: 'Write a markdown or div element with text_size: notation.'
};
const INTERACTIVE_TAGS = [
    'button',
    'overflow',
    'input',
    'select_static',
    'multi_select_static',
    'select_person',
    'multi_select_person',
    'date_picker',
    'picker_time',
    'picker_datetime',
    'select_img',
    'checker'
];
const CONTAINER_TAGS = [
    'column_set',
    'form',
    'interactive_container',
    'collapsible_panel'
];

;// CONCATENATED MODULE: ./lib/cards/validate/rules/form-fields.js




function formFields({ nodes, options }) {
    return nodes.flatMap(form => {
        if (form.tag !== 'form')
            return [];
        const fields = nodes.filter(node => INTERACTIVE_TAGS.includes(node.tag) && ancestorsOf(node).includes(form));
        return [...submitButton(form, fields), ...names(fields), ...webhook(form, options.target)];
    });
}
function submitButton({ path }, fields) {
    const submits = fields.some(({ object }) => (0,json/* stringAt */.bX)(object, 'form_action_type') === 'submit' ||
        (0,json/* stringAt */.bX)(object, 'action_type') === 'form_submit');
    if (submits)
        return [];
    const fix = 'Add a button with form_action_type: submit.';
    return [(0,issue/* error */.z3)(path, 'The form has no button that submits it.', fix)];
}
function names(fields) {
    const seen = new Set();
    return fields.flatMap(({ tag, object, path }) => {
        const name = (0,json/* stringAt */.bX)(object, 'name') ?? '';
        const at = [...path, 'name'];
        if (name === '')
            return [(0,issue/* error */.z3)(at, `The ${tag} stands in a form and has no name.`, 'Add a name.')];
        if (seen.has(name))
            return [(0,issue/* error */.z3)(at, `The name ${name} stands twice in the form.`, 'Change one.')];
        seen.add(name);
        return [];
    });
}
function webhook({ path }, target) {
    if (target !== 'webhook')
        return [];
    return [(0,issue/* warning */.$e)(path, 'A custom bot gets no answers from a form.', 'Send the card with an app.')];
}

// EXTERNAL MODULE: ./lib/text/nearest-name.js
var nearest_name = __webpack_require__(3889);
;// CONCATENATED MODULE: ./lib/cards/validate/rules/header.js




const COLORS = [
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
const MAX_TAGS = 3;
function header({ root }) {
    const given = root['header'];
    if (isAbsent(given))
        return [];
    if (!(0,json/* isJsonObject */.OW)(given))
        return [(0,issue/* error */.z3)(['header'], 'header is no object.', 'Write header: {title: {…}}.')];
    return [...title(given), ...color(given), ...tagCount(given)];
}
function title(given) {
    if ((0,json/* objectAt */.lJ)(given, 'title') ?? (0,json/* objectAt */.lJ)(given, 'subtitle'))
        return [];
    if (!isAbsent(given['title']))
        return [];
    return [
        (0,issue/* warning */.$e)(['header'], 'The header has no title.', 'Add title: {tag: plain_text, content: …}.')
    ];
}
function color({ template }) {
    if (isAbsent(template) || (typeof template === 'string' && COLORS.includes(template)))
        return [];
    const nearest = typeof template === 'string' ? (0,nearest_name/* nearestName */.q)(template, COLORS) : undefined;
    const fix = nearest === undefined ? `Write one of ${COLORS.join(', ')}.` : `Did you mean ${nearest}?`;
    return [(0,issue/* warning */.$e)(['header', 'template'], `${JSON.stringify(template)} is no header colour.`, fix)];
}
function tagCount(given) {
    const lists = [
        { at: ['text_tag_list'], list: (0,json/* arrayAt */.RD)(given, 'text_tag_list') },
        ...Object.keys((0,json/* objectAt */.lJ)(given, 'i18n_text_tag_list') ?? {}).map(language => ({
            at: ['i18n_text_tag_list', language],
            list: (0,json/* arrayAt */.RD)((0,json/* objectAt */.lJ)(given, 'i18n_text_tag_list'), language)
        }))
    ];
    return lists
        .filter(({ list }) => list.length > MAX_TAGS)
        .map(({ at, list }) => (0,issue/* warning */.$e)(['header', ...at], `The header has ${list.length} tags; clients show the first ${MAX_TAGS}.`, 'Leave the others out.'));
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/images.js



function images_images({ nodes }) {
    return nodes.flatMap(node => (node.tag === 'img' ? [...key(node), ...alternative(node)] : []));
}
function key({ object, path }) {
    const at = [...path, 'img_key'];
    if (object['img_key'] === undefined && object['i18n_img_key'] !== undefined)
        return [];
    const given = (0,json/* stringAt */.bX)(object, 'img_key') ?? '';
    if (given === '')
        return [(0,issue/* error */.z3)(at, 'The image has no img_key.', 'Upload the picture and write its image_key.')];
    if (!/^https?:/i.test(given))
        return [];
    return [(0,issue/* error */.z3)(at, 'img_key is a URL.', 'Upload the picture and write its image_key.')];
}
function alternative({ object, path }) {
    const { alt } = object;
    if (!isAbsent(alt))
        return [];
    const fix = 'Add alt: {tag: plain_text, content: ""}; the text may be empty.';
    return path[0] === 'body'
        ? [(0,issue/* error */.z3)([...path, 'alt'], 'The image has no alt.', fix)]
        : [(0,issue/* warning */.$e)([...path, 'alt'], 'The image has no alt.', fix)];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/languages.js



const LANGUAGES = [
    'en_us',
    'zh_cn',
    'zh_hk',
    'zh_tw',
    'ja_jp',
    'id_id',
    'vi_vn',
    'th_th',
    'pt_br',
    'es_es',
    'ko_kr',
    'de_de',
    'fr_fr',
    'it_it',
    'ru_ru',
    'ms_my'
];
function languages({ root, nodes }) {
    const { config, header } = root;
    const summary = (0,json/* isJsonObject */.OW)(config) ? config['summary'] : undefined;
    return [
        ...unknownLanguages(root, []),
        ...((0,json/* isJsonObject */.OW)(summary) ? unknownLanguages(summary, ['config', 'summary']) : []),
        ...((0,json/* isJsonObject */.OW)(header) ? unknownLanguages(header, ['header']) : []),
        ...nodes.flatMap(({ object, path }) => unknownLanguages(object, path))
    ];
}
function unknownLanguages(object, path) {
    return Object.entries(object).flatMap(([key, texts]) => {
        if (!key.startsWith('i18n') || !(0,json/* isJsonObject */.OW)(texts))
            return [];
        return Object.keys(texts).flatMap(language => {
            if (LANGUAGES.includes(language))
                return [];
            const near = (0,nearest_name/* nearestName */.q)(language.replace('-', '_'), LANGUAGES);
            const fix = near === undefined ? `Write one of ${LANGUAGES.join(', ')}.` : `Write ${near}.`;
            const message = `${JSON.stringify(language)} is no language of a card.`;
            return [(0,issue/* warning */.$e)([...path, key, language], message, fix)];
        });
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/links.js


const links_URL_KEYS = ['url', 'default_url', 'pc_url', 'ios_url', 'android_url'];
const ALLOWED = /^(?:https?|lark|feishu):\/\//i;
function links({ root, nodes }) {
    const { card_link: cardLink } = root;
    return [
        ...((0,json/* isJsonObject */.OW)(cardLink) ? urls(cardLink, ['card_link']) : []),
        ...nodes.flatMap(({ object, path }) => inNode(object, path))
    ];
}
function inNode(object, path) {
    const { behaviors, multi_url: multiUrl, action } = object;
    const actionUrl = (0,json/* isJsonObject */.OW)(action) ? action['multi_url'] : undefined;
    return [
        ...urls(object, path),
        ...nested(multiUrl, [...path, 'multi_url']),
        ...nested(actionUrl, [...path, 'action', 'multi_url']),
        ...(Array.isArray(behaviors)
            ? behaviors.flatMap((behavior, index) => nested(behavior, [...path, 'behaviors', index]))
            : [])
    ];
}
function nested(value, path) {
    return (0,json/* isJsonObject */.OW)(value) ? urls(value, path) : [];
}
function urls(object, path) {
    return links_URL_KEYS.flatMap(key => {
        const url = object[key];
        if (typeof url !== 'string' || url === '' || ALLOWED.test(url))
            return [];
        const message = `${JSON.stringify(url.slice(0, 60))} is no http(s) address.`;
        return [(0,issue/* warning */.$e)([...path, key], message, 'Write the whole address, https:// included.')];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/markdown-images.js


const IMAGE_URL = /!\[[^\]\n]*\]\(\s*(?:https?:|\/|\.)/;
function markdownImages(card) {
    return markdownTexts(card).flatMap(({ text, at }) => IMAGE_URL.test(text)
        ? [
            (0,issue/* warning */.$e)(at, 'The Markdown shows a picture by its URL; Feishu takes image keys alone.', 'Upload the picture, or write a link.')
        ]
        : []);
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/markdown-tables.js


const MAX_TABLES = 4;
const DELIMITER_ROW = /^ {0,3}(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?)\s*$/gm;
function markdownTables(card) {
    return markdownTexts(card).flatMap(({ text, at }) => {
        const count = text.match(DELIMITER_ROW)?.length ?? 0;
        if (card.version === '1.0' && count > 0)
            return [(0,issue/* warning */.$e)(at, 'Markdown of a card JSON 1.0 shows no tables.', 'Use card JSON 2.0.')];
        if (count <= MAX_TABLES)
            return [];
        const message = `The Markdown has ${count} tables; an element takes ${MAX_TABLES}.`;
        return [(0,issue/* warning */.$e)(at, message, 'Split it into two elements, or use a table component.')];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/mentions.js


const AT_TAG = /<at\b([^<>]*)>/gi;
function mentions(card) {
    const isWebhook = card.options.target === 'webhook';
    return markdownTexts(card).flatMap(({ text, at }) => {
        const attributes = [...text.matchAll(AT_TAG)].map(match => match[1] ?? '');
        return [
            ...(attributes.some(given => /\buser_id\s*=/i.test(given))
                ? [
                    (0,issue/* warning */.$e)(at, 'user_id= mentions in text messages and posts, not in cards.', 'Write <at id=…></at>.')
                ]
                : []),
            ...(isWebhook && attributes.some(given => /\bemail\s*=|\bon_/i.test(given))
                ? [
                    (0,issue/* warning */.$e)(at, 'A custom bot mentions by open_id or user_id alone.', 'Write <at id=ou_…></at>.')
                ]
                : [])
        ];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/nesting.js



const MAX_LEVELS = 5;
function nesting({ nodes }) {
    return nodes.flatMap(node => {
        if (!CONTAINER_TAGS.includes(node.tag))
            return [];
        const outer = ancestorsOf(node).filter(({ tag }) => CONTAINER_TAGS.includes(tag));
        if (outer.length !== MAX_LEVELS)
            return [];
        const message = `Containers are nested more than ${MAX_LEVELS} levels deep.`;
        return [(0,issue/* warning */.$e)(node.path, message, 'Make the layout flatter.')];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/placement.js



function placement({ nodes, version }) {
    const report = version === '2.0' ? issue/* error */.z3 : issue/* warning */.$e;
    return nodes.flatMap(node => {
        const { tag, path } = node;
        const around = ancestorsOf(node);
        if (tag === 'form' && around.some(outer => outer.tag === 'form'))
            return [(0,issue/* error */.z3)(path, 'A form stands in a form.', 'Make one form of them.')];
        if ((tag === 'table' || tag === 'form') && around.length > 0)
            return [report(path, `A ${tag} stands in a ${around[0]?.tag ?? ''}.`, rootFix(version))];
        if (needsForm(node) && !around.some(outer => outer.tag === 'form'))
            return [
                (tag === 'select_img' ? issue/* warning */.$e : report)(path, `A ${tag} with several answers works only in a form.`, 'Put it in a form.')
            ];
        return version === '1.0' ? bareInteractive(node) : [];
    });
}
function rootFix(version) {
    return `Put it directly into ${version === '2.0' ? 'body.elements' : 'elements'}.`;
}
function needsForm({ tag, object }) {
    if (tag === 'select_img')
        return object['multi_select'] === true;
    return tag === 'multi_select_static' || tag === 'multi_select_person';
}
function bareInteractive({ tag, path, parent }) {
    if (parent !== undefined || !INTERACTIVE_TAGS.includes(tag) || path[0] === 'header')
        return [];
    const message = `At the root of a card JSON 1.0 a ${tag} stands in an action.`;
    return [(0,issue/* warning */.$e)(path, message, 'Write {tag: action, actions: […]} around it.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/properties.js




function properties({ root, version, nodes }) {
    if (version === '1.0')
        return [];
    const components = nodes.flatMap(({ tag, object, path }) => {
        const component = componentOf(tag);
        return component === undefined ? [] : unknownKeys(object, path, component, COMMON_PROPERTIES);
    });
    return [...topLevel(root), ...components];
}
const ROOT = {
    properties: ['schema', 'config', 'card_link', 'header', 'body', 'elements'],
    isComplete: true,
    legacy: {
        i18n_elements: 'i18n_content in each text',
        fallback: 'nothing: 2.0 has none'
    }
};
const CONFIG = {
    properties: [
        'update_multi',
        'enable_forward',
        'enable_forward_interaction',
        'width_mode',
        'summary',
        'locales',
        'use_custom_translation',
        'style',
        'streaming_mode',
        'streaming_config'
    ],
    isComplete: false,
    legacy: { wide_screen_mode: 'width_mode: fill', compact_width: 'width_mode: compact' }
};
const HEADER = {
    properties: [
        'title',
        'subtitle',
        'text_tag_list',
        'i18n_text_tag_list',
        'template',
        'icon',
        'padding'
    ],
    isComplete: true,
    legacy: { ud_icon: 'icon: {tag: standard_icon, token: …}', i18n: 'i18n_content in each text' }
};
const BODY = { properties: ['elements'], isComplete: true };
function topLevel(root) {
    const { config, header, body } = root;
    return [
        ...unknownKeys(root, [], ROOT, []),
        ...((0,json/* isJsonObject */.OW)(config) ? unknownKeys(config, ['config'], CONFIG, []) : []),
        ...((0,json/* isJsonObject */.OW)(header) ? unknownKeys(header, ['header'], HEADER, []) : []),
        ...((0,json/* isJsonObject */.OW)(body) ? unknownKeys(body, ['body'], BODY, COMMON_PROPERTIES) : [])
    ];
}
function unknownKeys(object, path, component, common) {
    const known = [...component.properties, ...common];
    const { legacy = {}, isComplete } = component;
    return Object.keys(object).flatMap(key => {
        if (known.includes(key))
            return [];
        const at = [...path, key];
        const replacement = Object.hasOwn(legacy, key) ? legacy[key] : undefined;
        if (replacement !== undefined)
            return [(0,issue/* warning */.$e)(at, `${key} is of card JSON 1.0.`, `In 2.0 write ${replacement}.`)];
        const nearest = (0,nearest_name/* nearestName */.q)(key, known);
        const fix = nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`;
        const where = typeof object['tag'] === 'string' ? `a ${object['tag']}` : 'this object';
        return isComplete
            ? [(0,issue/* error */.z3)(at, `Card JSON 2.0 knows no ${JSON.stringify(key)} in ${where}.`, fix)]
            : [(0,issue/* warning */.$e)(at, `${JSON.stringify(key)} is not documented for ${where}.`, fix)];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/reference.js



function referenceIssues(card, target) {
    const isTemplate = card['type'] === 'template';
    const id = isTemplate ? 'template_id' : 'card_id';
    const { data } = card;
    if (!(0,json/* isJsonObject */.OW)(data))
        return [
            (0,issue/* error */.z3)(['data'], `A card by reference needs data with a ${id}.`, `Add data: {${id}: …}.`)
        ];
    const given = (0,json/* stringAt */.bX)(data, id) ?? '';
    const missing = given === ''
        ? [(0,issue/* error */.z3)(['data', id], `${id} is missing or no text.`, `Write ${id} as a text in quotes.`)]
        : [];
    return [...missing, ...(isTemplate ? variables(data) : entityTarget(target))];
}
function variables(data) {
    const given = data['template_variable'];
    if (isAbsent(given) || (0,json/* isJsonObject */.OW)(given))
        return [];
    return [
        (0,issue/* error */.z3)(['data', 'template_variable'], 'template_variable is no object.', 'Write {name: value}.')
    ];
}
function entityTarget(target) {
    if (target === 'message')
        return [];
    const message = target === 'update'
        ? 'A card entity is updated through CardKit, not by a patch of its message.'
        : 'A card entity is documented for single messages only.';
    return [(0,issue/* warning */.$e)(['type'], message, 'Send the card itself, or a template.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/schema.js



function schema({ root, version }) {
    const given = root['schema'];
    if (!isAbsent(given) && given !== '1.0' && given !== '2.0')
        return [unknownSchema(given)];
    return version === '2.0' ? bodyOf2(root) : bodyOf1(root);
}
function unknownSchema(given) {
    const problem = `schema is ${JSON.stringify(given)}; Feishu knows "1.0" and "2.0".`;
    const fix = given === 2 ? 'Put it in quotes: schema: "2.0".' : 'Write "2.0".';
    return (0,issue/* error */.z3)(['schema'], problem, fix);
}
function bodyOf2({ body, elements }) {
    if (!isAbsent(body) && !(0,json/* isJsonObject */.OW)(body))
        return [(0,issue/* error */.z3)(['body'], 'body is no object.', 'Write body: {elements: […]}.')];
    if (isAbsent(elements))
        return [];
    const message = 'A card JSON 2.0 has its elements in the body.';
    const fix = 'Move them to body.elements.';
    return [isAbsent(body) ? (0,issue/* error */.z3)(['elements'], message, fix) : (0,issue/* warning */.$e)(['elements'], message, fix)];
}
function bodyOf1({ body }) {
    if (isAbsent(body))
        return [];
    return [
        (0,issue/* warning */.$e)(['body'], 'Without schema: "2.0" this is a card JSON 1.0, which has no body and shows nothing of it.', 'Add schema: "2.0".')
    ];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/table-columns.js



const MAX_COLUMNS = 50;
const MAX_PAGE_SIZE = 10;
const DATA_TYPES = [
    'text',
    'lark_md',
    'markdown',
    'number',
    'options',
    'persons',
    'date'
];
function tableColumns({ nodes }) {
    return nodes.flatMap(node => node.tag === 'table' ? [...pageSize(node), ...columnCount(node), ...columns(node)] : []);
}
function pageSize({ object, path }) {
    const given = object['page_size'];
    if (isAbsent(given))
        return [];
    const isInRange = typeof given === 'number' && given >= 1 && given <= MAX_PAGE_SIZE;
    if (isInRange && Number.isInteger(given))
        return [];
    const message = `page_size is ${JSON.stringify(given)}; it is a whole number from 1 to ${MAX_PAGE_SIZE}.`;
    return [(0,issue/* error */.z3)([...path, 'page_size'], message, 'Readers turn pages; write 10 or less.')];
}
function columnCount({ object, path }) {
    const { length } = (0,json/* arrayAt */.RD)(object, 'columns');
    const at = [...path, 'columns'];
    if (length === 0)
        return [(0,issue/* warning */.$e)(at, 'The table has no columns.', 'Add columns: [{name, data_type}].')];
    if (length <= MAX_COLUMNS)
        return [];
    const message = `The table has ${length} columns; those after the ${MAX_COLUMNS}th are hidden.`;
    return [(0,issue/* warning */.$e)(at, message, 'Leave some out.')];
}
function columns({ object, path }) {
    return (0,json/* arrayAt */.RD)(object, 'columns').flatMap((column, index) => columnIssues(column, [...path, 'columns', index]));
}
function columnIssues(column, at) {
    if (!(0,json/* isJsonObject */.OW)(column))
        return [(0,issue/* error */.z3)(at, 'A column is an object.', 'Write {name: …, data_type: text}.')];
    const issues = [];
    if (typeof column['name'] !== 'string')
        issues.push((0,issue/* warning */.$e)([...at, 'name'], 'The column has no name.', 'Add the key of its cells.'));
    const type = column['data_type'];
    if (typeof type !== 'string' || !DATA_TYPES.includes(type))
        issues.push((0,issue/* warning */.$e)([...at, 'data_type'], `data_type is ${type === undefined ? 'missing' : JSON.stringify(type)}.`, `Write one of ${DATA_TYPES.join(', ')}.`));
    return issues;
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/table-count.js

function tableCount({ nodes, options }) {
    const tables = nodes.filter(({ tag }) => tag === 'table');
    const byLanguage = Map.groupBy(tables, languageOf);
    return [...byLanguage.values()].flatMap(({ length, [options.maxTables]: extra }) => {
        if (extra === undefined)
            return [];
        const message = `The card has ${length} tables; Feishu takes ${options.maxTables}.`;
        return [(0,issue/* error */.z3)(extra.path, message, 'Join tables, or write small ones in Markdown.')];
    });
}
function languageOf({ path }) {
    return path[0] === 'i18n_elements' ? String(path[1]) : '';
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/table-rows.js




function tableRows({ nodes }) {
    return nodes.flatMap(node => (node.tag === 'table' ? rowsOf(node) : []));
}
function rowsOf({ object, path }) {
    const { rows } = object;
    if (isAbsent(rows))
        return [];
    if (!Array.isArray(rows))
        return [(0,issue/* error */.z3)([...path, 'rows'], 'rows is no list.', 'Write rows: […].')];
    const names = (0,json/* arrayAt */.RD)(object, 'columns').flatMap(column => {
        const name = (0,json/* isJsonObject */.OW)(column) ? (0,json/* stringAt */.bX)(column, 'name') : undefined;
        return name === undefined ? [] : [name];
    });
    return rows.flatMap((row, index) => rowIssues(row, [...path, 'rows', index], names));
}
function rowIssues(row, at, names) {
    if (!(0,json/* isJsonObject */.OW)(row))
        return [(0,issue/* error */.z3)(at, 'A row is an object.', 'Write {<name of a column>: <its cell>}.')];
    return Object.keys(row).flatMap(key => {
        if (names.includes(key))
            return [];
        const nearest = (0,nearest_name/* nearestName */.q)(key, names);
        const fix = nearest === undefined ? 'Declare it in columns, or remove it.' : `Did you mean ${nearest}?`;
        return [(0,issue/* error */.z3)([...at, key], `No column is named ${JSON.stringify(key)}.`, fix)];
    });
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/tags.js



function tags({ nodes, version }) {
    return nodes.flatMap(node => (version === '2.0' ? tagOf2(node) : tagOf1(node)));
}
function tagOf2({ tag, path }) {
    const at = [...path, 'tag'];
    if (Object.hasOwn(REMOVED_TAGS, tag))
        return [(0,issue/* error */.z3)(at, `Card JSON 2.0 has no ${tag} any more.`, REMOVED_TAGS[tag] ?? '')];
    if (TAGS.includes(tag))
        return [];
    return [(0,issue/* error */.z3)(at, `${JSON.stringify(tag)} is no component of card JSON 2.0.`, fixOf(tag, TAGS))];
}
function tagOf1({ tag, path }) {
    const known = [...TAGS, ...Object.keys(REMOVED_TAGS)];
    if (known.includes(tag))
        return [];
    const message = `${JSON.stringify(tag)} is no known component of card JSON 1.0.`;
    return [(0,issue/* warning */.$e)([...path, 'tag'], message, fixOf(tag, known))];
}
function fixOf(tag, known) {
    const nearest = (0,nearest_name/* nearestName */.q)(tag, known);
    return nearest === undefined ? `Write one of ${known.join(', ')}.` : `Did you mean ${nearest}?`;
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/texts.js



const TEXT_TAGS = ['plain_text', 'lark_md', 'markdown'];
const TEXT_SLOTS = new Map([
    ['div', ['text']],
    ['button', ['text']],
    ['checker', ['text']],
    ['text_tag', ['text']],
    ['img', ['alt', 'title']],
    ['input', ['placeholder', 'label']],
    ['select_static', ['placeholder']],
    ['multi_select_static', ['placeholder']],
    ['select_person', ['placeholder']],
    ['multi_select_person', ['placeholder']],
    ['date_picker', ['placeholder']],
    ['picker_time', ['placeholder']],
    ['picker_datetime', ['placeholder']]
]);
function texts({ root, nodes }) {
    const { header } = root;
    const heads = (0,json/* isJsonObject */.OW)(header) ? slots(header, ['header'], ['title', 'subtitle']) : [];
    return [
        ...heads,
        ...nodes.flatMap(({ tag, object, path }) => slots(object, path, TEXT_SLOTS.get(tag) ?? [])),
        ...nodes.flatMap(({ tag, object, path }) => TEXT_TAGS.includes(tag) ? content(object, path, tag) : [])
    ];
}
function slots(object, path, keys) {
    return keys.flatMap(key => {
        const value = object[key];
        if (isAbsent(value))
            return [];
        const at = [...path, key];
        if (!(0,json/* isJsonObject */.OW)(value))
            return [(0,issue/* error */.z3)(at, `${key} is no text node.`, 'Write {tag: plain_text, content: …}.')];
        if (typeof value['tag'] === 'string')
            return [];
        return [(0,issue/* warning */.$e)(at, `${key} has no tag.`, 'Add tag: plain_text.')];
    });
}
function content(object, path, tag) {
    const value = object['content'];
    const at = [...path, 'content'];
    if (typeof value === 'string')
        return [];
    if (!isAbsent(value))
        return [(0,issue/* error */.z3)(at, 'content is no text.', 'Put it in quotes.')];
    const hasLanguages = 'i18n_content' in object || 'i18n' in object;
    return hasLanguages ? [] : [(0,issue/* warning */.$e)(at, `The ${tag} has no content.`, 'Add content.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/rules/update-multi.js



function updateMulti({ root, version, options }) {
    const { config } = root;
    if (isAbsent(config))
        return [];
    if (!(0,json/* isJsonObject */.OW)(config))
        return [(0,issue/* error */.z3)(['config'], 'config is no object.', 'Write config: {…}.')];
    const at = ['config', 'update_multi'];
    const given = config['update_multi'];
    if (isAbsent(given) || given === true)
        return [];
    if (given !== false)
        return [(0,issue/* error */.z3)(at, 'update_multi is neither true nor false.', 'Leave it out.')];
    if (version === '2.0')
        return [(0,issue/* error */.z3)(at, 'In a card JSON 2.0 update_multi must be true.', 'Leave it out.')];
    return options.target === 'update'
        ? [(0,issue/* error */.z3)(at, 'Feishu updates only a card whose update_multi is true.', 'Leave it out.')]
        : [(0,issue/* warning */.$e)(at, 'The message can never be updated.', 'Leave update_multi out.')];
}

;// CONCATENATED MODULE: ./lib/cards/validate/validate-card.js






























const RULES = {
    schema: schema,
    'update-multi': updateMulti,
    'element-lists': elementLists,
    tags: tags,
    properties: properties,
    'element-count': elementCount,
    'table-count': tableCount,
    'chart-count': chartCount,
    placement: placement,
    nesting: nesting,
    'element-ids': elementIds,
    texts: texts,
    header: header,
    images: images_images,
    'markdown-images': markdownImages,
    'markdown-tables': markdownTables,
    mentions: mentions,
    'table-columns': tableColumns,
    'table-rows': tableRows,
    'form-fields': formFields,
    'button-text': buttonText,
    behaviors: behaviors,
    links: links,
    'card-link': cardLink,
    languages: languages,
    'audio-forwarding': audioForwarding
};
const MAX_ISSUES = 50;
function validateCard(card, options) {
    if (!(0,json/* isJsonObject */.OW)(card))
        return named('card', [(0,issue/* error */.z3)([], 'A card is an object.', 'Write {"schema": "2.0", "body": …}.')]);
    if (card['type'] === 'template' || card['type'] === 'card')
        return named('reference', referenceIssues(card, options.target));
    const view = viewCard(card, options);
    const issues = Object.entries(RULES).flatMap(([name, rule]) => named(name, rule(view)));
    return issues.sort(errorsFirst).slice(0, MAX_ISSUES);
}
function named(rule, findings) {
    return findings.map(finding => ({ ...finding, rule }));
}
function errorsFirst(a, b) {
    return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance >= bestDistance || distance >= candidate.length)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
        }
        row = next;
    }
    return at(row, to.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ })

};
