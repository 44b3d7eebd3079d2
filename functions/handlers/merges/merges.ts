/** A party goes into another, is moved on, and is parted from it again. */
import type * as z from 'zod';

import type { mergeOrderSchema, partingOrderSchema } from '#shared/contract/people/merge-views';
import type { MergeBarId } from '#shared/domain/merging/merge-bar';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { mergedParties, partedAgain } from '#shared/naming/merged-parties';
import { publicPartyKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import type { OfVersion, RepeatableRequest } from '../../request.ts';
import {
  beginMerge,
  findMerge,
  type Merge,
  mergerOf,
  noteParting,
} from '../../store/people/merge-store.ts';
import { partyActions } from '../../store/people/party-store.ts';
import { write } from '../../store/write.ts';
import { requestMilliseconds, timeFor } from '../../time-for.ts';
import { mergeOn } from '../../upkeep/merging/merge-on.ts';
import { mergeAnswer, mergeAnswerInFull } from './merge-answer.ts';
import { findPair, isUnderWay, knowPair, pairOf } from './merge-facts.ts';

type OfOne = { readonly path: { readonly id: string } };

const barWords: Readonly<Record<MergeBarId, string>> = {
  sameParty: 'Choose another party: this one cannot go into itself.',
  mergedAlready: 'One of the two has gone into another party already. Choose the one that stands.',
  underWay: 'Something is still being moved to or from one of the two. Go on with that first.',
  countries:
    'The two are of different countries, so they are two bodies, whatever they are called.',
  worlds: 'One of the two is test data and the other is not.',
  matched:
    'A match stands between the two, so they are two bodies to whoever made it. End it first.',
  tooManyNames:
    'The party that stays would have more names, ids or units than are kept. Remove some first.',
};

export const startMerge =
  (dependencies: Dependencies) =>
  async (
    input: RepeatableRequest<z.infer<typeof mergeOrderSchema>> & OfVersion,
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    const allowed = authorize(actor, 'mergeParties', null);
    if (!allowed.ok) return allowed;
    const { table } = dependencies;
    return write(dependencies, { route: 'startMerge', ...input }, async () => {
      const held = await findPair(table, path.id, body.from);
      if (!held) return refuse({ kind: 'notFound' });
      const pair = pairOf(held);
      if (pair.stays.version !== ifMatch || pair.goes.version !== body.fromVersion)
        return refuse({ kind: 'stale', current: etagOf(pair.stays.version) });
      const { gained, bar } = await knowPair(dependencies, pair, body.nameIs);
      if (bar) return refuse({ kind: 'conflict', detail: barWords[bar] });
      const at = dependencies.now();
      const { stays, goes } = mergedParties(pair, gained, at);
      const grounds = { merged: goes.id, into: stays.id };
      const audit = { actor, action: 'party.merge', at, requestId, reason: null, grounds };
      const before = await findMerge(table, goes.id);
      const merge: Omit<Merge, 'rev'> = {
        id: goes.id,
        into: stays.id,
        way: 'in',
        phase: 'moving',
        staying: [],
        gained,
        by: mergerOf(actor),
        startedAt: at,
      };
      return ok({
        actions: [
          ...partyActions(held.stays, stays, audit),
          ...partyActions(held.goes, goes, audit),
          beginMerge(before, merge),
        ],
        answer: await mergeAnswer(table, { ...merge, rev: 0 }),
      });
    });
  };

export const readMerge =
  ({ table }: Dependencies) =>
  async ({ actor, path }: OfOne & { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'mergeParties', null);
    if (!allowed.ok) return allowed;
    const merge = await findMerge(table, path.id);
    return merge ? ok(await mergeAnswerInFull(table, actor, merge)) : refuse({ kind: 'notFound' });
  };

/** Whoever asks again and again, or the hourly run, brings it to its end. */
export const continueMerge =
  (dependencies: Dependencies) =>
  async (
    input: Omit<RepeatableRequest<never>, 'body'> & OfOne,
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path } = input;
    const allowed = authorize(actor, 'mergeParties', null);
    if (!allowed.ok) return allowed;
    const { table } = dependencies;
    const request = { route: 'continueMerge', ...input, body: null } as const;
    return write(dependencies, request, async () => {
      const merge = await mergeOn(
        dependencies,
        path.id,
        timeFor(dependencies, requestMilliseconds),
      );
      return merge
        ? ok({ actions: [], answer: await mergeAnswer(table, merge) })
        : refuse({ kind: 'notFound' });
    });
  };

const notYet: Refusal = { kind: 'conflict', detail: barWords.underWay };
const isOutAlready: Refusal = {
  kind: 'conflict',
  detail: 'This party stands by itself already.',
};
const wentOn: Refusal = {
  kind: 'conflict',
  detail: 'The party that it went into has gone into another one since. Part these two first.',
};

export const partParties =
  (dependencies: Dependencies) =>
  async (
    input: RepeatableRequest<z.infer<typeof partingOrderSchema>> & OfOne,
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, requestId } = input;
    const allowed = authorize(actor, 'partParties', null);
    if (!allowed.ok) return allowed;
    const { table } = dependencies;
    return write(dependencies, { route: 'partParties', ...input }, async () => {
      const before = await findMerge(table, path.id);
      const held = before && (await findPair(table, before.into, before.id));
      if (!before || !held) return refuse({ kind: 'notFound' });
      const pair = pairOf(held);
      if (await isUnderWay(table, pair)) return refuse(notYet);
      if (pair.goes.mergedInto !== before.into) return refuse(isOutAlready);
      if (pair.stays.mergedInto !== undefined) return refuse(wentOn);
      const at = dependencies.now();
      const { stays, goes } = partedAgain({ ...pair, gained: before.gained }, at);
      const grounds = { merged: goes.id, into: stays.id };
      const audit = { actor, action: 'party.part', at, requestId, reason: null, grounds };
      const { from: _walked, rev: _rev, ...was } = before;
      const merge: Omit<Merge, 'rev'> = {
        ...was,
        way: 'out',
        phase: 'moving',
        staying: body.staying,
        by: mergerOf(actor),
        startedAt: at,
      };
      return ok({
        actions: [
          ...partyActions(held.stays, stays, audit),
          ...partyActions(held.goes, goes, audit),
          beginMerge(before, merge),
          noteParting(merge),
          { delete: publicPartyKey(goes.id) },
        ],
        answer: await mergeAnswer(table, { ...merge, rev: 0 }),
      });
    });
  };
