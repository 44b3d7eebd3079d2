/**
 * One record's row in the index of lists. A page holds hundreds of rows, and a list reads every page, so a row is text
 * with its fields in a fixed order; no field holds a tab or a line break, since words are folded and the rest are codes.
 */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import type { CoverageStatusId, MatchStateId } from '#shared/vocabulary/record-states';
import type { RegionId } from '#shared/vocabulary/regions';

import {
  type IndexedComponent,
  type IndexEntry,
  standingMarkIds,
} from '../domain/lists/index-entry.ts';
import { cutWords } from '../domain/lists/index-entry-of-record.ts';
import { inWordsOf } from '../domain/records/place.ts';
import { type RecordKind, type RecordState } from '../domain/records/record.ts';
import { unreadable } from '../domain/kept/unreadable-item.ts';

const fieldCount = 16;
/** Of rows from before they told initiatives and the party's country: they have neither until they are written anew. */
const olderFieldCount = 14;
const firstLaterField = 12;

const fieldsOf = (row: string): readonly string[] => {
  const fields = row.split('\t');
  return fields.length === olderFieldCount
    ? [...fields.slice(0, firstLaterField), '', '', ...fields.slice(firstLaterField)]
    : fields;
};

const packTime = (milliseconds: number): string => milliseconds.toString(36);
const unpackTime = (packed: string): number => Number.parseInt(packed, 36);

const listed = (values: readonly string[]): string => values.join('.');
const unlisted = (packed: string): readonly string[] => (packed === '' ? [] : packed.split('.'));

const packComponent = ({ area, status, places }: IndexedComponent): string =>
  [
    area ?? '',
    status,
    places.anywhere ? 'y' : inWordsOf(places).inWords ? 'w' : '',
    listed(places.regions),
    listed(places.countries),
  ].join(',');

const unpackComponent = (packed: string): IndexedComponent => {
  const [area = '', status = '', anywhere = '', regions = '', countries = ''] = packed.split(',');
  return {
    area: area === '' ? null : (area as AreaId),
    status: status as CoverageStatusId,
    places: {
      anywhere: anywhere === 'y',
      inWords: anywhere === 'w' ? true : undefined,
      regions: unlisted(regions) as RegionId[],
      countries: unlisted(countries) as CountryId[],
    },
  };
};

const unpackMatch = (packed: string): IndexEntry['matches'][number] => {
  const [id = '', state = ''] = packed.split(',');
  return { id, state: state as MatchStateId };
};

const several = <Value>(packed: string, unpack: (each: string) => Value): readonly Value[] =>
  packed === '' ? [] : packed.split(';').map(unpack);

export const packRow = (entry: IndexEntry): string =>
  [
    entry.id,
    entry.kind,
    entry.state ?? '',
    listed(entry.marks),
    entry.party.id,
    entry.party.type ?? '',
    entry.edition ?? '',
    [entry.at, entry.changedAt, entry.stateSince].map(packTime).join(','),
    entry.statedOn ?? '',
    entry.due ?? '',
    entry.components.map(packComponent).join(';'),
    entry.matches.map(({ id, state }) => `${id},${state}`).join(';'),
    listed(entry.initiatives),
    entry.party.country ?? '',
    entry.title,
    entry.words,
  ].join('\t');

export const unpackRow = (row: string): IndexEntry => {
  const fields = fieldsOf(row);
  if (fields.length !== fieldCount) throw unreadable('row of an index page', ['fields']);
  const field = (place: number): string => fields[place] ?? '';
  const orNone = (place: number): string | null => fields[place] || null;
  const [at, changedAt, stateSince] = field(7).split(',').map(unpackTime);
  if (at === undefined || changedAt === undefined || stateSince === undefined)
    throw unreadable('row of an index page', ['times']);
  return {
    id: field(0),
    kind: field(1) as RecordKind,
    state: orNone(2) as RecordState | null,
    marks: standingMarkIds.filter((mark) => unlisted(field(3)).includes(mark)),
    party: { id: field(4), type: orNone(5), country: orNone(13) as CountryId | null },
    edition: orNone(6),
    at,
    changedAt,
    stateSince,
    statedOn: orNone(8),
    due: orNone(9),
    components: several(field(10), unpackComponent),
    matches: several(field(11), unpackMatch),
    initiatives: unlisted(field(12)),
    title: field(14),
    words: field(15),
  };
};

/** The row with at most so many characters of its words, which are its last field. */
export const cutRow = (row: string, longest: number): string => {
  const start = row.lastIndexOf('\t') + 1;
  return row.slice(0, start) + cutWords(row.slice(start), longest);
};
