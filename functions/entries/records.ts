import { awsDependencies, logKeyId } from '../aws-dependencies.ts';
import { recordsRoutes } from '../routes/records.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';
import { proseReader } from '../store/derived/prose-reader.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests, proseReader),
  logKey: createSigner(logKeyId(), forRequests),
};

export const handler = dispatch(dependencies, recordsRoutes(dependencies));
