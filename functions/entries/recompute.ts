import { awsDependencies } from '../aws-dependencies.ts';
import { recompute } from '../stream/recompute.ts';
import { streamHandler } from '../stream/stream-handler.ts';
import { forBackground } from '../store/table/dynamodb-client.ts';

const dependencies = awsDependencies(forBackground);

export const handler = streamHandler(dependencies, recompute(dependencies));
