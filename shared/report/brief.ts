/** Two pages on one State or other party, from the same rows as a report. */
import type { ReportManifest } from '../contract/report-views.ts';
import { compareText } from '../domain/compare-text.ts';
import { comingDates } from '../domain/coming-dates.ts';
import { type FileRow, textsIn, wordsInCell } from '../export/cells.ts';
import { sayInFile } from '../export/words/words.ts';
import { formatsIn } from '../messages/formats.ts';
import { findCountry } from '../vocabulary/countries.ts';
import type { Language } from '../vocabulary/label.ts';
import type { DocumentBlock, ReportDocument, TableBlock } from './document.ts';
import type { RowsByEntity } from './figures.ts';
import { nameOfCode } from './named-codes.ts';
import { type SayInReport, sayInReport } from './words/words.ts';

export type BriefParty = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
};

/** Of when its rows are, and the report that they are of. */
export type BriefFacts = Pick<ReportManifest, 'world'> & {
  readonly at: string;
  readonly report: number | null;
};

const text = (row: FileRow, name: string): string => String(row[name] ?? '');

type Named = Omit<BriefParty, 'type'> & { readonly type: string | null };

/** Each once, by name. */
export const briefParties = (leads: readonly Named[]): readonly BriefParty[] => {
  const parties = new Map(
    leads.map(({ id, name, type, country }) => [
      id,
      { id, name, type: type ?? 'not_stated', country },
    ]),
  );
  return [...parties.values()].sort(
    (left, right) => compareText(left.name, right.name) || compareText(left.id, right.id),
  );
};

/** Every party that leads a public pledge or offer. */
export const partiesInRows = ({ pledges, offers }: RowsByEntity): readonly BriefParty[] =>
  briefParties(
    [...pledges, ...offers].map((row) => ({
      id: text(row, 'party_id'),
      name: text(row, 'entity_name'),
      type: text(row, 'entity_type'),
      country: row['iso3'] === null ? null : text(row, 'iso3'),
    })),
  );

export type OwnRows = RowsByEntity;

type NamedBy = { readonly ids: string; readonly names: string };

const partners: NamedBy = { ids: 'joint_partner_ids', names: 'joint_partners' };
const bothSides: readonly NamedBy[] = [
  { ids: 'supporter_ids', names: 'supporters' },
  { ids: 'recipient_ids', names: 'recipients' },
];

/** Two parties may have one name; only the rows of older reports have nothing else to tell them by. */
const isNamedIn = ({ id, name }: BriefParty, row: FileRow, { ids, names }: NamedBy): boolean =>
  row[ids] === undefined
    ? textsIn(text(row, names)).includes(name)
    : wordsInCell(text(row, ids)).includes(id);

/** The names of all others that a row names. */
const othersIn = ({ id, name }: BriefParty, row: FileRow, { ids, names }: NamedBy) => {
  const known = row[ids] === undefined ? undefined : wordsInCell(text(row, ids));
  return textsIn(text(row, names)).filter((each, at) => (known ? known[at] !== id : each !== name));
};

/** What it leads or joins, and the matches that name it or a record of its own. */
export const rowsOfParty = (party: BriefParty, rows: RowsByEntity): OwnRows => {
  const isOwn = (row: FileRow): boolean =>
    row['party_id'] === party.id || isNamedIn(party, row, partners);
  const [pledges, offers] = [rows.pledges.filter(isOwn), rows.offers.filter(isOwn)];
  const ids = new Set([...pledges, ...offers].map((row) => row['record_id']));
  const isNamed = (row: FileRow): boolean =>
    ids.has(row['pledge_id'] ?? '') ||
    ids.has(row['offer_id'] ?? '') ||
    bothSides.some((side) => isNamedIn(party, row, side));
  return { pledges, offers, matches: rows.matches.filter(isNamed) };
};

/** So many lines of each table, that two pages hold all. */
const most = { pledges: 12, offers: 10, matches: 8 } as const;
const longestTitle = 90;

const cut = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;

type Brief = {
  readonly say: SayInReport;
  readonly language: Language;
  readonly own: OwnRows;
};

const countOf = (rows: readonly FileRow[], column: string, values: readonly string[]): number =>
  rows.filter((row) => values.includes(text(row, column))).length;

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

const section = (
  { say }: Brief,
  name: keyof typeof most,
  table: Omit<TableBlock, 'kind' | 'caption'>,
): readonly DocumentBlock[] => {
  const heading: DocumentBlock = { kind: 'heading', level: 2, text: say(`brief.${name}`) };
  const { head, rows } = table;
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: say('brief.none') }];
  const left = rows.length - most[name];
  return [
    heading,
    { kind: 'table', caption: say(`brief.${name}`), head, rows: rows.slice(0, most[name]) },
    ...(left > 0 ? [{ kind: 'paragraph' as const, text: say('brief.more', { count: left }) }] : []),
  ];
};

const pledges = (brief: Brief): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  return section(brief, 'pledges', {
    head: [say('head.title'), say('head.area'), say('head.coverage'), say('head.stage')],
    rows: own.pledges.map((row) => [
      cut(text(row, 'title')),
      nameOfCode('area', text(row, 'area'), language),
      nameOfCode('coverage', text(row, 'coverage'), language),
      text(row, 'stage') === ''
        ? say('progress.noUpdate')
        : nameOfCode('stage', text(row, 'stage'), language),
    ]),
  });
};

const offers = (brief: Brief): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  return section(brief, 'offers', {
    head: [say('head.title'), say('head.area'), say('head.availability')],
    rows: own.offers.map((row) => [
      cut(text(row, 'title')),
      nameOfCode('area', text(row, 'area'), language),
      say(text(row, 'availability') === 'open' ? 'head.openOffers' : 'head.committedOffers'),
    ]),
  });
};

const matches = (brief: Brief, party: BriefParty): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  const others = (row: FileRow): string =>
    formatsIn(language).list(bothSides.flatMap((side) => othersIn(party, row, side)));
  return section(brief, 'matches', {
    head: [say('head.title'), say('head.with'), say('head.state')],
    rows: own.matches.map((row) => [
      cut(text(row, 'title')),
      others(row),
      nameOfCode('state', text(row, 'state'), language),
    ]),
  });
};

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
      ...pledges(brief),
      ...offers(brief),
      ...matches(brief, party),
      ...dates(brief, facts.at),
      { kind: 'paragraph', text: say('counting.classification') },
    ],
  };
};
