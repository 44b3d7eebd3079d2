/**
 * What of a kept item code relies on: shapes and not words, since a vocabulary may lose an entry that a record still has.
 * Each table names every field of its type, so that a new one does not compile until its shape is decided.
 */
import * as z from 'zod';

import type { KeptOrigin } from './code-origin.ts';
import type { Coding, RefusedCode } from './coding.ts';
import type { Component } from './component.ts';
import { componentFields } from './fields/component-fields.ts';
import { fieldsOfKind } from './fields/field.ts';
import { keptShapeOf } from './fields/kept-fields.ts';
import { recordFields } from './fields/record-fields.ts';
import type { InboxEntry, InboxSubject } from './inbox/inbox-entry.ts';
import type { Mail } from './mail.ts';
import type { MailChoices } from './mail-choices.ts';
import type { Match } from './match.ts';
import type { Interest } from './interest.ts';
import type { MatchCase } from './match-case.ts';
import type { Introduction, MatchExchange, Question } from './match-exchange.ts';
import type { Party } from './party.ts';
import { type MatchLink, type Offer, type Pledge, type Provenance } from './record.ts';
import type { OnBehalf } from './on-behalf.ts';
import type { ReplyBy } from './reply-by.ts';
import { statedFigureSchema } from './stated-figure.ts';
import { readKept } from './unreadable-item.ts';

type Shape<Value> = { readonly [Field in keyof Required<Value>]: z.ZodType };

const word = z.string();
const words = z.array(word);
const wordOrNone = word.nullable();
const count = z.int().min(0);
const version = z.int().min(1);

const reference = z.looseObject({
  id: word,
  name: word,
  type: wordOrNone,
  country: wordOrNone,
});
const references = z.array(reference);
const release = z.looseObject({ version, at: word, since: word.optional() }).nullable();
const window = z.looseObject({
  start: word.optional(),
  end: word.optional(),
  stated: word.optional(),
});
const conditions = z.array(z.looseObject({ kind: word, text: word }));

const provenance = z
  .looseObject({
    row: z.int(),
    digest: word,
    digestByPage: word.optional(),
    awaits: z.looseObject({ by: word, at: word }).optional(),
    contentDigest: word.optional(),
    readOn: wordOrNone.optional(),
    kindStated: word,
    supportTypesStated: words.nullable(),
    stageStated: wordOrNone,
    timeStated: wordOrNone,
    figures: z.array(z.looseObject(statedFigureSchema.shape)),
    summary: word,
    notes: wordOrNone,
  } satisfies Shape<Provenance>)
  .nullable();

const component = z.looseObject({
  ...keptShapeOf(componentFields),
  id: word,
  text: word,
  area: wordOrNone,
  quantity: z
    .looseObject({ min: count, max: count, unit: word, currency: word.optional(), per: word })
    .nullable(),
  places: z.looseObject({
    countries: words,
    regions: words,
    anywhere: z.boolean(),
    stated: words,
  }),
  window,
  conditions,
} satisfies Shape<Component>);

const link = z.looseObject({
  matchId: word,
  counterpartId: wordOrNone,
  state: word,
  components: words,
  quantity: count.nullable(),
  released: z.boolean(),
} satisfies Shape<MatchLink>);

const record = {
  id: word,
  version,
  kind: word,
  state: word,
  title: word,
  language: word,
  party: reference,
  partners: references,
  components: z.array(component),
  excludedPartyIds: words,
  excludedCountries: words,
  sources: words,
  linkedId: wordOrNone,
  release,
  releases: count.optional(),
  matches: z.array(link),
  everBuckets: words,
  everComponents: words,
  everSubmitted: z.boolean().optional(),
  stateSince: word.optional(),
  submittedAfter: word.optional(),
  synthetic: z.boolean(),
  provenance,
  hasContact: z.boolean(),
  returnReason: wordOrNone,
  handedOverAt: word.optional(),
  unfinished: z.looseObject({}).optional(),
  unconfirmed: z.boolean().optional(),
  confirmedOn: word.optional(),
  /** Lies beside the record, and is put to it when it is read. */
  reading: z.string().optional(),
  origins: z
    .record(
      z.string(),
      z.looseObject({
        origin: word,
        at: word,
        before: z.unknown().optional(),
      } satisfies Shape<KeptOrigin>),
    )
    .optional(),
  coding: z
    .looseObject({
      at: word,
      refused: z.array(
        z.looseObject({ component: word, code: word, words: word } satisfies Shape<RefusedCode>),
      ),
    } satisfies Shape<Coding>)
    .optional(),
  onBehalf: z
    .looseObject({
      basis: word,
      date: word,
      recordedAt: word,
      confirmedAt: wordOrNone,
    } satisfies Shape<OnBehalf>)
    .optional(),
  createdAt: word,
  updatedAt: word,
};

const pledge = {
  ...record,
  ...keptShapeOf(fieldsOfKind(recordFields, 'pledge')),
  kind: z.literal('pledge'),
} satisfies Shape<Pledge>;

const offer = {
  ...record,
  ...keptShapeOf(fieldsOfKind(recordFields, 'offer')),
  kind: z.literal('offer'),
  availability: word,
} satisfies Shape<Offer>;

const end = z.union([
  z.looseObject({ recordId: word, components: words }),
  z.looseObject({ recordId: z.null(), reason: word }),
]);
const answer = z.looseObject({ at: word, digest: word, rule: count.optional() }).nullable();

