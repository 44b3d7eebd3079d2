/** What a report tells of progress, and of whom pledges consulted: every component and every pledge in one bucket. */
import { describe, expect, test } from 'vitest';

import type { FileRow } from '#shared/export/cells';
import { briefOf } from '#shared/report/brief';
import { partiesInRows } from '#shared/report/brief-parties';
import type { DocumentBlock } from '#shared/report/document';
import { figuresOf } from '#shared/report/figures';
import { readFigureName } from '#shared/report/figure-names';
import { narrativeOf } from '#shared/report/narrative';
import type { Snapshot } from '#shared/report/snapshot';
import { type Language, languages } from '#shared/vocabulary/label';

const aRow = (record_id: string, fields: FileRow = {}): FileRow => ({
  record_id,
  component_no: 'c1',
  title: `Title of ${record_id}`,
  party_id: 'party',
  entity_name: 'A party',
  entity_type: 'state',
  iso3: 'XA',
  joint_partners: '',
  joint_partner_ids: '',
  coverage: 'open',
  area: 'A1',
  stage: null,
  progress_on: null,
  update_text: null,
  confirmed_on: null,
  refugees_consulted: null,
  consultation: null,
  unit: null,
  ...fields,
});

const before = { stage: 'planning', progress_on: '2025-03-01' };

const pledges: readonly FileRow[] = [
  aRow('silent'),
  aRow('unchanged', { confirmed_on: '2026-05-01', refugees_consulted: false }),
  aRow('in-words', { update_text: 'A law is drafted.' }),
  aRow('reported', { ...before, confirmed_on: '2024-01-01' }),
  aRow('since', {
    ...before,
    confirmed_on: '2026-05-01',
    refugees_consulted: true,
    consultation: 'A round table.',
  }),
  aRow('since', { component_no: 'c2', refugees_consulted: true, consultation: 'A round table.' }),
  aRow('yes-alone', { stage: 'fulfilled', refugees_consulted: true }),
];

const reportOf = (rows: readonly FileRow[], language: Language): readonly DocumentBlock[] => {
  const counted = { pledges: rows, offers: [], matches: [] };
  const snapshot: Snapshot = {
    facts: {
      number: 1,
      edition: 'grf-2027',
      regionScheme: '2025',
      world: 'made_up',
      frozenAt: '2026-06-01T00:00:00.000Z',
      note: null,
      previous: null,
    },
    rows: counted,
    figures: figuresOf(counted, '2025'),
    changes: null,
  };
  return narrativeOf(snapshot, language).blocks;
};

const tableCalled = (blocks: readonly DocumentBlock[], caption: RegExp) => {
  const found = blocks.find((block) => block.kind === 'table' && caption.test(block.caption));
  if (found?.kind !== 'table') throw new Error(`No table is called ${String(caption)}`);
  return found;
};

const paragraphsOf = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('a report', () => {
  test('has a bucket of its own for what is confirmed unchanged and for what nobody updated, and all add up', () => {
    const blocks = reportOf(pledges, 'en');
    const { rows } = tableCalled(blocks, /stages of the forum/);

    expect(rows).toEqual([
      ['Planning', '2'],
      ['In progress', '0'],
      ['Fulfilled', '1'],
      ['Confirmed unchanged', '1'],
      ['Reported in words, without a stage', '1'],
      ['No update', '2'],
    ]);
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(pledges.length);
    expect(paragraphsOf(blocks)).toContain(
      'Confirmed unchanged after their last report, of the components with a stage: 1.',
    );
  });

  test.each(languages)(
    'counts in %s the pledges that consulted refugees, once each',
    (language) => {
      const blocks = reportOf(pledges, language);
      const { rows } = tableCalled(
        blocks,
        /refugees or stateless|réfugiés ou des apatrides|refugiadas o apátridas|عديمو جنسية/,
      );
      const inEnglish = reportOf(pledges, 'en');

      expect(
        rows.map(([, count]) => count?.replace('٢', '2').replace('١', '1').replace('٣', '3')),
      ).toEqual(['2', '1', '3']);
      expect(paragraphsOf(inEnglish)).toContain(
        'Of the pledges that say yes, those that also say who was consulted and how: 1.',
      );
      expect(paragraphsOf(inEnglish).join(' ')).toContain('It is no score');
    },
  );

  test('counts rows of a report from before these columns as neither, under the names that it has', () => {
    const older = pledges.map(
      ({
        confirmed_on: _day,
        refugees_consulted: _answer,
        consultation: _how,
        update_text: _text,
        ...row
      }) => row,
    );
    const figures = new Map(
      figuresOf({ pledges: older, offers: [], matches: [] }, '2025').map((each) => [
        each.figure,
        each.value,
      ]),
    );

    expect(figures.get('pledges.components?stage=no_update')).toBe(4);
    expect(figures.get('pledges.components?stage=no_update&standing=no_update')).toBe(4);
    expect(figures.get('pledges.records?consulted=not_stated')).toBe(6);
    expect(readFigureName('pledges.records?consultation=stated&consulted=true')).toBeDefined();
  });
});

test('a brief says of each pledge its stage and the day on which nothing had changed since', () => {
  const rows = { pledges, offers: [], matches: [] };
  const [party] = partiesInRows(rows);
  if (!party) throw new Error('The rows name no party');
  const facts = { world: 'made_up', at: '2026-06-01T00:00:00.000Z', report: null } as const;

  const { rows: lines } = tableCalled(briefOf(party, rows, facts, 'en').blocks, /Pledges/);

  expect(lines.map((line) => line.at(-1))).toEqual([
    'No update',
    'Confirmed unchanged on 1 May 2026',
    'Reported in words, without a stage',
    'Planning',
    'Planning; Confirmed unchanged on 1 May 2026',
    'No update',
    'Fulfilled',
  ]);
});
