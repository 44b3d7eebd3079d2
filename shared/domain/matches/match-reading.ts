/**
 * How a match reads: all that it says itself, and all that its ends show. Other parts of the records may change. What is
 * digested of it stands here by every rule that ever made a digest that is kept, so that each is compared by its own.
 */
import { type DisclosedEnd, disclosedEnd, endAsWritten } from './disclosure.ts';
import type { MatchEnds } from './match-quantity.ts';
import type { KeptReading, Match, MatchScope } from './match.ts';
import { partyAsWritten } from '../parties/party-as-written.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';
import { type StandDown, standDownOf } from './stand-down.ts';

/** How a match reads now. */
export type MatchReading = {
  readonly scope: Required<MatchScope>;
  /** Whether it still reads as it did when a digest was made. */
  readonly isStill: (kept: KeptReading) => boolean;
  /** Why nothing more is asked of either side; null as long as something is. */
  readonly standDown: StandDown | null;
};

type Fields = Readonly<Record<string, unknown>>;
type Shown = Omit<DisclosedEnd, 'version'>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isStated = (value: unknown): boolean =>
  isObject(value) ? Object.keys(value).length > 0 : value !== null && value !== undefined;

/** What is stated of it, however deep: a field that nobody has answered yet is as one that did not exist. */
const statedOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(statedOf);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([field, inner]) => [field, statedOf(inner)] as const);
  return Object.fromEntries(fields.filter(([, inner]) => isStated(inner)));
};

/** What an end shows, whichever version of its record shows it: null where no record is named, undefined where none is kept. */
const shownAt = (match: Match, kind: RecordKind, ends: MatchEnds): Shown | null | undefined => {
  const [end, record] = [match[kind], ends[kind]];
  if (end.recordId === null) return null;
  if (!record) return undefined;
  const { version: _version, ...shown } = endAsWritten(disclosedEnd(record, end.components));
  return shown;
};

/** Before digests had numbers, these fields were digested whether stated or not; what came later counts where it is stated. */
const before = {
  component:
    `id part text area topics qualities supportTypes quantity places languages window due target
    conditions`.split(/\s+/),
  record:
    `kind recordId party partners components title language supportRequested availability legalFrameworks
    legalTradition statusDetermination caseload`.split(/\s+/),
};

const asBefore = (fields: Fields, former: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]) => [field, former.includes(field) ? value : statedOf(value)] as const)
      .filter(([field, value]) => former.includes(field) || isStated(value)),
  );

const componentsBefore = (shown: Shown | null | undefined): readonly Fields[] | null | undefined =>
  shown && shown.components.map((component) => asBefore(component, before.component));

type Digested = (match: Match, ends: MatchEnds) => unknown;

const ownWords = ({ title, summary, quantity, window }: Match) =>
  [title, summary, quantity, window] as const;

/** Until matches showed their ends, their components alone were digested of these. */
const byComponents: Digested = (match, ends) => [
  ...ownWords(match),
  ...recordKinds.map((kind) => componentsBefore(shownAt(match, kind, ends))),
];

const byAllShown: Digested = (match, ends) => [
  ...ownWords(match),
  ...recordKinds.map((kind) => {
    const shown = shownAt(match, kind, ends);
    return shown && asBefore({ ...shown, components: componentsBefore(shown) }, before.record);
  }),
];

const byAllStated: Digested = (match, ends) =>
  statedOf({
    title: match.title,
    summary: match.summary,
    quantity: match.quantity,
    window: match.window,
    pledge: shownAt(match, 'pledge', ends),
    offer: shownAt(match, 'offer', ends),
  });

/** Whether a match's own field is part of what it says to its parties. A new field does not compile until it is decided here. */
const ownFields = {
  title: true,
  summary: true,
  quantity: true,
  window: true,
  supporters: true,
  recipients: true,
  countries: true,
  areas: true,
  supportTypes: true,
  conditions: true,
  sources: true,
  role: true,
  /** Each reads by itself, so that another that joins or leaves changes no word of what was answered. */
  legs: false,
  left: false,
  /** Read at the records themselves. */
  pledge: false,
  offer: false,
  id: false,
  version: false,
  state: false,
  scope: false,
  answers: false,
  disclosed: false,
  declined: false,
  release: false,
  releases: false,
  releasedBy: false,
  publicFrom: false,
  movedHere: false,
  agreedToTalk: false,
  synthetic: false,
  provenance: false,
  askedAt: false,
  createdAt: false,
  updatedAt: false,
} as const satisfies Readonly<Record<keyof Match, boolean>>;

const said: Fields = ownFields;

/** Whoever went into another party is named as before: no word of the match is another for it. */
const namedAsWritten = ({ supporters, recipients }: Match) => ({
  supporters: supporters.map(partyAsWritten),
  recipients: recipients.map(partyAsWritten),
});

const byAllSaid: Digested = (match, ends) =>
  statedOf({
    ...Object.fromEntries(Object.entries(match).filter(([field]) => said[field] === true)),
    ...namedAsWritten(match),
    pledge: shownAt(match, 'pledge', ends),
    offer: shownAt(match, 'offer', ends),
  });

/**
 * By number. A new field changes no digest until it is stated. One that was there before it was digested needs a rule with a
 * number of its own, and those before go on without it.
 */
const rules = [byComponents, byAllShown, byAllStated, byAllSaid] as const;
const today = 3;

/** Digests from before numbers were kept are of one of the first two rules: whichever gives them made them. */
const rulesThatMade = ({ rule }: KeptReading): readonly (Digested | undefined)[] =>
  rule === undefined ? [byComponents, byAllShown] : [rules[rule]];

export const readingOf = (
  match: Match,
  ends: MatchEnds,
  digestOf: (value: unknown) => string,
): MatchReading => ({
  scope: {
    digest: digestOf(rules[today](match, ends)),
    rule: today,
    pledge: ends.pledge?.version ?? null,
    offer: ends.offer?.version ?? null,
  },
  isStill: (kept) =>
    rulesThatMade(kept).some((rule) => rule && digestOf(rule(match, ends)) === kept.digest),
  standDown: standDownOf(match, ends),
});
