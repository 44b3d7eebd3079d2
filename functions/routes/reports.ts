/** What the Secretariat freezes. */
import type { WithSigner } from '../dependencies.ts';
import { freezeReport } from '../handlers/reports/freeze-report.ts';
import type { Runs } from '../http/dispatch.ts';

export const reportsRoutes = (dependencies: WithSigner) =>
  ({
    freezeReport: freezeReport(dependencies),
  }) satisfies Runs;
