/** The event source's settings; reasons in ARCHITECTURE.md, "The stream". */
export const streamConsumer = {
  batchSize: 100,
  /** Zero: a window would add its whole length to "submitted to visible" and batches fill themselves under load. */
  batchWindowSeconds: 0,
  parallelizationFactor: 1,
  /** Lambda's limit for one batch: whatever is cut off there is begun anew. */
  timeLimitSeconds: 60,
  retryAttempts: 10,
  maxRecordAgeSeconds: 6 * 60 * 60,
} as const;
