/** A part's share of its weight, or unknown. One that is not known may still have a share of its own. */
export type Share =
  | { readonly of: number; readonly got: number; readonly known?: false }
  | 'unknown';

/** Of a part that reads prose, by a policy that does not. */
export const notRead = { got: 0, of: 1, known: false } as const satisfies Share;

export const isKnown = (share: Share): boolean => share !== 'unknown' && share.known !== false;
