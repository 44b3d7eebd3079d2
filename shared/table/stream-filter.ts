/** What wakes the two consumers of the stream, each of which reads nothing that it writes. */
import { auditPrefix } from './keys.ts';

/**
 * Which stream records wake the recompute function: inputs of derived state, never derived state itself,
 * so that its own writes cannot wake it. Each transaction's items may become visible apart,
 * hence META and postings alike.
 */
export const inputPrefixes = ['PLEDGE#', 'OFFER#', 'POST#'] as const;

/** The event source's filter pattern, on keys alone because the stream carries nothing else. */
export const streamFilter = {
  dynamodb: {
    Keys: {
      PK: { S: inputPrefixes.map((prefix) => ({ prefix })) },
      SK: { S: [{ 'anything-but': ['CONTACT'] }] },
    },
  },
};

/** The same rule as code: the consumer's second guard behind the filter. */
export const wakesRecompute = (keys: { readonly PK: string; readonly SK: string }): boolean =>
  inputPrefixes.some((prefix) => keys.PK.startsWith(prefix)) && keys.SK !== 'CONTACT';

/** What wakes the sequencer of the logs: audit entries, which it does not write. */
export const auditFilter = {
  dynamodb: { Keys: { PK: { S: [{ prefix: auditPrefix }] } } },
};
