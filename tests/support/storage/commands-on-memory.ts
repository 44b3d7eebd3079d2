/** Answers the commands of DynamoDB's client from the table in memory; what it does not know it refuses loudly. */
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

import type { Action } from '#functions/table';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import type { IndexName } from '#shared/table/layout';

import type { MemoryTable } from '#functions/store/table/memory-table';

type Conditions = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
};

export type Command = {
  readonly name: string;
  /** As the product gave it, before it is marshalled. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a different shape for each command
  readonly input: any;
};

const unknown = (what: unknown): never => {
  throw new Error(`The table in memory does not know ${JSON.stringify(what)}`);
};

const conditionOf = ({ ConditionExpression, ExpressionAttributeValues }: Conditions) => {
  switch (ConditionExpression) {
    case undefined:
      return {};
    case 'attribute_not_exists(PK)':
      return { ifAbsent: true as const };
    case 'version = :version':
      return { ifVersion: ExpressionAttributeValues?.[':version'] as number };
    default:
      return unknown(ConditionExpression);
  }
};

type TransactItem = {
  readonly Put?: Conditions & { readonly Item: Item };
  readonly Delete?: { readonly Key: Key };
  readonly ConditionCheck?: Conditions & { readonly Key: Key };
};

const actionOf = (item: TransactItem): Action => {
  const { Put, Delete, ConditionCheck } = item;
  if (Put) return { put: Put.Item, ...conditionOf(Put) };
  if (Delete) return { delete: Delete.Key };
  if (ConditionCheck)
    return { check: ConditionCheck.Key, ...conditionOf(ConditionCheck) } as Action;
  return unknown(item);
};

const refused = (): never => {
  throw new ConditionalCheckFailedException({ message: 'refused', $metadata: {} });
};

const cancelled = (actions: readonly Action[], failed: readonly number[]): never => {
  throw new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: actions.map((_, index) => ({
      Code: failed.includes(index) ? 'ConditionalCheckFailed' : 'None',
    })),
  });
};

type Answer = Readonly<Record<string, unknown>>;
type Answers = Readonly<
  Record<string, (table: MemoryTable, input: Command['input']) => Promise<Answer>>
>;

const transact = async (table: MemoryTable, actions: readonly Action[]) => {
  const done = await table.transact(actions);
  return done.outcome === 'refused' ? done.failed : [];
};

const put = async (
  table: MemoryTable,
  input: Conditions & { readonly Item: Item },
): Promise<Answer> => {
  if (input.ConditionExpression === 'rev = :rev') {
    const rev = input.ExpressionAttributeValues?.[':rev'] as number;
    if (!(await table.putIfRev(input.Item, rev))) refused();
    return {};
  }
  const failed = await transact(table, [{ put: input.Item, ...conditionOf(input) }]);
  return failed.length > 0 ? refused() : {};
};

const query: Answers[string] = async (table, input) => {
  const partition = input.ExpressionAttributeValues[':partition'] as string;
  const { ExclusiveStartKey: from, IndexName: index, Limit } = input;
  if (index) {
    const page = await table.indexPage(index as IndexName, partition, from, Limit);
    return { Items: page.items, LastEvaluatedKey: page.next };
  }
  const page = await table.page(partition, from?.SK, Limit);
  const next = page.next === undefined ? undefined : { PK: partition, SK: page.next };
  return { Items: page.items, LastEvaluatedKey: next };
};

const answers: Answers = {
  GetItemCommand: async (table, { Key: key }) => ({ Item: await table.get(key) }),
  BatchGetItemCommand: async (table, { RequestItems }) => {
    const found = await Promise.all(
      Object.entries(RequestItems as Record<string, { readonly Keys: readonly Key[] }>).map(
        async ([name, { Keys }]) => [name, (await table.getMany(Keys)).filter(Boolean)] as const,
      ),
    );
    return { Responses: Object.fromEntries(found) };
  },
  QueryCommand: query,
  ScanCommand: async (table, { ExclusiveStartKey, Limit }) => {
    const { keys, next } = await table.walkKeys(ExclusiveStartKey, Limit);
    return { Items: keys, LastEvaluatedKey: next };
  },
  PutItemCommand: put,
  UpdateItemCommand: async (table, { Key: key, UpdateExpression }) =>
    UpdateExpression === 'SET rev = if_not_exists(rev, :none) + :one, #open = :open'
      ? { Attributes: { rev: await table.open(key) } }
      : unknown(UpdateExpression),
  DeleteItemCommand: async (table, { Key: key }) => {
    await table.remove(key);
    return {};
  },
  TransactWriteItemsCommand: async (table, { TransactItems }) => {
    const actions = (TransactItems as readonly TransactItem[]).map(actionOf);
    const failed = await transact(table, actions);
    return failed.length > 0 ? cancelled(actions, failed) : {};
  },
};

export const answerFrom = async (
  table: MemoryTable,
  { name, input }: Command,
): Promise<object> => ({
  $metadata: {},
  ...(await (answers[name] ?? unknown)(table, input)),
});

const writing = [
  'PutItemCommand',
  'UpdateItemCommand',
  'DeleteItemCommand',
  'TransactWriteItemsCommand',
];

export const isWrite = ({ name }: Command): boolean => writing.includes(name);

const firstKeyOf = ({ input }: Command): string => {
  type Batch = { readonly Keys: readonly Key[] };
  const [batch] = Object.values((input.RequestItems ?? {}) as Readonly<Record<string, Batch>>);
  const partition = input.ExpressionAttributeValues?.[':partition'];
  return input.Key?.PK ?? input.Item?.PK ?? batch?.Keys[0]?.PK ?? partition ?? '';
};

/** What a command asks for, whichever item it is: such as `QueryCommand COV`. */
export const kindOf = (command: Command): string => {
  const [kind] = firstKeyOf(command).split('#');
  return [command.name, command.input.IndexName, kind].filter(Boolean).join(' ');
};
