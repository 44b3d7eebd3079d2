import { awsDependencies } from '../aws-dependencies.ts';
import { consumeEntries } from '../stream/consume-entries.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { forBackground } from '../store/dynamodb-client.ts';

const dependencies = awsDependencies(forBackground);

export const handler = streamHandler(dependencies, consumeEntries(dependencies));
