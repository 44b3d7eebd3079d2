import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { unsubscribeRoutes } from '../routes/unsubscribe.ts';
import { forRequests } from '../store/dynamodb-client.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, unsubscribeRoutes(dependencies));
