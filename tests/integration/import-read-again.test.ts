/** A public page that was read again on a later day and says the same: what it said is restated as of that day. */
import { describe, expect, test } from 'vitest';

import { violationsIn } from '#tests/support/invariants';
import { matchesIn, recordsIn } from '#tests/support/imported-records';
import { edited, step, type Living } from '#tests/support/lives';
import { importRows, realRows } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { aRealWorld, type World } from '#tests/support/world';
import { offerSubmissionSchema } from '#shared/domain/records/record';

const all = realRows.length;
const unchanged = { rows: all, imported: 0, unchanged: all, refused: [] };
const [first, later] = ['2026-11-23', '2027-03-01'];

const anImportedWorld = async (): Promise<World> => {
  const world = await aRealWorld();
  await importRows(world, realRows, { asOf: first });
  return world;
};

const daysOf = (world: World) => [
  ...new Set(
    [...recordsIn(world), ...matchesIn(world)].map(({ release }) =>
      release?.kind === 'restated' ? release.readOn : release,
    ),
  ),
];

const rowNumber = 10;

const offerIn = (world: World) => {
  const found = recordsIn(world).find(({ provenance }) => provenance?.row === rowNumber);
  if (!found) throw new Error('The row made no record');
  return found;
};

/** Somebody acts for the party of one imported offer. */
const ownerOf = async (world: World): Promise<Living> => {
  const { id, party } = offerIn(world);
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: party.id },
    headers: { 'if-match': etag(1) },
  });
  return { kind: 'offer', id, as: 'otherState' };
};

describe('a file that was read again on a later day and says the same', () => {
  test('is unchanged, and everything that it restates says that day', async () => {
    const world = await anImportedWorld();
    const words = () =>
      recordsIn(world).map(({ title, components, sources }) => ({ title, components, sources }));
    const before = words();

    const preview = await importRows(world, realRows, { asOf: later, mode: 'preview' });
    const { body } = await importRows(world, realRows, { asOf: later });
    await world.settle();

    expect([preview.body, body]).toEqual([
      { ...unchanged, readAgain: all },
      { ...unchanged, readAgain: all },
    ]);
    expect(daysOf(world)).toEqual([later]);
    expect(words()).toEqual(before);
    const { id } = offerIn(world);
    const shown = await world.call('getReleasedOffer', { path: { id } });
    expect(shown.body.release).toMatchObject({ kind: 'restated', readOn: later });
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is public since the day on which it first was, and so is what another edition corrects', async () => {
    const world = await aRealWorld();
    const alone = realRows.filter(({ row }) => row === rowNumber);
    await importRows(world, alone, { asOf: first });
    const since = offerIn(world).release?.at;
    const newestOf = async () =>
      (await world.call('listReleasedRecords')).body.items.map(
        ({ release }: { release: object }) => release,
      );

    await importRows(world, alone, { asOf: later });
    expect(offerIn(world).release).toMatchObject({ readOn: later, since });
    const corrected = alone.map((row) => ({ ...row, title: 'A title in other words' }));
    await importRows(world, corrected, { asOf: '2027-04-01' });
    await world.settle();

    expect(offerIn(world)).toMatchObject({ title: 'A title in other words', release: { since } });
    expect(offerIn(world).release?.at).not.toBe(since);
    expect(await newestOf()).toMatchObject([{ since }]);
  });

  test('keeps a match public since the day on which it first was', async () => {
    const world = await aRealWorld();
    const alone = realRows.filter(({ kind }) => kind === 'match').slice(0, 1);
    await importRows(world, alone, { asOf: first });
    const [before] = matchesIn(world);

    await importRows(
      world,
      alone.map((row) => ({ ...row, title: 'A title in other words' })),
      { asOf: later },
    );

    const [after] = matchesIn(world);
    expect(after).toMatchObject({
      title: 'A title in other words',
      release: { since: before?.release?.at },
    });
  });

  test('says so once, and an earlier day or none takes nothing back', async () => {
    const world = await anImportedWorld();
    await importRows(world, realRows, { asOf: later });
    world.table.takeStream();

    for (const body of [{ asOf: later }, { asOf: first }, {}])
      expect(
        (
          await world.call('importRecords', {
            as: 'officer',
            body: { mode: 'commit', records: realRows, ...body },
          })
        ).body,
      ).toEqual(unchanged);

    expect(world.table.takeStream().filter(({ PK }) => !PK.startsWith('IDEM#'))).toEqual([]);
    expect(daysOf(world)).toEqual([later]);
  });

  test('leaves what its owner withdrew', async () => {
    const world = await anImportedWorld();
    await step(world, await ownerOf(world), 'withdrawal');
    const before = offerIn(world);

    const { body } = await importRows(world, realRows, { asOf: later });

    expect(body).toEqual({ ...unchanged, readAgain: all - 1 });
    expect(offerIn(world)).toEqual(before);
  });

  test('accepts nothing that was returned and waits to be accepted again', async () => {
    const world = await aRealWorld();
    const alone = realRows.filter(({ row }) => row === rowNumber);
    await importRows(world, alone, { asOf: first });
    await step(world, await ownerOf(world), 'return', 'submission');
    const before = offerIn(world);
    expect(before.state).toBe('submitted');

    const { body } = await importRows(world, alone, { asOf: later });

    expect(body).toEqual({ rows: 1, imported: 0, unchanged: 1, refused: [] });
    expect(offerIn(world)).toEqual(before);
  });

  test('leaves what its owner edited, and what its owner released', async () => {
    const world = await anImportedWorld();
    const owner = await ownerOf(world);
    const record = offerIn(world) as unknown as Readonly<Record<string, unknown>>;
    const fields = Object.keys(offerSubmissionSchema.shape).map((name) => [name, record[name]]);
    await edited(world, owner, { ...Object.fromEntries(fields), title: 'A title of its owner' });
    const editedHere = offerIn(world);
    const one = await importRows(world, realRows, { asOf: later });
    expect(one.body).toEqual({ ...unchanged, readAgain: all - 1 });
    expect(offerIn(world)).toEqual(editedHere);

    await step(world, owner, 'acceptance', 'release');
    const released = offerIn(world);
    const { body } = await importRows(world, realRows, { asOf: '2027-04-01' });

    expect(body).toEqual({ ...unchanged, readAgain: all - 1 });
    expect(offerIn(world)).toEqual(released);
  });
});
