import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { matchesRoutes } from '../routes/matches.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, matchesRoutes(dependencies));
