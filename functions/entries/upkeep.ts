import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { upkeepRoutes } from '../routes/upkeep.ts';
import { createCopies } from '../store/copy-service.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { createSigner } from '../store/key-service.ts';
import { proseReader } from '../store/prose-reader.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests, proseReader),
  logKey: createSigner(logKeyId(), forRequests),
  copies: createCopies(checkpointsBucket(), forRequests),
};

export const handler = dispatch(dependencies, upkeepRoutes(dependencies));
