/** Released records of every stakeholder type, edition and status: fuller cells than any real edition has had. */
import type { ComponentStatus } from '#shared/domain/records/component-status';
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { StoredRecord } from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';
import { editions } from '#shared/vocabulary/editions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import { seededRandom, syntheticRecords } from '#tests/support/synthetic-features';

import { recordFromFeatures } from './record-from-features.ts';

/** A record with what was meant by its matches. */
export type Made = {
  readonly features: RecordFeatures;
  readonly record: StoredRecord;
  readonly status: ComponentStatus;
  readonly covered: number;
};

const release = {
  kind: 'released',
  version: 1,
  at: '2026-05-01T00:00:00.000Z',
  by: 'owner',
} as const;

const link = (state: MatchLink['state'], quantity: number | null): MatchLink => ({
  matchId: 'm000000000000000',
  counterpartId: null,
  state,
  components: ['c1'],
  quantity,
  released: true,
});

type Meant = Pick<Made, 'status' | 'covered'> & { readonly matches: readonly MatchLink[] };

const open: Meant = { status: 'open', covered: 0, matches: [] };

const meantOf = ([component]: RecordFeatures['components'], random: () => number): Meant => {
  const amount = component?.amount;
  const choices: readonly Meant[] = [
    open,
    open,
    open,
    { status: 'not_stated', covered: 0, matches: [link('not_stated', null)] },
    ...(amount === undefined
      ? [{ status: 'partly_met', covered: 0, matches: [link('agreed', null)] } as const]
      : [
          { status: 'met', covered: amount, matches: [link('agreed', amount)] } as const,
          { status: 'delivered', covered: amount, matches: [link('fulfilled', amount)] } as const,
        ]),
  ];
  return choices[Math.floor(random() * choices.length)] ?? open;
};

/** States pledge three times out of four; whoever there is gives. */
const typeOf = ({ kind }: RecordFeatures, random: () => number): string => {
  const any = stakeholderTypes[Math.floor(random() * stakeholderTypes.length)]?.id ?? 'state';
  return kind === 'pledge' && random() < 0.75 ? 'state' : any;
};

const made = (synthetic: RecordFeatures, random: () => number): Made => {
  const features = {
    ...synthetic,
    partyType: typeOf(synthetic, random),
    edition: editions[Math.floor(random() * (editions.length + 1))]?.id ?? null,
    active: synthetic.kind === 'pledge' || random() < 0.8,
  };
  const { matches, ...meant } =
    features.kind === 'pledge' ? meantOf(features.components, random) : open;
  return {
    features,
    record: { ...recordFromFeatures(features), release, matches } as StoredRecord,
    ...meant,
  };
};

/** Half of them pledges. */
export const coverageRecords = (count: number): readonly Made[] => {
  const random = seededRandom(count);
  return [...syntheticRecords('pledge', count / 2), ...syntheticRecords('offer', count / 2)].map(
    (features) => made(features, random),
  );
};
