/**
 * The product's own table and client, with its patience and the SDK's own attempts, over the table in memory: it notes
 * every call and lets one of them fail. An attempt is answered where the SDK would have signed and sent it.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

import {
  createDynamoDBClient,
  forRequests,
  type Patience,
} from '#functions/store/table/dynamodb-client';
import { createTable } from '#functions/store/table/dynamodb-table';
import type { Table } from '#functions/table';
import { worldKey } from '#shared/table/keys';

import type { MemoryTable } from '#functions/store/table/memory-table';
import { answerFrom, type Command, isWrite } from './commands-on-memory.ts';
import { pause } from './made-up-clock.ts';

export const faultKinds = [
  /** Every attempt is refused, of this call and of all after it. */
  'throttled',
  /** No attempt is answered, of this call and of all after it. */
  'hung',
  /** The first attempt fails. */
  'failing once',
  /** A write is done and nobody hears of it, or of anything after it. */
  'unheard',
  /** The refusals within an answer: keys left over, a cancelled transaction. For good. */
  'cut off',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = { readonly kind: FaultKind; readonly at: number };

const isPartly = ({ name }: Command): boolean =>
  name === 'BatchGetItemCommand' || name === 'TransactWriteItemsCommand';

export const faultsOf = (command: Command): readonly FaultKind[] =>
  faultKinds.filter((kind) => {
    if (kind === 'unheard') return isWrite(command);
    return kind === 'cut off' ? isPartly(command) : true;
  });

const failure = (name: string, httpStatusCode: number): Error =>
  Object.assign(new Error('made up'), { name, $metadata: { httpStatusCode } });

const throttled = (): never => {
  throw failure('ProvisionedThroughputExceededException', 400);
};

/** As the client's own connection ends an attempt that nobody answers. */
const unanswered = async ({ answerMilliseconds }: Patience): Promise<never> => {
  await pause(answerMilliseconds);
  throw Object.assign(failure('TimeoutError', 0), { $metadata: {} });
};

const cutOff = ({ name, input }: Command): object => {
  if (name === 'BatchGetItemCommand') return { $metadata: {}, UnprocessedKeys: input.RequestItems };
  throw new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'None' }, { Code: 'ThrottlingError' }],
  });
};

export type StorageUnderTest = {
  readonly table: Table;
  /** What was asked since it began, or since it was healed. */
  readonly commands: () => readonly Command[];
  readonly fail: (fault: Fault) => void;
  readonly heal: () => void;
};

const account = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

type Failing = { readonly kind: FaultKind; attempts: number };

const attempt = async (failing: Failing, patience: Patience): Promise<void> => {
  const { kind } = failing;
  failing.attempts += 1;
  if (kind === 'failing once') {
    if (failing.attempts === 1) throw failure('InternalServerError', 500);
  } else if (kind === 'throttled' || kind === 'cut off') throttled();
  else await unanswered(patience);
};

export const storageUnderTest = (memory: MemoryTable, patience: Patience): StorageUnderTest => {
  Object.assign(process.env, account);
  const client = createDynamoDBClient(patience);
  let commands: Command[] = [];
  let fault: Fault | undefined;

  const faultAt = (number: number): Fault | undefined => {
    if (!fault) return undefined;
    const isHit = fault.kind === 'failing once' ? number === fault.at : number >= fault.at;
    return isHit ? fault : undefined;
  };

  /** By what the SDK hands to all that work on one command. */
  const failing = new WeakMap<object, Failing>();
  client.middlewareStack.add(
    (next, context) => async (given) => {
      const command: Command = { name: context.commandName ?? '', input: given.input };
      const number = commands.push(command) - 1;
      const hit = faultAt(number);
      if (hit?.kind === 'cut off' && isPartly(command))
        return { output: cutOff(command) as never, response: undefined };
      if (hit) {
        if (hit.kind === 'unheard' && number === hit.at) await answerFrom(memory, command);
        failing.set(context, { kind: hit.kind, attempts: 0 });
        await next(given);
      }
      return { output: (await answerFrom(memory, command)) as never, response: undefined };
    },
    { step: 'serialize', priority: 'high', name: 'memory' },
  );
  client.middlewareStack.addRelativeTo(
    (_next: unknown, context: object) => async () => {
      await attempt(failing.get(context) ?? { kind: 'throttled', attempts: 0 }, patience);
      return { output: { $metadata: {} } as never, response: { statusCode: 200 } };
    },
    { relation: 'after', toMiddleware: 'retryMiddleware', name: 'attempts' },
  );

  return {
    table: createTable(client, 'Records', pause),
    commands: () => commands,
    fail: (given) => {
      fault = given;
      commands = [];
    },
    heal: () => {
      fault = undefined;
      commands = [];
    },
  };
};

/** The SDK reads its settings from files once in a process: real work, for which a made-up clock does not wait. */
export const readSettings = async (memory: MemoryTable): Promise<void> => {
  const storage = storageUnderTest(memory, forRequests);
  storage.fail({ kind: 'failing once', at: 0 });
  await storage.table.get(worldKey);
};
