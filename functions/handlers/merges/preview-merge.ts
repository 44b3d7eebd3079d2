/** What would come of a party going into another: nothing is changed by looking. */
import { matchesMoved, mergeLooks } from '#shared/domain/merging/merge-bar';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { peoplePages } from '../../store/people/people-list.ts';
import { recordPages } from '../../store/records/record-lists.ts';
import { allOf, findPair, knowPair, pairOf } from './merge-facts.ts';

type Input = {
  readonly actor: Actor;
  readonly path: { readonly id: string };
  readonly query: { readonly from: string };
};

export const previewMerge =
  (dependencies: Dependencies) =>
  async ({ actor, path, query }: Input): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'mergeParties', null);
    if (!allowed.ok) return allowed;
    const { table } = dependencies;
    const held = await findPair(table, path.id, query.from);
    if (!held) return refuse({ kind: 'notFound' });
    const pair = pairOf(held);
    const { stays, goes } = pair;
    const { facts, gained, bar } = await knowPair(dependencies, pair, 'synonym');
    const pledges = (await allOf(recordPages(table, 'pledge', goes.id))).length;
    const offers = (await allOf(recordPages(table, 'offer', goes.id))).length;
    const { otherNames, outsideIds } = gained;
    return ok({
      body: {
        stays,
        goes,
        bar,
        looks: mergeLooks(pair, { matches: facts.matches, leadsPledges: pledges > 0 }),
        pledges,
        offers,
        matches: matchesMoved(pair, facts.matches).length,
        people: (await allOf(peoplePages(table, goes.id))).length,
        otherNames,
        outsideIds,
      },
      headers: { etag: etagOf(stays.version) },
    });
  };
