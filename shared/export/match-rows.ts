/** Matches as flat rows, one for each match. Answers, reasons and who has released what are in none of them. */
import { isMatchLetBy, type MatchFilter } from '../domain/matches/match-filter.ts';
import { aboutRecordsList, type AboutValues } from './about-columns.ts';
import {
  type Cell,
  type FileRow,
  partyIdsCell,
  partyNamesCell,
  textsCell,
  wordsCell,
} from './cells.ts';
import type { Column, ColumnType } from './column.ts';
import { type ExportedMatch, givingLegs, legCells, supportTypesCell } from './giving-legs.ts';
import { namesNote } from './names-note.ts';

type MatchColumn = Omit<Column, 'name'> & { readonly cell: (match: ExportedMatch) => Cell };

const own = (type: ColumnType, cell: MatchColumn['cell']): MatchColumn => ({ type, cell });
const ofRegister = (type: ColumnType, cell: MatchColumn['cell']): MatchColumn => ({
  type,
  cell,
  ofThisRegister: true,
});

type Parties = ExportedMatch['supporters'];
type End = ExportedMatch['pledge'];

const typesOf = (parties: Parties): string =>
  wordsCell(parties.map(({ type }) => type ?? 'not_stated'));
const countriesOf = (parties: Parties): string =>
  wordsCell(parties.flatMap(({ country }) => country ?? []));
const componentsOf = (end: End): string => (end.recordId === null ? '' : wordsCell(end.components));

const dayOf = (time: string): string => time.slice(0, 10);

const columns = {
  match_id: ofRegister('code', ({ id }) => id),
  title: own('text', ({ title }) => title),
  state: own('code', ({ state }) => state),
  pledge_id: ofRegister('code', ({ pledge }) => pledge.recordId),
  pledge_component_nos: own('codes', ({ pledge }) => componentsOf(pledge)),
  offer_id: ofRegister('code', ({ offer }) => offer.recordId),
  offer_component_nos: own('codes', ({ offer }) => componentsOf(offer)),
  supporters: own('texts', ({ supporters }) => partyNamesCell(supporters)),
  supporter_types: own('codes', ({ supporters }) => typesOf(supporters)),
  supporter_countries: own('codes', ({ supporters }) => countriesOf(supporters)),
  recipients: own('texts', ({ recipients }) => partyNamesCell(recipients)),
  recipient_types: own('codes', ({ recipients }) => typesOf(recipients)),
  recipient_countries: own('codes', ({ recipients }) => countriesOf(recipients)),
  countries: own('codes', ({ countries }) => wordsCell(countries)),
  areas: own('codes', ({ areas }) => wordsCell(areas)),
  support_types: own('codes', supportTypesCell),
  amount: own('number', ({ quantity }) => quantity?.amount ?? null),
  measure: own('code', ({ quantity }) => quantity?.measure ?? null),
  start: own('date', ({ window }) => window.start ?? null),
  end: own('date', ({ window }) => window.end ?? null),
  time_stated: own('text', ({ window }) => window.stated ?? null),
  conditions: own('texts', ({ conditions }) => textsCell(conditions.map(({ text }) => text))),
  condition_kinds: own('codes', ({ conditions }) => wordsCell(conditions.map(({ kind }) => kind))),
  summary: own('text', ({ summary }) => summary),
  source_url: own('codes', ({ sources }) => wordsCell(sources)),
  synthetic: own('yesNo', ({ synthetic }) => synthetic),
  released_on: ofRegister('date', ({ release }) =>
    release?.kind === 'released' ? dayOf(release.at) : null,
  ),
  publication: own('code', ({ release }) => release?.kind ?? 'not_public'),
  read_on: own('date', ({ release }) => (release?.kind === 'restated' ? release.readOn : null)),
  version: ofRegister('number', ({ version }) => version),
  created_on: ofRegister('date', (match) => ('createdAt' in match ? dayOf(match.createdAt) : null)),
  updated_on: ofRegister('date', (match) => ('updatedAt' in match ? dayOf(match.updatedAt) : null)),
} as const satisfies Readonly<Record<string, MatchColumn>>;

/** They stand behind all that was in the first files, so that whoever reads by places finds each where it was. */
const laterColumns = {
  supporter_ids: ofRegister('codes', ({ supporters }) => partyIdsCell(supporters)),
  recipient_ids: ofRegister('codes', ({ recipients }) => partyIdsCell(recipients)),
  leg_roles: own('codes', (match) => legCells.leg_roles(givingLegs(match))),
  leg_supporters: own('texts', (match) => legCells.leg_supporters(givingLegs(match))),
  leg_offer_ids: ofRegister('codes', (match) => legCells.leg_offer_ids(givingLegs(match))),
  leg_amounts: own('texts', (match) => legCells.leg_amounts(givingLegs(match))),
} as const satisfies Readonly<Record<string, MatchColumn>>;

export type MatchColumnName = keyof typeof columns | keyof typeof laterColumns | 'names_note';

const cellsOf = (of: Readonly<Record<string, MatchColumn>>, match: ExportedMatch): FileRow =>
  Object.fromEntries(Object.entries(of).map(([name, { cell }]) => [name, cell(match)]));

const listOf = (of: Readonly<Record<string, MatchColumn>>): readonly Column[] =>
  Object.entries(of).map(([name, { cell: _, ...column }]) => ({ name, ...column }));

export const matchColumns: readonly Column[] = [
  ...listOf(columns),
  { name: 'names_note', type: 'text' },
  ...aboutRecordsList,
  ...listOf(laterColumns),
];

export const matchRows = (
  match: ExportedMatch,
  filter: MatchFilter,
  about: AboutValues,
): readonly FileRow[] => {
  if (!isMatchLetBy(filter, match)) return [];
  const row = cellsOf(columns, match);
  return [{ ...row, names_note: namesNote(row), ...about, ...cellsOf(laterColumns, match) }];
};
