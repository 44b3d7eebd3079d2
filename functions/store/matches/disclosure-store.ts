/** What a match has shown to both sides of a leg: one item for each end, which is never larger than the record it is of. */
import {
  type DisclosedEnd,
  disclosedEnd,
  type DisclosedEnds,
} from '#shared/domain/matches/disclosure';
import type { MatchEnds } from '#shared/domain/matches/match-quantity';
import { byLeg, legsOf, withLegs } from '#shared/domain/matches/match-legs';
import type { Leg, Match } from '#shared/domain/matches/match';
import { partiesOf } from '#shared/domain/matches/match-parties';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { disclosureKey } from '#shared/table/keys';
import { disclosedIn } from '#shared/table/stored-truth';

import { digestOf } from '../log/audit.ts';
import { type HeldEnds, readingAt, recordsAt } from './match-ends.ts';
import type { Action, KeyedTable } from '../../table.ts';

const endOf = (match: Match, kind: RecordKind, records: MatchEnds): DisclosedEnd | null => {
  const [end, record] = [match[kind], records[kind]];
  return end.recordId === null || !record ? null : disclosedEnd(record, end.components);
};

/** Both ends as they read now. */
export const endsNow = (match: Match, records: MatchEnds): DisclosedEnds => ({
  pledge: endOf(match, 'pledge', records),
  offer: endOf(match, 'offer', records),
});

export type Disclosure = {
  readonly match: Match;
  readonly actions: readonly Action[];
  /** For the audit: what was shown of which version, and to whom. */
  readonly grounds: Readonly<Record<string, unknown>>;
};

type OfLeg = Pick<Disclosure, 'actions' | 'grounds'> & {
  readonly disclosed: NonNullable<Match['disclosed']>;
};

const ofLeg = (match: Match, leg: Leg, held: HeldEnds, at: string): OfLeg => {
  const own = byLeg(match, leg);
  const records = recordsAt(own, held);
  const { scope } = readingAt(own, records);
  const ends = endsNow(own, records);
  const shown = recordKinds.flatMap((kind) => ends[kind] ?? []);
  return {
    disclosed: {
      version: match.version,
      at,
      scope: scope.digest,
      rule: scope.rule,
      digest: digestOf(ends),
    },
    actions: shown.map((end) => ({
      put: { ...disclosureKey(match.id, match.version, end.kind, leg.id), end },
      ifAbsent: true as const,
    })),
    grounds: {
      to: partiesOf(own),
      ends: shown.map(({ kind, recordId, version, components }) => ({
        kind,
        recordId,
        version,
        components: components.map(({ id }) => id),
      })),
    },
  };
};

/** The match with both ends of some legs shown to their sides as they read now; what it showed before is kept. */
export const disclose = (
  match: Match,
  legIds: readonly string[],
  held: HeldEnds,
  at: string,
): Disclosure => {
  const byId = new Map(
    legsOf(match)
      .filter(({ id }) => legIds.includes(id))
      .map((leg) => [leg.id, ofLeg(match, leg, held, at)] as const),
  );
  const [first, ...others] = byId.values();
  return {
    match: withLegs(match, (leg) => {
      const disclosed = byId.get(leg.id)?.disclosed;
      return disclosed ? { ...leg, disclosed } : leg;
    }),
    actions: [...byId.values()].flatMap(({ actions }) => actions),
    grounds: {
      ...first?.grounds,
      ...(others.length > 0 && { others: others.map(({ grounds }) => grounds) }),
    },
  };
};

/** Both ends of a leg as they were last shown; null where nothing was. */
export const findDisclosed = async (
  table: Pick<KeyedTable, 'getMany'>,
  { id, disclosed }: Match,
  leg: string,
): Promise<DisclosedEnds> => {
  if (!disclosed) return { pledge: null, offer: null };
  const items = await table.getMany(
    recordKinds.map((kind) => disclosureKey(id, disclosed.version, kind, leg)),
  );
  const [pledge = null, offer = null] = items.map((item) => (item ? disclosedIn(item) : null));
  return { pledge, offer };
};
