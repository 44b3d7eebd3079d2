/**
 * Acceptances under way. Each is held for a moment before it is sent: until then nothing has left the house, and it can
 * be undone without a trace. Pure.
 */
import type { WaitingRecord } from '#shared/contract/people/waiting-views';

import type { Problem } from '../api/problem.ts';

export type Acceptance = {
  /** Of the record, which goes from the list once it is accepted. */
  readonly title: string;
} & (
  | { readonly state: 'held' | 'sending' | 'done' }
  | { readonly state: 'failed'; readonly problem: Problem }
);

/** By the id of the record, the latest last. */
export type Acceptances = ReadonlyMap<string, Acceptance>;

export const noAcceptances: Acceptances = new Map();

/** Long enough to read what was done and to press a key. */
export const heldMilliseconds = 8_000;

export const withAcceptance = (
  all: Acceptances,
  id: string,
  acceptance: Acceptance | undefined,
): Acceptances => {
  const rest = [...all].filter(([other]) => other !== id);
  return new Map(acceptance ? [...rest, [id, acceptance]] : rest);
};

export const heldIds = (all: Acceptances): readonly string[] =>
  [...all].flatMap(([id, { state }]) => (state === 'held' ? [id] : []));

/** What "undo" takes back. */
export const lastHeld = (all: Acceptances): string | undefined => heldIds(all).at(-1);

/** What a second officer confirms is read by itself. */
export const mayBeAcceptedWithOthers = ({ marks }: Pick<WaitingRecord, 'marks'>): boolean =>
  !marks.includes('importWaits');

/** Whether a record may be accepted now: not while it is, and again after it failed. */
export const mayAccept = (acceptance: Acceptance | undefined): boolean =>
  acceptance === undefined || acceptance.state === 'failed';
