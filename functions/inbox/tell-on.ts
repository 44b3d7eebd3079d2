/** Every minute: goes on with news of which not all followers were told, and once a day with dates that are near. */
import { newsOfDates } from '#shared/domain/inbox/followed-news';
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import { datesToldKey } from '#shared/table/inbox-keys';

import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { keepNews, movedNewsActions, newsIn, waitingNews } from '../store/people/news-store.ts';
import type { HasTime } from '../time-for.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import { tellFollowers } from './tell-followers.ts';
import type { Item } from '#shared/table/item';

type Needed = Pick<Dependencies, 'table' | 'now' | 'log'>;

const putDates = async ({ table, now }: Needed): Promise<void> => {
  const done = datesToldKey(now().slice(0, 10));
  if (await table.get(done)) return;
  for (const news of newsOfDates(now())) await keepNews(table, news, { topic: 0 });
  await table.put({ ...done, ttl: goesAfter(now(), keptDays.counts) });
};

const tellToTheEnd = async ({ table }: Needed, item: Item, hasTime: HasTime): Promise<void> => {
  let kept = newsIn(item);
  while (hasTime()) {
    const next = await tellFollowers({ table }, kept.news, kept.position);
    const { outcome } = await table.transact(movedNewsActions(kept, next));
    if (!next || outcome !== 'done') return;
    kept = { ...kept, position: next, version: kept.version + 1 };
  }
};

/** What cannot be read of one keeps no other from being told. */
export const tellOn = async (needed: Needed, hasTime: HasTime): Promise<void> => {
  await putDates(needed);
  let from: string | undefined;
  do {
    const page = await waitingNews(needed.table, from);
    for (const item of page.items)
      await unlessUnreadable(
        () => tellToTheEnd(needed, item, hasTime),
        (fault) => needed.log.error('fault', { news: item.SK, ...faultOf(fault) }),
      );
    from = page.next;
  } while (from !== undefined && hasTime());
};
