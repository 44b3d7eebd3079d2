/** Headers that say which request this is and which version it changes. */

/** Printable and without a comma, since a header that is sent twice arrives as one with a comma. */
export const idempotencyKeyPattern = /^[!-+\--~]{16,255}$/;

/** The version of a record, as it was read. Weak too: what compresses an answer may weaken its ETag, and the version is the same. "v0" is of what nobody has said anything in yet. */
export const etagPattern = /^(?:W\/)?"v(0|[1-9]\d{0,11})"$/;
