/** The workbook that people fill in: how, headings with lists to choose from, examples that are never imported, its version. */
import type { Sheet, SheetCell } from '../export/sheet.ts';
import type { Language } from '../vocabulary/label.ts';
import { letterOfColumn } from './grid.ts';
import { templateSheet, templateVersion } from './template-version.ts';
import { columnHeading, sayInSheet } from './words/words.ts';
import {
  choicesOfColumn,
  type TemplateColumn,
  templateColumns,
  listSheet,
} from './template-choices.ts';
import { templateExamples } from './template-examples.ts';

const wide: readonly TemplateColumn[] = [
  'title',
  'text',
  'conditions',
  'source_url',
  'entity_name',
];

const firstOfList = 2;

export const templateSheets = (language: Language): readonly Sheet[] => {
  const say = sayInSheet(language);
  const isRightToLeft = language === 'ar';
  const offered = templateColumns.flatMap((column, at) => {
    const choices = choicesOfColumn(column, language);
    return choices ? [{ at, choices }] : [];
  });
  const how = ['rows', 'who', 'cells', 'dates', 'examples', 'columns', 'preview'] as const;
  const lines: readonly (readonly SheetCell[])[] = [
    [say('template.title')],
    ...how.map((name) => [say(`template.how.${name}`)]),
    [`${say('template.version')}: ${templateVersion}`],
  ];
  return [
    {
      name: say('template.rows'),
      columns: templateColumns.map((column) => ({ width: wide.includes(column) ? 40 : 18 })),
      head: templateColumns.map((column) => columnHeading(column, language)),
      rows: templateExamples(language).map((example) =>
        templateColumns.map((column) => example[column] ?? null),
      ),
      isRightToLeft,
      choices: offered.map(({ at, choices: { values, isOpen } }, list) => {
        const letter = letterOfColumn(list + 1);
        const last = firstOfList + values.length - 1;
        return {
          column: at,
          range: `'${templateSheet}'!$${letter}$${firstOfList}:$${letter}$${last}`,
          isOpen,
        };
      }),
    },
    { name: say('template.readMe'), columns: [{ width: 120 }], rows: lines, isRightToLeft },
    listSheet(offered.map(({ choices }) => choices)),
  ];
};
