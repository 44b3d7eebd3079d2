import { awsDependencies } from '../aws-dependencies.ts';
import { recompute } from '../stream/recompute.ts';
import { streamHandler } from '../stream/stream-handler.ts';

const dependencies = awsDependencies();

export const handler = streamHandler(dependencies, recompute(dependencies));
