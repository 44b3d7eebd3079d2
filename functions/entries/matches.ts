import { awsDependencies } from '../aws-dependencies.ts';
import { matchesRoutes } from '../routes/matches.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, matchesRoutes(dependencies));
