/**
 * What an activity of the International Aid Transparency Initiative says of its organisations, days, places,
 * sectors and pages.
 */
import { countries } from '#shared/vocabulary/countries';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { firstDayOf, lastDayOf } from '../domain/values/days-of-date.ts';
import { type FileRow, textsIn, wordsInCell } from './cells.ts';
import { titleOf } from './titles.ts';
import { xmlElement, escapedXml } from './xml-element.ts';

/** Planned or actual. */
const datesOf = (state: string) => ({
  start: ['in_progress', 'fulfilled', 'closed_unfulfilled', 'suspended'].includes(state)
    ? '2'
    : '1',
  end: state === 'fulfilled' ? '4' : '3',
});

export const narrativeElement = (text: string): string =>
  xmlElement('narrative', {}, escapedXml(text));

export const stringIn = (row: FileRow, column: string): string => {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
};

/** Shares are asked for where there are several. Nobody stated any, so they are equal; no amount stands beside them. */
const sharesOf = (count: number): readonly (string | undefined)[] => {
  const share = Math.floor(100 / count);
  return Array.from({ length: count }, (_, at) =>
    count === 1 ? undefined : String(at === 0 ? 100 - share * (count - 1) : share),
  );
};

/** The standard wants a role of each. That who gives carries it out, and who receives answers for it, is our reading. */
export const participatingOrganisations = (
  row: FileRow,
  side: 'supporter' | 'recipient',
  role: string,
): string => {
  const types = wordsInCell(stringIn(row, `${side}_types`));
  return textsIn(stringIn(row, `${side}s`))
    .map((name, at) => {
      const type = stakeholderTypes.find(({ id }) => id === types[at])?.iati[0];
      return xmlElement('participating-org', { role, type }, narrativeElement(name));
    })
    .join('');
};

export const activityDates = (row: FileRow): string => {
  const [start, end] = [stringIn(row, 'start'), stringIn(row, 'end')];
  const types = datesOf(stringIn(row, 'state'));
  // What is less precise than a day is said in the words of the source as well.
  const date = (type: string, day: string, stated: string): string =>
    stated === ''
      ? ''
      : xmlElement(
          'activity-date',
          { type, 'iso-date': day },
          day === stated ? '' : narrativeElement(stated),
        );
  return date(types.start, firstDayOf(start), start) + date(types.end, lastDayOf(end), end);
};

export const activityPlaces = (row: FileRow): string => {
  const codes = wordsInCell(stringIn(row, 'countries')).flatMap(
    (iso3) => countries.find((country) => country.iso3 === iso3)?.iso2 ?? [],
  );
  if (codes.length === 0) return '';
  const shares = sharesOf(codes.length);
  return [
    xmlElement('activity-scope', { code: codes.length === 1 ? '4' : '3' }),
    ...codes.map((code, at) => xmlElement('recipient-country', { code, percentage: shares[at] })),
  ].join('');
};

/** The sector of orderly migration, and ours. */
export const activitySectors = (row: FileRow): string => {
  const areas = wordsInCell(stringIn(row, 'areas'));
  const shares = sharesOf(areas.length);
  return [
    xmlElement('sector', { vocabulary: '1', code: '15190' }),
    ...areas.map((code, at) =>
      xmlElement(
        'sector',
        { vocabulary: '99', code, percentage: shares[at] },
        narrativeElement(titleOf.area(code, 'en')),
      ),
    ),
  ].join('');
};

export const activityPages = (row: FileRow): string =>
  wordsInCell(stringIn(row, 'source_url'))
    .map((url) =>
      xmlElement(
        'document-link',
        { url, format: 'text/html' },
        xmlElement('title', {}, narrativeElement(url)) + xmlElement('category', { code: 'A12' }),
      ),
    )
    .join('');
