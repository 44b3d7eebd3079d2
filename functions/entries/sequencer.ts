import { awsDependencies, logKeyId } from '../aws-dependencies.ts';
import { consumeEntries } from '../stream/consume-entries.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { forBackground } from '../store/dynamodb-client.ts';
import { createSigner } from '../store/key-service.ts';

const dependencies = {
  ...awsDependencies(forBackground),
  logKey: createSigner(logKeyId(), forBackground),
};

export const handler = streamHandler(dependencies, consumeEntries(dependencies));
