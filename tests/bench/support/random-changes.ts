/** Random changes of synthetic records, in turns: an edit, a move to another area, a withdrawal, a new record. */
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { RecordKind } from '#shared/domain/records/record';
import { areaIds } from '#shared/vocabulary/areas';
import { languageIds } from '#shared/vocabulary/languages';
import { regionIds } from '#shared/vocabulary/regions';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { topicsOfArea } from '#shared/vocabulary/topics';
import { syntheticRecord } from '#tests/support/synthetic-features';

export const changeKinds = ['edit', 'area move', 'withdrawal', 'new'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type RandomChange = {
  readonly kind: RecordKind;
  readonly change: ChangeKind;
  readonly before: RecordFeatures | undefined;
  /** Undefined: withdrawn. */
  readonly after: RecordFeatures | undefined;
};

/** Keeps what is asked or given, and changes what it is about. */
const edited = (before: RecordFeatures, drawn: RecordFeatures): RecordFeatures => {
  const [old, fresh] = [before.components[0], drawn.components[0]];
  if (!old || !fresh) return before;
  const { amount = 1, left = 1 } = fresh;
  const changed = old.measure === undefined ? {} : { amount, left };
  return {
    ...before,
    version: before.version + 1,
    components: [
      { ...old, supportTypes: fresh.supportTypes, languages: fresh.languages, ...changed },
    ],
  };
};

const moved = (before: RecordFeatures, drawn: RecordFeatures): RecordFeatures => {
  const [old, fresh] = [before.components[0], drawn.components[0]];
  if (!old || !fresh) return before;
  return {
    ...before,
    version: before.version + 1,
    components: [{ ...old, area: fresh.area, topics: fresh.topics }],
  };
};

/** @param standing the records of each kind that are in force, by position; changes of the same record are not drawn twice. */
export const randomChanges = (
  standing: Readonly<Record<RecordKind, readonly RecordFeatures[]>>,
  count: number,
  random: () => number,
): readonly RandomChange[] => {
  const taken = new Set<string>();
  const pick = (kind: RecordKind): RecordFeatures => {
    const records = standing[kind];
    for (;;) {
      const record = records[Math.floor(random() * records.length)] as RecordFeatures;
      if (taken.has(record.id)) continue;
      taken.add(record.id);
      return record;
    }
  };
  return Array.from({ length: count }, (_, turn): RandomChange => {
    const kind: RecordKind = turn % 2 === 0 ? 'pledge' : 'offer';
    const change = changeKinds[Math.floor(turn / 2) % changeKinds.length] as ChangeKind;
    const drawn = syntheticRecord(kind, standing[kind].length + turn, random);
    if (change === 'new') return { kind, change, before: undefined, after: drawn };
    const before = pick(kind);
    if (change === 'withdrawal') return { kind, change, before, after: undefined };
    if (change === 'edit') return { kind, change, before, after: edited(before, drawn) };
    let target = drawn;
    while (target.components[0]?.area === before.components[0]?.area)
      target = syntheticRecord(kind, 0, random);
    return { kind, change, before, after: moved(before, target) };
  });
};

/** An offer that suits everyone: every area and region, every topic, type and language, more than anyone asks. */
export const offerForEveryone = (id: string): RecordFeatures => {
  const measures = ['days/once', 'hours/year'];
  const given = areaIds.flatMap((area) => measures.map((measure) => ({ area, measure })));
  return {
    kind: 'offer',
    id,
    version: 1,
    accepted: true,
    active: true,
    partyId: 'party-for-everyone',
    partyType: 'legal',
    partyCountry: null,
    excludedPartyIds: [],
    excludedCountries: [],
    legalFrameworks: [],
    legalTradition: null,
    caseload: null,
    edition: null,
    since: '2026-01-01',
    matched: [],
    components: given.map(({ area, measure }, index) => ({
      id: `c${index + 1}`,
      area,
      topics: topicsOfArea(area).map(({ id: topic }) => topic),
      supportTypes: supportTypeIds,
      languages: languageIds,
      countries: [],
      regions: regionIds,
      anywhere: false,
      inWords: undefined,
      conditional: false,
      measure,
      amount: 1_000_000,
      left: 1_000_000,
      status: 'open',
    })),
  };
};
