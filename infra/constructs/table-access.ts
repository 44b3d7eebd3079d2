/** Turns a line of stacks/access.ts into the policy statements of one function's role. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

import type { AppTable } from './app-table.ts';
import type { Partition, TableAccess } from './partition-access.ts';

const readActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:ConditionCheckItem',
];
const writeActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** `ForAllValues` also holds where the key is absent, which is why Scan, which has none, is granted apart. */
const leadingKeys = (partitions: readonly Partition[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
});
/** Without a stated `Select` a scan could ask for whole items: of attributes that it does not name, IAM sees none. */
const keysAlone = {
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['PK', 'SK'] },
  StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
};
const enclosed = {
  'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] },
};

export const tableStatements = (records: AppTable, access: TableAccess): PolicyStatement[] => {
  const resources = [records.table.tableArn];
  const on = (partitions: readonly Partition[] | undefined, actions: string[], conditions = {}) =>
    partitions === undefined
      ? []
      : [
          new PolicyStatement({
            actions,
            resources,
            conditions: { ...leadingKeys(partitions), ...conditions },
          }),
        ];
  return [
    ...on(access.read, readActions),
    ...on(access.transact, [...writeActions, 'dynamodb:DeleteItem'], enclosed),
    ...on(access.append, ['dynamodb:PutItem'], enclosed),
    ...on(access.put, ['dynamodb:PutItem']),
    ...on(access.write, writeActions),
    ...on(access.remove, ['dynamodb:DeleteItem']),
    ...(access.walk === undefined
      ? []
      : [new PolicyStatement({ actions: ['dynamodb:Scan'], resources, conditions: keysAlone })]),
    ...(access.indexes === undefined
      ? []
      : [
          new PolicyStatement({
            actions: ['dynamodb:Query'],
            resources: access.indexes.map((name) => records.indexArn(name)),
          }),
        ]),
  ];
};

/** The data key, through DynamoDB only: no role can decrypt with it on its own. */
const keyStatement = (key: IKey, access: TableAccess): PolicyStatement => {
  const writes = access.transact ?? access.append ?? access.put ?? access.write;
  return new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      ...(writes === undefined ? [] : ['kms:Encrypt', 'kms:GenerateDataKey']),
    ],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(key).region}.amazonaws.com` },
    },
  });
};

export const grantTableAccess = (
  role: IRole,
  records: AppTable,
  key: IKey,
  access: TableAccess,
): void => {
  const statements = tableStatements(records, access);
  if (statements.length === 0) return;
  for (const statement of [...statements, keyStatement(key, access)])
    role.addToPrincipalPolicy(statement);
};
