/** Whom a match names, and who answers for each of its sides. */
import type { Leg, Match } from './match.ts';
import { writtenId } from '../parties/party-as-written.ts';
import type { PartyReference } from '../parties/party.ts';
import type { RecordKind } from '../records/record.ts';

export type NamedSides = Pick<Match, 'recipients' | 'supporters'>;
type NamedByLegs = NamedSides & { readonly legs?: readonly Pick<Leg, 'supporters'>[] };

const namedOn = (match: NamedSides, side: RecordKind): readonly PartyReference[] =>
  side === 'pledge' ? match.recipients : match.supporters;

/** Every party that the match names on any of its legs, those that left as well. */
export const referencesOf = ({
  recipients,
  supporters,
  legs = [],
}: NamedByLegs): readonly PartyReference[] => [
  ...recipients,
  ...supporters,
  ...legs.flatMap((leg) => leg.supporters),
];

/** Every party that the match names, each once. */
export const partiesOf = (match: NamedByLegs): readonly string[] => [
  ...new Set(referencesOf(match).map(({ id }) => id)),
];

/** The first named on a side answers for all of it; null where nobody is named. */
const answersFor = (match: NamedSides, side: RecordKind): string | null =>
  namedOn(match, side)[0]?.id ?? null;

export type AnsweringParties = Readonly<Record<RecordKind, string | null>>;

export const answeringParties = (match: NamedSides): AnsweringParties => ({
  pledge: answersFor(match, 'pledge'),
  offer: answersFor(match, 'offer'),
});

/** The same by the ids under which they were named: whoever went into another party is still whom it was introduced as. */
export const introducedParties = (match: NamedSides): AnsweringParties => {
  const named = (side: RecordKind): string | null => {
    const [first] = namedOn(match, side);
    return first ? writtenId(first) : null;
  };
  return { pledge: named('pledge'), offer: named('offer') };
};

/** The sides of one leg that a party answers for. */
export const sidesOf = (match: NamedSides, partyId: string | null): readonly RecordKind[] =>
  (['pledge', 'offer'] as const).filter(
    (side) => partyId !== null && answersFor(match, side) === partyId,
  );
