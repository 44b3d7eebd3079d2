/** What becomes public by itself: of a party, its own; for the Secretariat, all of it. The next moment comes first. */
import type { AnnouncedThing } from '#shared/contract/people/waiting-views';
import { compareText } from '#shared/domain/values/compare-text';
import { announcedTo } from '#shared/domain/published/match-announcement';
import type { Match } from '#shared/domain/matches/match';
import { titleFor } from '#shared/domain/rights/leg-readers';
import type { Item } from '#shared/table/item';
import { announcedIn, announcedPartition, matchKey, recordKey } from '#shared/table/keys';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import { readPartition } from '../../store/table/read-partition.ts';
import type { Table } from '../../table.ts';
import { linesShown } from './shown-list.ts';

type Waits = ReturnType<typeof announcedIn>;

const isOf = (actor: Actor, { parties }: Item): boolean =>
  actor.role === 'secretariat' ||
  (actor.partyId !== null && Array.isArray(parties) && parties.includes(actor.partyId));

const matchNamed = (actor: Actor, match: Match): readonly AnnouncedThing[] => {
  const announced = announcedTo(match, actor);
  const { id, synthetic } = match;
  const title = titleFor(match, actor);
  return announced ? [{ kind: 'match', id, title, language: null, synthetic, ...announced }] : [];
};

const named = (
  actor: Actor,
  { kind, id, publicFrom }: Waits,
  item: Item,
): readonly AnnouncedThing[] => {
  if (kind === 'match') return matchNamed(actor, matchIn(item));
  const { title, language, synthetic } = recordIn(item);
  return [{ kind, id, title, language, synthetic, publicFrom, isOfLeg: false }];
};

export const readAnnounced = async (
  table: Pick<Table, 'page' | 'getMany'>,
  actor: Actor,
  isWhole: boolean,
): Promise<{ readonly total: number; readonly items: AnnouncedThing[] }> => {
  const own = (await readPartition(table, announcedPartition)).filter((item) => isOf(actor, item));
  const waits = own.slice(0, linesShown(isWhole)).map(announcedIn);
  const items = await table.getMany(
    waits.map(({ kind, id }) => (kind === 'match' ? matchKey(id) : recordKey(kind, id))),
  );
  return {
    total: own.length,
    items: waits
      .flatMap((each, index) => {
        const item = items[index];
        return item ? named(actor, each, item) : [];
      })
      // A leg of one giver may open after that by whose moment the match waits.
      .sort((one, other) => compareText(one.publicFrom, other.publicFrom)),
  };
};
