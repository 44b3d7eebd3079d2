/** Verification on request, some seconds at a time: walks on from a cursor, or looks again at suspects. */
import type * as z from 'zod';

import type { VerificationView, verificationOrderSchema } from '#shared/contract/upkeep-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Difference } from '#shared/recompute/unit-differences';

import type { Dependencies, WithLogs } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { findSettledGenerations } from '../../store/derived/generation-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';
import { requestMilliseconds, timeFor } from '../../time-for.ts';
import { confirm, type SuspectName } from '../../upkeep/confirm-drift.ts';
import { verifyOn } from '../../upkeep/verify.ts';
import type { Position } from '../../upkeep/walk-position.ts';
import type { Verified } from '../../upkeep/verified.ts';

type Order = z.infer<typeof verificationOrderSchema>;

type Input = {
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: Order;
};

/** With both bounds an answer stays well below what is kept for whoever repeats the request. */
const mostFindings = 80;
const mostDifferences = 3;

type Finding = { readonly differs: readonly Difference[] };

const shortened = <Found extends Finding>(found: readonly Found[]) =>
  found.map((each) => ({
    ...each,
    differs: each.differs.slice(0, mostDifferences),
    more: Math.max(0, each.differs.length - mostDifferences),
  }));

const viewOf = (
  { units, records, readAnew, unlogged, suspects, drift }: Verified,
  next?: string,
): VerificationView =>
  ({
    units,
    records,
    readAnew,
    unlogged,
    suspects: shortened(suspects),
    drift: shortened(drift),
    repaired: drift.filter(({ repaired }) => repaired).length,
    ...(next === undefined ? {} : { next }),
  }) as unknown as VerificationView;

const lookAgain = async (
  dependencies: Dependencies,
  suspects: readonly SuspectName[],
  repairs: boolean,
): Promise<VerificationView> => {
  const { table, now } = dependencies;
  const generations = await findSettledGenerations(table, now());
  const confirmed = await confirm(dependencies, generations, suspects, repairs);
  return viewOf({ units: suspects.length, records: 0, readAnew: 0, unlogged: 0, ...confirmed });
};

export const verify =
  (dependencies: WithLogs) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor } = input;
    const { repair, audit, cursor, suspects } = input.body;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'verification');
    const from = openCursor(secret, scope, cursor);
    if (!from.ok) return from;
    // A repeated request gets the first one's answer: what it found and repaired would otherwise be told to nobody.
    return write(dependencies, { route: 'verify', ...input, path: null }, async () => {
      if (suspects) {
        const body = await lookAgain(dependencies, suspects, repair);
        return ok({ actions: [], answer: { body } });
      }
      const position = (from.value ?? {}) as Position;
      const hasTime = timeFor(dependencies, requestMilliseconds);
      const order = { repairs: repair, auditAlone: audit, mostFindings };
      const { verified, next } = await verifyOn(dependencies, position, order, hasTime);
      const body = viewOf(verified, next && sealCursor(secret, scope, next));
      return ok({ actions: [], answer: { body } });
    });
  };
