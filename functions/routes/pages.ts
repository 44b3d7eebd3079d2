/** Pages that are drawn before they reach a browser. */
import type { DrawPage } from '#shared/contract/drawn-page';

import type { Dependencies } from '../dependencies.ts';
import { readCoveragePage } from '../handlers/pages/coverage-page.ts';
import type { Runs } from '../http/dispatch.ts';

export const pageRoutes = (dependencies: Dependencies, draw: DrawPage) =>
  ({ getCoveragePage: readCoveragePage(dependencies, draw) }) satisfies Runs;
