/**
 * What a party says to the Secretariat of a suggestion or of a public need. It moves nothing by itself, is never public,
 * and the other side never sees it. Pure.
 */
import type { PartyReference } from '../parties/party.ts';
import type { RecordKind } from '../records/record.ts';

/** Of a pair with a record of its own, or, where it has none, that it could help; a question may be asked of both. */
export const interestIds = ['interested', 'notForUs', 'question', 'couldHelp'] as const;
export type InterestId = (typeof interestIds)[number];

export type Interest = {
  readonly id: string;
  readonly version: number;
  readonly party: PartyReference;
  readonly pledgeId: string;
  /** Null where the party has no offer for this need. */
  readonly offerId: string | null;
  /** On which side of the pair the party's own record lies; null where it has none. */
  readonly own: RecordKind | null;
  /** Null once it was taken back. */
  readonly says: InterestId | null;
  /** Why not, what is asked, or how it could help. */
  readonly words: string | null;
  readonly saidAt: string;
  /** What the Secretariat answered, or that it noted it. */
  readonly reply: { readonly words: string | null; readonly at: string } | null;
  readonly updatedAt: string;
};

export type WhatIsSaid = Pick<Interest, 'says' | 'words'>;

/** As many as a party says in a day: more than anybody reads with care, and too few to flood the Secretariat. */
export const saidInADay = 40;

export const isSaidAgain = (left: WhatIsSaid, right: WhatIsSaid): boolean =>
  left.says === right.says && left.words === right.words;

/** Saying something else asks for another answer. */
export const saidAnew = (
  before: Omit<Interest, 'updatedAt' | 'saidAt' | 'reply'>,
  { says, words }: WhatIsSaid,
  now: string,
): Interest => ({
  ...before,
  version: before.version + 1,
  says,
  words,
  saidAt: now,
  reply: null,
  updatedAt: now,
});

export const repliedTo = (before: Interest, words: string | null, now: string): Interest => ({
  ...before,
  version: before.version + 1,
  reply: { words, at: now },
  updatedAt: now,
});

/** Whether it waits for the Secretariat. */
export const isOpenInterest = ({ says, reply }: Interest): boolean =>
  says !== null && reply === null;

/** The record that the party itself may read, or the need that it could help with. */
export const subjectOfInterest = ({
  own,
  pledgeId,
  offerId,
}: Pick<Interest, 'own' | 'pledgeId' | 'offerId'>): {
  readonly kind: RecordKind;
  readonly id: string;
} =>
  own === 'offer' && offerId !== null
    ? { kind: 'offer', id: offerId }
    : { kind: 'pledge', id: pledgeId };
