/** The world of a data folder: chosen at its first start, kept in its table, and the same at every later start. */
import {
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { isWorld, type World, worldHeld } from '../../../shared/domain/world.ts';
import { worldKey } from '../../../shared/table/keys.ts';

type Place = {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** How the data is named to people. */
  readonly data: string;
  readonly say: (text: string) => void;
};

export class WorldError extends Error {}

const words: Readonly<Record<World, string>> = {
  real: 'the real record',
  made_up: 'a made-up record',
};
const start: Readonly<Record<World, string>> = {
  real: 'npm start',
  made_up: 'npm start -- --demo',
};

const key = { PK: { S: worldKey.PK }, SK: { S: worldKey.SK } };

const kept = async ({ client, table }: Place): Promise<World | undefined> => {
  const read = new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true });
  const world = (await client.send(read)).Item?.['world']?.S;
  return isWorld(world) ? world : undefined;
};

const isSynthetic = (item: Record<string, AttributeValue>) => ({
  synthetic: item['record']?.M?.['synthetic']?.BOOL ?? false,
});

/** Of a folder that was filled before its world was kept: what its records show. Ends at the first real one. */
const held = async ({ client, table }: Place): Promise<World | undefined> => {
  let found: World | undefined;
  for (const kind of ['PLEDGE', 'OFFER']) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: 'byKind',
        KeyConditionExpression: 'kindKey = :kind',
        ExpressionAttributeValues: { ':kind': { S: kind } },
        ProjectionExpression: '#record.#synthetic',
        ExpressionAttributeNames: { '#record': 'record', '#synthetic': 'synthetic' },
      },
    );
    for await (const { Items = [] } of pages) {
      found = worldHeld(Items.map(isSynthetic)) ?? found;
      if (found === 'real') return found;
    }
  }
  return found;
};

const refusal = (wanted: World, is: World, data: string): string =>
  `${data} holds ${words[is]}, and this start asks for ${words[wanted]}. The two are never mixed. ` +
  `Go on with it by: ${start[is]}. Or take another folder with --data DIR, or delete what it holds with --fresh.`;

/** Called before anything is served. */
export const agreeOnWorld = async (place: Place, wanted: World): Promise<void> => {
  const known = await kept(place);
  const shown = known ?? (await held(place));
  if (shown !== undefined && shown !== wanted)
    throw new WorldError(refusal(wanted, shown, place.data));
  if (known !== undefined) return;
  const item = { ...key, world: { S: wanted } };
  await place.client.send(new PutItemCommand({ TableName: place.table, Item: item }));
  if (shown === 'real')
    place.say(
      `${place.data} holds ${words[shown]}: test data in it is no longer public. npm run verify clears what earlier versions published.`,
    );
};
