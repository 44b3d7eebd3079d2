/** What a command of the client asks of IAM: one attempt for each item, since each must be allowed. */
import type { Key } from '#shared/table/keys';
import type { Command } from '#tests/support/storage/commands-on-memory';
import type { Attempt } from './granted.ts';

type TransactItem = Readonly<
  Partial<
    Record<
      'Put' | 'Delete' | 'ConditionCheck' | 'Update',
      { readonly Item?: Key; readonly Key?: Key }
    >
  >
>;
const actions = {
  Put: 'PutItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Update: 'UpdateItem',
} as const;

const inTransaction = (item: TransactItem): readonly Attempt[] =>
  Object.entries(actions).flatMap(([name, action]) => {
    const part = item[name as keyof typeof actions];
    const key = part?.Key?.PK ?? part?.Item?.PK;
    return key === undefined ? [] : [{ action, key, inTransaction: true }];
  });

const named = (expression: string | undefined): Pick<Attempt, 'attributes'> =>
  expression === undefined ? {} : { attributes: expression.split(',').map((name) => name.trim()) };

export const attemptsOf = ({ name, input }: Command): readonly Attempt[] => {
  const action = name.replace(/Command$/, '');
  switch (action) {
    case 'TransactWriteItems':
      return (input.TransactItems as readonly TransactItem[]).flatMap(inTransaction);
    case 'BatchGetItem':
      return (Object.values(input.RequestItems) as { readonly Keys: readonly Key[] }[]).flatMap(
        ({ Keys }) => Keys.map(({ PK: key }) => ({ action, key })),
      );
    case 'Query': {
      const key = input.ExpressionAttributeValues[':partition'] as string;
      return [{ action, key, ...(input.IndexName ? { index: input.IndexName } : {}) }];
    }
    case 'Scan':
      return [{ action, select: input.Select, ...named(input.ProjectionExpression) }];
    default: {
      const key = (input.Key ?? input.Item).PK as string;
      return [{ action, key }];
    }
  }
};
