/** Before and after another policy: computed as it would serve, page by page, and stored nowhere. */
import { expect, test } from 'vitest';

import { firstPolicy, statedPolicy } from '#shared/domain/matching/policy';
import {
  buildUntilReady,
  change,
  secondPolicy,
  type Stage,
  startSecond,
} from '#tests/support/rebuilds';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { type Answered, aWorld, type World } from '#tests/support/world';

type Row = {
  readonly pledge: Named;
  readonly served: readonly Named[];
  readonly other: readonly Named[];
};
type Named = { readonly id: string };

const compare = (
  { call }: World,
  version: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Answered> => call('comparePolicies', { as: 'officer', path: { version }, query });

const allRows = async (world: World, { version }: { version: number }): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await compare(world, String(version), {
      limit: '1',
      ...(cursor && { cursor }),
    });
    rows.push(...(body.items as Row[]));
    cursor = body.next as string | undefined;
  } while (cursor !== undefined);
  return rows;
};

type Suggested = {
  readonly counterpart: Named;
  readonly explanation: { readonly parts: readonly { readonly known: boolean }[] };
};

const idsOf = (list: readonly Named[]): readonly string[] => list.map(({ id }) => id);

const listServed = async ({ call }: World, { id }: Named): Promise<readonly Named[]> => {
  const { body } = await call('getPledgeSuggestions', { as: 'officer', path: { id } });
  const items = body.items as readonly Suggested[];
  return items.slice(0, 5).map(({ counterpart: { id: found }, explanation: { parts } }) => ({
    id: found,
    known: parts.filter(({ known }) => known).length,
    ofParts: parts.length,
  }));
};

/** Two needs, and offers that suit them by topic, by place or by neither. */
const someRecords = async (world: World): Promise<void> => {
  const { state, stakeholder } = world.parties;
  const asks = (title: string, component: object) =>
    world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(state, { title, components: [aComponent({ area: 'A3', ...component })] }),
    });
  const offers = (title: string, component: object) =>
    world.call('createOffer', {
      as: 'stakeholder',
      body: anOfferBody(stakeholder, {
        title,
        components: [aComponent({ area: 'A3', ...component })],
      }),
    });
  await asks('Hearings', { topics: ['rsd'], places: { countries: ['XA'] } });
  await asks('Registration', { topics: ['registration'], places: { countries: ['XA'] } });
  await offers('Coaching', { topics: ['rsd'], places: { anywhere: true } });
  await offers('A desk', { topics: ['registration'], places: { countries: ['XA'] } });
  await offers('Advice', { places: { countries: ['XA'] } });
  await world.settle();
};

test('both lists are those that each policy serves', async () => {
  const world = await aWorld();
  await someRecords(world);
  const now = await allRows(world, statedPolicy);
  expect(now).toHaveLength(2);
  for (const row of now) {
    expect(row.served.length).toBeGreaterThan(0);
    expect(row.served).toMatchObject(await listServed(world, row.pledge));
  }

  const stage = { world } as Stage;
  await startSecond(stage);
  const then = await allRows(world, secondPolicy);
  await buildUntilReady(stage);
  await change(stage, 'activateGeneration', 'g2');
  for (const row of then)
    expect(row.other).toMatchObject((await listServed(world, row.pledge)).slice(0, 3));

  const back = await allRows(world, firstPolicy);
  expect(back.map((row) => idsOf(row.other))).toEqual(now.map((row) => idsOf(row.served)));
});

test('a policy that nobody knows is not there, and a party compares none', async () => {
  const world = await aWorld();

  expect((await compare(world, '99')).status).toBe(404);
  expect((await compare(world, 'two')).status).toBe(404);
  const byState = { as: 'state', path: { version: '2' } } as const;
  expect((await world.call('comparePolicies', byState)).status).toBe(403);
});
