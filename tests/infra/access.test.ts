import { describe, expect, test } from 'vitest';
import { isAllowed, isOnIndex, leadingKeysOf, listOf, statementsOf } from './granted.ts';
import { synthesise } from './synthesised.ts';

const { service } = synthesise();
const functions = [
  'reference',
  'public',
  'records',
  'intake',
  'parties',
  'imports',
  'recompute',
] as const;
type Name = (typeof functions)[number];
const granted = Object.fromEntries(
  functions.map((name) => [name, statementsOf(service, name)]),
) as Record<Name, ReturnType<typeof statementsOf>>;
const everything = functions.flatMap((name) =>
  granted[name].map((statement) => ({ name, statement })),
);

/** One key of each kind of item: who may read it, and who may change it, written out here and not taken from the code. */
const matrix: readonly (readonly [
  key: string,
  readers: readonly Name[],
  writers: readonly Name[],
])[] = [
  ['PLEDGE#p1', ['records', 'intake', 'imports', 'recompute'], ['intake', 'imports']],
  ['OFFER#o1', ['records', 'intake', 'imports', 'recompute'], ['intake', 'imports']],
  ['POST#PLEDGE#laws#KE', ['records', 'intake', 'imports', 'recompute'], ['intake', 'imports']],
  ['MATCH#m1', ['records', 'intake', 'imports', 'recompute'], ['imports']],
  ['PARTY#a', ['records', 'intake', 'parties', 'imports'], ['parties', 'imports']],
  ['USER#sub', ['records', 'intake', 'parties', 'imports'], ['parties']],
  ['AUD#PLEDGE#p1', ['records', 'intake', 'parties', 'imports'], []],
  ['IDEM#a', ['intake', 'parties', 'imports'], ['intake', 'parties', 'imports']],
  ['PUB#PLEDGE', ['public', 'records', 'intake', 'imports'], ['intake', 'imports']],
  [
    'PUB#COV#1',
    ['public', 'records', 'intake', 'imports', 'recompute'],
    ['intake', 'imports', 'recompute'],
  ],
  ['LIST#1#PLEDGE#0', ['records', 'recompute'], ['recompute']],
  ['COV#1#laws', ['records', 'recompute'], ['recompute']],
  ['PROJ', ['public', 'records', 'recompute'], ['recompute']],
  ['DIRTY', ['recompute'], ['recompute']],
  ['SETTING', ['records', 'intake', 'parties', 'imports'], []],
];
const truth = matrix
  .map(([key]) => key)
  .filter((key) => /^(PLEDGE|OFFER|POST|MATCH|PARTY|USER|AUD)#/.test(key));
const derived = matrix.map(([key]) => key).filter((key) => /^(LIST|COV|PUB#COV)#/.test(key));

const who = (action: string, key: string) =>
  functions.filter((name) => isAllowed(granted[name], { action, key, inTransaction: true }));

describe('who may', () => {
  test.each(matrix)('read %s: %j', (key, readers) => {
    for (const action of ['GetItem', 'BatchGetItem', 'Query'])
      expect(who(action, key), action).toEqual(readers);
  });

  test.each(matrix)('change %s: not %j but %j', (key, _, writers) => {
    expect(who('UpdateItem', key)).toEqual(writers);
  });

  test('put the secret that seals cursors: those that use it, and nobody changes it', () => {
    expect(who('PutItem', 'SETTING')).toEqual(['records', 'intake', 'parties', 'imports']);
    expect(who('DeleteItem', 'SETTING')).toEqual([]);
  });

  test.each(truth)('write %s: nobody outside a transaction', (key) => {
    for (const name of functions) {
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem']) {
        expect(isAllowed(granted[name], { action, key }), `${name} ${action}`).toBe(false);
      }
    }
  });

  test('change or delete an audit entry: nobody, though three functions may add one', () => {
    expect(who('PutItem', 'AUD#OFFER#o1')).toEqual(['intake', 'parties', 'imports']);
    expect(who('UpdateItem', 'AUD#OFFER#o1')).toEqual([]);
    expect(who('DeleteItem', 'AUD#OFFER#o1')).toEqual([]);
  });

  test.each(derived)(
    'delete %s, whose revision would start again: not the recompute function',
    (key) => {
      expect(who('DeleteItem', key)).not.toContain('recompute');
    },
  );
});

describe('every role', () => {
  test('allows and never relies on denials', () => {
    expect(new Set(everything.map((it) => it.statement.Effect))).toEqual(new Set(['Allow']));
  });

  test('is assumed by Lambda alone and has no managed policy', () => {
    for (const role of Object.values(service.all('AWS::IAM::Role'))) {
      expect(role['Properties'].ManagedPolicyArns).toBeUndefined();
      expect(role['Properties'].AssumeRolePolicyDocument.Statement).toEqual([
        {
          Action: 'sts:AssumeRole',
          Effect: 'Allow',
          Principal: { Service: 'lambda.amazonaws.com' },
        },
      ]);
    }
  });

  test('names its actions one by one', () => {
    for (const { name, statement } of everything)
      expect(JSON.stringify(statement.Action), name).not.toContain('*');
  });

  test('names its resources: a star only where ListStreams takes no other and Lambda names the objects', () => {
    const starred = everything.filter(({ statement }) =>
      JSON.stringify(statement.Resource).includes('*'),
    );

    expect(starred.map(({ name, statement }) => [name, statement.Action])).toEqual([
      ['recompute', 'dynamodb:ListStreams'],
      ['recompute', 's3:PutObject'],
    ]);
  });

  test('reaches items only under stated leading keys', () => {
    const onItems = everything.filter(({ statement }) =>
      listOf(statement.Action).some((action) => /dynamodb:(\w*Item|Query)$/.test(String(action))),
    );

    expect(onItems.length).toBeGreaterThan(functions.length);
    for (const { name, statement } of onItems.filter((it) => !isOnIndex(it.statement))) {
      expect(
        leadingKeysOf(statement).length,
        `${name} ${JSON.stringify(statement.Action)}`,
      ).toBeGreaterThan(0);
      expect(leadingKeysOf(statement)).not.toContain('*');
    }
  });

  test('cannot scan, write in bulk, run PartiQL or touch the table itself', () => {
    const known =
      /^dynamodb:(GetItem|BatchGetItem|Query|ConditionCheckItem|PutItem|UpdateItem|DeleteItem|DescribeStream|GetRecords|GetShardIterator|ListStreams)$/;
    const actions = everything.flatMap(({ statement }) => listOf(statement.Action).map(String));

    for (const action of actions.filter((it) => it.startsWith('dynamodb:')))
      expect(action).toMatch(known);
    expect(new Set(actions.map((it) => it.split(':')[0]))).toEqual(
      new Set(['logs', 'dynamodb', 'kms', 's3']),
    );
  });

  test('uses an index for reading lists only, and the public and matching roles use none', () => {
    const onIndex = everything.filter(({ statement }) => isOnIndex(statement));

    const names = onIndex.map(({ name, statement }) => [
      name,
      JSON.stringify(statement.Resource).match(/(?<=\/index\/)\w+/g),
    ]);
    expect(names).toEqual([
      ['records', ['byKind', 'byParty']],
      ['parties', ['byKind']],
    ]);
    for (const { statement } of onIndex) expect(statement.Action).toBe('dynamodb:Query');
  });

  test('can decrypt records only through DynamoDB', () => {
    const decrypting = everything.filter(({ statement }) =>
      listOf(statement.Action).includes('kms:Decrypt'),
    );

    expect(decrypting.map((it) => it.name)).toEqual(
      functions.filter((name) => name !== 'reference'),
    );
    for (const { statement } of decrypting) {
      expect(JSON.stringify(statement.Condition)).toMatch(
        /^\{"StringEquals":\{"kms:ViaService":.*"dynamodb\."/,
      );
    }
  });
});

describe('the reference function', () => {
  test('may write its log and nothing else', () => {
    expect(granted.reference.map((it) => it.Action)).toEqual([
      ['logs:CreateLogStream', 'logs:PutLogEvents'],
    ]);
  });
});
