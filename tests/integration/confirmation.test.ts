/** Its party says that nothing has changed: a day on the record and in its history, and nothing else. */
import { describe, expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { born, changed, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

const bodies = { pledge: aPledgeBody, offer: anOfferBody } as const;

describe.each(['pledge', 'offer'] as const)('a confirmed %s', (kind) => {
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const own = kind === 'pledge' ? 'state' : 'stakeholder';
  const read = { pledge: 'getReleasedPledge', offer: 'getReleasedOffer' } as const;

  test('keeps its acceptance, its public version and every public byte until its party releases it anew', async () => {
    const world = await aWorld();
    const record = await born(world, kind, bodies[kind](world.parties[own]));
    await step(world, record, 'acceptance', 'release');
    const path = { id: record.id };
    const before = await world.call(read[kind], { path });

    await step(world, record, 'confirmation');

    const { body } = await world.call(route, { as: 'officer', path });
    expect(body).toMatchObject({
      state: 'accepted',
      version: 4,
      confirmedOn: '2026-01-01',
      saysWhatIsReleased: false,
    });
    expect((await world.call(read[kind], { path })).text).toBe(before.text);
    expect(before.text).not.toContain('confirmedOn');
    const history = await world.call(kind === 'pledge' ? 'getPledgeHistory' : 'getOfferHistory', {
      as: 'officer',
      path,
    });
    expect(history.body.items.at(-1)).toMatchObject({
      action: 'confirmation',
      actor: { role: 'representative', partyId: world.parties[own] },
    });
    const [row] = await readCsv(world, `${kind}s`, { as: 'officer' });
    expect(row?.['confirmed_on']).toBe('2026-01-01');

    await step(world, record, 'release');
    const after = await world.call(read[kind], { path });
    expect(after.body).toMatchObject({ confirmedOn: '2026-01-01', version: 2 });
  });

  test('that waits to be accepted goes on waiting, and an edit keeps the day', async () => {
    const world = await aWorld();
    const record = await born(world, kind, bodies[kind](world.parties[own]));
    await step(world, record, 'confirmation');
    await changed(world, record, { title: 'In other words' });

    const seen = await world.call(route, { as: 'reader', path: { id: record.id } });
    expect(seen.body).toMatchObject({ state: 'submitted', confirmedOn: '2026-01-01' });
    const everyone = await world.call(read[kind], { path: { id: record.id } });
    expect(everyone.status).toBe(404);
  });
});
