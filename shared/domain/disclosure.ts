/**
 * What a proposal shows of a record to both sides of its match: picked field by field, so that nothing else leaves.
 * A new field does not compile until it is decided here.
 */
import type { Component } from './component.ts';
import type { PartyReference } from './party.ts';
import type {
  Offer,
  OfferSubmission,
  Pledge,
  PledgeSubmission,
  RecordKind,
  StoredRecord,
} from './record.ts';
import { isSameValue } from './same-value.ts';

const componentFields = {
  id: true,
  part: true,
  text: true,
  area: true,
  topics: true,
  qualities: true,
  supportTypes: true,
  quantity: true,
  places: true,
  languages: true,
  window: true,
  due: true,
  target: true,
  conditions: true,
} as const satisfies Readonly<Record<keyof Component, boolean>>;

/** The components are those that the match names; the party is told by its name. */
const recordFields = {
  title: true,
  language: true,
  supportRequested: true,
  availability: true,
  legalFrameworks: true,
  legalTradition: true,
  statusDetermination: true,
  caseload: true,
  partyId: false,
  edition: false,
  components: false,
  channels: false,
  excludedPartyIds: false,
  excludedCountries: false,
  sources: false,
  linkedId: false,
} as const satisfies Readonly<Record<keyof PledgeSubmission | keyof OfferSubmission, boolean>>;

type Shown<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends true ? Field : never;
}[keyof Fields];
type RecordField = Shown<typeof recordFields>;

export type DisclosedEnd = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly version: number;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
  readonly components: readonly Component[];
} & Partial<Pick<Pledge, Extract<RecordField, keyof Pledge>>> &
  Partial<Pick<Offer, Extract<RecordField, keyof Offer>>> &
  Pick<StoredRecord, 'title' | 'language'>;

export type DisclosedEnds = Readonly<Record<RecordKind, DisclosedEnd | null>>;

const picked = (value: object, fields: Readonly<Record<string, boolean>>): object =>
  Object.fromEntries(Object.entries(value).filter(([field]) => fields[field] === true));

export const disclosedEnd = (
  record: StoredRecord,
  componentIds: readonly string[],
): DisclosedEnd => {
  const { kind, id, version, party, partners, components } = record;
  const named = components.filter((component) => componentIds.includes(component.id));
  return {
    ...picked(record, recordFields),
    kind,
    recordId: id,
    version,
    party,
    partners,
    components: named.map((component) => picked(component, componentFields)),
  } as unknown as DisclosedEnd;
};

const differing = (then: object, now: object): readonly string[] => {
  const [before, after] = [then, now] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => !isSameValue(before?.[field] ?? null, after?.[field] ?? null),
  );
};

/** What reads differently since, as JSON Pointers with a component by its id, such as `/components/c1/text`. */
export const changedSince = (then: DisclosedEnd, now: DisclosedEnd): readonly string[] => {
  const { components: before, version: _then, ...record } = then;
  const { components: after, version: _now, ...today } = now;
  return [
    ...differing(record, today).map((field) => `/${field}`),
    ...before.flatMap((component) => {
      const at = `/components/${component.id}`;
      const same = after.find(({ id }) => id === component.id);
      return same ? differing(component, same).map((field) => `${at}/${field}`) : [at];
    }),
  ];
};