const match = {
  id: word,
  version,
  state: word,
  title: word,
  pledge: end,
  offer: end,
  supporters: references,
  recipients: references,
  countries: words,
  areas: words,
  supportTypes: words,
  window,
  conditions,
  sources: words,
  release,
  releases: count.optional(),
  releasedBy: words,
  movedHere: z.boolean().optional(),
  agreedToTalk: z.boolean().optional(),
  synthetic: z.boolean(),
  provenance,
  quantity: z
    .looseObject({ amount: count, measure: word, sides: z.array(z.enum(['pledge', 'offer'])) })
    .nullable(),
  summary: wordOrNone,
  scope: z
    .looseObject({
      digest: word,
      rule: count.optional(),
      pledge: version.nullable(),
      offer: version.nullable(),
    })
    .nullable(),
  answers: z.looseObject({ pledge: answer, offer: answer }),
  disclosed: z
    .looseObject({ version, at: word, scope: word, rule: count.optional(), digest: word })
    .nullable()
    .optional(),
  declined: z.looseObject({ partyId: word, reason: word }).nullable(),
  askedAt: word.optional(),
  createdAt: word,
  updatedAt: word,
} satisfies Shape<Match>;

const bySide = z.looseObject({ pledge: wordOrNone, offer: wordOrNone });

const exchange = {
  id: word,
  version,
  replyBy: z
    .looseObject({
      date: word,
      state: word,
      askedAt: wordOrNone.optional(),
    } satisfies Shape<ReplyBy>)
    .nullable(),
  introduction: z
    .looseObject({
      proposedAt: word,
      between: bySide.optional(),
      accepted: bySide,
      read: bySide,
      ended: z.looseObject({ at: word, by: word }).nullable(),
    } satisfies Shape<Introduction>)
    .nullable(),
  questions: z.array(
    z.looseObject({
      id: word,
      from: word,
      to: word,
      text: word,
      by: word,
      askedAt: word,
      answer: z.looseObject({ text: word, at: word }).nullable(),
    } satisfies Shape<Question>),
  ),
  updatedAt: word,
} satisfies Shape<MatchExchange>;

const matchCase = {
  id: word,
  version,
  officer: wordOrNone,
  standIn: wordOrNone,
  note: wordOrNone,
  handedOverAt: wordOrNone,
  updatedAt: word,
} satisfies Shape<MatchCase>;

const interest = {
  id: word,
  version,
  party: reference,
  pledgeId: word,
  offerId: wordOrNone,
  own: z.enum(['pledge', 'offer']).nullable(),
  says: wordOrNone,
  words: wordOrNone,
  saidAt: word,
  reply: z.looseObject({ words: wordOrNone, at: word }).nullable(),
  updatedAt: word,
} satisfies Shape<Interest>;

const party = {
  id: word,
  version,
  name: word,
  type: wordOrNone,
  country: wordOrNone,
  units: words,
  otherNames: z.array(z.looseObject({ name: word, is: word })).optional(),
  outsideIds: z.array(z.looseObject({ register: word, id: word })).optional(),
  approverSubmits: z.boolean().optional(),
  createdAt: word,
  updatedAt: word,
} satisfies Shape<Party>;

/** Of what everyone may see, before and since a release had a kind. */
const view = z.looseObject({
  id: word,
  version: count,
  title: word,
  release: release.optional(),
  releasedAt: word.optional(),
  sources: words,
  provenance: z.looseObject({}).nullable(),
});

const disclosedEnd = z.looseObject({
  kind: word,
  recordId: word,
  version,
  title: word,
  language: word,
  party: reference,
  partners: references,
  components: z.array(z.looseObject({ id: word, text: word })),
});

const inboxEntry = {
  id: word,
  reader: word,
  kind: word,
  at: word,
  asks: z.boolean(),
  subject: z.looseObject({ kind: word, id: word } satisfies Shape<InboxSubject>).nullable(),
  state: word.optional(),
  by: word.optional(),
  forumDate: word.optional(),
} satisfies Shape<InboxEntry>;

const mail = {
  id: word,
  version,
  kind: word,
  to: word,
  reader: word,
  at: word,
  state: word,
  stateSince: word,
} satisfies Shape<Mail>;

const mailChoices = {
  id: word,
  version,
  language: word,
  atOnce: z.boolean(),
  digest: word,
  since: word,
} satisfies Shape<MailChoices>;

const keptShapes = {
  record: z.discriminatedUnion('kind', [z.looseObject(pledge), z.looseObject(offer)]),
  match: z.looseObject(match),
  exchange: z.looseObject(exchange),
  case: z.looseObject(matchCase),
  interest: z.looseObject(interest),
  party: z.looseObject(party),
  'inbox entry': z.looseObject(inboxEntry),
  mail: z.looseObject(mail),
  'mail choices': z.looseObject(mailChoices),
  'public record': view.extend({
    kind: z.enum(['pledge', 'offer']),
    language: word,
    party: reference,
    partners: references,
    components: z.array(z.looseObject({ ...component.shape, status: word })),
    matches: z.array(z.looseObject({ matchId: word, state: word, components: words })),
  }),
  'public match': view.extend({ state: word, supporters: references, recipients: references }),
  'disclosed end': disclosedEnd,
};

/** As it is kept, once its shape is known to be that of its type: words are of their vocabularies, or of former ones. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type of the shape
export const shaped = <Value>(name: keyof typeof keptShapes, kept: unknown): Value => {
  readKept<unknown>(name, keptShapes[name], kept);
  return kept as Value;
};
