/** What another policy would suggest, computed now and stored nowhere: for whoever decides which of them is served. */
import {
  type ComparedPledge,
  comparedSuggestions,
} from '#shared/contract/suggestions/policy-comparison';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { howMuchKnownOf } from '#shared/domain/matching/how-much-known';
import { type Policy, shippedPolicies } from '#shared/domain/matching/policy';
import { bestSuggestions, pairOfSuggestion } from '#shared/domain/matching/suggestion';
import { isInForce, type StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Pointer } from '#shared/recompute/generations';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { findPointer } from '../../store/derived/generation-store.ts';
import { fillPage, recordPages } from '../../store/records/record-lists.ts';
import { getSecret } from '../../store/secret-store.ts';
import type { Table } from '../../table.ts';
import { readCandidates } from '../suggestions/suggestion-items.ts';
import { findCounterparts } from '../suggestions/suggestion-reader.ts';

const policyNumbered = ({ generations, dropped }: Pointer, version: number): Policy | undefined =>
  [...generations, ...dropped]
    .map(({ policy }) => policy)
    .concat(shippedPolicies)
    .find((policy) => policy.version === version);

const everything = { audience: 'secretariat' } as const;

/** Offers that are gone since are left out. */
const comparedBy = async (
  table: Table,
  pledge: StoredRecord,
  policies: readonly [Policy, Policy],
): Promise<ComparedPledge> => {
  const posted = await readCandidates(table, everything, pledge);
  const features = featuresOf(pledge);
  const byId = new Map(posted.records.map((each) => [each.id, each]));
  const listBy = async (policy: Policy): Promise<ComparedPledge['served']> => {
    const best = bestSuggestions(features, posted.records, policy).slice(0, comparedSuggestions);
    const ids = best.map(({ id }) => id);
    const offers = await findCounterparts(table, everything, 'offer', ids);
    return best.flatMap((suggestion, index) => {
      const [offer, found] = [offers[index], byId.get(suggestion.id)];
      const pair = found && pairOfSuggestion(features, found, suggestion);
      if (!offer || !pair) return [];
      const { id, title, language } = offer;
      return [{ id, title, language, points: suggestion.score, ...howMuchKnownOf(pair, policy) }];
    });
  };
  const [served, other] = await Promise.all([listBy(policies[0]), listBy(policies[1])]);
  const { id, title, language } = pledge;
  return { pledge: { id, title, language }, served, other };
};

type Asked = {
  readonly actor: Actor;
  readonly path: { readonly version: string };
  readonly query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
  };
};

export const comparePolicies =
  (dependencies: Dependencies) =>
  async ({ actor, path, query }: Asked): Promise<Result<Answer, Refusal>> => {
    // It names records, which those who only keep the service running do not read.
    for (const right of ['upkeep', 'readAll'] as const) {
      const allowed = authorize(actor, right, null);
      if (!allowed.ok) return allowed;
    }
    const { table } = dependencies;
    const { pointer } = await findPointer(table);
    const served = pointer.generations[0].policy;
    const other = policyNumbered(pointer, Number(path.version));
    if (!other) return refuse({ kind: 'notFound' });
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'comparePolicies', served.version, other.version);
    const from = openCursor(secret, scope, query.cursor);
    if (!from.ok) return from;
    const pages = recordPages(table, 'pledge', null);
    const page = await fillPage(pages, isInForce, from.value as never, query.limit);
    const items = await Promise.all(
      page.items.map((pledge) => comparedBy(table, pledge, [served, other])),
    );
    return ok({
      body: {
        servedPolicy: served.version,
        otherPolicy: other.version,
        items,
        ...(page.next ? { next: sealCursor(secret, scope, page.next) } : {}),
      },
    });
  };
