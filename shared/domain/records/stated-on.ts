/** The time at which a record was pledged or offered, where its source states one in plain words: never the day on which it came in here. */
import { editions } from '#shared/vocabulary/editions';
import { notStated } from '#shared/vocabulary/label';

import { isRealDate } from '../values/days-of-date.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Only the first words count, up to a stop, and only where they are a time and nothing else: "2019 - 2022" is a period, "work since 2015" another fact. */
const opening =
  /^(?:year:?\s+|(?:pledged|announced|submitted)\s+(?:in\s+|on\s+)?)?(?:(?:(\d{1,2})\s+)?([a-z]+)\s+)?(\d{4})\s*(?:[;,.]|$)/iu;

const isoDate =
  /^(?:year:?\s+|(?:pledged|announced|submitted)\s+(?:in\s+|on\s+)?)?(\d{4}(?:-\d{2}){1,2})\s*(?:[;,.]|$)/iu;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const dateOf = (words: string): string | undefined => {
  const written = isoDate.exec(words)?.[1];
  if (written !== undefined) return written;
  const [, day, monthName, year] = opening.exec(words) ?? [];
  if (year === undefined || monthName === undefined) return year;
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return [year, twoDigits(month), ...(day === undefined ? [] : [twoDigits(Number(day))])].join('-');
};

export const statedOnOf = (timeStated: string | null): string | undefined => {
  const date = dateOf((timeStated ?? '').trim());
  return date !== undefined && isRealDate(date) ? date : undefined;
};

type OfSource = {
  readonly edition: string | null;
  readonly provenance: { readonly timeStated?: string | null | undefined } | null;
};

/** When a record was pledged or offered: at its forum, or by what its source states. */
export const statedTimeOf = ({ edition, provenance }: OfSource): string | null =>
  editions.find(({ id }) => id === edition)?.start ??
  statedOnOf(provenance?.timeStated ?? null) ??
  null;

/** A record, or its entry in the index, which keeps that time alone. */
export type StatedTime = OfSource | { readonly statedOn: string | null };

export const statedYearOf = (record: StatedTime): string =>
  ('statedOn' in record ? record.statedOn : statedTimeOf(record))?.slice(0, 4) ?? notStated;
