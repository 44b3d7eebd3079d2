/** Hands a batch to the consumer as the event source does: what it hands back is the next batch. */
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export type Consume = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export type Delivered = { readonly dynamodb: { readonly SequenceNumber: string } };

export const deliver = async (consume: Consume, batch: readonly Delivered[]): Promise<number> => {
  let batches = 0;
  for (let rest = batch; rest.length > 0;) {
    batches += 1;
    const { batchItemFailures } = await consume({ Records: rest } as never);
    const [handedBack] = batchItemFailures;
    const from = handedBack
      ? rest.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === handedBack.itemIdentifier)
      : rest.length;
    if (from < 1) throw new Error('A batch was handed back without progress');
    rest = rest.slice(from);
  }
  return batches;
};
