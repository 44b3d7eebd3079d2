/** The rows of everything that is public at one moment: read again until nothing changed meanwhile. */
import { publicMatchIn, publicRecordIn } from '#shared/contract/stored-view';
import { aboutRecordValues } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import type { FileRow } from '#shared/export/cells';
import type { About } from '#shared/export/figure-row';
import { forumRows } from '#shared/export/forum-rows';
import { matchRows } from '#shared/export/match-rows';
import { recordRows } from '#shared/export/record-rows';
import { whoWhatWhereRows } from '#shared/export/who-what-where-rows';
import { publicPartition } from '#shared/table/keys';

import { digestOf } from '../../store/audit.ts';
import { readPartition } from '../../store/read-partition.ts';
import type { Table } from '../../table.ts';

export const frozenEntities = ['pledges', 'offers', 'matches', 'forum', '4w'] as const;
export type FrozenRows = Readonly<Record<(typeof frozenEntities)[number], readonly FileRow[]>>;

/** So often, at most: whoever writes all the time is asked to wait instead. */
const mostLooks = 5;

const readPublic = async (table: Pick<Table, 'page'>) => {
  const read = (kind: 'pledge' | 'offer' | 'match') => readPartition(table, publicPartition(kind));
  const [pledges, offers, matches] = [
    await read('pledge'),
    await read('offer'),
    await read('match'),
  ];
  return { pledges, offers, matches };
};

type PublicItems = Awaited<ReturnType<typeof readPublic>>;

/** Items are read page by page, and nothing that is published goes back to what it was: two equal readings are one moment. */
const readOneMoment = async (table: Pick<Table, 'page'>): Promise<PublicItems | undefined> => {
  let before = digestOf(null);
  for (let look = 0; look <= mostLooks; look += 1) {
    const items = await readPublic(table);
    const digest = digestOf(items);
    if (digest === before) return items;
    before = digest;
  }
  return undefined;
};

export const aboutReport = (frozenAt: string): About => ({
  filter: {},
  basis: bases.public,
  asOf: frozenAt,
  language: 'en',
});

const rowsOf = (items: PublicItems, at: string): FrozenRows => {
  const about = aboutRecordValues(aboutReport(at));
  const pledges = items.pledges.map(publicRecordIn);
  const offers = items.offers.map(publicRecordIn);
  const matches = items.matches.map(publicMatchIn);
  return {
    pledges: pledges.flatMap((record) => recordRows(record, {}, about)),
    offers: offers.flatMap((record) => recordRows(record, {}, about)),
    matches: matches.flatMap((match) => matchRows(match, {}, about)),
    forum: [...pledges, ...offers].flatMap((record) => forumRows(record, {}, about)),
    '4w': matches.flatMap((match) => whoWhatWhereRows(match, {}, about)),
  };
};

/** As they are read once: for what is not kept. */
export const readPublicRows = async (table: Pick<Table, 'page'>, at: string): Promise<FrozenRows> =>
  rowsOf(await readPublic(table), at);

/** Undefined while others write all the time. */
export const readFrozenRows = async (
  table: Pick<Table, 'page'>,
  frozenAt: string,
): Promise<FrozenRows | undefined> => {
  const items = await readOneMoment(table);
  return items && rowsOf(items, frozenAt);
};
