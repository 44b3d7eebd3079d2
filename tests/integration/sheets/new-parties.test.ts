/** Parties that come with the rows of a file: registered before the record that names them, or the record is not stored. */
import { describe, expect, test } from 'vitest';

import type { SheetOutcome } from '#shared/contract/sheet-operations';
import { partyKey } from '#shared/table/keys';
import { recordsIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { onBehalf, preview, sheetBody, store } from '#tests/support/sheets';
import { aWorld, type World } from '#tests/support/world';

const head =
  'kind,title,text,language,area,Party,Type of party,Country of the party,Other parties to it\n';

/** The first writes of parties meet others that are just as fast. */
const withBusyParties = ({ table, dependencies }: World, times: number): void => {
  let left = times;
  const busy: World['table'] = {
    ...table,
    transact: async (actions) => {
      const isOfParty = actions.some(
        (action) => 'put' in action && action.put.PK.startsWith('PARTY#'),
      );
      if (isOfParty && left > 0) {
        left -= 1;
        return { outcome: 'busy' };
      }
      return table.transact(actions);
    },
  };
  Object.assign(dependencies, { table: busy });
};

const namedParties = (world: World) =>
  recordsIn(world).flatMap(({ party, partners }) => [party.id, ...partners.map(({ id }) => id)]);

describe('a party that is registered with its record', () => {
  const file = `${head}offer,A title,A text,en,A1,A network,legal,XB,A clinic\n`;

  test('is tried again while others are faster', async () => {
    const world = await aWorld();
    withBusyParties(world, 3);
    await store(world, file);
    expect(namedParties(world)).toHaveLength(2);
    for (const id of namedParties(world)) expect(await world.table.get(partyKey(id))).toBeDefined();
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('takes its record back with it where it cannot be registered', async () => {
    const world = await aWorld();
    const { digest } = await preview(world, file);
    withBusyParties(world, 1_000);
    const commit = { onBehalf, ...sheetBody(file), mode: 'commit', digest };
    const { status, body } = await world.call('importSheet', { as: 'officer', body: commit });
    expect(status).toBe(200);
    expect((body as SheetOutcome).lines).toMatchObject([
      { is: 'refused', notes: [{ code: 'contended' }] },
    ]);
    expect(recordsIn(world)).toEqual([]);
  });
});
