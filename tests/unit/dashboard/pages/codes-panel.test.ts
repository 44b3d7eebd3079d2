/** What the Secretariat coded is told on the page of the record, with what stood before, and its party may take it back. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { codeRows } from '#dashboard/record-pages/code-rows';
import { vocabularyLabel } from '#dashboard/records/names';
import type { PledgeView } from '#shared/contract/records/record-views';
import { codedOfComponent, codedOfRecord } from '#shared/domain/fields/coded-fields';
import { languages } from '#shared/vocabulary/label';

import { CodesPanel } from '../../../../dashboard/src/record-pages/codes-panel.tsx';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const set = (before?: unknown) => ({ origin: 'secretariat', at: '2026-01-02T00:00:00Z', before });
const aPledge = (origins: object, fields: object = {}): PledgeView =>
  ({
    kind: 'pledge',
    id: 'a1',
    components: [{ id: 'c4' }, { id: 'c2' }],
    onBehalf: null,
    origins,
    ...fields,
  }) as never;

describe('a code that the Secretariat set', () => {
  it('is told with its component and what stood before', () => {
    const rows = codeRows(
      aPledge({
        '/components/c2/area': set('A1'),
        '/edition': set(),
        '/caseload': { origin: 'owner', at: '2026-01-02T00:00:00Z' },
      }),
      inEnglish,
    );

    expect(rows).toMatchObject([
      { label: 'Area', component: 2, edit: { components: [{ id: 'c2', area: 'A1' }] } },
      { component: null, before: '', edit: { edition: null } },
    ]);
    expect(rows[0]?.before).toBe(vocabularyLabel('areas', 'A1', inEnglish));
  });

  it.each(languages)('has a name in %s, whichever field it is of', (language) => {
    const pointers = [
      ...codedOfRecord.map((name) => `/${name}`),
      ...codedOfComponent.map((name) => `/components/c4/${name}`),
    ];
    const rows = codeRows(
      aPledge(Object.fromEntries(pointers.map((pointer) => [pointer, set()]))),
      inLanguage[language],
    );

    const bare = rows.filter(({ label, pointer }) => pointer.endsWith(`/${label}`));
    expect(rows).toHaveLength(pointers.length);
    expect(bare).toEqual([]);
  });

  const page = (record: PledgeView, mayEdit: boolean) =>
    rendered(createElement(CodesPanel, { record, etag: '"v2"', mayEdit, reload: () => undefined }));

  it('is taken back by its party alone, with one button', () => {
    const record = aPledge({ '/components/c2/area': set('A1') });

    expect(page(record, true)).toContain('Take back');
    expect(page(record, false)).not.toContain('<button');
    expect(page(record, false)).toContain('Codes set by the Secretariat');
  });

  it('is not said to stand beside words of a party that has not confirmed them, nor confirms them in passing', () => {
    const onBehalf = { basis: 'letter', date: '2026-01-01', recordedAt: '', confirmedAt: null };
    const whole = aPledge({ '/components/c2/area': set() }, { onBehalf });
    const changed = aPledge({ '/components/c2/area': set('A1'), '/edition': set() }, { onBehalf });

    expect(page(whole, true)).toBe('');
    expect(page(changed, true)).toContain(vocabularyLabel('areas', 'A1', inEnglish));
    expect(page(changed, true)).not.toContain('Nothing was stated before');
    expect(page(changed, true)).not.toContain('The words are the party’s own');
    expect(page(changed, true)).not.toContain('<button');
  });
});
