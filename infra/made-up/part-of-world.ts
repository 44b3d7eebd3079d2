/** A smaller made-up record, for tests, in which something of all is left. */
import type { MadeUpWorld } from './made-up-files.ts';
import { partiesOfPersonas } from './world-parties.ts';

/** One match and one record of so many, all matches and records of the people who sign in, and both ends of each match. */
export const partOfWorld = (world: MadeUpWorld, oneOf: number): MadeUpWorld => {
  const isOneOf = (index: number): boolean => index % oneOf === 0;
  const own = new Set(
    world.records.filter(({ of }) => of in partiesOfPersonas).map(({ key }) => key),
  );
  const endsOf = ({ pledge, offer }: MadeUpWorld['matches'][number]) => [
    pledge.record,
    offer.record,
  ];
  const matches = world.matches.filter(
    (match, index) => isOneOf(index) || endsOf(match).some((key) => own.has(key)),
  );
  const matched = new Set(matches.flatMap(endsOf));
  const records = world.records.filter(
    ({ key }, index) => isOneOf(index) || own.has(key) || matched.has(key),
  );
  const joining = matches.flatMap(({ steps }) =>
    steps.flatMap((step) => ('party' in step && step.party !== undefined ? step.party : [])),
  );
  const speaking = new Set([...records.map(({ of }) => of), ...joining]);
  const kept = new Set(records.map(({ key }) => key));
  const interests = world.interests.filter(
    ({ pledge, offer }) => kept.has(pledge) && (offer === null || kept.has(offer)),
  );
  const comments = world.comments.filter(({ record }) => kept.has(record));
  const parties = world.parties.filter(({ key }) => speaking.has(key));
  return { parties, records, matches, interests, comments };
};
