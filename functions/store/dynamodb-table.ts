/** The table on DynamoDB: the only file that knows its client's commands and exceptions. */
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

import type { Item, ItemPage } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { tableLayout } from '#shared/table/layout';
import { fromStored, toStored } from '#shared/table/stored-form';

import type { Action, Consistency, Table, Transacted } from '../table.ts';
import { asStorageFault, StorageUnavailable } from './storage-unavailable.ts';
import { setTimeout as wait } from 'node:timers/promises';

const conflictTries = 5;
const batchGetLimit = 100;
/** Of a read of several items that bring none of them: some three seconds. */
const emptyTries = 8;

/** Longer each time, up to a second or so: whoever is throttled and asks again at once is throttled again. */
const pauseBefore = (attempt: number): number => Math.min(2 ** attempt * 10, 1_000);

const isAbsent = { ConditionExpression: 'attribute_not_exists(PK)' };
const hasVersion = (version: number) => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
});

const transactItem = (TableName: string, action: Action) => {
  if ('delete' in action) return { Delete: { TableName, Key: action.delete } };
  if ('check' in action) {
    const condition = 'ifAbsent' in action ? isAbsent : hasVersion(action.ifVersion);
    return { ConditionCheck: { TableName, Key: action.check, ...condition } };
  }
  const { put, ifAbsent, ifVersion } = action;
  const condition = ifAbsent ? isAbsent : ifVersion === undefined ? {} : hasVersion(ifVersion);
  return { Put: { TableName, Item: toStored(put), ...condition } };
};

/** A condition that failed decides; where none did, the same may go well a moment after these. */
const passing = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

const outcomeOf = (error: TransactionCanceledException): Transacted => {
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  const failed = codes.flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []));
  if (failed.length > 0) return { outcome: 'refused', failed };
  if (codes.some((code) => code !== undefined && passing.includes(code)))
    return { outcome: 'busy' };
  throw error;
};

const itemsOf = (items: readonly object[] = []): readonly Item[] =>
  (items as readonly Item[]).map(fromStored);

const isConditionFailure = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException;

const nameFaults = (client: DynamoDBClient): void =>
  client.middlewareStack.add(
    (next) => async (given) => {
      try {
        return await next(given);
      } catch (error) {
        throw asStorageFault(error);
      }
    },
    { step: 'initialize', priority: 'high', name: 'nameFaults', override: true },
  );

type Sleep = (milliseconds: number) => Promise<unknown>;

export const createTable = (
  client: DynamoDBClient,
  TableName: string,
  sleep: Sleep = wait,
): Table => {
  nameFaults(client);
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });

  const get: Table['get'] = async (Key, consistency = 'strong') => {
    const ConsistentRead = consistency === 'strong';
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead }));
    return Item && fromStored(Item as Item);
  };

  const getBatch = async (
    keys: readonly Key[],
    consistency: Consistency = 'strong',
  ): Promise<readonly Item[]> => {
    let open: Key[] = [...keys];
    const found: Item[] = [];
    let cut = 0;
    let empty = 0;
    while (open.length > 0) {
      const answer = await documents.send(
        new BatchGetCommand({
          RequestItems: {
            [TableName]: {
              Keys: open.slice(0, batchGetLimit),
              ConsistentRead: consistency === 'strong',
            },
          },
        }),
      );
      const answered = itemsOf(answer.Responses?.[TableName]);
      found.push(...answered);
      const unprocessed = (answer.UnprocessedKeys?.[TableName]?.Keys ?? []) as Key[];
      cut = unprocessed.length > 0 ? cut + 1 : 0;
      empty = unprocessed.length > 0 && answered.length === 0 ? empty + 1 : 0;
      if (empty === emptyTries) throw new StorageUnavailable('UnprocessedKeys');
      if (cut > 0) await sleep(pauseBefore(cut));
      open = [...unprocessed, ...open.slice(batchGetLimit)];
    }
    return found;
  };

  const page: Table['page'] = async (
    partition,
    from,
    limit,
    consistency = 'strong',
  ): Promise<ItemPage> => {
    const answer = await documents.send(
      new QueryCommand({
        TableName,
        ConsistentRead: consistency === 'strong',
        KeyConditionExpression: 'PK = :partition',
        ExpressionAttributeValues: { ':partition': partition },
        ExclusiveStartKey: from === undefined ? undefined : { PK: partition, SK: from },
        Limit: limit,
      }),
    );
    const next = answer.LastEvaluatedKey?.['SK'] as string | undefined;
    return { items: itemsOf(answer.Items), ...(next === undefined ? {} : { next }) };
  };

  const putIf = async (item: Item, condition: object): Promise<boolean> => {
    try {
      await documents.send(new PutCommand({ TableName, Item: toStored(item), ...condition }));
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  };

  return {
    get,
    page,
    getMany: async (keys, consistency) => {
      const name = ({ PK, SK }: Key): string => `${PK}\n${SK}`;
      // A batch that asks for a key twice is refused whole.
      const once = [...new Map(keys.map((key) => [name(key), key])).values()];
      const found = new Map((await getBatch(once, consistency)).map((item) => [name(item), item]));
      return keys.map((key) => found.get(name(key)));
    },
    indexPage: async (index, partition, from, limit) => {
      const { partitionKey } = tableLayout.indexes[index];
      const answer = await documents.send(
        new QueryCommand({
          TableName,
          IndexName: index,
          KeyConditionExpression: '#partition = :partition',
          ExpressionAttributeNames: { '#partition': partitionKey },
          ExpressionAttributeValues: { ':partition': partition },
          ExclusiveStartKey: from,
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      const next = answer.LastEvaluatedKey as Item | undefined;
      return { items: itemsOf(answer.Items), ...(next ? { next } : {}) };
    },
    // A strong scan, because an index may lack the newest records, and those are what upkeep must not miss.
    walkKeys: async (from, Limit) => {
      const answer = await documents.send(
        new ScanCommand({
          TableName,
          ConsistentRead: true,
          // Roles may ask for these two attributes and no other.
          Select: 'SPECIFIC_ATTRIBUTES',
          ProjectionExpression: 'PK, SK',
          ExclusiveStartKey: from,
          Limit,
        }),
      );
      const next = answer.LastEvaluatedKey as Key | undefined;
      return { keys: (answer.Items ?? []) as Key[], ...(next ? { next } : {}) };
    },
    transact: async (actions) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const TransactItems = actions.map((action) => transactItem(TableName, action));
          await documents.send(new TransactWriteCommand({ TransactItems }));
          return { outcome: 'done' };
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const outcome = outcomeOf(error);
          if (outcome.outcome !== 'busy' || attempt === conflictTries) return outcome;
          await sleep(pauseBefore(attempt));
        }
      }
    },
    put: async (item) => {
      await documents.send(new PutCommand({ TableName, Item: toStored(item) }));
    },
    remove: async (Key) => {
      await documents.send(new DeleteCommand({ TableName, Key }));
    },
    putIfAbsent: async (item) => {
      if (await putIf(item, { ConditionExpression: 'attribute_not_exists(PK)' })) return item;
      return (await get({ PK: item.PK, SK: item.SK })) ?? item;
    },
    open: async (Key) => {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET rev = if_not_exists(rev, :none) + :one, #open = :open',
          ExpressionAttributeNames: { '#open': 'open' },
          ExpressionAttributeValues: { ':none': 0, ':one': 1, ':open': true },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Attributes?.['rev'] as number;
    },
    putIfRev: (item, ifRev) =>
      putIf(
        item,
        ifRev === 0
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': ifRev } },
      ),
  };
};
