import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { agreeOnWorld, WorldError } from '#infra/local/database/data-world';
import type { World } from '#shared/domain/world';

type Holds = { readonly world?: World; readonly synthetic?: readonly boolean[] };

/** A table that answers what it holds, and remembers which world was written. */
const aTable = ({ world, synthetic = [] }: Holds) => {
  const written: (string | undefined)[] = [];
  const client = new DynamoDBClient({ region: 'local' });
  const answer = async (command: object): Promise<unknown> => {
    if (command instanceof GetItemCommand) return world ? { Item: { world: { S: world } } } : {};
    if (command instanceof PutItemCommand) {
      written.push(command.input.Item?.['world']?.S);
      return {};
    }
    const record = (is: boolean) => ({ record: { M: { synthetic: { BOOL: is } } } });
    return { Items: synthetic.map(record) };
  };
  client.send = answer as DynamoDBClient['send'];
  return { written, place: { client, table: 'table', data: 'DIR', say: () => undefined } };
};

const other = { real: 'made_up', made_up: 'real' } as const;

describe('a start on a data folder', () => {
  it.each([
    ['real', { world: 'real' }, 'npm start.'],
    ['made_up', { world: 'made_up' }, 'npm start -- --demo.'],
    ['real', { synthetic: [true, false] }, 'npm start.'],
    ['made_up', { synthetic: [true, true] }, 'npm start -- --demo.'],
  ] as const)(
    'that holds the %s world (%o) is refused as the other one, in words that name the way, and writes nothing',
    async (is, holds, way) => {
      const { place, written } = aTable(holds);

      const refused = agreeOnWorld(place, other[is]);

      await expect(refused).rejects.toThrow(WorldError);
      await expect(refused).rejects.toThrow(`Go on with it by: ${way}`);
      expect(written).toEqual([]);
    },
  );

  it.each([
    ['real', {}],
    ['made_up', {}],
    ['real', { synthetic: [false] }],
    ['made_up', { synthetic: [true] }],
  ] as const)('that may be %s (%o) keeps that world', async (wanted, holds) => {
    const { place, written } = aTable(holds);

    await agreeOnWorld(place, wanted);

    expect(written).toEqual([wanted]);
  });

  it('that is kept already writes it no more', async () => {
    const { place, written } = aTable({ world: 'real' });

    await agreeOnWorld(place, 'real');

    expect(written).toEqual([]);
  });
});
