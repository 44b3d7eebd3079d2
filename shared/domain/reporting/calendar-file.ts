/** Events of whole days as a calendar (RFC 5545). */

export type CalendarEvent = {
  /** The same for the same event in every file, so that a calendar changes it and adds none. */
  readonly id: string;
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
};

export type Calendar = {
  /** What it is a calendar of, for programs. */
  readonly product: string;
  readonly name: string;
  readonly description?: string;
  /** When what it says was last changed. */
  readonly changedAt: string;
  readonly events: readonly CalendarEvent[];
};

const inDate = (day: string): string => day.replaceAll('-', '');

/** As RFC 5545 writes a moment: without its signs and below seconds nothing. */
const inMoment = (time: string): string =>
  `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** The day after, since the end of an event is not of it any more. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line has at most 75 octets; what follows goes on after a blank. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let rest = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 74) {
      lines.push(rest);
      [rest, octets] = [' ', 1];
    }
    rest += sign;
    octets += size;
  }
  return [...lines, rest].join('\r\n');
};

const linesOf = (
  { id, from, to, summary, description, address }: CalendarEvent,
  changedAt: string,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@acsg-matching`,
  `DTSTAMP:${inMoment(changedAt)}`,
  `DTSTART;VALUE=DATE:${inDate(from)}`,
  `DTEND;VALUE=DATE:${inDate(dayAfter(to))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${address}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export const calendarFile = ({ product, name, description, changedAt, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ACSG matching//${product}//EN`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(description === undefined ? [] : [`X-WR-CALDESC:${escaped(description)}`]),
    ...events.flatMap((event) => linesOf(event, changedAt)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
