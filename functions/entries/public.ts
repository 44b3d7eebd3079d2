import { awsDependencies, logKeyId } from '../aws-dependencies.ts';
import { publicRoutes } from '../routes/public.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests),
  logKey: createSigner(logKeyId(), forRequests),
};

export const handler = dispatch(dependencies, publicRoutes(dependencies));
