/** What the service is, and the words that it uses: the same for everybody, and without a table. */
import {
  readCalendar,
  readCalendarFile,
  readHealth,
  readOpenApi,
  readVocabulary,
} from '../handlers/reference.ts';
import { readSheetTemplate } from '../handlers/imports/sheets/read-sheet-template.ts';
import type { Runs } from '../http/dispatch.ts';

export const referenceRoutes = (
  vocabularies: Readonly<Record<string, readonly unknown[]>>,
  description: object,
) =>
  ({
    getHealth: readHealth,
    getVocabulary: readVocabulary(vocabularies),
    getCalendar: readCalendar,
    getCalendarFile: readCalendarFile,
    getOpenApi: readOpenApi(description),
    getTemplate: readSheetTemplate,
  }) satisfies Runs;
