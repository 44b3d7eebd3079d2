import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { UsageError } from '#infra/commands/command-line';
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';
import { judgedReport } from '#infra/commands/judged-report';
import { askedRightly, codedWithoutGold, scoreOf, tally } from '#infra/commands/judged-score';
import { parseReadOptions } from '#infra/commands/read-options';
import { readRecord } from '#shared/reading/read-record';
import type { CodesRead, Reading } from '#shared/reading/reading';
import { recordText, smallTables } from '#tests/support/reading/small-tables';

const given = 'tests/judged/given/records.json';
const records = readJudgedFile(given);

const evidence = { score: 3, spans: [], marks: [] } as const;
const sure = { ...evidence, grade: 'sure' } as const;
const possible = { ...evidence, grade: 'possible' } as const;

const nothing = readRecord(recordText(), smallTables({}));
const readingOf = (codes: Partial<CodesRead>): Reading => ({
  ...nothing,
  codes: { ...nothing.codes, ...codes },
});

const recordOf = (component: object, others: object = {}): JudgedRecord => {
  const [first] = records;
  if (!first?.gold?.components[0]) throw new Error('the first record has a component');
  const components = [{ ...first.gold.components[0], ...component }];
  return { ...first, gold: { supportRequested: true, components }, ...others };
};

describe('the command line', () => {
  test('takes one file, and whether to score or to print what was missed', () => {
    expect(parseReadOptions(['a.json', '--score'])).toEqual({
      file: 'a.json',
      score: true,
      missed: false,
    });
    expect(parseReadOptions(['a.json', '--missed'])).toMatchObject({ missed: true });
    expect(parseReadOptions(['--help'])).toBeUndefined();
  });

  test.each([[[]], [['a', 'b']], [['a', '--nothing']]])('refuses %s', (argv) => {
    expect(() => parseReadOptions(argv)).toThrow(UsageError);
  });

  test('says which record of a file is wrong', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'acsg-read-')), 'records.json');
    writeFileSync(file, JSON.stringify([{ id: 'a', kind: 'gift' }]));

    expect(() => readJudgedFile(file)).toThrow(/0\/kind/);
    expect(() => readJudgedFile(`${file}.gone`)).toThrow(/does not exist/);
  });
});

describe('a score', () => {
  const topics = (codes: CodesRead['topics']) => readingOf({ topics: codes });

  test('counts what was set and read, read alone, and set alone', () => {
    const record = recordOf({
      topics: ['coi', 'rsd'],
      also: recordOf({}).gold?.components[0]?.also,
    });
    const reading = topics([
      { code: 'coi', ...sure },
      { code: 'ethics', ...sure },
    ]);

    expect(tally('topics', 'likely', [{ record, reading }])).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    });
  });

  test('takes what another careful reader might set for neither right nor wrong', () => {
    const [first] = recordOf({}).gold?.components ?? [];
    const record = recordOf({ topics: ['coi'], also: { ...first?.also, topics: ['rsd'] } });

    expect(
      tally('topics', 'likely', [{ record, reading: topics([{ code: 'rsd', ...sure }]) }]),
    ).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  test('leaves out what was read with a lower grade', () => {
    const record = recordOf({ topics: ['coi'] });
    const reading = topics([{ code: 'coi', ...possible }]);

    expect(tally('topics', 'likely', [{ record, reading }]).right).toBe(0);
    expect(tally('topics', 'possible', [{ record, reading }]).right).toBe(1);
  });

  test('compares the end of a window and a due date by their last day', () => {
    const record = recordOf({ window: { end: '2027-06' }, due: '2027' });
    const reading = readingOf({
      ends: [
        { date: '2027-06-30', ...sure },
        { date: '2027-12', ...sure },
      ],
    });

    expect(tally('endOrDue', 'likely', [{ record, reading }])).toMatchObject({
      right: 2,
      wrong: 0,
    });
  });

  test('measures places on offers alone', () => {
    const places = { countries: ['KEN'], regions: [], anywhere: false };
    const reading = readingOf({ countries: [{ code: 'KEN', ...sure }] });
    const counted = (kind: 'pledge' | 'offer') =>
      tally('places', 'likely', [{ record: recordOf({ places }, { kind }), reading }]).right;

    expect([counted('pledge'), counted('offer')]).toEqual([0, 1]);
  });

  test('has a precision, a recall and their harmonic mean', () => {
    expect(scoreOf({ right: 1, wrong: 1, missed: 3 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
  });

  test('counts pledges that were rightly read to ask, and codes where there are none to read', () => {
    const empty = recordOf({}, { gold: { supportRequested: null, components: [] } });
    const read = [{ record: empty, reading: topics([{ code: 'coi', ...sure }]) }];

    expect(askedRightly(read)).toEqual({ right: 1, of: 1 });
    expect(codedWithoutGold(read)).toEqual({ of: 1, sure: 1, likely: 0 });
  });

  test('is told by kind, grade and language', () => {
    const report = judgedReport(records.map((record) => ({ record, reading: nothing })));

    expect(report).toMatch(/kind\s+at least\s+P\s+R\s+F1\s+F1 en\s+F1 fr\s+F1 es\s+F1 ar/);
    expect(report).toMatch(/asked for support or not: 3 of 40/);
  });
});
