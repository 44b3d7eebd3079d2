/** What somebody follows: read and changed by themselves alone. Of a record, it has to be one that they may read. */
import type { FollowBody, FollowingView, OfTopic } from '#shared/contract/people/following-views';
import {
  type Following,
  isFollowed,
  mostFollowed,
  recordOfTopic,
  withoutTopic,
  withTopic,
} from '#shared/domain/inbox/following';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readSubjects } from '../../inbox/read-subjects.ts';
import { findFollowing, followingActions } from '../../store/people/following-store.ts';
import { write } from '../../store/write.ts';

const enough: Refusal = {
  kind: 'conflict',
  detail: `One person follows at most ${mostFollowed} things. Follow one of the others no more, then this one.`,
};

const answerFor = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
  { topics }: Following,
): Promise<Answer> => {
  const records = topics.flatMap(({ topic }) => recordOfTopic(topic) ?? []);
  const subjectOf = await readSubjects(table, actor, records);
  const body: FollowingView = {
    most: mostFollowed,
    topics: topics.map(({ topic, since }) => {
      const record = recordOfTopic(topic);
      const { title, language } = record ? subjectOf(record) : { title: null, language: null };
      return { topic, since, title, language };
    }),
  };
  return { body };
};

export const readFollowing =
  (dependencies: Pick<Dependencies, 'table'>) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> =>
    ok(await answerFor(dependencies, actor, await findFollowing(dependencies.table, actor.sub)));

type Changing = { readonly actor: Actor; readonly path: OfTopic; readonly body: FollowBody };

const changed = async (
  { table, now }: Dependencies,
  actor: Actor,
  before: Following,
  { topic, follow }: OfTopic & FollowBody,
): Promise<Result<Following, Refusal>> => {
  if (isFollowed(before, topic) === follow) return ok(before);
  if (!follow) return ok(withoutTopic(before, topic));
  const record = recordOfTopic(topic);
  const subjectOf = await readSubjects(table, actor, record ? [record] : []);
  if (record && subjectOf(record).right === 'none') return refuse({ kind: 'notFound' });
  return before.topics.length >= mostFollowed
    ? refuse(enough)
    : ok(withTopic(before, topic, now()));
};

export const editFollowing =
  (dependencies: Dependencies) =>
  async ({ actor, path, body }: Changing): Promise<Result<Answer, Refusal>> =>
    write(dependencies, { route: 'editFollowing', actor, path, body }, async () => {
      const before = await findFollowing(dependencies.table, actor.sub);
      const after = await changed(dependencies, actor, before, { ...path, ...body });
      if (!after.ok) return after;
      return ok({
        actions: after.value === before ? [] : followingActions(before, after.value),
        answer: await answerFor(dependencies, actor, after.value),
        again: true,
      });
    });
