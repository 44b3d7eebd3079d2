/** Intake of many records of the public record at once. */
import type { Dependencies } from '../dependencies.ts';
import { importRecords } from '../handlers/imports/import-records.ts';
import type { Runs } from '../http/http-handler.ts';

export const importsRoutes = (dependencies: Dependencies) =>
  ({
    importRecords: importRecords(dependencies),
  }) satisfies Runs;
