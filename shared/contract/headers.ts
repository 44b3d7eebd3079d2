/** Headers that say which request this is and which version it changes. */

/** Printable and without a comma, since a header that is sent twice arrives as one with a comma. */
export const idempotencyKeyPattern = /^[!-+\--~]{16,255}$/;

/**
 * The version of a record, as it was read: behind it may stand a digest of the answer, which may say more than the version
 * and tells only whether an answer is the same. Weak too: what compresses an answer may weaken its ETag, and the version
 * is the same. "v0" is of what nobody has said anything in yet.
 */
export const etagPattern = /^(?:W\/)?"v(0|[1-9]\d{0,11})(?:\.[\w-]{1,64})?"$/;

/** What a change names of the ETag of an answer: equal for two answers that say the same version with something else beside it. */
export const versionTagIn = (etag: string): string => {
  const version = etagPattern.exec(etag)?.[1];
  return version === undefined ? etag : `"v${version}"`;
};
