/** What people follow, in the table: all of one person's together, and each of them beside what is followed. */
import { type Following, isFollowed, type FollowedTopic } from '#shared/domain/inbox/following';
import { shaped } from '#shared/domain/kept/kept-shapes';
import { followerKey, followersPartition, followingKey } from '#shared/table/inbox-keys';

import type { Action, Table } from '../../table.ts';

export const findFollowing = async (table: Pick<Table, 'get'>, sub: string): Promise<Following> => {
  const item = await table.get(followingKey(sub));
  return item
    ? shaped<Following>('following', item['following'])
    : { id: sub, version: 0, topics: [] };
};

export const followingActions = (before: Following, after: Following): readonly Action[] => [
  {
    put: { ...followingKey(after.id), version: after.version, following: after },
    ...(before.version === 0 ? { ifAbsent: true as const } : { ifVersion: before.version }),
  },
  ...after.topics
    .filter(({ topic }) => !isFollowed(before, topic))
    .map(({ topic, since }) => ({ put: { ...followerKey(topic, after.id), since } })),
  ...before.topics
    .filter(({ topic }) => !isFollowed(after, topic))
    .map(({ topic }) => ({ delete: followerKey(topic, after.id) })),
];

/** Whoever is removed follows nothing any more, also once they are let in again. */
export const endedFollowingActions = async (
  table: Pick<Table, 'get'>,
  sub: string,
): Promise<readonly Action[]> => {
  const before = await findFollowing(table, sub);
  if (before.topics.length === 0) return [];
  return followingActions(before, { ...before, version: before.version + 1, topics: [] });
};

export type Follower = { readonly sub: string; readonly since: string };
export type FollowersPage = { readonly followers: readonly Follower[]; readonly next?: string };

/** @param from the follower after whom the page begins. */
export const followersPage = async (
  table: Pick<Table, 'page'>,
  topic: FollowedTopic,
  from: string | undefined,
  limit: number,
): Promise<FollowersPage> => {
  const { items, next } = await table.page(followersPartition(topic), from, limit);
  return {
    followers: items.map(({ SK, since }) => ({ sub: SK, since: String(since) })),
    ...(next !== undefined && { next }),
  };
};
