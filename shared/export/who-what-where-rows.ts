/** Who does what, where and when: active matches as coordinators lay them side by side, a row for what each giver brings in each country. */
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { isMatchLetBy, type MatchFilter } from '../domain/matches/match-filter.ts';
import { isTakenUp } from '../domain/match-states.ts';
import { aboutRecordsList, type AboutValues } from './about-columns.ts';
import { type FileRow, partyNamesCell, wordsCell } from './cells.ts';
import type { Column, ColumnType } from './column.ts';
import { type ExportedMatch, givingLegs } from './giving-legs.ts';
import { namesNote } from './names-note.ts';

const columns = {
  iso3: 'code',
  organisation: 'text',
  organisation_type: 'code',
  ocha_type: 'code',
  areas: 'codes',
  support_types: 'codes',
  recipients: 'texts',
  state: 'code',
  start: 'date',
  end: 'date',
  time_stated: 'text',
  source_url: 'codes',
  synthetic: 'yesNo',
} as const satisfies Readonly<Record<string, ColumnType>>;

export type WhoColumn =
  | 'iso3'
  | 'organisation'
  | 'organisation_type'
  | 'ocha_type'
  | 'support_types';

export const whoWhatWhereColumns: readonly Column[] = [
  ...Object.entries(columns).map(([name, type]) => ({ name, type })),
  { name: 'match_id', type: 'code', ofThisRegister: true },
  { name: 'names_note', type: 'text' },
  ...aboutRecordsList,
];

/** Agreed and not yet over. */
const isActive = ({ state }: ExportedMatch): boolean => isTakenUp(state) && state !== 'fulfilled';

export const whoWhatWhereRows = (
  match: ExportedMatch,
  filter: MatchFilter,
  about: AboutValues,
): readonly FileRow[] => {
  if (!isActive(match) || !isMatchLetBy(filter, match)) return [];
  const countries = match.countries.length > 0 ? match.countries : [null];
  const given = givingLegs(match).flatMap(({ supporters, supportTypes }) =>
    supporters.map((supporter) => ({ ...supporter, supportTypes })),
  );
  return given.flatMap(({ name, type, supportTypes }) =>
    countries.map((iso3) => {
      const row: Readonly<Record<keyof typeof columns | 'match_id', FileRow[string]>> = {
        iso3,
        organisation: name,
        organisation_type: type ?? 'not_stated',
        ocha_type: stakeholderTypes.find(({ id }) => id === type)?.ocha[0] ?? null,
        areas: wordsCell(match.areas),
        support_types: wordsCell(supportTypes),
        recipients: partyNamesCell(match.recipients),
        state: match.state,
        start: match.window.start ?? null,
        end: match.window.end ?? null,
        time_stated: match.window.stated ?? null,
        source_url: wordsCell(match.sources),
        synthetic: match.synthetic,
        match_id: match.id,
      };
      return { ...row, names_note: namesNote(row), ...about };
    }),
  );
};
