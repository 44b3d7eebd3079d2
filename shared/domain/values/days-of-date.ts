/** Which days a date may mean that is as precise as its source: a year, a month or a day. Without schemas, so that pages may reckon with dates. */

export const partialDatePattern =
  /^(19[9]\d|20\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const lastDayOfMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

export const isRealDate = (value: string): boolean => {
  const found = partialDatePattern.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  return day === undefined || Number(day) <= lastDayOfMonth(Number(year), Number(month));
};

/** The first day that a partial date may mean, as `YYYY-MM-DD`. */
export const firstDayOf = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The last day that a partial date may mean, as `YYYY-MM-DD`. */
export const lastDayOf = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-');
  return `${date}-${lastDayOfMonth(Number(year), Number(month))}`;
};

const dayLength = 24 * 60 * 60_000;

export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * dayLength).toISOString().slice(0, 10);

/** From midnight to midnight, so that what came yesterday evening is a day old this morning. */
export const daysBetween = (since: string, asOf: string): number =>
  Math.max(
    0,
    Math.round((Date.parse(asOf.slice(0, 10)) - Date.parse(since.slice(0, 10))) / dayLength),
  );
