/** The stream's edge: a batch that fails is handed back whole, and bisected by the event source. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

import type { Log } from '../dependencies.ts';
import { faultOf } from '../fault.ts';

export type StreamRun = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const streamHandler =
  ({ log }: { readonly log: Log }, run: StreamRun): StreamRun =>
  async (event) => {
    try {
      return await run(event);
    } catch (error) {
      log.error('fault', { records: event.Records.length, ...faultOf(error) });
      throw error;
    }
  };
