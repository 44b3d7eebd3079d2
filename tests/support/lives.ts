/** Brings records through their lives, each step with the right person and the current version. */
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import { etag, ownerOf, stepRoutes } from './refusals/scene.ts';
import { wholeChange } from './whole-change.ts';
import type { Answered, Persona, World } from './world.ts';

export type Living = { readonly kind: RecordKind; readonly id: string; readonly as: Persona };

const mustSucceed = (answer: Answered): Answered => {
  if (answer.status >= 300) throw new Error(`A step of a test failed: ${answer.text}`);
  return answer;
};

export const born = async (
  { call }: World,
  kind: RecordKind,
  body: unknown,
  as: Persona = ownerOf(kind),
): Promise<Living> => {
  const route = kind === 'pledge' ? 'createPledge' : 'createOffer';
  const answer = mustSucceed(await call(route, { as, body }));
  return { kind, id: answer.body.id, as };
};

const bodyOf = async ({ call }: World, { kind, id, as }: Living) => {
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  return (await call(route, { as, path: { id } })).body;
};

const versionOf = async (world: World, living: Living): Promise<number> =>
  (await bodyOf(world, living)).version;

export const step = async (world: World, living: Living, ...steps: readonly RecordStep[]) => {
  for (const each of steps) {
    const answer = await world.call(stepRoutes[living.kind][each], {
      as: each === 'acceptance' || each === 'return' ? 'officer' : living.as,
      path: { id: living.id },
      body: each === 'return' ? { reason: 'Say where it applies.' } : {},
      headers: { 'if-match': etag(await versionOf(world, living)) },
    });
    mustSucceed(answer);
  }
};

/** An edit of the fields that the body names, and of no other. */
export const changed = async (world: World, living: Living, body: object): Promise<Answered> =>
  mustSucceed(
    await world.call(living.kind === 'pledge' ? 'editPledge' : 'editOffer', {
      as: living.as,
      path: { id: living.id },
      body,
      headers: { 'if-match': etag(await versionOf(world, living)) },
    }),
  );

export const edited = async (world: World, living: Living, body: object): Promise<Answered> => {
  const { partyId: _, ...content } = body as { readonly partyId?: unknown };
  return changed(world, living, wholeChange(await bodyOf(world, living), content));
};
