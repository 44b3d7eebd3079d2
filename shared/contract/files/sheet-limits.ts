/** How much a file of rows may hold. Apart from what reads it, since pages say it too. */
export const sheetLimits = {
  /** As base64 in a request it must stay below what a function takes. */
  bytes: 3_000_000,
  /** What a workbook unpacks to. */
  unpackedBytes: 40_000_000,
  /** Of each of its sheets what the whole unpacks to, since each may be of the same bytes. */
  readBytes: 400_000_000,
  /** Of all sheets that are read, headings and empty rows included. */
  rows: 5_000,
  columns: 200,
  records: 1_000,
  /** Of one record: as many as a row of the public record names. */
  partners: 40,
} as const;

/** As many records as one request stores; whoever sent it goes on until none is left. */
export const recordsPerCommit = 25;
