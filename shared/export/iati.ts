/**
 * Matches as activities of the International Aid Transparency Initiative (IATI 2.03), from their rows. The standard asks
 * for a status and a day: what states none is left out and counted, since nobody may invent them.
 */
import { countries } from '#shared/vocabulary/countries';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { firstDayOf, lastDayOf } from '../domain/days-of-date.ts';
import { type FileRow, textsIn, wordsInCell } from './cells.ts';
import { titleOf } from './titles.ts';

/** No organisation's registered code: this register reports at second hand. */
const reporter = 'ACSG-MATCHING';

const statusOf: Readonly<Record<string, string>> = {
  agreed: '1',
  planning: '1',
  in_progress: '2',
  fulfilled: '4',
  closed_unfulfilled: '5',
  suspended: '6',
};

/** Planned or actual. */
const datesOf = (state: string) => ({
  start: ['in_progress', 'fulfilled', 'closed_unfulfilled', 'suspended'].includes(state)
    ? '2'
    : '1',
  end: state === 'fulfilled' ? '4' : '3',
});

const aidTypes: Readonly<Record<string, string>> = { technical: 'D02', financial: 'C01' };

// oxlint-disable-next-line no-control-regex -- XML holds no other control characters
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | undefined>>;

const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

const narrative = (text: string): string => element('narrative', {}, escaped(text));

const textOf = (row: FileRow, column: string): string => {
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
const organisations = (row: FileRow, side: 'supporter' | 'recipient', role: string): string => {
  const types = wordsInCell(textOf(row, `${side}_types`));
  return textsIn(textOf(row, `${side}s`))
    .map((name, at) => {
      const type = stakeholderTypes.find(({ id }) => id === types[at])?.iati[0];
      return element('participating-org', { role, type }, narrative(name));
    })
    .join('');
};

const dates = (row: FileRow): string => {
  const [start, end] = [textOf(row, 'start'), textOf(row, 'end')];
  const types = datesOf(textOf(row, 'state'));
  // What is less precise than a day is said in the words of the source as well.
  const date = (type: string, day: string, stated: string): string =>
    stated === ''
      ? ''
      : element(
          'activity-date',
          { type, 'iso-date': day },
          day === stated ? '' : narrative(stated),
        );
  return date(types.start, firstDayOf(start), start) + date(types.end, lastDayOf(end), end);
};

const places = (row: FileRow): string => {
  const codes = wordsInCell(textOf(row, 'countries')).flatMap(
    (iso3) => countries.find((country) => country.iso3 === iso3)?.iso2 ?? [],
  );
  if (codes.length === 0) return '';
  const shares = sharesOf(codes.length);
  return [
    element('activity-scope', { code: codes.length === 1 ? '4' : '3' }),
    ...codes.map((code, at) => element('recipient-country', { code, percentage: shares[at] })),
  ].join('');
};

/** The sector of orderly migration, and ours. */
const sectors = (row: FileRow): string => {
  const areas = wordsInCell(textOf(row, 'areas'));
  const shares = sharesOf(areas.length);
  return [
    element('sector', { vocabulary: '1', code: '15190' }),
    ...areas.map((code, at) =>
      element(
        'sector',
        { vocabulary: '99', code, percentage: shares[at] },
        narrative(titleOf.area(code, 'en')),
      ),
    ),
  ].join('');
};

const pages = (row: FileRow): string =>
  wordsInCell(textOf(row, 'source_url'))
    .map((url) =>
      element(
        'document-link',
        { url, format: 'text/html' },
        element('title', {}, narrative(url)) + element('category', { code: 'A12' }),
      ),
    )
    .join('');

const activity = (row: FileRow): string | undefined => {
  const status = statusOf[textOf(row, 'state')];
  const days = dates(row);
  if (status === undefined || days === '') return undefined;
  const supportTypes = wordsInCell(textOf(row, 'support_types'));
  const [aidType] = supportTypes.flatMap((type) => aidTypes[type] ?? []);
  const title = textOf(row, 'title');
  return element(
    'iati-activity',
    {},
    [
      element('iati-identifier', {}, `${reporter}-${textOf(row, 'match_id')}`),
      element(
        'reporting-org',
        { ref: reporter, type: '90', 'secondary-reporter': '1' },
        narrative('ACSG matching'),
      ),
      element('title', {}, narrative(title)),
      element('description', { type: '1' }, narrative(textOf(row, 'summary') || title)),
      organisations(row, 'recipient', '2'),
      organisations(row, 'supporter', supportTypes.includes('financial') ? '1' : '4'),
      element('activity-status', { code: status }),
      days,
      places(row),
      sectors(row),
      aidType === undefined ? '' : element('default-aid-type', { code: aidType }),
      pages(row),
    ].join(''),
  );
};

/** A part of the file: with its head where it begins, and its end where it ends. */
export const iatiActivities = (
  rows: readonly FileRow[],
  { goesOn, hasMore }: { readonly goesOn: boolean; readonly hasMore: boolean },
): string => {
  const activities = rows.map(activity);
  const told = activities.filter((each) => each !== undefined);
  const left = activities.length - told.length;
  return [
    ...(goesOn
      ? []
      : ['<?xml version="1.0" encoding="UTF-8"?>', '<iati-activities version="2.03">']),
    ...told,
    ...(left > 0
      ? [`<!-- Without a status or a time, and so not told here: ${left} of these matches. -->`]
      : []),
    ...(hasMore ? [] : ['</iati-activities>']),
    '',
  ].join('\n');
};
