import { describe, expect, test } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { functionName, synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise();
const byThemselves = [
  'announcer',
  'caretaker',
  'exporter',
  'invitations',
  'mailer',
  'recompute',
  'sequencer',
];
const names = [...new Set(Object.values(routes).map((it) => it.function)), ...byThemselves].sort();
const functions = Object.entries(service.all('AWS::Lambda::Function')).map(([id, resource]) => ({
  id,
  name: functionName(id),
  properties: resource['Properties'],
}));

/** The HTTP API gives up after this many seconds. */
const gatewaySeconds = 30;

describe('every function', () => {
  test('is named by the contract, or consumes the stream, runs by the clock, or is asked by the user pool', () => {
    expect(functions.map((it) => it.name).sort()).toEqual(names);
  });

  test.each(functions)('$name runs Node 24 on ARM from one bundle', ({ properties }) => {
    expect(properties.Runtime).toBe('nodejs24.x');
    expect(properties.Architectures).toEqual(['arm64']);
    expect(properties.Handler).toBe('index.handler');
  });

  test.each(functions)('$name has a role that no other function has', ({ properties }) => {
    const sharing = functions.filter(
      (it) => targetOf(it.properties.Role) === targetOf(properties.Role),
    );

    expect(sharing).toHaveLength(1);
  });

  test.each(functions)('$name writes its own encrypted log, which ends', ({ properties }) => {
    const logId = targetOf(properties.LoggingConfig.LogGroup);
    const log = service.all('AWS::Logs::LogGroup')[logId];

    expect(
      functions.filter((it) => targetOf(it.properties.LoggingConfig.LogGroup) === logId),
    ).toHaveLength(1);
    expect(log?.['Properties'].RetentionInDays).toBeGreaterThanOrEqual(30);
    expect(targetOf(log?.['Properties'].KmsKeyId)).toMatch(/^OperationsKey/);
    expect(log?.['DeletionPolicy']).toBe('RetainExceptOnCreate');
  });

  test.each(functions)('$name is told the table and nothing secret', ({ name, properties }) => {
    const hosts = name === 'imports' ? ['IMPORT_HOSTS'] : [];
    expect(Object.keys(properties.Environment.Variables).sort()).toEqual([
      ...(['caretaker', 'sequencer', 'upkeep'].includes(name) ? ['CHECKPOINTS_BUCKET'] : []),
      ...(['exporter', 'exports'].includes(name) ? ['FILES_BUCKET'] : []),
      ...hosts,
      ...(['caretaker', 'public', 'records', 'sequencer', 'upkeep'].includes(name)
        ? ['LOG_KEY_ID']
        : []),
      'NODE_OPTIONS',
      ...(['documents', 'reports'].includes(name) ? ['SIGNING_KEY_ID'] : []),
      'TABLE_NAME',
      ...(name === 'people' ? ['USER_POOL_ID'] : []),
      'WORLD',
    ]);
  });

  test.each(functions)('$name has a time limit and memory', ({ name, properties }) => {
    if (!byThemselves.includes(name)) expect(properties.Timeout).toBeLessThan(gatewaySeconds);
    expect(properties.MemorySize).toBeGreaterThanOrEqual(256);
  });
});

const reservedIn = (context: Record<string, unknown>): readonly (number | undefined)[] =>
  Object.values(synthesise(context).service.all('AWS::Lambda::Function')).map(
    (it) => it['Properties'].ReservedConcurrentExecutions,
  );

describe('capacity set aside', () => {
  test('is none by default: a new account has a quota of 10 and would refuse the stack', () => {
    expect(new Set(reservedIn({}))).toEqual(new Set([undefined]));
  });

  test.each([122, 150, 344, 1000])('of a quota of %i leaves Lambda its hundred', (quota) => {
    const reserved = reservedIn({ concurrencyQuota: String(quota) }) as readonly number[];
    const sum = reserved.reduce((total, each) => total + each, 0);

    expect(Math.min(...reserved)).toBeGreaterThanOrEqual(1);
    expect(sum).toBeLessThanOrEqual(quota - 100);
    if (quota >= 344) expect(sum).toBe(244);
  });

  test('of a quota that is too small is refused with what to do', () => {
    expect(() => synthesise({ concurrencyQuota: 110 })).toThrow(
      /Leave the setting out, or ask AWS/,
    );
  });
});

describe('a creation that failed', () => {
  test('leaves no key and no log: what a later stack removes or replaces is kept', () => {
    const { storage, dashboard } = synthesise();
    const kept = [storage, service, dashboard].flatMap((stack) =>
      ['AWS::KMS::Key', 'AWS::Logs::LogGroup'].flatMap((type) => Object.values(stack.all(type))),
    );

    expect(kept.length).toBeGreaterThan(10);
    for (const it of kept) {
      expect(it['DeletionPolicy']).toBe('RetainExceptOnCreate');
      expect(it['UpdateReplacePolicy']).toBe('Retain');
    }
  });
});

describe('every log group', () => {
  test.each(Object.entries(service.all('AWS::Logs::LogGroup')))('%s ends', (_, log) => {
    expect(log['Properties'].RetentionInDays).toBe(90);
  });
});
