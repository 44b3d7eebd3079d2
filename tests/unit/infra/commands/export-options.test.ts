import { describe, expect, test } from 'vitest';

import { UsageError } from '#infra/commands/command-line';
import { exportUsage, parseExportOptions } from '#infra/commands/export-options';

describe('the command line of an export', () => {
  test('names a file by its table and format, CSV where there is one', () => {
    expect(parseExportOptions(['pledges', '--to', 'a.csv'])).toMatchObject({
      name: 'pledges.csv',
      to: 'a.csv',
      query: {},
      url: undefined,
    });
    expect(parseExportOptions(['register', '--to', 'a'])).toMatchObject({ name: 'register.xlsx' });
    expect(parseExportOptions(['iati', '--to', 'a'])).toMatchObject({ name: 'iati.xml' });
    expect(
      parseExportOptions([
        '4w',
        '--format',
        'ndjson',
        '--area',
        'A1',
        '--language',
        'ar',
        '--to=a',
      ]),
    ).toMatchObject({ name: '4w.ndjson', query: { area: 'A1', language: 'ar' } });
  });

  test.each([
    [['--to', 'a']],
    [['somewhere', '--to', 'a']],
    [['pledges', '--format', 'pdf', '--to', 'a']],
    [['pledges', 'offers', '--to', 'a']],
    [['pledges']],
    [['pledges', '--to', 'a', '--cursor', 'x']],
    [['pledges', '--to', 'a', '--token', 'x']],
  ])('%j is refused with what to do', (argv) => {
    expect(() => parseExportOptions(argv)).toThrow(UsageError);
  });

  test('tells each filter that it takes', () => {
    expect(parseExportOptions(['--help'])).toBeUndefined();
    for (const name of ['area', 'region', 'state', 'dialect', 'language'])
      expect(exportUsage).toContain(`--${name}`);
  });
});
