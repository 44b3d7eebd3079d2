import { describe, expect, test } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { functionName, synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise();
const byThemselves = ['caretaker', 'recompute'];
const names = [...new Set(Object.values(routes).map((it) => it.function)), ...byThemselves].sort();
const functions = Object.entries(service.all('AWS::Lambda::Function')).map(([id, resource]) => ({
  id,
  name: functionName(id),
  properties: resource['Properties'],
}));

/** The HTTP API gives up after this many seconds. */
const gatewaySeconds = 30;

describe('every function', () => {
  test('is named by the contract, or consumes the stream, or runs hourly', () => {
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
    expect(log?.['DeletionPolicy']).toBe('Retain');
  });

  test.each(functions)('$name is told the table and nothing secret', ({ properties }) => {
    expect(Object.keys(properties.Environment.Variables)).toEqual(['TABLE_NAME']);
  });

  test.each(functions)('$name has capacity set aside, and a time limit', ({ name, properties }) => {
    expect(properties.ReservedConcurrentExecutions).toBeGreaterThan(0);
    if (!byThemselves.includes(name)) expect(properties.Timeout).toBeLessThan(gatewaySeconds);
    expect(properties.MemorySize).toBeGreaterThanOrEqual(256);
  });

  test('sets no capacity aside where the account has none to spare', () => {
    const small = synthesise({ reserveConcurrency: 'false' }).service;

    for (const it of Object.values(small.all('AWS::Lambda::Function'))) {
      expect(it['Properties'].ReservedConcurrentExecutions).toBeUndefined();
    }
  });
});

describe('every log group', () => {
  test.each(Object.entries(service.all('AWS::Logs::LogGroup')))('%s ends', (_, log) => {
    expect(log['Properties'].RetentionInDays).toBe(90);
  });
});
