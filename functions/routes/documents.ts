/** Reports as everyone may read them. */
import type { WithSigner } from '../dependencies.ts';
import {
  listReports,
  readReport,
  readReportKey,
  readReportPack,
} from '../handlers/reports/read-reports.ts';
import type { Runs } from '../http/http-handler.ts';

export const documentsRoutes = (dependencies: WithSigner) =>
  ({
    listReports: listReports(dependencies),
    getReport: readReport(dependencies),
    getReportPack: readReportPack(dependencies),
    getReportKey: readReportKey(dependencies.signer),
  }) satisfies Runs;
