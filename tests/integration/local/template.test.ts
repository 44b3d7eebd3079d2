import { describe, expect, test } from 'vitest';
import { readTemplate } from '#infra/local/template/template';
import { writeFixtureAssembly } from './fixture/assembly.ts';

const place = { origin: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1/issuer', clientId: 'c' };

describe('a rule of the template', () => {
  test('is a schedule with its event, and its function runs here though no route or stream calls it', () => {
    const { schedules, functions } = readTemplate(writeFixtureAssembly(), place);

    expect(schedules).toEqual([
      {
        functionName: 'Service-tidierFunctionCCCC0000',
        everySeconds: 3_600,
        event: '{"tidies":true}',
      },
    ]);
    expect(functions.map(({ label, timeoutSeconds }) => [label, timeoutSeconds])).toContainEqual([
      'tidier',
      900,
    ]);
  });
});
