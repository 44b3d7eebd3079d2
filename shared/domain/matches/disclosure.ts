/**
 * What a proposal shows of a record to both sides of its match: the fields whose description says so, so that nothing
 * else leaves.
 */
import type { Component } from '../records/component.ts';
import { type ComponentFields, componentFields } from '../fields/component-fields.ts';
import { namesHaving } from '../fields/field.ts';
import { type RecordFields, recordFields } from '../fields/record-fields.ts';
import { partyAsWritten } from '../parties/party-as-written.ts';
import type { PartyReference } from '../parties/party.ts';
import type { Offer, Pledge, RecordKind, StoredRecord } from '../records/record.ts';
import { isSameValue } from '../values/same-value.ts';

/** The components are those that the match names; the party is told by its name. */
export const shownFields = namesHaving<RecordFields, { readonly bothSides: true }>(
  recordFields,
  ({ bothSides }) => bothSides,
);
const shownOfComponent = namesHaving<ComponentFields, { readonly bothSides: true }>(
  componentFields,
  ({ bothSides }) => bothSides,
);

export type ShownField = (typeof shownFields)[number];

export type DisclosedEnd = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly version: number;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
  readonly components: readonly Component[];
} & Partial<Pick<Pledge, Extract<ShownField, keyof Pledge>>> &
  Partial<Pick<Offer, Extract<ShownField, keyof Offer>>> &
  Pick<StoredRecord, 'title' | 'language'>;

export type DisclosedEnds = Readonly<Record<RecordKind, DisclosedEnd | null>>;

const picked = (value: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([field]) => fields.includes(field)));

export const disclosedEnd = (
  record: StoredRecord,
  componentIds: readonly string[],
): DisclosedEnd => {
  const { kind, id, version, party, partners, components } = record;
  const named = components.filter((component) => componentIds.includes(component.id));
  return {
    ...picked(record, shownFields),
    kind,
    recordId: id,
    version,
    party,
    partners,
    components: named.map((component) => picked(component, shownOfComponent)),
  } as unknown as DisclosedEnd;
};

/** Its parties as they were named when that was written, whatever they went into since. */
export const endAsWritten = (end: DisclosedEnd): DisclosedEnd => ({
  ...end,
  party: partyAsWritten(end.party),
  partners: end.partners.map(partyAsWritten),
});

const differing = (then: object, now: object): readonly string[] => {
  const [before, after] = [then, now] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => !isSameValue(before?.[field] ?? null, after?.[field] ?? null),
  );
};

/** What reads differently since, as JSON Pointers with a component by its id, such as `/components/c1/text`. */
export const changedSince = (then: DisclosedEnd, now: DisclosedEnd): readonly string[] => {
  const { components: before, version: _then, ...record } = endAsWritten(then);
  const { components: after, version: _now, ...today } = endAsWritten(now);
  return [
    ...differing(record, today).map((field) => `/${field}`),
    ...before.flatMap((component) => {
      const at = `/components/${component.id}`;
      const same = after.find(({ id }) => id === component.id);
      return same ? differing(component, same).map((field) => `${at}/${field}`) : [at];
    }),
  ];
};
