/** Files that are written for whoever asks for them. */
import type { WithFiles } from '../dependencies.ts';
import {
  continueExport,
  getExportJob,
  getExportLink,
  listExportJobs,
  startExport,
} from '../handlers/exports/export-jobs.ts';
import type { Runs } from '../http/dispatch.ts';

export const exportsRoutes = (dependencies: WithFiles) =>
  ({
    startExport: startExport(dependencies),
    listExportJobs: listExportJobs(dependencies),
    getExportJob: getExportJob(dependencies),
    continueExport: continueExport(dependencies),
    getExportLink: getExportLink(dependencies),
  }) satisfies Runs;
