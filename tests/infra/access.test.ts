import { describe, expect, test } from 'vitest';
import { isAllowed, isOnIndex, isOnTable, leadingKeysOf, listOf, statementsOf } from './granted.ts';
import { functionNames, synthesise } from './synthesised.ts';

const { service } = synthesise();
const functions = functionNames(service);
const granted = new Map(functions.map((name) => [name, statementsOf(service, name)]));
const grantedTo = (name: string) => granted.get(name) ?? [];
const everything = functions.flatMap((name) =>
  grantedTo(name).map((statement) => ({ name, statement })),
);

const changers = ['imports', 'intake'];
/** What is announced, and what becomes of it. */
const announcer = 'announcer';
/** Those who write files of what their readers may read. */
const exporting = ['exporter', 'exports'];
const ofRecords = ['caretaker', 'imports', 'intake', 'records', 'recompute', 'upkeep'];
const ofUnits = ['caretaker', 'recompute', 'upkeep'];
const upkeep = ['caretaker', 'upkeep'];
const ofLogs = [...upkeep, 'sequencer'];
const readersOfPublic = ['documents', 'pages', 'public', 'reports'];
/** Who writes inboxes, and who answers them. */
const tellers = ['messages', 'sequencer'];
const readersOfPointer = ['documents', 'pages', 'public'];
const keyed = ['exports', 'imports', 'intake', 'matches', 'parties', 'people', 'upkeep'];
const idempotent = [...keyed, 'messages', 'reports'].sort();

