/** What a table holds, and a page of it. */
import type { Key } from './keys.ts';

export type Item = Readonly<Record<string, unknown>> & Key;

/** `next` is where the following page begins; absent after the last. */
export type ItemPage = { readonly items: readonly Item[]; readonly next?: string };
