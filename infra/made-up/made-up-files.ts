/** The made-up record as its files tell it: who its parties are, what each says, and what became of it, day by day. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod';

import { partySubmissionSchema } from '#shared/domain/parties/party';
import { conductStepSchema } from '#shared/contract/matches/match-conduct-views';
import { exchangeStepSchema } from '#shared/contract/matches/match-exchange-views';
import { basisSchema } from '#shared/contract/records/submission-bodies';
import { languageSchema } from '#shared/domain/codes';
import { interestIds } from '#shared/domain/matches/interest';
import { legRoleIds } from '#shared/domain/matches/leg-roles';
import { matchStepIds } from '#shared/domain/matches/match-transitions';

const key = z.string().regex(/^[a-z0-9-]+$/);
/** The day on which it happened. */
const on = z.iso.date();
const words = z.record(z.string(), z.unknown());

const partySchema = z.strictObject({
  key,
  /** The language in which it writes. */
  language: languageSchema,
  party: partySubmissionSchema,
});

/** What its party does, or the Secretariat where that alone may. */
const recordStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    on,
    step: z.enum(['draft', 'create', 'submission', 'acceptance', 'release', 'withdrawal']),
  }),
  /** The Secretariat records it for its party. */
  z.strictObject({ on, step: z.literal('record'), basis: basisSchema }),
  /** To its party's approver. */
  z.strictObject({ on, step: z.literal('handOver') }),
  /** To become public by itself so many days later: by the computer's clock, which may be before its day. */
  z.strictObject({ on, step: z.literal('announcement'), inDays: z.int().min(1) }),
  z.strictObject({ on, step: z.literal('return'), reason: z.string() }),
  z.strictObject({ on, step: z.enum(['edit', 'codes']), change: words }),
  z.strictObject({ on, step: z.literal('confirmation'), validUntil: z.string().optional() }),
]);

const recordSchema = z.strictObject({
  key,
  of: key,
  content: words,
  steps: z.array(recordStepSchema).min(1),
});

const secretariat = 'secretariat';
const officer = z.enum([secretariat, 'second-officer']);

/** A party's key, or the Secretariat. */
const by = z.union([z.literal(secretariat), key]);

/** A step of the match itself, or what passes beside it: a step of the exchange, a reading of contacts, a hand-over. */
const matchStepSchema = z.union([
  z.strictObject({
    on,
    by,
    step: z.enum([...matchStepIds, 'release']),
    reason: z.string().optional(),
    amount: z.int().optional(),
    /** Which of several legs it is of, or what a new one brings, as which party. */
    leg: z.string().optional(),
    role: z.enum(legRoleIds).optional(),
    party: key.optional(),
  }),
  z.strictObject({ on, by, exchange: exchangeStepSchema }),
  z.strictObject({ on, by, conduct: conductStepSchema }),
  z.strictObject({ on, by: key, reads: z.literal('contacts') }),
  z.strictObject({
    on,
    by: officer,
    handsOver: z.strictObject({
      to: officer.nullable(),
      standIn: officer.optional(),
      note: z.string().optional(),
    }),
  }),
]);

const matchSchema = z.strictObject({
  pledge: z.strictObject({ record: key, component: z.string() }),
  offer: z.strictObject({ record: key, component: z.string() }),
  proposed: on,
  amount: z.int().nullable(),
  summary: z.string().nullable(),
  steps: z.array(matchStepSchema),
});

const interestSchema = z.strictObject({
  on,
  by: key,
  pledge: key,
  offer: key.nullable(),
  says: z.enum(interestIds),
  words: z.string().optional(),
});

/** By one of those whom the sign-in page offers. */
const commentSchema = z.strictObject({
  on,
  by: z.enum(['submitter', 'focal-point', 'bureau-reader', 'secretariat']),
  record: key,
  text: z.string(),
});

export type MadeUpComment = z.infer<typeof commentSchema>;
export type MadeUpInterest = z.infer<typeof interestSchema>;
export type MadeUpParty = z.infer<typeof partySchema>;
export type MadeUpRecord = z.infer<typeof recordSchema> & { readonly kind: 'pledge' | 'offer' };
export type MadeUpMatch = z.infer<typeof matchSchema>;
export type MadeUpRecordStep = MadeUpRecord['steps'][number];
export type MatchEvent = MadeUpMatch['steps'][number];
export type MadeUpMatchStep = Extract<MatchEvent, { readonly step: unknown }>;

export type MadeUpWorld = {
  readonly parties: readonly MadeUpParty[];
  readonly records: readonly MadeUpRecord[];
  readonly matches: readonly MadeUpMatch[];
  readonly interests: readonly MadeUpInterest[];
  readonly comments: readonly MadeUpComment[];
};

const read = <Each>(name: string, schema: z.ZodType<Each>): readonly Each[] =>
  z
    .array(schema)
    .parse(
      JSON.parse(readFileSync(path.join(import.meta.dirname, 'data', `${name}.json`), 'utf8')),
    );

export const writtenIn = ['en', 'fr', 'es', 'ar'] as const;

export const readMadeUpWorld = (): MadeUpWorld => ({
  parties: read('parties', partySchema),
  records: (['pledge', 'offer'] as const).flatMap((kind) =>
    writtenIn.flatMap((language) =>
      read(`${kind}s-${language}`, recordSchema).map((record) => ({ ...record, kind })),
    ),
  ),
  matches: read('matches', matchSchema),
  interests: read('interests', interestSchema),
  comments: read('comments', commentSchema),
});