/** Where a party goes into another, upkeep and the caretaker change whatever names it: they alone may walk over everything. */
// One key of each kind of item: who may read it, and who may change it, written out here and not taken from the code.
const matrix: readonly (readonly [
  key: string,
  readers: readonly string[],
  writers: readonly string[],
])[] = [
  [
    'PLEDGE#p1',
    [announcer, ...exporting, ...ofRecords, ...tellers, 'mailer', 'matches'],
    [announcer, ...upkeep, ...changers, 'matches'],
  ],
  [
    'OFFER#o1',
    [announcer, ...exporting, ...ofRecords, ...tellers, 'mailer', 'matches'],
    [announcer, ...upkeep, ...changers, 'matches'],
  ],
  ['LAPSE', upkeep, [...changers, ...upkeep]],
  ['ANNOUNCED', [announcer, 'records', ...upkeep], [announcer, ...changers, 'matches', ...upkeep]],
  ['POST#PLEDGE#laws#KE', ofRecords, [announcer, ...changers, ...upkeep, 'matches']],
  [
    'MATCH#m1',
    [announcer, ...exporting, ...ofRecords, ...tellers, 'matches'],
    [announcer, ...upkeep, 'imports', 'matches'],
  ],
  [
    'PARTY#a',
    [...upkeep, ...changers, ...exporting, 'matches', 'messages', 'parties', 'people', 'records'],
    [...upkeep, 'imports', 'parties'],
  ],
  [
    'EXCHANGE#m1',
    [...upkeep, 'imports', 'intake', 'matches', 'records'],
    [...upkeep, 'imports', 'matches'],
  ],
  ['INTEREST#i', [...upkeep, 'matches', 'records', 'sequencer'], [...upkeep, 'matches']],
  ['INTERESTOF#a', ['matches', 'records'], [...upkeep, 'matches']],
  ['INTERESTDAY#a', ['matches'], ['matches']],
  ['CONDUCT#m', [...upkeep, 'imports', 'intake', 'matches', 'records'], ['matches']],
  ['BLOCKS#a', [...upkeep, 'imports', 'intake', 'matches', 'records'], [...upkeep, 'matches']],
  ['COMMENTS#pledge-a-party', [...upkeep, 'intake', 'records', 'sequencer'], ['intake']],
  ['INVITATIONDAY#a', ['people'], ['people']],
  [
    'USER#sub',
    [
      ...upkeep,
      ...changers,
      ...exporting,
      'mailer',
      'matches',
      'messages',
      'parties',
      'people',
      'records',
      'reports',
      'sequencer',
    ],
    [...upkeep, 'parties', 'people'],
  ],
  ['INBOX#PARTY#a', [...upkeep, ...tellers, 'mailer'], upkeep],
  ['MAIL#m', [...upkeep, ...tellers, 'mailer'], ['mailer', 'messages']],
  [
    'MAILCHOICES#sub',
    [...upkeep, ...tellers, 'mailer', 'parties', 'people', 'unsubscribe'],
    [...upkeep, 'messages', 'parties', 'people', 'unsubscribe'],
  ],
  ['INBOXREAD#sub', ['messages'], ['messages']],
  ['FOLLOWING#sub', ['messages', 'parties', 'people'], ['messages', 'parties', 'people']],
  ['FOLLOWERS#area-A1', [...upkeep, 'mailer', 'sequencer'], ['messages', 'parties', 'people']],
  ['NEWS', ['mailer'], ['mailer']],
  ['NEWS#DATES', ['mailer'], []],
  ['AUD#PLEDGE#p1', [...ofLogs, ...changers, 'parties', 'records'], []],
  ['LOG', [...ofLogs, 'records'], []],
  ['LOG#TILE#0', [...ofLogs, 'records'], []],
  ['LOG#OF#AUD#PLEDGE#p1', [...ofLogs, 'records'], []],
  ['PUB#LOG', [...ofLogs, ...changers, ...readersOfPublic, 'records'], []],
  ['PUB#LOG#LEAVES', [...ofLogs, ...changers, ...readersOfPublic, 'records'], []],
  // Where the key lay that signed the logs before it was the key service's.
  ['LOGKEY', [], []],
  ['ROWS#a', ['imports'], ['imports']],
  ['IDEM#a', idempotent, idempotent],
  [
    'PUB#PLEDGE',
    [...upkeep, ...changers, ...readersOfPublic, ...tellers, 'mailer', 'records'],
    [announcer, ...changers, ...upkeep, 'matches'],
  ],
  ['PUB#COV#1', [...ofUnits, ...changers, ...readersOfPublic, 'records'], ofUnits],
  ['LIST#1#PLEDGE#0', [...ofUnits, 'records'], ofUnits],
  ['COV#1#laws', [...ofUnits, ...exporting, 'records'], ofUnits],
  ['INDEX#1#3', [...ofUnits, 'imports', 'records'], ofUnits],
  ['PUB#INDEX#1#3', [...ofUnits, ...changers, ...readersOfPublic, 'records'], ofUnits],
  ['POST#PUBPLEDGE#INDEX#35', ofRecords, [announcer, ...changers, ...upkeep, 'matches']],
  ['PROJ', [...ofUnits, ...exporting, ...readersOfPointer, 'imports', 'records'], ofUnits],
  ['DIRTY', ofUnits, ofUnits],
  ['SETTING', [...keyed, 'mailer', 'messages', 'records', 'unsubscribe'], []],
  ['EXPORT#sub', exporting, ['exports']],
  ['REPORT#000001', upkeep, ['reports']],
  ['MERGE#a', upkeep, upkeep],
  ['PUB#PARTY', [...upkeep, ...changers, ...readersOfPublic, 'records'], upkeep],
  ['PUB#REPORT', [...upkeep, ...changers, ...readersOfPublic, 'records'], ['reports']],
];
const truth = matrix
  .map(([key]) => key)
  .filter((key) => /^(PLEDGE|OFFER|POST|MATCH|PARTY|USER|AUD)#/.test(key));
const derived = matrix
  .map(([key]) => key)
  .filter((key) => /^(LIST|COV|PUB#COV|INDEX|PUB#INDEX)#/.test(key));

const who = (action: string, key: string) =>
  functions.filter((name) => isAllowed(grantedTo(name), { action, key, inTransaction: true }));

describe('who may', () => {
  test.each(matrix)('read %s: %j', (key, readers) => {
    for (const action of ['GetItem', 'BatchGetItem', 'Query'])
      expect(who(action, key), action).toEqual([...readers].sort());
  });

  test.each(matrix)('change %s: not %j but %j', (key, _, writers) => {
    expect(who('UpdateItem', key)).toEqual([...writers].sort());
  });

  test('put the secret that seals cursors: those that use it, and nobody changes it', () => {
    expect(who('PutItem', 'SETTING')).toEqual(
      [...keyed, 'mailer', 'messages', 'records', 'unsubscribe'].sort(),
    );
    expect(who('DeleteItem', 'SETTING')).toEqual([]);
  });

  test.each(truth)('write %s: nobody outside a transaction', (key) => {
    for (const name of functions) {
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem']) {
        expect(isAllowed(grantedTo(name), { action, key }), `${name} ${action}`).toBe(false);
      }
    }
  });

  test('change or delete an audit entry: nobody, though those that change a truth may add one', () => {
    expect(who('PutItem', 'AUD#OFFER#o1')).toEqual(
      [announcer, 'caretaker', ...keyed.filter((name) => name !== 'exports'), 'reports'].sort(),
    );
    expect(who('UpdateItem', 'AUD#OFFER#o1')).toEqual([]);
    expect(who('DeleteItem', 'AUD#OFFER#o1')).toEqual([]);
  });

  test.each(['LOG', 'LOG#LEAVES', 'PUB#LOG', 'PUB#LOG#TILE#0'])(
    'append to %s: the sequencer and upkeep, and nobody changes or deletes what is there',
    (key) => {
      expect(who('PutItem', key)).toEqual([...ofLogs].sort());
      expect(who('UpdateItem', key)).toEqual([]);
      expect(who('DeleteItem', key)).toEqual([]);
    },
  );

  test('end a contact that was given for a match: whoever may change whom the match names', () => {
    // What was announced becomes public, and names whom it named.
    const change = who('UpdateItem', 'MATCH#m1').filter((name) => name !== announcer);

    expect(change.length).toBeGreaterThan(2);
    expect(who('DeleteItem', 'EXCHANGE#m1')).toEqual(change);
  });

  test.each(derived)('delete %s, whose revision starts again: the caretaker alone', (key) => {
    expect(who('DeleteItem', key)).toEqual(['caretaker']);
  });

  test('drop the pointer to the generations: nobody', () => {
    expect(who('DeleteItem', 'PROJ')).toEqual([]);
  });
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

  test('names its resources: a star only where ListStreams takes no other, Lambda names the objects, and files and copies have names of their own', () => {
    const starred = everything.filter(({ statement }) =>
      JSON.stringify(statement.Resource).includes('*'),
    );

    expect(starred.map(({ name, statement }) => [name, statement.Action])).toEqual([
      ['caretaker', ['s3:GetObject', 's3:PutObject']],
      ['exporter', ['s3:GetObject', 's3:PutObject']],
      ['exports', ['s3:GetObject', 's3:PutObject']],
      ['recompute', 'dynamodb:ListStreams'],
      ['recompute', 's3:PutObject'],
      ['sequencer', ['s3:GetObject', 's3:PutObject']],
      ['sequencer', 'dynamodb:ListStreams'],
      ['sequencer', 's3:PutObject'],
      ['upkeep', ['s3:GetObject', 's3:PutObject']],
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

  test('scans for upkeep alone, and then sees keys and nothing else', () => {
    const scans = everything.filter(({ statement }) =>
      listOf(statement.Action).includes('dynamodb:Scan'),
    );

    expect(scans.map(({ name }) => name)).toEqual(upkeep);
    for (const { statement } of scans) {
      expect(statement.Action).toBe('dynamodb:Scan');
      expect(isOnTable(statement)).toBe(true);
      expect(statement.Condition).toEqual({
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['PK', 'SK'] },
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      });
    }
  });

  test('cannot write in bulk, run PartiQL or touch the table itself', () => {
    const known =
      /^dynamodb:(GetItem|BatchGetItem|Query|Scan|ConditionCheckItem|PutItem|UpdateItem|DeleteItem|DescribeStream|GetRecords|GetShardIterator|ListStreams)$/;
    const actions = everything.flatMap(({ statement }) => listOf(statement.Action).map(String));

    for (const action of actions.filter((it) => it.startsWith('dynamodb:')))
      expect(action).toMatch(known);
    expect(new Set(actions.map((it) => it.split(':')[0]))).toEqual(
      new Set(['logs', 'dynamodb', 'kms', 's3', 'cognito-idp']),
    );
  });

  test('uses an index for reading lists only, and the public and matching roles use none', () => {
    const onIndex = everything.filter(({ statement }) => isOnIndex(statement));

    const names = onIndex.map(({ name, statement }) => [
      name,
      JSON.stringify(statement.Resource).match(/(?<=\/index\/)\w+/g),
    ]);
    expect(names).toEqual([
      ['caretaker', ['byKind']],
      ['exporter', ['byKind', 'byParty']],
      ['exports', ['byKind', 'byParty']],
      ['imports', ['byKind', 'byParty']],
      ['intake', ['byKind']],
      ['mailer', ['byKind', 'byParty']],
      ['messages', ['byKind']],
      ['parties', ['byKind']],
      ['people', ['byKind', 'byParty']],
      ['records', ['byKind', 'byParty']],
      ['sequencer', ['byKind']],
      ['upkeep', ['byKind', 'byParty']],
    ]);
    for (const { statement } of onIndex) expect(statement.Action).toBe('dynamodb:Query');
  });

  test('can decrypt records only through DynamoDB, and files only through the object store', () => {
    const ofFiles = (statement: object): boolean => JSON.stringify(statement).includes('"s3.');
    const all = everything.filter(({ statement }) =>
      listOf(statement.Action).includes('kms:Decrypt'),
    );
    const decrypting = all.filter(({ statement }) => !ofFiles(statement));
    expect(all.filter(({ statement }) => ofFiles(statement)).map(({ name }) => name)).toEqual(
      exporting,
    );

    expect(decrypting.map((it) => it.name)).toEqual(
      functions.filter((name) => !['invitations', 'reference'].includes(name)),
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
    expect(grantedTo('reference').map((it) => it.Action)).toEqual([
      ['logs:CreateLogStream', 'logs:PutLogEvents'],
    ]);
  });
});
