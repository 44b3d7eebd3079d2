/**
 * Tells the followers of what happened, a bounded part at a time. Who follows, and what each of them may see, is read as
 * they are told; an entry has the name of its event, so that a part that is done again tells nobody twice.
 */
import { publicRecordIn } from '#shared/contract/published/stored-view';
import { topicsOfRecord, type FollowedTopic } from '#shared/domain/inbox/following';
import {
  entryOfNews,
  type FollowedNews,
  knowsAlready,
  mayBeTold,
  type ReadingRight,
} from '#shared/domain/inbox/followed-news';
import { sharedReaderOf } from '#shared/domain/inbox/inbox-entry';
import type { StoredRecord } from '#shared/domain/records/record';
import { publicKey, recordKey, userKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../actor.ts';
import { mayRead } from '../http/authorize.ts';
import { actorOfUser } from '../http/find-actor.ts';
import { type FollowersPage, followersPage } from '../store/people/following-store.ts';
import { putInboxEntries } from '../store/people/inbox-store.ts';
import type { NewsPosition } from '../store/people/news-store.ts';
import { userIn } from '../store/people/user-store.ts';
import type { Table } from '../table.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';

type Needed = { readonly table: Pick<Table, 'getMany' | 'page' | 'putIfAbsent'> };

/** In one step. */
const mostFollowers = 100;
const mostTopics = 25;

export type ToldRecord = {
  readonly record: StoredRecord | undefined;
  /** Of what everyone reads; empty where that is nothing. */
  readonly publicTopics: readonly FollowedTopic[];
};

/** What everyone reads of a record, as topics. */
export const readTold = async (
  { table }: Needed,
  { subject }: Pick<FollowedNews, 'subject'>,
): Promise<ToldRecord> => {
  if (subject === null) return { record: undefined, publicTopics: [] };
  const { kind, id } = subject;
  const [item, shown] = await table.getMany([recordKey(kind, id), publicKey(kind, id)]);
  return {
    record: item && recordIn(item),
    publicTopics: shown ? topicsOfRecord(publicRecordIn(shown)) : [],
  };
};

const rightOf = (
  { record, publicTopics }: ToldRecord,
  actor: Actor | undefined,
  topic: FollowedTopic,
): ReadingRight => {
  if (actor && record && mayRead(actor, record)) return 'own';
  return publicTopics.includes(topic) ? 'everyone' : 'none';
};

type Person = { readonly sub: string; readonly actor: Actor | undefined };

/** Whoever is removed is told nothing; who stands in no list is an administrator by sign-in, and reads what everyone does. */
const readPeople = async (
  { table }: Needed,
  subs: readonly string[],
): Promise<readonly Person[]> => {
  const items = await table.getMany(subs.map(userKey));
  const people = subs.map(async (sub, index) => {
    const item = items[index];
    // Whose right cannot be read is a fault that their next call tells of; it keeps nobody else from being told.
    const actor = item && (await unlessUnreadable(() => actorOfUser(userIn(item))));
    return item && !actor ? [] : [{ sub, actor }];
  });
  return (await Promise.all(people)).flat();
};

const tellPage = async (
  needed: Needed,
  news: FollowedNews,
  told: ToldRecord,
  topic: FollowedTopic,
  { followers }: FollowersPage,
): Promise<void> => {
  const early = followers.filter(({ since }) => since <= news.at).map(({ sub }) => sub);
  for (const { sub, actor } of await readPeople(needed, early)) {
    const shared = actor && sharedReaderOf(actor);
    if (knowsAlready(news, { sub, shared })) continue;
    if (mayBeTold(news.kind, rightOf(told, actor, topic)))
      await putInboxEntries(needed.table, entryOfNews(news, sub));
  }
};

/** Answers where to go on; undefined once all were told. */
export const tellFollowers = async (
  needed: Needed,
  news: FollowedNews,
  from: NewsPosition,
  known?: ToldRecord,
): Promise<NewsPosition | undefined> => {
  let { topic: at, after } = from;
  let told = known;
  let room = mostFollowers;
  for (let looks = 0; looks < mostTopics && room > 0; looks += 1) {
    const topic = news.topics[at];
    if (topic === undefined) return undefined;
    const page = await followersPage(needed.table, topic, after, room);
    room -= page.followers.length;
    if (page.followers.length > 0) {
      told ??= await readTold(needed, news);
      await tellPage(needed, news, told, topic, page);
    }
    after = page.next;
    if (after === undefined) at += 1;
  }
  return at < news.topics.length ? { topic: at, after } : undefined;
};
