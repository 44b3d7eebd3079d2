/** Comments beside a record: of the circle in which the caller speaks, who learns nothing of the other. */
import type { CommentBody, CommentsView } from '#shared/contract/records/comment-views';
import {
  circleOf,
  commentName,
  commentNamed,
  type Commented,
  latestComment,
  mostComments,
  threadId,
  withComment,
  withoutComment,
} from '#shared/domain/records/comments';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { userKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { mayRead, notAllowed } from '../../http/authorize.ts';
import type { RepeatableRequest } from '../../request.ts';
import {
  commentActions,
  findComments,
  type HeldComments,
} from '../../store/records/comment-store.ts';
import { findRecord } from '../../store/records/find-record.ts';
import { userIn } from '../../store/people/user-store.ts';
import { type Write, write } from '../../store/write.ts';
import { unlessUnreadable } from '../../unless-unreadable.ts';

type Path = { readonly id: string };
type Found = HeldComments & { readonly circle: CommentsView['circle'] };

const findThread = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
  kind: RecordKind,
  recordId: string,
): Promise<Result<Found, Refusal>> => {
  const held = await findRecord(table, kind, recordId);
  if (!held || !mayRead(actor, held.record)) return refuse({ kind: 'notFound' });
  const circle = circleOf(actor.role);
  if (circle === undefined) return refuse(notAllowed(actor, 'comment'));
  return ok({ ...(await findComments(table, threadId({ kind, recordId, circle }))), circle });
};

/** Of whoever is here no more, or whose right cannot be read, the role alone is told. */
const readNames = async (
  { table }: Pick<Dependencies, 'table'>,
  { thread }: Commented,
): Promise<ReadonlyMap<string, string>> => {
  const subs = [...new Set(thread.comments.map(({ by }) => by.sub))];
  const items = await table.getMany(subs.map(userKey));
  const named = subs.map(async (sub, index): Promise<readonly (readonly [string, string])[]> => {
    const item = items[index];
    const user = item && (await unlessUnreadable(() => userIn(item)));
    return user?.name === undefined || user.disabled ? [] : [[sub, user.name]];
  });
  return new Map((await Promise.all(named)).flat());
};

export const readComments =
  (dependencies: Pick<Dependencies, 'table'>, kind: RecordKind) =>
  async ({
    actor,
    path,
  }: {
    readonly actor: Actor;
    readonly path: Path;
  }): Promise<Result<Answer, Refusal>> => {
    const found = await findThread(dependencies, actor, kind, path.id);
    if (!found.ok) return found;
    const { circle, thread, texts } = found.value;
    const names = await readNames(dependencies, found.value);
    const body: CommentsView = {
      circle,
      mayWrite: thread.comments.length < mostComments,
      comments: thread.comments.map(({ id, by: { sub, role }, at }) => ({
        id: commentName({ circle, id }),
        text: texts[id] ?? '',
        at,
        by: { role, name: names.get(sub) ?? null, isYou: sub === actor.sub },
      })),
    };
    return ok({ body });
  };

const full: Refusal = {
  kind: 'conflict',
  detail: `Beside one record stand at most ${mostComments} comments. Erase one of yours that is done with, then write.`,
};

const answerOf = (comment: string, { thread }: Commented): Answer => ({
  body: { comment, version: thread.version },
});

export const writeComment =
  (dependencies: Dependencies, kind: RecordKind) =>
  async (
    input: RepeatableRequest<CommentBody> & { readonly path: Path },
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, requestId } = input;
    const route = kind === 'pledge' ? 'commentPledge' : 'commentOffer';
    return write(dependencies, { route, ...input }, async (): Promise<Result<Write, Refusal>> => {
      const found = await findThread(dependencies, actor, kind, path.id);
      if (!found.ok) return found;
      if (found.value.thread.comments.length >= mostComments) return refuse(full);
      const { circle } = found.value;
      const at = dependencies.now();
      const { sub, role, partyId } = actor;
      const after = withComment(found.value, { by: { sub, role, partyId }, at, text: body.text });
      const audit = { actor, action: 'comment.write', at, requestId, reason: null };
      return ok({
        actions: commentActions(found.value, after, audit),
        answer: answerOf(commentName({ circle, id: latestComment(after.thread) }), after),
        again: true,
      });
    });
  };

type Erasing = RepeatableRequest<object> & { readonly path: Path & { readonly comment: string } };

/** Their words are their writer's to erase, also where they may read the record no more or speak in another circle now. */
export const eraseComment =
  (dependencies: Dependencies, kind: RecordKind) =>
  async (input: Erasing): Promise<Result<Answer, Refusal>> => {
    const { actor, path, requestId } = input;
    const route = kind === 'pledge' ? 'erasePledgeComment' : 'eraseOfferComment';
    return write(dependencies, { route, ...input }, async (): Promise<Result<Write, Refusal>> => {
      const { circle, id } = commentNamed(path.comment);
      const thread = threadId({ kind, recordId: path.id, circle });
      const found = await findComments(dependencies.table, thread);
      const now = dependencies.now();
      const after = withoutComment(found, { id, sub: actor.sub, now });
      if (!after) return refuse({ kind: 'notFound' });
      const audit = { actor, action: 'comment.erase', at: now, requestId, reason: null };
      return ok({
        actions: commentActions(found, after, audit),
        answer: answerOf(path.comment, after),
        again: true,
      });
    });
  };
