/** News of which not all followers were told yet, and how far that is. */
import * as z from 'zod';

import type { FollowedNews } from '#shared/domain/inbox/followed-news';
import { shaped } from '#shared/domain/kept/kept-shapes';
import { readKept } from '#shared/domain/kept/unreadable-item';
import { newsKey, newsPartition } from '#shared/table/inbox-keys';
import type { Item } from '#shared/table/item';
import { versionIn } from '#shared/table/stored-truth';

import type { Action, Table } from '../../table.ts';

/** Which of its topics is told next, and after which of its followers. */
export type NewsPosition = { readonly topic: number; readonly after?: string | undefined };

export type KeptNews = {
  readonly news: FollowedNews;
  readonly position: NewsPosition;
  readonly version: number;
};

const positionSchema = z.object({ topic: z.int().min(0), after: z.string().exactOptional() });

export const newsIn = (item: Item): KeptNews => ({
  news: shaped<FollowedNews>('news', item['news']),
  position: readKept('position of news', positionSchema, item['position']),
  version: versionIn(item),
});

const itemOf = ({ news, position: { topic, after }, version }: KeptNews): Item => ({
  ...newsKey(news.id),
  news,
  position: { topic, ...(after !== undefined && { after }) },
  version,
});

export const keepNews = async (
  table: Pick<Table, 'putIfAbsent'>,
  news: FollowedNews,
  position: NewsPosition,
): Promise<void> => {
  await table.putIfAbsent(itemOf({ news, position, version: 1 }));
};

/** Of two that tell the same at once, one goes on. @param next undefined once all were told. */
export const movedNewsActions = (
  { news, version }: KeptNews,
  next: NewsPosition | undefined,
): readonly Action[] =>
  next
    ? [{ put: itemOf({ news, position: next, version: version + 1 }), ifVersion: version }]
    : [{ delete: newsKey(news.id) }];

const pageLength = 25;

type WaitingNews = { readonly items: readonly Item[]; readonly next?: string };

export const waitingNews = (
  table: Pick<Table, 'page'>,
  from: string | undefined,
): Promise<WaitingNews> => table.page(newsPartition, from, pageLength);
