import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { messagesRoutes } from '../routes/messages.ts';
import { forRequests } from '../store/dynamodb-client.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, messagesRoutes(dependencies));
