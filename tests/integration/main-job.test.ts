import { describe, expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

type Cell = {
  area: string;
  region: string;
  pledgeRecords: number;
  openOffers: number;
  pledgeComponents: { open: number };
};

const cellOf = (body: { cells: Cell[] }, area: string, region: string): Cell | undefined =>
  body.cells.find((cell) => cell.area === area && cell.region === region);

describe('the main job', () => {
  test('a pledge and an offer give a suggestion with reasons, coverage and an export that agree', async () => {
    const world = await aWorld();
    const { call, settle, parties } = world;
    const pledge = await call('createPledge', { as: 'state', body: aPledgeBody(parties.state) });
    const offer = await call('createOffer', {
      as: 'stakeholder',
      body: anOfferBody(parties.stakeholder),
    });
    await settle();

    expect([pledge.status, offer.status]).toEqual([201, 201]);
    const suggestions = await call('getPledgeSuggestions', {
      as: 'officer',
      path: { id: pledge.body.id },
    });
    const [first] = suggestions.body.items;
    expect(first.counterpart.id).toBe(offer.body.id);
    const points = first.explanation.parts.reduce(
      (sum: number, part: { points: number }) => sum + part.points,
      0,
    );
    expect(points).toBe(first.score);
    expect(suggestions.body.recomputing).toBe(false);

    const coverage = await call('getCoverage', { as: 'officer' });
    const region = coverage.body.cells.find((cell: Cell) => cell.pledgeRecords === 1)?.region;
    expect(cellOf(coverage.body, 'A1', region)?.pledgeComponents.open).toBe(1);
    expect(cellOf(coverage.body, 'A1', 'anywhere')?.openOffers).toBe(1);

    const [row] = (await readCsv(world, 'coverage', { as: 'officer' })).filter(
      (each) => each['area'] === 'A1' && each['region'] === region,
    );
    expect([row?.['stakeholder_type'], row?.['pledge_components'], row?.['open']]).toEqual([
      'all',
      '1',
      '1',
    ]);
  });

  test('what is unreleased changes nothing that is public', async () => {
    const { call, settle, parties } = await aWorld();
    const before = await call('getReleasedCoverage');
    await call('createPledge', { as: 'state', body: aPledgeBody(parties.state) });
    await settle();

    const after = await call('getReleasedCoverage');
    expect(after.body.cells).toEqual(before.body.cells);
    const list = await call('listReleasedPledges');
    expect(list.body).toEqual({ items: [] });
  });

  test('a release publishes that version, an edit does not publish itself, a withdrawal takes it back', async () => {
    const { call, settle, parties } = await aWorld();
    const { body } = await call('createPledge', { as: 'state', body: aPledgeBody(parties.state) });
    const path = { id: body.id as string };
    await call('acceptPledge', { as: 'officer', path, body: {}, headers: { 'if-match': '"v1"' } });
    await call('releasePledge', { as: 'state', path, body: {}, headers: { 'if-match': '"v2"' } });
    await settle();
    const { partyId: _, ...edited } = aPledgeBody(parties.state, {
      title: 'Edited',
      components: [aComponent({ area: 'A2', places: { countries: ['XA'] } })],
    });
    await call('editPledge', { as: 'state', path, body: edited, headers: { 'if-match': '"v3"' } });
    await settle();

    const released = await call('getReleasedPledge', { path });
    expect(released.body.title).toBe('A synthetic pledge');
    const counted = (await call('getReleasedCoverage')).body.cells.filter(
      (cell: Cell) => cell.pledgeRecords > 0,
    );
    expect(counted.map(({ area }: Cell) => area)).toEqual(['A1']);

    await call('withdrawPledge', { as: 'state', path, body: {}, headers: { 'if-match': '"v4"' } });
    await settle();
    expect((await call('getReleasedPledge', { path })).status).toBe(404);
    const left = (await call('getReleasedCoverage')).body.cells.filter(
      (cell: Cell) => cell.pledgeRecords > 0,
    );
    expect(left).toEqual([]);
  });
});
