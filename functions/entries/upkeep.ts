import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { upkeepRoutes } from '../routes/upkeep.ts';
import { createCopies } from '../store/log/copy-service.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';
import { proseReader } from '../store/derived/prose-reader.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests, proseReader),
  logKey: createSigner(logKeyId(), forRequests),
  copies: createCopies(checkpointsBucket(), forRequests),
};

export const handler = dispatch(dependencies, upkeepRoutes(dependencies));
