/** Whoever checks links asks for the head alone. The world holds each answer against the description. */
import { beforeAll, describe, expect, test } from 'vitest';

import { hasHead, type RouteId, routes } from '#shared/contract/routes';
import { step } from '#tests/support/lives';
import { accepted } from '#tests/support/matches';
import { freeze } from '#tests/support/reports';
import { aWorld, type Call, type World } from '#tests/support/world';

let world: World;
const paths: Partial<Record<RouteId, Record<string, string>>> = {
  getReleasedExport: { name: 'offers.csv' },
  getCoveragePage: { language: 'fr' },
  getTemplate: { language: 'ar' },
  getFormDocument: { kind: 'offer', language: 'ar' },
  readPublicLog: { address: 'checkpoint' },
};
const queries: Partial<Record<RouteId, Record<string, string>>> = {
  getPublicLogProof: { size: '2', leaf: '1' },
};
const open = (Object.keys(routes) as RouteId[]).filter((id) => hasHead(routes[id]));

beforeAll(async () => {
  world = await aWorld();
  for (const kind of ['pledge', 'offer'] as const) {
    const record = await accepted(world, kind);
    await step(world, record, 'release');
    paths[kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer'] = { id: record.id };
  }
  await world.settle();
  await freeze(world, { edition: 'grf-2023' });
  for (const id of ['getReport', 'getReportPack'] as const) paths[id] = { number: '1' };
  for (const id of ['getBrief', 'getBriefFile'] as const) paths[id] = { id: world.parties.state };
  await world.sequence();
});

/** GET and HEAD of one address, without what numbers the requests and tells the time. */
const both = async (id: RouteId, call: Call) => {
  const whole = await world.call(id, call);
  const head = await world.call(id, { ...call, method: 'HEAD' });
  const { 'x-request-id': _whole, ...ofWhole } = whole.headers;
  const { 'x-request-id': _head, ...ofHead } = head.headers;
  return { whole, head, ofWhole, ofHead };
};

describe.each(open)('HEAD of %s', (id) => {
  test('answers what GET does, without its content', async () => {
    const { whole, head, ofWhole, ofHead } = await both(id, {
      path: paths[id] ?? {},
      query: queries[id] ?? {},
    });

    expect([whole.status, head.status]).toEqual([200, 200]);
    expect(whole.text.length).toBeGreaterThan(0);
    expect(head.text).toBe('');
    expect(ofHead).toEqual(ofWhole);
  });

  test('is refused as GET is, without the words', async () => {
    // A page leaves out what it does not know of an address, and has no page of another language.
    const isPage = id === 'getCoveragePage';
    const { whole, head, ofWhole, ofHead } = await both(id, {
      path: isPage ? { language: 'xx' } : (paths[id] ?? {}),
      query: { unknown: 'yes' },
    });

    const status = isPage ? 404 : 400;
    expect([whole.status, head.status]).toEqual([status, status]);
    expect(head.text).toBe('');
    expect(ofHead).toEqual(ofWhole);
  });
});
