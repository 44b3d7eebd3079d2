/** Writes of matches. */
import type { Dependencies } from '../dependencies.ts';
import { moveMatch } from '../handlers/matches/move-match.ts';
import { proposeMatch } from '../handlers/matches/propose-match.ts';
import { releaseMatch } from '../handlers/matches/release-match.ts';
import type { Runs } from '../http/http-handler.ts';

export const matchesRoutes = (dependencies: Dependencies) =>
  ({
    proposeMatch: proposeMatch(dependencies),
    moveMatch: moveMatch(dependencies),
    releaseMatch: releaseMatch(dependencies),
  }) satisfies Runs;
