/** The form as a document: filled in off line, it comes back as a draft that says all that was written, or says what would be lost. */
import { describe, expect, test } from 'vitest';

import { writeDocx } from '#functions/handlers/reports/docx-file';
import { formBlocks } from '#functions/handlers/reports/form-document-file';
import type { RecordKind } from '#shared/domain/records/record';
import type { DocumentBlock, TableBlock } from '#shared/report/document';
import { formGuidance, formTables } from '#shared/sheets/form-document';
import type { RowColumn } from '#shared/sheets/row-columns';
import { columnHeading, sayInSheet } from '#shared/sheets/words/words';
import { type Language, languages } from '#shared/vocabulary/label';
import { preview, store } from '#tests/support/sheets';
import { aWorld } from '#tests/support/world';

type Answers = Readonly<Partial<Record<RowColumn, string>>>;
type Change = (blocks: readonly DocumentBlock[]) => readonly DocumentBlock[];

const answered = (table: TableBlock, answers: Answers, language: Language): TableBlock => ({
  ...table,
  rows: table.rows.map(([label = '', how = '', answer = '']) => {
    const found = Object.entries(answers).find(
      ([column]) => columnHeading(column as RowColumn, language) === label,
    );
    return [label, how, found?.[1] ?? answer];
  }),
});

const filledIn = (
  kind: RecordKind,
  language: Language,
  tables: readonly Answers[],
  change: Change = (blocks) => blocks,
): Promise<Uint8Array> => {
  let at = -1;
  const blocks = formBlocks(kind, language).map((block) => {
    if (block.kind !== 'table') return block;
    at += 1;
    return answered(block, tables[at] ?? {}, language);
  });
  const { title } = formGuidance(kind, language);
  return writeDocx({ title, language, at: '2026-01-01T00:00:00Z', blocks: change(blocks) });
};

const record = { title: 'Faster & fairer "decisions" <now>' };
const component = {
  area: 'A3',
  text: 'We ask for training.\nIt starts in 2027.',
  component_countries: 'XA',
  amount_min: '20',
  amount_max: '40',
  unit: 'days',
  start: '2027',
  end: '2028-06',
};

describe.each(languages)('the form in %s', (language) => {
  test.each(['pledge', 'offer'] as const)(
    'of a %s asks nothing twice and says how',
    async (kind) => {
      const [whole, ...components] = formTables(kind, language);

      expect(components).toHaveLength(3);
      for (const { questions } of [whole, components[0]].flatMap((table) => table ?? [])) {
        const labels = questions.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.length).toBeGreaterThan(15);
      }
      const world = await aWorld();
      const { status, bytes } = await world.call('getFormDocument', { path: { kind, language } });
      expect(status).toBe(200);
      const seen = await preview(world, bytes, { as: kind === 'pledge' ? 'state' : 'stakeholder' });
      expect(seen.lines.every(({ notes }) => notes.some(({ is }) => is === 'refused'))).toBe(true);
    },
  );

  test('comes back as a draft with everything that was written in it', async () => {
    const world = await aWorld();
    const say = sayInSheet(language);
    const tables = [
      { ...record, additional: say('template.yes') },
      component,
      { text: 'Another one', area: 'A1' },
    ];
    const file = await filledIn('pledge', language, tables);
    const seen = await preview(world, file, { as: 'state' });
    expect(seen.fault).toBeNull();
    expect(seen.lines.map(({ is }) => is)).not.toContain('refused');

    const [stored] = (await store(world, file, { as: 'state' })).lines;
    const path = { id: stored?.id ?? '' };
    const { body } = await world.call('getPledge', { as: 'state', path });
    expect(body.state).toBe('draft');
    expect(body.unfinished).toMatchObject({
      title: record.title,
      additional: true,
      components: [
        {
          area: 'A3',
          text: component.text,
          places: { countries: ['XA'] },
          quantity: { min: 20, max: 40, unit: 'days' },
          window: { start: '2027', end: '2028-06' },
        },
        { text: 'Another one', area: 'A1' },
      ],
    });
  });
});

describe('nothing that was written is lost in silence', () => {
  const seenOf = async (change: Change, tables: readonly Answers[] = [record, component]) => {
    const world = await aWorld();
    return preview(world, await filledIn('pledge', 'en', tables, change), { as: 'state' });
  };

  test('text beside the tables refuses the file and is named', async () => {
    const seen = await seenOf((blocks) => [
      ...blocks,
      { kind: 'paragraph', text: 'We also need interpreters.' },
    ]);

    expect(seen.fault).toMatchObject({ code: 'textOutside' });
    expect(seen.fault?.says).toContain('We also need interpreters.');
  });

  test('so does what stands in the column that says how', async () => {
    const seen = await seenOf((blocks) =>
      blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              rows: block.rows.map(([label = '', , answer = '']) => [label, 'Mine', answer]),
            }
          : block,
      ),
    );

    expect(seen.fault).toMatchObject({ code: 'textOutside' });
  });

  test('a table that was copied for one more component is read', async () => {
    const world = await aWorld();
    const file = await filledIn(
      'pledge',
      'en',
      [record, component, { text: 'The second' }, { text: 'The third' }],
      (blocks) => [
        ...blocks,
        ...blocks
          .filter((block) => block.kind === 'table')
          .slice(-1)
          .map((block) => answered(block, { text: 'The fourth', area: 'A2' }, 'en')),
      ],
    );
    const seen = await preview(world, file, { as: 'state' });
    expect(seen.fault).toBeNull();
    const [stored] = (await store(world, file, { as: 'state' })).lines;
    const path = { id: stored?.id ?? '' };
    const { body } = await world.call('getPledge', { as: 'state', path });
    expect(body.unfinished.components).toHaveLength(4);
  });

  test('what cannot be read is told at its question and component', async () => {
    const seen = await seenOf((blocks) => blocks, [record, component, { start: 'soon' }]);

    const notes = seen.lines.flatMap((line) => line.notes);
    expect(notes.find(({ code }) => code === 'notADate')?.cell).toBe(
      `Component 2: ${columnHeading('start', 'en')}`,
    );
  });

  test('a question that nobody asked is told as a heading that is not known', async () => {
    const seen = await seenOf((blocks) =>
      blocks.map((block, at) =>
        block.kind === 'table' && at === 1
          ? { ...block, rows: [...block.rows, ['My own question', '', 'My own answer']] }
          : block,
      ),
    );

    const unknown = seen.sheets
      .flatMap(({ headings }) => headings)
      .filter(({ column }) => column === null);
    expect(unknown.map(({ text }) => text)).toEqual(['My own question']);
  });
});
