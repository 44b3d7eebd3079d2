/** Generations for whoever decides about the policy: start one beside the running one, build it, flip to it and back, drop it. */
import type { Policy } from '#shared/domain/matching/policy';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import {
  activateGeneration,
  dropGeneration,
  findGeneration,
  type GenerationRefusal,
  type Pointer,
  startGeneration,
} from '#shared/recompute/generations';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { RepeatableRequest } from '../../request.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import {
  findBuild,
  findPointer,
  isComplete,
  pointerActions,
} from '../../store/derived/generation-store.ts';
import { write } from '../../store/write.ts';
import { refusals, generationsAnswer } from './generation-answer.ts';

export type NamedGeneration = { readonly path: { readonly name: string } };

export const listGenerations =
  (dependencies: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const { pointer } = await findPointer(dependencies.table);
    return ok(await generationsAnswer(dependencies, pointer));
  };

type Start = RepeatableRequest<Policy>;

export const createGeneration =
  (dependencies: Dependencies) =>
  async (input: Start): Promise<Result<Answer, Refusal>> => {
    const { actor, requestId, body } = input;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'startGeneration', ...input, path: null } as const;
    return write(dependencies, request, async () => {
      const held = await findPointer(dependencies.table);
      const at = dependencies.now();
      const decided = startGeneration(held.pointer, body, at);
      if (!decided.ok) return refuse(refusals[decided.error]);
      const audit = { actor, action: 'start', at, requestId, reason: null };
      return ok({
        actions: pointerActions(held, decided.value, audit),
        answer: await generationsAnswer(dependencies, decided.value, 201),
        again: true,
      });
    });
  };

type Change = NamedGeneration &
  RepeatableRequest<{ readonly reason?: string | undefined }> & { readonly ifMatch: number };

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
        answer: await generationsAnswer(dependencies, decided.value),
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
