/** One accepted write: one transaction with its idempotency record, and the stored answer for whoever repeats it. */
import * as z from 'zod';

import { etagOf, type Answer } from '../answer.ts';
import { answerGiven, checkedAnswer } from './checked-answer.ts';
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RouteId } from '#shared/contract/routes';
import type { Item } from '#shared/table/item';
import { idempotencyKey, type Key } from '#shared/table/keys';
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { Dependencies } from '../dependencies.ts';
import { type Actor, readsAs } from '../actor.ts';
import { digestOf } from './log/audit.ts';
import type { Action } from '../table.ts';
import { tooLarge } from './table/too-large.ts';
import { mostTries, pauseForOthers } from './table/tries.ts';

/** What a handler decided: the actions, and the answer once they are done. */
export type Write = {
  readonly actions: readonly Action[];
  readonly answer: Answer;
  /** What it means when the condition of the first action fails: by default, that the record changed meanwhile. */
  readonly lost?: Refusal;
  /** Decides anew when a condition fails, instead of refusing: for writes of several records that others change too. */
  readonly again?: true;
  /** What to do when it is too large; by default, what helps one record. */
  readonly tooLarge?: string;
};

export type WriteRequest = {
  readonly route: RouteId;
  readonly actor: Actor;
  readonly path: unknown;
  readonly body: unknown;
  readonly ifMatch?: number;
} & (
  | { readonly idempotencyKey?: never }
  /** With the body as it came, by which a repeat is known: what is read into it may be another after a deployment. */
  | { readonly idempotencyKey: string; readonly sent: unknown }
);

/** Of a write, which answers no files. */
const answerSchema: z.ZodType<Answer> = z.object({
  status: z.int().exactOptional(),
  body: z.unknown(),
  isChecked: z.literal(true).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
});

/** Of what they read as well: what was answered to one party, or for some countries, is never repeated to another. */
const hashOf = ({ path, ifMatch, actor }: WriteRequest, body: unknown): string =>
  digestOf([path ?? null, body ?? null, ifMatch ?? null, ...readsAs(actor)]);

const hashedBy = (request: WriteRequest) => ({
  requestHash: hashOf(request, 'sent' in request ? request.sent : null),
  requestHashOf: 'sent',
});

/** Answers from before bodies were hashed as they came are kept for a while, under a hash of what was read into them. */
const isOf = (stored: Item, request: WriteRequest): boolean => {
  const { requestHash } = hashedBy(request);
  const wanted = stored['requestHashOf'] === 'sent' ? requestHash : hashOf(request, request.body);
  return stored['requestHash'] === wanted;
};

/** As it was given, whatever has become of the operation's answer since. */
const replayed = (route: RouteId, stored: Item): Answer => {
  const answer = answerGiven(route, readKept('stored answer', answerSchema, stored['answer']));
  return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
};

/**
 * Decides and commits. With a key: the same request again gets the stored answer, another request is refused.
 * `decide` runs again when another request with the same key won in between, or where the write asks for it.
 */
export const write = async (
  { table, now, sleep, random }: Pick<Dependencies, 'table' | 'now' | 'sleep' | 'random'>,
  request: WriteRequest,
  decide: () => Promise<Result<Write, Refusal>>,
): Promise<Result<Answer, Refusal>> => {
  const { route, actor, ifMatch } = request;
  const key: Key | undefined = request.idempotencyKey
    ? idempotencyKey(actor.sub, digestOf([route, request.idempotencyKey]))
    : undefined;
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const stored = key && (await table.get(key));
    if (stored) {
      return isOf(stored, request) ? ok(replayed(route, stored)) : refuse({ kind: 'keyReused' });
    }
    const decided = await decide();
    if (!decided.ok) return decided;
    const { actions, lost, again } = decided.value;
    const answer = checkedAnswer(route, decided.value.answer);
    const ttl = goesAfter(now(), keptDays.answers);
    const all: readonly Action[] = key
      ? [...actions, { put: { ...key, ...hashedBy(request), answer, ttl }, ifAbsent: true }]
      : actions;
    const refusal = tooLarge(all, decided.value.tooLarge);
    if (refusal) return refuse(refusal);
    if (all.length === 0) return ok(answer);
    const done = await table.transact(all);
    if (done.outcome === 'done') return ok(answer);
    if (done.outcome === 'busy') return refuse({ kind: 'busy' });
    const keyTaken = key !== undefined && done.failed.includes(all.length - 1);
    if (!keyTaken && !again)
      return refuse(lost ?? { kind: 'stale', current: etagOf((ifMatch ?? 0) + 1) });
    await pauseForOthers({ sleep, random });
  }
  return refuse({ kind: 'busy' });
};
