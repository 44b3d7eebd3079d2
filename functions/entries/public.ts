import { awsDependencies } from '../aws-dependencies.ts';
import { publicRoutes } from '../routes/public.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, publicRoutes(dependencies));
