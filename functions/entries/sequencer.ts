import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { consumeEntries } from '../stream/consume-entries.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { createCopies } from '../store/copy-service.ts';
import { forBackground } from '../store/dynamodb-client.ts';
import { createSigner } from '../store/key-service.ts';

const dependencies = {
  ...awsDependencies(forBackground),
  logKey: createSigner(logKeyId(), forBackground),
  copies: createCopies(checkpointsBucket(), forBackground),
};

export const handler = streamHandler(dependencies, consumeEntries(dependencies));
