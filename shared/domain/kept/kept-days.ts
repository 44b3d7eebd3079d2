/** How many days something is kept that goes by itself: stores count by these, and the privacy statement tells them. */
export const keptDays = {
  /** What was answered to a request, for whoever sends it again. */
  answers: 30,
  /** What an inbox tells. It is no archive: what happened stays in the history of its record or match. */
  inbox: 400,
  mails: 90,
  /** How often somebody did something on a day, and that something was done on it. */
  counts: 7,
  /** Files that are written for somebody: whoever wants one later asks for it again. */
  files: 7,
  /** What somebody typed and has not sent, on their own device. */
  device: 30,
  /** Whole copies of the table, from which it may be restored. */
  backups: 35,
} as const;

/** Of the logs of the service: the usual, and what a deployment may choose. */
export const logDays = { usual: 90, choices: [30, 90, 180, 365] } as const;

/** When something goes that is kept so many days, as the table's time to live takes it: in seconds since 1970. */
export const goesAfter = (at: string, days: number): number =>
  Math.floor(Date.parse(at) / 1000) + days * 86_400;
