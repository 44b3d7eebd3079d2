/** The numbers that a card draws as a file: each row once, with what the whole file is about in every row. */
import { aboutColumns, aboutValues } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import type { FigureChoice } from '#shared/export/figure-row';

import { csvOf, type CsvRow } from '../figures/csv.ts';
import type { Scope } from '../filters/filters.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import { cardSlugs } from './card-names.ts';

type About = {
  readonly filter: FigureChoice;
  readonly scope: Scope;
  readonly asOf: string | null;
};

const aboutNames = Object.keys(aboutColumns) as (keyof typeof aboutColumns)[];

export const cardCsv = (
  { name, title, groups, series }: CardFigure,
  { filter, scope, asOf }: About,
  { language }: Pick<Words, 'language'>,
): string => {
  const basis = scope === 'all' ? bases.all : bases.public;
  const about = aboutValues({ filter, basis, asOf, language });
  const rows: readonly CsvRow[] = groups.flatMap((group) =>
    group.rows.map((row) => [
      cardSlugs[name],
      title,
      group.id,
      group.label ?? '',
      row.id,
      row.label,
      ...series.map(({ key }) => row.values[key] ?? 0),
      ...aboutNames.map((column) => about[column] ?? ''),
    ]),
  );
  return csvOf([
    [
      'figure',
      'figure_title',
      'group',
      'group_title',
      'row',
      'row_title',
      ...series.map(({ key }) => key),
      ...aboutNames,
    ],
    ...rows,
  ]);
};
