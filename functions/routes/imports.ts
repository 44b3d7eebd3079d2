/** Intake of many records at once: of the public record, and of files of rows. */
import type { Dependencies } from '../dependencies.ts';
import { importRecords } from '../handlers/imports/import-records.ts';
import { importSheet } from '../handlers/imports/sheets/import-sheet.ts';
import type { Runs } from '../http/dispatch.ts';

export const importsRoutes = (dependencies: Dependencies) =>
  ({
    importRecords: importRecords(dependencies),
    importSheet: importSheet(dependencies),
  }) satisfies Runs;
