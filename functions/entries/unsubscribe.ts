import { awsDependencies } from '../aws-dependencies.ts';
import { unsubscribeRoutes } from '../routes/unsubscribe.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, unsubscribeRoutes(dependencies));
