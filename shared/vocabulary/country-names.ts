/** Every name by which a country is looked for, in the reader's order. Heavy: import it only where countries are chosen. */
import { countries } from './countries.ts';
import { otherNamesOfCountries } from './country-other-names.ts';
import type { NamedCountry } from './country-search.ts';
import { inEveryLanguage, type Language, languages } from './label.ts';
import { isSyntheticCode } from './synthetic-country.ts';

/** What the runtime's own list (CLDR) calls countries in further languages. */
const furtherLanguages = [...languages, 'ru', 'zh', 'pt', 'de', 'it', 'tr', 'fa', 'uk', 'sw'];

const runtimeNames = furtherLanguages.map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** User-assigned codes have names of ours alone. */
const namesInRuntime = (iso2: string): readonly string[] =>
  isSyntheticCode(iso2) ? [] : runtimeNames.flatMap((names) => names.of(iso2) ?? []);

export type ShownCountry = NamedCountry & { readonly text: string };

/** By name in one language, the synthetic ones last. */
export const countriesByName = (
  language: Language,
  compare: (left: string, right: string) => number,
): readonly ShownCountry[] =>
  countries
    .map(({ iso3, iso2, label, synthetic = false }) => ({
      id: iso3,
      text: label[language],
      synthetic,
      names: [
        label[language],
        ...inEveryLanguage(label),
        ...(otherNamesOfCountries[iso3] ?? []),
        ...namesInRuntime(iso2),
        iso3,
      ],
    }))
    .sort(
      (left, right) =>
        Number(left.synthetic) - Number(right.synthetic) || compare(left.text, right.text),
    );
