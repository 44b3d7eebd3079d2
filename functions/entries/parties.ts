import { awsDependencies } from '../aws-dependencies.ts';
import { partiesRoutes } from '../routes/parties.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, partiesRoutes(dependencies));
