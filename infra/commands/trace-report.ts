/** A figure traced: its rule, its value, and the records and matches behind it, each with its version and its page. */
import { type FileRow, wordsInCell } from '#shared/export/cells';
import { addedUp, rowsOfFigure } from '#shared/report/figures';
import type { AskedFigure } from '#shared/report/figure-names';
import type { Dimension, RowsByEntity } from '#shared/report/figure-dimensions';
import type { SchemeId } from '#shared/report/region-scheme';

import { textTable } from './text-table.ts';

const counted = {
  components: 'One for each component',
  records: 'One for each record, whatever its components',
  parties: 'One for each party, whatever its records',
  matches: 'One for each match',
  amount: 'The highest amount that each component states, added up',
} as const satisfies Record<AskedFigure['counts'], string>;

const conditions: Readonly<Record<Dimension, string>> = {
  area: 'its area (`stated`: any area that is stated)',
  region: 'one of the regions in which it lies, by the scheme of the report',
  type: 'the stakeholder type of its party',
  edition: 'the forum at which it was pledged or offered',
  coverage:
    'how far agreed matches cover it; open: support is asked for and none agreed; nobody is called open who never asked',
  availability: 'whether the offer is open or committed to named receivers',
  stage: 'the stage that its party reported to the forum (no_update: none)',
  standing:
    'whether it was reported on (updated), confirmed unchanged with no later report (confirmed_unchanged), or neither (no_update)',
  consulted: 'whether refugees or stateless people were consulted, as its party states it',
  consultation: 'whether its party says who was consulted and how',
  state: 'the state of the match',
  publication: 'released by its owner, or restated from public pages',
  measure: 'unit, currency and period of its amount',
  initiative:
    'a multi-stakeholder pledge to which its record belongs (`any`: whichever; `none`: to none)',
  names: 'a country that it names, whatever else reaches it',
  region_then: 'one of the regions in which it lies, by the scheme of the day of its forum',
  year: 'the year of its forum, else the one that its source states',
  party: 'whose record it is',
  of_country: 'the country of its party',
};

const text = (row: FileRow, name: string): string => String(row[name] ?? '');

const publicationOf = (row: FileRow): string =>
  text(row, 'publication') === 'restated'
    ? `restated, read on ${text(row, 'read_on') || 'a day not known'}`
    : `released on ${text(row, 'released_on')}`;

const lineOf = (row: FileRow, matches: RowsByEntity['matches']): readonly string[] => {
  const behind = wordsInCell(text(row, 'match_ids')).map((id) => {
    const match = matches.find((each) => each['match_id'] === id);
    return match ? `match ${id} (${text(match, 'state')})` : `match ${id} (not public)`;
  });
  return [
    text(row, 'match_id') || `${text(row, 'record_id')} ${text(row, 'component_no')}`,
    `version ${text(row, 'version')}`,
    publicationOf(row),
    [text(row, 'title'), ...behind, text(row, 'source_url')].filter(Boolean).join(' | '),
  ];
};

export type Traced = {
  readonly name: string;
  readonly asked: AskedFigure;
  readonly rows: RowsByEntity;
  readonly scheme: SchemeId;
  /** Where the rows are from. */
  readonly from: string;
  readonly width: number;
};

export const traceReport = ({ name, asked, rows, scheme, from, width }: Traced): string => {
  const found = rowsOfFigure(asked, rows, scheme);
  const where = Object.keys(asked.narrowing).map(
    (dimension) =>
      `  ${dimension} = ${asked.narrowing[dimension as Dimension]}: ${conditions[dimension as Dimension]}`,
  );
  return [
    `${name} = ${addedUp(found, asked.counts)}`,
    `from ${from}`,
    `${counted[asked.counts]} of ${asked.entity} of which holds:`,
    ...(where.length > 0 ? where : ['  nothing else: all of them']),
    '',
    ...(found.length === 0
      ? ['No row meets this.']
      : [
          textTable(
            found.map((row) => lineOf(row, rows.matches)),
            width,
          ),
        ]),
  ].join('\n');
};
