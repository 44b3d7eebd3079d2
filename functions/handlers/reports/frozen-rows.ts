/** The rows of everything that is public at one moment: read again until nothing changed meanwhile. */
import { publicMatchIn, publicRecordIn } from '#shared/contract/published/stored-view';
import { aboutRecordValues, type AboutValues } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import type { FileRow } from '#shared/export/cells';
import type { About } from '#shared/export/figure-row';
import { forumRows } from '#shared/export/forum-rows';
import { matchRows } from '#shared/export/match-rows';
import { recordRows } from '#shared/export/record-rows';
import { whoWhatWhereRows } from '#shared/export/who-what-where-rows';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import { publicPartition } from '#shared/table/keys';

import { digestOf } from '../../store/log/audit.ts';
import { readPartition } from '../../store/table/read-partition.ts';
import type { Consistency, Table } from '../../table.ts';

export const frozenEntities = ['pledges', 'offers', 'matches', 'forum', '4w'] as const;
export type FrozenRows = Readonly<Record<(typeof frozenEntities)[number], readonly FileRow[]>>;

/** So often, at most: whoever writes all the time is asked to wait instead. */
const mostLooks = 5;

const readPublic = async (table: Pick<Table, 'page'>, consistency: Consistency = 'strong') => {
  const [pledges, offers, matches] = await Promise.all(
    (['pledge', 'offer', 'match'] as const).map((kind) =>
      readPartition(table, publicPartition(kind), consistency),
    ),
  );
  return { pledges: pledges ?? [], offers: offers ?? [], matches: matches ?? [] };
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

const publicOf = (items: PublicItems) => ({
  pledges: items.pledges.map(publicRecordIn),
  offers: items.offers.map(publicRecordIn),
  matches: items.matches.map(publicMatchIn),
});

type Public = ReturnType<typeof publicOf>;

const countedRowsOf = ({ pledges, offers, matches }: Public, about: AboutValues): RowsByEntity => ({
  pledges: pledges.flatMap((record) => recordRows(record, {}, about)),
  offers: offers.flatMap((record) => recordRows(record, {}, about)),
  matches: matches.flatMap((match) => matchRows(match, {}, about)),
});

const rowsOf = (items: PublicItems, at: string): FrozenRows => {
  const about = aboutRecordValues(aboutReport(at));
  const found = publicOf(items);
  return {
    ...countedRowsOf(found, about),
    forum: [...found.pledges, ...found.offers].flatMap((record) => forumRows(record, {}, about)),
    '4w': found.matches.flatMap((match) => whoWhatWhereRows(match, {}, about)),
  };
};

/** As they are read once, and may be a moment old: for what is not kept. */
export const readPublicRows = async (
  table: Pick<Table, 'page'>,
  at: string,
): Promise<RowsByEntity> =>
  countedRowsOf(publicOf(await readPublic(table, 'eventual')), aboutRecordValues(aboutReport(at)));

/** Undefined while others write all the time. */
export const readFrozenRows = async (
  table: Pick<Table, 'page'>,
  frozenAt: string,
): Promise<FrozenRows | undefined> => {
  const items = await readOneMoment(table);
  return items && rowsOf(items, frozenAt);
};
