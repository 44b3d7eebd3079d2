/** Parties that go into others in a world, and out of them again, by whoever may. */
import type { MergePreview, MergeView } from '#shared/contract/people/merge-views';

import { etag } from './refusals/scene.ts';
import type { Answered, Persona, World } from './world.ts';

export type Pair = { readonly stays: string; readonly goes: string };

type Asked = { readonly as?: Persona };

export const previewed = async (
  { call }: World,
  { stays, goes }: Pair,
  { as = 'officer' }: Asked = {},
): Promise<MergePreview> =>
  (await call('previewMerge', { as, path: { id: stays }, query: { from: goes } })).body;

/** From the versions that stand now. */
export const startMerging = async (
  world: World,
  pair: Pair,
  { as = 'officer', nameIs = 'synonym' }: Asked & { readonly nameIs?: 'synonym' | 'former' } = {},
): Promise<Answered> => {
  const { stays, goes } = await previewed(world, pair);
  return world.call('startMerge', {
    as,
    path: { id: pair.stays },
    body: { from: pair.goes, fromVersion: goes.version, nameIs },
    headers: { 'if-match': etag(stays.version) },
  });
};

/** As often as the page asks; its clock goes on by a minute with every look, so each call makes one step. */
export const movedOn = async (
  { call }: World,
  id: string,
  { as = 'officer' }: Asked = {},
): Promise<MergeView> => {
  for (let steps = 1; steps <= 50; steps += 1) {
    const { status, body, text } = await call('continueMerge', { as, path: { id } });
    if (status !== 200) throw new Error(`The merge does not go on: ${text}`);
    if (body.isDone) return body;
  }
  throw new Error('The merge does not end');
};

export const merged = async (world: World, pair: Pair): Promise<MergeView> => {
  const { status, text } = await startMerging(world, pair);
  if (status !== 200) throw new Error(`No merge: ${text}`);
  return movedOn(world, pair.goes);
};

export const parted = async (
  world: World,
  { goes }: Pair,
  staying: readonly string[] = [],
): Promise<MergeView> => {
  const { status, text } = await world.call('partParties', {
    as: 'officer',
    path: { id: goes },
    body: { staying },
  });
  if (status !== 200) throw new Error(`No parting: ${text}`);
  return movedOn(world, goes);
};

/** Another record of the register for the legal network (XB), with a person who acts for it: as happens when files spell a name otherwise. */
export const twinOf = async (world: World): Promise<Pair> => {
  const { body } = await world.call('createParty', {
    as: 'administrator',
    body: { name: 'Legal Network, synthetic', type: 'legal', country: 'XB', units: ['A desk'] },
  });
  return { stays: body.id, goes: world.parties.stakeholder };
};
