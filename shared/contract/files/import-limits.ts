/** How much one request of an import may carry. Apart from the schemas, which no page loads. */

/** What the API takes. */
export const importLimits = { records: 100, related: 400, bytes: 4 * 1024 * 1024 } as const;

/** What whoever divides a file puts into one request: less, so that it is done in time on a slow machine as well, and what stands around its rows fits. */
export const importChunk = { rows: 25, related: importLimits.related, bytes: 3_500_000 } as const;
