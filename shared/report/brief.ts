/** Two pages on one State or other party, from the same rows as a report. */
import type { ReportManifest } from '../contract/files/report-views.ts';
import { comingDates } from '../domain/reporting/coming-dates.ts';
import { type FileRow, rowText } from '../export/cells.ts';
import { sayInFile } from '../export/words/words.ts';
import { formatsIn } from '../messages/formats.ts';
import { findCountry } from '../vocabulary/countries.ts';
import type { Language } from '../vocabulary/label.ts';
import type { DocumentBlock, ReportDocument } from './document.ts';
import type { RowsByEntity } from './figure-dimensions.ts';
import { nameOfCode } from './named-codes.ts';
import { sayInReport } from './words/words.ts';
import type { BriefParty } from './brief-parties.ts';
import { rowsOfParty } from './rows-of-party.ts';
import { type Brief, matchTable, offerTable, pledgeTable } from './brief-tables.ts';

/** Of when its rows are, and the report that they are of. */
export type BriefFacts = Pick<ReportManifest, 'world'> & {
  readonly at: string;
  readonly report: number | null;
};

const countOf = (rows: readonly FileRow[], column: string, values: readonly string[]): number =>
  rows.filter((row) => values.includes(rowText(row, column))).length;

const summary = ({ say, own }: Brief): readonly DocumentBlock[] => [
  { kind: 'heading', level: 2, text: say('brief.summary') },
  {
    kind: 'list',
    items: [
      say('brief.open', {
        open: countOf(own.pledges, 'coverage', ['open']),
        all: own.pledges.length,
      }),
      say('brief.served', {
        count: countOf(own.pledges, 'coverage', ['partly_met', 'met', 'delivered', 'not_stated']),
      }),
      say('brief.offered', {
        open: countOf(own.offers, 'availability', ['open']),
        all: own.offers.length,
      }),
    ],
  },
];

const dates = ({ say, language }: Brief, at: string): readonly DocumentBlock[] => {
  const coming = comingDates(at.slice(0, 10));
  if (coming.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('brief.dates') },
    {
      kind: 'table',
      caption: say('brief.dates'),
      head: [say('head.date'), say('head.event')],
      rows: coming.map(({ end, label }) => [formatsIn(language).date(end), label[language]]),
    },
  ];
};

const opening = (
  { say, language }: Brief,
  { type, country }: BriefParty,
  { world, at, report }: BriefFacts,
): readonly DocumentBlock[] => {
  const typeName = nameOfCode('type', type, language);
  const countryName = country === null ? undefined : findCountry(country)?.label[language];
  const date = formatsIn(language).date(at.slice(0, 10));
  return [
    ...(world === 'made_up'
      ? [{ kind: 'paragraph' as const, text: `${sayInFile(language)('world.made_up')}.` }]
      : []),
    {
      kind: 'paragraph',
      text:
        countryName === undefined
          ? say('brief.type', { type: typeName })
          : say('brief.facts', { type: typeName, country: countryName }),
    },
    {
      kind: 'paragraph',
      text:
        report === null
          ? say('brief.asOf', { date })
          : say('brief.fromReport', { number: report, date }),
    },
  ];
};

export const briefOf = (
  party: BriefParty,
  rows: RowsByEntity,
  facts: BriefFacts,
  language: Language,
): ReportDocument => {
  const say = sayInReport(language);
  const brief: Brief = { say, language, own: rowsOfParty(party, rows) };
  return {
    title: say('brief.title', { party: party.name }),
    language,
    at: facts.at,
    blocks: [
      ...opening(brief, party, facts),
      ...summary(brief),
      ...pledgeTable(brief),
      ...offerTable(brief),
      ...matchTable(brief, party),
      ...dates(brief, facts.at),
      { kind: 'paragraph', text: say('counting.classification') },
    ],
  };
};
