/** Generations for whoever decides about the policy: start one beside the running one, build it, flip to it and back, drop it. */
import { fieldError } from '#shared/contract/field-errors';
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';
import type { Policy } from '#shared/domain/matching/policy';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import {
  activateGeneration,
  dropGeneration,
  findGeneration,
  type GenerationEntry,
  type GenerationRefusal,
  type Pointer,
  startGeneration,
} from '#shared/recompute/generations';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import {
  findBuild,
  findPointer,
  isComplete,
  pointerActions,
} from '../../store/generation-store.ts';
import { write } from '../../store/write.ts';
import { buildOn } from '../../upkeep/build.ts';
import { requestMilliseconds, timeFor } from '../../time-for.ts';

const conflict = (detail: string): Refusal => ({ kind: 'conflict', detail });

const refusals: Readonly<Record<GenerationRefusal, Refusal>> = {
  unknown: { kind: 'notFound' },
  isActive: conflict('This generation is active. Choose another one.'),
  notReady: conflict('This generation is not complete yet. Build it until its state is ready.'),
  buildingAlready: conflict('Another generation is being built. Activate or remove it first.'),
  tooMany: conflict('Every change is written to each generation. Remove the kept one first.'),
  versionTaken: { kind: 'invalid', errors: [fieldError('/version', 'versionTaken')] },
  versionNotNext: { kind: 'invalid', errors: [fieldError('/version', 'versionNotNext')] },
};

const viewOf = async (
  { table }: Dependencies,
  { name, policy, state, since }: GenerationEntry,
): Promise<GenerationView> => {
  const { rev, phase, lists, cells, differing, at } = await findBuild(table, name);
  const isBuilt = phase !== 'removed' && state !== 'dropped' && (rev > 0 || state === 'building');
  return {
    name,
    policy,
    since,
    state: state === 'building' && phase === 'complete' ? 'ready' : state,
    build: isBuilt ? { phase, lists, cells, differing, at } : null,
  };
};

const viewAll = async (
  dependencies: Dependencies,
  { generations, dropped }: Pointer,
): Promise<GenerationsView> => ({
  items: await Promise.all([...generations, ...dropped].map((each) => viewOf(dependencies, each))),
});

const answerOf = async (
  dependencies: Dependencies,
  pointer: Pointer,
  status = 200,
): Promise<Answer> => ({
  status,
  body: await viewAll(dependencies, pointer),
  headers: {
    // Nothing can be changed about the first generation alone, so its version is nobody's condition.
    ...(pointer.version > 0 ? { etag: etagOf(pointer.version) } : {}),
    ...(status === 201 ? { location: '/api/generations' } : {}),
  },
});

type Base = { readonly actor: Actor; readonly requestId: string };
type Named = { readonly path: { readonly name: string } };

export const listGenerations =
  (dependencies: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const { pointer } = await findPointer(dependencies.table);
    return ok(await answerOf(dependencies, pointer));
  };

type Start = Base & {
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: Policy;
};

export const createGeneration =
  (dependencies: Dependencies) =>
  async (input: Start): Promise<Result<Answer, Refusal>> => {
    const { actor, requestId, idempotencyKey, sent, body } = input;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const request = {
      route: 'startGeneration',
      actor,
      idempotencyKey,
      sent,
      path: null,
      body,
    } as const;
    return write(dependencies, request, async () => {
      const held = await findPointer(dependencies.table);
      const at = dependencies.now();
      const decided = startGeneration(held.pointer, body, at);
      if (!decided.ok) return refuse(refusals[decided.error]);
      const audit = { actor, action: 'start', at, requestId, reason: null };
      return ok({
        actions: pointerActions(held, decided.value, audit),
        answer: await answerOf(dependencies, decided.value, 201),
        again: true,
      });
    });
  };

type Change = Base &
  Named & {
    readonly idempotencyKey: string;
    readonly sent: unknown;
    readonly ifMatch: number;
    readonly body: { readonly reason?: string | undefined };
  };

const changeGenerations =
  (
    dependencies: Dependencies,
    route: 'activateGeneration' | 'dropGeneration',
    decide: (
      pointer: Pointer,
      name: string,
      at: string,
    ) => Promise<Result<Pointer, GenerationRefusal>>,
  ) =>
  async (input: Change): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, requestId, ifMatch } = input;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    return write(dependencies, { route, ...input }, async () => {
      const held = await findPointer(dependencies.table);
      const { pointer } = held;
      if (!findGeneration(pointer, path.name)) return refuse({ kind: 'notFound' });
      if (pointer.version !== ifMatch)
        return refuse({ kind: 'stale', current: etagOf(pointer.version) });
      const at = dependencies.now();
      const decided = await decide(pointer, path.name, at);
      if (!decided.ok) return refuse(refusals[decided.error]);
      const action = route === 'dropGeneration' ? 'drop' : 'activate';
      const audit = { actor, action, at, requestId, reason: body.reason ?? null };
      return ok({
        actions: pointerActions(held, decided.value, audit),
        answer: await answerOf(dependencies, decided.value),
      });
    });
  };

export const flipGeneration = (dependencies: Dependencies) =>
  changeGenerations(dependencies, 'activateGeneration', async (pointer, name, at) => {
    const build = await findBuild(dependencies.table, name);
    return activateGeneration(pointer, name, isComplete(build), at);
  });

export const removeGeneration = (dependencies: Dependencies) =>
  changeGenerations(dependencies, 'dropGeneration', async (pointer, name, at) =>
    dropGeneration(pointer, name, at),
  );

type Building = Base & Named & { readonly idempotencyKey: string; readonly sent: unknown };

/** Builds on for some seconds: whoever asks again and again, or the hourly run, brings it to its end. */
export const buildGeneration =
  (dependencies: Dependencies) =>
  async (input: Building): Promise<Result<Answer, Refusal>> => {
    const { actor, path } = input;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'buildGeneration', ...input, body: null } as const;
    return write(dependencies, request, async () => {
      const { pointer } = await findPointer(dependencies.table);
      const entry = findGeneration(pointer, path.name);
      if (!entry) return refuse({ kind: 'notFound' });
      if (entry.state !== 'building')
        return refuse(conflict(`This generation is ${entry.state}. Read them to see what to do.`));
      await buildOn(dependencies, entry, timeFor(dependencies, requestMilliseconds));
      return ok({ actions: [], answer: await answerOf(dependencies, pointer) });
    });
  };
