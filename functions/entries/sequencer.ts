import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { consumeEntries } from '../stream/consume-entries.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { createCopies } from '../store/log/copy-service.ts';
import { forBackground, forRequests } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';

const dependencies = {
  ...awsDependencies(forBackground),
  logKey: createSigner(logKeyId(), forBackground),
  // Whoever waits to be told waits for it as well.
  copies: createCopies(checkpointsBucket(), forRequests),
};

export const handler = streamHandler(dependencies, consumeEntries(dependencies));
