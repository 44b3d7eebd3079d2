import { describe, expect, test } from 'vitest';

import { readJudgedFile } from '#infra/commands/judged-file';
import { missedCodes, missedReport } from '#infra/commands/missed-codes';
import { readRecord } from '#shared/reading/read-record';
import { recordText, smallTables } from '#tests/support/reading/small-tables';

const [first] = readJudgedFile('tests/judged/given/records.json');
const nothing = readRecord(recordText(), smallTables({}));

const read = (topics: readonly string[], terms: Readonly<Record<string, readonly string[]>>) => {
  const component = first?.gold?.components[0];
  if (!first || !component) throw new Error('the first record has a component');
  const set = { ...component, topics: [...topics], supportTypes: [], conditions: [] };
  const record = {
    ...first,
    text: 'There is a backlog.',
    title: '',
    gold: { supportRequested: null, components: [set] },
  };
  const topicTerms = Object.fromEntries(
    Object.entries(terms).map(([code, strong]) => [code, { strong: [...strong] }]),
  );
  const reading = readRecord(record, smallTables({ topics: topicTerms }));
  return { record, reading };
};

describe('codes set by hand whose text had no hit', () => {
  test('are those to which no word led, whatever else was read', () => {
    const one = read(['backlog', 'coi'], { backlog: ['backlog'], staffing: ['there is'] });

    expect(missedCodes([one])).toEqual([
      { kind: 'topics', code: 'coi', language: 'en', records: [one.record.id] },
    ]);
  });

  test('stand in the order of how often they were missed', () => {
    const missed = missedCodes([read(['backlog'], {}), read(['backlog', 'training'], {})]);

    expect(missed.map(({ code, records }) => [code, records.length])).toEqual([
      ['backlog', 2],
      ['training', 1],
    ]);
  });

  test('are none of a record that nobody coded', () => {
    const { record } = read([], {});

    expect(missedReport([{ record, reading: nothing }])).toMatch(/^Every code/);
  });
});
