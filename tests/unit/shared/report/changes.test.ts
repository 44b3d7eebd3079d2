import { expect, test } from 'vitest';

import type { FileRow } from '#shared/export/cells';
import { changesBetween } from '#shared/report/changes';

const rows = (row: FileRow) => ({ pledges: [row], offers: [], matches: [] });
const before = { record_id: 'p1', component_no: 'c1', title: 'As it was', area: null };

test('a column that came since with a version of the register changes no row', () => {
  expect(changesBetween(rows(before), rows({ ...before, joint_partner_ids: 'one' }))).toEqual([]);
});

test('what a column that both have says otherwise is a change, from nothing too', () => {
  const now = { ...before, title: 'As it is', area: 'A1', joint_partner_ids: 'one' };

  expect(changesBetween(rows(before), rows(now))).toMatchObject([
    { id: 'p1', change: 'changed', columns: 'title; area' },
  ]);
});
