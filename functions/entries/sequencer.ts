import { awsDependencies } from '../aws-dependencies.ts';
import { sequence } from '../stream/sequence.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { forBackground } from '../store/dynamodb-client.ts';

const dependencies = awsDependencies(forBackground);

export const handler = streamHandler(dependencies, sequence(dependencies));
