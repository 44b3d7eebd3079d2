/** What everyone reads of parties that became one: nothing, where nothing of the one that went was public. */
import { describe, expect, test } from 'vitest';

import { aWorld, managesMembers, type Persona, type World } from '#tests/support/world';
import { type Living, step } from '#tests/support/lives';
import { accepted, aMatch } from '#tests/support/matches';
import { merged, parted, twinOf } from '#tests/support/merging';
import { etag } from '#tests/support/refusals/scene';

const publicBytes = async (world: World, ids: readonly string[]): Promise<readonly string[]> => {
  await world.settle();
  await world.sequence();
  const answers = [
    await world.call('listReleasedRecords'),
    await world.call('listReleasedMatches'),
    await world.call('getReleasedCoverage'),
    await world.call('getReleasedRecordFigures'),
    await world.call('listBriefs'),
    await world.call('readPublicLog', { path: { address: 'checkpoint' } }),
    ...(await Promise.all(
      ids.flatMap((id) => [
        world.call('listReleasedRecords', { query: { party: id } }),
        world.call('getBrief', { path: { id } }),
      ]),
    )),
  ];
  return answers.map(({ status, text }) =>
    `${status} ${text}`.replaceAll(/"(asOf|instance)":"[^"]*"/g, ''),
  );
};

const answered = async (
  { call }: World,
  { id }: Living,
  answer: 'confirmed' | 'declined',
  as: Persona = 'stakeholder',
): Promise<void> => {
  const { version } = (await call('getPledge', { as: 'state', path: { id } })).body;
  const { status, text } = await call('answerPartnership', {
    as,
    path: { id },
    body: { answer },
    headers: { 'if-match': etag(version) },
  });
  if (status !== 200) throw new Error(`No answer of a partner: ${text}`);
};

const publicPartners = async ({ call }: World, { id }: Living): Promise<readonly string[]> =>
  (await call('getReleasedPledge', { path: { id } })).body.partners.map(
    (partner: { readonly id: string }) => partner.id,
  );

describe('what everyone reads', () => {
  test('is the same byte for byte when a party goes of which nothing is public', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const pledge = await accepted(world, 'pledge');
    await step(world, pledge, 'release');
    await aMatch(world, 'agreed');
    const before = await publicBytes(world, [pair.goes, pair.stays]);

    await merged(world, pair);
    expect(await publicBytes(world, [pair.goes, pair.stays])).toEqual(before);

    await parted(world, pair);
    expect(await publicBytes(world, [pair.goes, pair.stays])).toEqual(before);
  });

  test('does not tell that a party went of whom a public record says so to nobody', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const excludes = { excludedPartyIds: [pair.goes] };
    const pledge = await accepted(world, 'pledge', undefined, 'state', excludes);
    await step(world, pledge, 'release');
    const before = await publicBytes(world, [pair.goes, pair.stays]);

    await merged(world, pair);

    expect(await publicBytes(world, [pair.goes, pair.stays])).toEqual(before);
  });

  test('names no partner whom its lead did not release, nor one that declined since', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const pledge = await accepted(world, 'pledge', undefined, 'state', {
      financingPartners: ['Synthetic Legal Network'],
    });
    await step(world, pledge, 'release');
    await answered(world, pledge, 'confirmed');
    await merged(world, pair);
    await parted(world, pair);
    expect(await publicPartners(world, pledge)).toEqual([]);

    await step(world, pledge, 'release');
    expect(await publicPartners(world, pledge)).toEqual([pair.goes]);
    await merged(world, pair);
    expect(await publicPartners(world, pledge)).toEqual([pair.stays]);
    await answered(world, pledge, 'declined');
    await parted(world, pair);

    expect(await publicPartners(world, pledge)).toEqual([]);
  });

  test('names no partner by a release before it consented, though the one that went had', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    await managesMembers(world, pair.stays);
    const pledge = await accepted(world, 'pledge', undefined, 'state', {
      financingPartners: ['Synthetic Legal Network', 'Legal Network, synthetic'],
    });
    await answered(world, pledge, 'confirmed');
    await step(world, pledge, 'release');
    await answered(world, pledge, 'declined', 'memberManager');
    expect(await publicPartners(world, pledge)).toEqual([pair.goes]);

    await merged(world, pair);
    await answered(world, pledge, 'confirmed', 'memberManager');
    expect(await publicPartners(world, pledge)).toEqual([]);

    await step(world, pledge, 'release');
    expect(await publicPartners(world, pledge)).toEqual([pair.stays]);
  });

  test('has each change of it in the public log', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const offer = await accepted(world, 'offer');
    await step(world, offer, 'release');
    const [, , , , , before] = await publicBytes(world, []);

    await merged(world, pair);

    const [records, , , , , after] = await publicBytes(world, []);
    expect(records).toContain(pair.stays);
    expect(records).not.toContain(pair.goes);
    expect(after).not.toBe(before);
  });
});
