/** Steps of a verification as the API would answer them, and the page that asks for them. */
import type { ApiCall } from '#dashboard/api/api-call';
import type { Answered, Client } from '#dashboard/api/client';
import { noAnswer } from '#dashboard/api/problem';
import {
  type KeptRun,
  keptRun,
  type VerificationUnderWay,
} from '#dashboard/verification/kept-verification';
import { verifyUntilDone } from '#dashboard/verification/verify-until-done';
import type { VerificationView } from '#shared/contract/upkeep-views';
import { beginWalk } from '#shared/contract/verification-walk';

import { answersOf, aStorage } from '../a-storage.ts';

export const aStep = (fields: Partial<VerificationView> = {}): VerificationView => ({
  units: 10,
  records: 2,
  readAnew: 0,
  unlogged: 0,
  suspects: [],
  drift: [],
  repaired: 0,
  ...fields,
});

export const aSuspect = {
  unit: 'CELL#public#A1#africa',
  generation: 'g1',
  rev: 4,
  differs: [{ what: 'changed' as const, of: 'open' }],
  more: 0,
};

export const aDrift = {
  unit: 'PROJECTIONS#PLEDGE#p1',
  generation: null,
  differs: [{ what: 'missing' as const, of: 'public A1' }],
  more: 0,
  repaired: true,
};

/** Undefined where no answer comes. */
type Reply = VerificationView | undefined;

/** Answers one after the other, and notes what was asked and how long somebody waited. */
export const aPage = (replies: readonly Reply[], storage = aStorage()) => {
  const kept: KeptRun = keptRun(answersOf(() => storage));
  const asked: ApiCall[] = [];
  const waits: number[] = [];
  const told: VerificationUnderWay[] = [];
  const state = { isWanted: true, keys: 0 };
  const newKey = (): string => {
    state.keys += 1;
    return `key-${state.keys}`;
  };
  const client = async (_: string, call: ApiCall): Promise<Answered<unknown>> => {
    const reply = replies[asked.length];
    asked.push(call);
    return reply ? { ok: true, value: reply, etag: null } : { ok: false, problem: noAnswer };
  };
  const drive = (from: VerificationUnderWay) => {
    kept.keep(from);
    return verifyUntilDone(from, {
      kept,
      newKey,
      client: client as Client,
      told: (run) => void told.push(run),
      wait: async (milliseconds) => void waits.push(milliseconds),
      isWanted: () => state.isWanted,
    });
  };
  return {
    kept,
    asked,
    waits,
    told,
    state,
    drive,
    storage,
    begin: (repair = true) => drive({ walk: beginWalk({ repair }), key: newKey() }),
  };
};
