/** The tables of a brief: what the party asks, gives and agreed, no longer than two pages hold. */
import { type FileRow, rowText } from '../export/cells.ts';
import { formatsIn } from '../messages/formats.ts';
import type { Language } from '../vocabulary/label.ts';
import type { DocumentBlock, TableBlock } from './document.ts';
import { standingOfRow } from './figure-dimensions.ts';
import { nameOfCode } from './named-codes.ts';
import type { SayInReport } from './words/words.ts';
import type { BriefParty } from './brief-parties.ts';
import { bothSides, othersIn, type OwnRows } from './rows-of-party.ts';

/** So many lines of each table, that two pages hold all, however long they are: `tests/integration/foreign-judges/brief-pages.test.ts` lays them out. */
const most = { pledges: 8, offers: 6, matches: 6 } as const;
const longestTitle = 60;

const cut = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;

export type Brief = {
  readonly say: SayInReport;
  readonly language: Language;
  readonly own: OwnRows;
};

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

/** The stage that was reported, and the day on which nothing had changed since. */
const stageText = ({ say, language }: Brief, row: FileRow): string => {
  const [stage, standing] = [rowText(row, 'stage'), standingOfRow(row)];
  if (standing === 'no_update') return say('progress.noUpdate');
  const inWords = rowText(row, 'update_text') === '' ? [] : [say('progress.inWords')];
  const reported = stage === '' ? inWords : [nameOfCode('stage', stage, language)];
  if (standing === 'updated') return reported.join('');
  const date = formatsIn(language).date(rowText(row, 'confirmed_on'));
  return [...reported, say('brief.unchanged', { date })].join('; ');
};

export const pledgeTable = (brief: Brief): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  return section(brief, 'pledges', {
    head: [say('head.title'), say('head.area'), say('head.coverage'), say('head.stage')],
    rows: own.pledges.map((row) => [
      cut(rowText(row, 'title')),
      nameOfCode('area', rowText(row, 'area'), language),
      nameOfCode('coverage', rowText(row, 'coverage'), language),
      stageText(brief, row),
    ]),
  });
};

export const offerTable = (brief: Brief): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  return section(brief, 'offers', {
    head: [say('head.title'), say('head.area'), say('head.availability')],
    rows: own.offers.map((row) => [
      cut(rowText(row, 'title')),
      nameOfCode('area', rowText(row, 'area'), language),
      say(rowText(row, 'availability') === 'open' ? 'head.openOffers' : 'head.committedOffers'),
    ]),
  });
};

export const matchTable = (brief: Brief, party: BriefParty): readonly DocumentBlock[] => {
  const { say, language, own } = brief;
  const others = (row: FileRow): string =>
    formatsIn(language).list(bothSides.flatMap((side) => othersIn(party, row, side)));
  return section(brief, 'matches', {
    head: [say('head.title'), say('head.with'), say('head.state')],
    rows: own.matches.map((row) => [
      cut(rowText(row, 'title')),
      cut(others(row)),
      nameOfCode('state', rowText(row, 'state'), language),
    ]),
  });
};
