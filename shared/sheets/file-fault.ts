/** Why nothing of a file is read. Each is worded in the reader's language. */
export const fileFaults = [
  'notASheet',
  'oldWorkbook',
  'encrypted',
  'damaged',
  'unpacksTooLarge',
  'tooManyRows',
  'tooManyColumns',
  'unknownEncoding',
  'noHeadings',
  'headingTwice',
  'missingColumns',
  'tooManyRecords',
  'noRows',
  'otherTemplate',
  'textOutside',
] as const;

export type FileFaultCode = (typeof fileFaults)[number];

export type FileFault = {
  readonly code: FileFaultCode;
  readonly values?: Readonly<Record<string, string | number>>;
};
