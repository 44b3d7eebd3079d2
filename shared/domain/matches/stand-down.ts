/** What both sides of an open match are told when there is nothing more to answer: its need is met or gone, or its offer is. Pure. */
import { coverOf } from '../records/component-status.ts';
import type { MatchEnds } from './match-quantity.ts';
import type { Match } from './match.ts';
import { isLive, isTakenUp } from '../match-states.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';

export const standDownReasons = ['met', 'withdrawn'] as const;

export type StandDown = {
  readonly side: RecordKind;
  readonly why: (typeof standDownReasons)[number];
};

/** A match that takes up nothing itself counts for no cover, so what is met is met by others. */
const isMetByOthers = (match: Match, { pledge }: MatchEnds): boolean => {
  const end = match.pledge;
  if (!pledge || end.recordId === null) return false;
  const named = pledge.components.filter(({ id }) => end.components.includes(id));
  return (
    named.length > 0 &&
    named.every((component) => {
      const { status } = coverOf(component, pledge.matches);
      return status === 'met' || status === 'delivered';
    })
  );
};

export const standDownOf = (match: Match, ends: MatchEnds): StandDown | null => {
  if (!isLive(match.state) || isTakenUp(match.state)) return null;
  const gone = recordKinds.find((kind) => ends[kind]?.state === 'withdrawn');
  if (gone) return { side: gone, why: 'withdrawn' };
  return isMetByOthers(match, ends) ? { side: 'pledge', why: 'met' } : null;
};
