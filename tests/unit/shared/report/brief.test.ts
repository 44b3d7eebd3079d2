/** Briefs are told by ids: two parties may have one name, in two countries or as a State and its council. */
import { expect, test } from 'vitest';

import type { FileRow } from '#shared/export/cells';
import { textsOfDocument } from '#shared/report/document';
import { briefOf } from '#shared/report/brief';
import { rowsOfParty } from '#shared/report/rows-of-party';
import { partiesInRows } from '#shared/report/brief-parties';

const council = 'Council of Judges';

const aRow = (record_id: string, party_id: string, fields: FileRow = {}): FileRow => ({
  record_id,
  title: `Title of ${record_id}`,
  entity_name: council,
  entity_type: 'judiciary',
  party_id,
  iso3: party_id === 'first' ? 'XA' : 'XB',
  joint_partners: '',
  joint_partner_ids: '',
  coverage: 'open',
  availability: 'open',
  ...fields,
});

const aMatch = (match_id: string, fields: FileRow): FileRow => ({
  match_id,
  title: `Title of ${match_id}`,
  state: 'agreed',
  pledge_id: null,
  offer_id: null,
  supporters: '',
  supporter_ids: '',
  recipients: '',
  recipient_ids: '',
  ...fields,
});

const rows = {
  pledges: [
    aRow('p1', 'first'),
    aRow('p2', 'second'),
    aRow('p3', 'third', {
      entity_name: 'Another',
      joint_partners: council,
      joint_partner_ids: 'second',
    }),
  ],
  offers: [],
  matches: [
    aMatch('m1', {
      supporters: council,
      supporter_ids: 'first',
      recipients: council,
      recipient_ids: 'second',
    }),
    aMatch('m2', {
      supporters: council,
      supporter_ids: 'second',
      recipients: 'Another',
      recipient_ids: 'third',
    }),
  ],
};

const [first, second] = ['first', 'second'].map((id) => {
  const found = partiesInRows(rows).find((party) => party.id === id);
  if (!found) throw new Error(`There is no party ${id}`);
  return found;
});

const told = (of: typeof first, from: typeof rows) => {
  const own = rowsOfParty(of as NonNullable<typeof first>, from);
  return [
    ...own.pledges.map((row) => row['record_id']),
    ...own.matches.map((row) => row['match_id']),
  ];
};

test('two parties of one name have briefs of their own', () => {
  expect(told(first, rows)).toEqual(['p1', 'm1']);
  expect(told(second, rows)).toEqual(['p2', 'p3', 'm1', 'm2']);
});

test('a match of two parties of one name is told to each as with the other', () => {
  const brief = briefOf(
    first as NonNullable<typeof first>,
    rows,
    { world: 'made_up', at: '2026-01-01T00:00:00.000Z', report: null },
    'en',
  );
  const table = brief.blocks.find((block) => block.kind === 'table' && block.head.includes('With'));

  expect(table && 'rows' in table ? table.rows.map(([, others]) => others) : []).toEqual([council]);
  expect(textsOfDocument(brief).join('\n')).not.toContain('Title of p2');
});

test('reports from before there were ids of partners are told by names, as they were', () => {
  const withoutIds = (row: FileRow): FileRow =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !name.endsWith('_ids') || name === 'match_ids'),
    );
  const older = {
    pledges: rows.pledges.map(withoutIds),
    offers: [],
    matches: rows.matches.map(withoutIds),
  };

  expect(told(second, older)).toEqual(['p2', 'p3', 'm1', 'm2']);
});
