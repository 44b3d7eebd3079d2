/**
 * Matches as activities of the International Aid Transparency Initiative (IATI 2.03), from their rows. The standard asks
 * for a status and a day: what states none is left out and counted, since nobody may invent them.
 */
import { type FileRow, wordsInCell } from './cells.ts';
import { xmlElement } from './xml-element.ts';
import {
  activityDates,
  narrativeElement,
  participatingOrganisations,
  activityPages,
  activityPlaces,
  activitySectors,
  stringIn,
} from './iati-elements.ts';

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

const aidTypes: Readonly<Record<string, string>> = { technical: 'D02', financial: 'C01' };

const activity = (row: FileRow): string | undefined => {
  const status = statusOf[stringIn(row, 'state')];
  const days = activityDates(row);
  if (status === undefined || days === '') return undefined;
  const supportTypes = wordsInCell(stringIn(row, 'support_types'));
  const [aidType] = supportTypes.flatMap((type) => aidTypes[type] ?? []);
  const title = stringIn(row, 'title');
  return xmlElement(
    'iati-activity',
    {},
    [
      xmlElement('iati-identifier', {}, `${reporter}-${stringIn(row, 'match_id')}`),
      xmlElement(
        'reporting-org',
        { ref: reporter, type: '90', 'secondary-reporter': '1' },
        narrativeElement('ACSG matching'),
      ),
      xmlElement('title', {}, narrativeElement(title)),
      xmlElement('description', { type: '1' }, narrativeElement(stringIn(row, 'summary') || title)),
      participatingOrganisations(row, 'recipient', '2'),
      participatingOrganisations(row, 'supporter', supportTypes.includes('financial') ? '1' : '4'),
      xmlElement('activity-status', { code: status }),
      days,
      activityPlaces(row),
      activitySectors(row),
      aidType === undefined ? '' : xmlElement('default-aid-type', { code: aidType }),
      activityPages(row),
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
