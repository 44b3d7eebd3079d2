/** Whom a match names, and who answers for each of its sides. */
import { writtenId } from './party-as-written.ts';
import type { PartyReference } from './party.ts';
import type { RecordKind } from './record.ts';
import type { Match } from './match.ts';

type Named = Pick<Match, 'recipients' | 'supporters'>;

const namedOn = (match: Named, side: RecordKind): readonly PartyReference[] =>
  side === 'pledge' ? match.recipients : match.supporters;

/** Every party that the match names, each once. */
export const partiesOf = (match: Named): readonly string[] => [
  ...new Set([...match.recipients, ...match.supporters].map(({ id }) => id)),
];

/** The first named on a side answers for all of it; null where nobody is named. */
const answersFor = (match: Named, side: RecordKind): string | null =>
  namedOn(match, side)[0]?.id ?? null;

export type AnsweringParties = Readonly<Record<RecordKind, string | null>>;

export const answeringParties = (match: Named): AnsweringParties => ({
  pledge: answersFor(match, 'pledge'),
  offer: answersFor(match, 'offer'),
});

/** The same by the ids under which they were named: whoever went into another party is still whom it was introduced as. */
export const introducedParties = (match: Named): AnsweringParties => {
  const named = (side: RecordKind): string | null => {
    const [first] = namedOn(match, side);
    return first ? writtenId(first) : null;
  };
  return { pledge: named('pledge'), offer: named('offer') };
};

/** The sides that a party answers for. */
export const sidesOf = (match: Named, partyId: string | null): readonly RecordKind[] =>
  (['pledge', 'offer'] as const).filter(
    (side) => partyId !== null && answersFor(match, side) === partyId,
  );
