/** A transaction on DynamoDB: its actions as commands, what was refused of it, and again where another was under way. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

import { toStored } from '#shared/table/stored-form';

import type { Action, Table, Transacted } from '../../table.ts';
import { type DynamoAccess, pauseBefore } from './dynamodb-access.ts';

const conflictTries = 5;

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

export const transactWith =
  ({ documents, TableName, sleep }: DynamoAccess): Table['transact'] =>
  async (actions) => {
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
  };
