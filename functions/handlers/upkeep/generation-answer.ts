/** What is answered of generations: each with how far it is built, or why it may not be changed so. */
import { fieldError } from '#shared/contract/field-advice';
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';
import { shippedPolicies } from '#shared/domain/matching/policy';
import type { ConflictCode } from '#shared/domain/conflict-reason';
import type { Refusal } from '#shared/domain/refusal';
import type { GenerationEntry, GenerationRefusal, Pointer } from '#shared/recompute/generations';

import type { Dependencies } from '../../dependencies.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { findBuild } from '../../store/derived/generation-store.ts';

export const conflict = (code: ConflictCode, detail: string): Refusal => ({
  kind: 'conflict',
  detail,
  reason: { code },
});

export const refusals: Readonly<Record<GenerationRefusal, Refusal>> = {
  unknown: { kind: 'notFound' },
  isActive: conflict('generationShown', 'This generation is active. Choose another one.'),
  notReady: conflict(
    'generationNotReady',
    'This generation is not complete yet. Build it until its state is ready.',
  ),
  buildingAlready: conflict(
    'generationUnderWay',
    'Another generation is being built. Activate or remove it first.',
  ),
  tooMany: conflict(
    'tooManyGenerations',
    'Every change is written to each generation. Remove the kept one first.',
  ),
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
  shipped: shippedPolicies.map(({ version }) => version),
  brought: [...shippedPolicies],
});

export const generationsAnswer = async (
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
