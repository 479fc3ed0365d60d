/** How deep lists and objects may stand in each other. A card has at most about 20 levels. */
export const MAX_DEPTH = 100

/** UTF-16 units of a document. The largest message is 150 KB; data for templates may be larger. */
export const MAX_CHARACTERS = 1024 * 1024

/** The same for YAML, whose parser needs some seconds and hundreds of megabytes for a hostile megabyte. */
export const MAX_YAML_CHARACTERS = 256 * 1024

/** What YAML aliases may add, in characters, each value counting as one at least: a bomb ends here. */
export const MAX_ALIASED_CHARACTERS = 100_000
