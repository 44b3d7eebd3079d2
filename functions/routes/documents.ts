/** Reports as everyone may read them. */
import type { WithSigner } from '../dependencies.ts';
import { listBriefs, readBrief, readBriefFile } from '../handlers/reports/briefs.ts';
import {
  listReports,
  readReport,
  readReportKey,
  readReportPack,
} from '../handlers/reports/read-reports.ts';
import { readFormDocument } from '../handlers/reports/form-document-file.ts';
import type { Runs } from '../http/dispatch.ts';

export const documentsRoutes = (dependencies: WithSigner) =>
  ({
    listReports: listReports(dependencies),
    getReport: readReport(dependencies),
    getReportPack: readReportPack(dependencies),
    listBriefs: listBriefs(dependencies),
    getBrief: readBrief(dependencies),
    getBriefFile: readBriefFile(dependencies),
    getFormDocument: readFormDocument,
    getReportKey: readReportKey(dependencies.signer),
  }) satisfies Runs;
