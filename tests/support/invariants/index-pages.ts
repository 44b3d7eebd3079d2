/** Both indexes of lists, made anew from the records themselves: every record once on its page, and nothing that is not public in the public one. */
import { coverOf } from '#shared/domain/records/component-status';
import { isLive } from '#shared/domain/match-states';
import type { StoredRecord } from '#shared/domain/records/record';
import { unpackRow } from '#shared/table/index-row';
import type { Audience } from '#shared/table/keys';

import type { Dump, HeldTruth, Violation } from './dump.ts';

type Told = Readonly<Record<string, unknown>>;

const statusOf = (
  record: StoredRecord,
  component: StoredRecord['components'][number],
  matches: StoredRecord['matches'],
) => {
  const { status } = coverOf(component, matches);
  if (record.kind === 'offer' || status !== 'open' || record.supportRequested) return status;
  return record.supportRequested === null ? 'asking_not_stated' : 'not_asked';
};

const told = (version: StoredRecord, matches: StoredRecord['matches']): Told => ({
  kind: version.kind,
  id: version.id,
  partyId: version.party.id,
  partyType: version.party.type,
  edition: version.edition,
  areas: version.components.map(({ area }) => area),
  countries: version.components.map(({ places }) => places.countries),
  statuses: version.components.map((component) => statusOf(version, component, matches)),
  matches: [
    ...new Set(
      matches
        .filter(({ state }) => isLive(state))
        .map(({ matchId, state }) => `${matchId} ${state}`),
    ),
  ].map((each) => each.split(' ')[0]),
});

/** What one audience's index must tell of a record; undefined where it must not tell of it. */
const wantedOf = (
  dump: Dump,
  audience: Audience,
  { record, released }: HeldTruth,
): Told | undefined => {
  if (audience === 'secretariat')
    return { ...told(record, record.matches), state: record.state, at: record.createdAt };
  if (!released || record.release === null || record.state === 'withdrawn') return undefined;
  if (record.synthetic !== (dump.world === 'made_up')) return undefined;
  const matches = record.matches.filter((match) => match.released);
  return { ...told(released, matches), state: null, at: record.release.since ?? record.release.at };
};

const heldOf = (row: string): Told => {
  const { kind, id, state, party, edition, at, components, matches } = unpackRow(row);
  return {
    kind,
    id,
    state,
    partyId: party.id,
    partyType: party.type,
    edition,
    at: new Date(at).toISOString(),
    areas: components.map(({ area }) => area),
    countries: components.map(({ places }) => places.countries),
    statuses: components.map(({ status }) => status),
    matches: matches.map((match) => match.id),
  };
};

const inOrder = (value: Told): string =>
  JSON.stringify(
    Object.keys(value)
      .sort()
      .map((name) => [name, value[name]]),
  );

export const checkIndex = (dump: Dump, generation: string): readonly Violation[] =>
  (['secretariat', 'public'] as const).flatMap((audience) => {
    const prefix = audience === 'public' ? `PUB#INDEX#${generation}#` : `INDEX#${generation}#`;
    const rows = dump
      .under(prefix)
      .flatMap((page) => String(page['rows']).split('\n'))
      .filter((row) => row !== '')
      .map((row) => inOrder(heldOf(row)));
    const wanted = dump.truths.flatMap((truth) => {
      const should = wantedOf(dump, audience, truth);
      return should ? [inOrder(should)] : [];
    });
    const missing = wanted.filter((row) => !rows.includes(row));
    const extra = rows.filter((row, index) => !wanted.includes(row) || rows.indexOf(row) !== index);
    return [
      ...missing.map((row) => `The index (${audience}) lacks ${row}`),
      ...extra.map((row) => `The index (${audience}) says ${row}`),
    ];
  });
