/** Writes of matches. */
import type { Dependencies } from '../dependencies.ts';
import { moveMatch } from '../handlers/move-match.ts';
import { proposeMatch } from '../handlers/propose-match.ts';
import { releaseMatch } from '../handlers/release-match.ts';
import type { Runs } from '../http/http-handler.ts';

export const matchesRoutes = (dependencies: Dependencies) =>
  ({
    proposeMatch: proposeMatch(dependencies),
    moveMatch: moveMatch(dependencies),
    releaseMatch: releaseMatch(dependencies),
  }) satisfies Runs;
