/** Who follows what in a world, and what they were told of it. */
import type { FollowedTopic } from '#shared/domain/inbox/following';
import type { FollowingView } from '#shared/contract/people/following-views';
import type { InboxKind } from '#shared/domain/inbox/inbox-entry';

import { inboxEntriesIn, readInboxOf } from './inboxes.ts';
import type { Answered, Persona, World } from './world.ts';

export const follow = (
  { call }: World,
  as: Persona,
  topic: string,
  isFollowed = true,
): Promise<Answered> =>
  call('editFollowing', { as, path: { topic }, body: { follow: isFollowed } });

export const followedBy = async ({ call }: World, as: Persona): Promise<readonly string[]> =>
  ((await call('getFollowing', { as })).body as FollowingView).topics.map(({ topic }) => topic);

/** What somebody was told of what they follow, the latest first. */
export const toldOfFollowed = async (world: World, as: Persona): Promise<readonly InboxKind[]> => {
  await world.sequence();
  const { entries } = await readInboxOf(world, as);
  return entries.flatMap(({ kind }) => (kind.startsWith('followed') ? [kind] : []));
};

/** Entries that follow from following alone, as they lie in the table. */
export const entriesOfFollowers = ({ table }: World): readonly string[] =>
  inboxEntriesIn(table)
    .filter(({ id }) => id.startsWith('followed'))
    .map(({ reader, id }) => `${reader} ${id}`)
    .sort();

export const topicOf = ({
  kind,
  id,
}: {
  readonly kind: string;
  readonly id: string;
}): FollowedTopic => `${kind as 'pledge'}-${id}`;
