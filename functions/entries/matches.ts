import { awsDependencies } from '../aws-dependencies.ts';
import { moveMatch } from '../handlers/move-match.ts';
import { proposeMatch } from '../handlers/propose-match.ts';
import { releaseMatch } from '../handlers/release-match.ts';
import { dispatch } from '../http/http-handler.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, {
  proposeMatch: proposeMatch(dependencies),
  moveMatch: moveMatch(dependencies),
  releaseMatch: releaseMatch(dependencies),
});
