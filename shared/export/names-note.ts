/** What is to be read with the name of a place, in every row that names it, by its code or in words. */
import { countries } from '#shared/vocabulary/countries';
import { inEveryLanguage } from '#shared/vocabulary/label';

type Value = string | number | boolean | null;

/** Without what the full form of the name adds in brackets. */
const inWords = (name: string): string => name.replace(/\s*\(.*$/u, '').toLowerCase();

const noted = countries.flatMap(({ iso3, label, note }) =>
  note ? [{ code: iso3, names: inEveryLanguage(label).map(inWords), note: note.en }] : [],
);

export const namesNote = (row: Readonly<Record<string, Value>>): string => {
  const texts = Object.values(row).filter((value) => typeof value === 'string');
  const words = texts.join('\n').toLowerCase();
  return noted
    .filter(
      ({ code, names }) =>
        texts.some((text) => text.split('; ').includes(code)) ||
        names.some((name) => words.includes(name)),
    )
    .map(({ note }) => note)
    .join(' ');
};
