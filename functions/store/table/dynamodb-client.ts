/** The client of DynamoDB with its patience: the SDK's own has no end, and one call that nobody answers would be all. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type Patience = {
  readonly connectMilliseconds: number;
  readonly answerMilliseconds: number;
  readonly attempts: number;
};

/** Somebody waits: all attempts together end well before the shortest limit of a function that answers. */
export const forRequests: Patience = {
  connectMilliseconds: 1_000,
  answerMilliseconds: 2_000,
  attempts: 3,
};

/**
 * Nobody waits, and giving up costs the whole batch or hour. The time for an answer is longer, because a thread that
 * computes for seconds looks at its clock before it looks at the answers that came meanwhile.
 */
export const forBackground: Patience = {
  connectMilliseconds: 1_000,
  answerMilliseconds: 5_000,
  attempts: 6,
};

export const createDynamoDBClient = (patience: Patience): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMilliseconds,
      requestTimeout: patience.answerMilliseconds,
      throwOnRequestTimeout: true,
    },
  });
