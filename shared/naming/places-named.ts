/** Places as people write them into a cell: names of States and regions of both schemes, groups, or words of their own. */
import { countriesByName } from '../vocabulary/country-names.ts';
import { countryByWholeName } from '../vocabulary/country-search.ts';
import { isCountryId } from '../vocabulary/countries.ts';
import { languages } from '../vocabulary/label.ts';
import { type RegionId, formerRegions, regionIds, regions } from '../vocabulary/regions.ts';
import { stateGroupNames, stateGroups } from '../vocabulary/state-groups.ts';
import { folded } from './folded.ts';
import { divided } from './divided.ts';

export type NamedPlace =
  | { readonly is: 'country'; readonly code: string; readonly words: string }
  | {
      readonly is: 'region';
      readonly code: RegionId;
      readonly words: string;
      readonly former: boolean;
    }
  | { readonly is: 'anywhere'; readonly words: string }
  | { readonly is: 'group' | 'unknown'; readonly words: string };

const worldWords = new Set(
  'anywhere;any region;global;globally;worldwide;world;all countries;everywhere;partout;toute region;mondial;monde entier;le monde;tous les pays;en cualquier lugar;cualquier lugar;cualquier region;mundial;todo el mundo;todos los paises;أي مكان;أي منطقة;العالم;جميع البلدان;كل البلدان;عالمي'
    .split(';')
    .map(folded),
);

const currentRegions = new Map<string, RegionId>(
  regions.flatMap(({ id, label }) =>
    [id, ...languages.map((language) => label[language])].map((name) => [folded(name), id]),
  ),
);
const pastRegions = new Map<string, RegionId>(
  formerRegions.flatMap(({ id, label, became }) =>
    [id, ...languages.map((language) => label[language])].map((name) => [folded(name), became]),
  ),
);

/** "&" is said "and", in whichever language the rest is. */
const regionNamed = (
  part: string,
): Pick<Extract<NamedPlace, { is: 'region' }>, 'code' | 'former'> | undefined => {
  const spellings = part.includes('&')
    ? ['and', 'et', 'y', 'و'].map((word) => folded(part.replaceAll('&', ` ${word} `)))
    : [folded(part)];
  for (const words of spellings) {
    const current = currentRegions.get(words) ?? currentRegions.get(`the ${words}`);
    if (current) return { code: current, former: false };
    const past = pastRegions.get(words);
    if (past) return { code: past, former: true };
  }
  return undefined;
};

const groupNames = new Set(
  stateGroups.flatMap(({ id, label }) =>
    [
      ...languages.map((language) => label[language]),
      ...Object.values(stateGroupNames[id as keyof typeof stateGroupNames]).flatMap((names) =>
        names.split(';'),
      ),
    ].map(folded),
  ),
);

const countryCalled = countryByWholeName(
  countriesByName('en', (left, right) => (left < right ? -1 : 1)),
);

/** By its code or any of its names, as a whole; one that several countries share names none. */
export const countryNamed = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (isCountryId(code)) return code;
  return text.length > 100 ? undefined : countryCalled(text);
};

const placeNamed = (words: string): NamedPlace => {
  const code = countryNamed(words);
  if (code !== undefined) return { is: 'country', code, words };
  const region = regionNamed(words);
  if (region) return { is: 'region', ...region, words };
  if (worldWords.has(folded(words))) return { is: 'anywhere', words };
  return { is: groupNames.has(folded(words)) ? 'group' : 'unknown', words };
};

const isNamed = (words: string): boolean => placeNamed(words).is !== 'unknown';

/** Looked for where blanks begin, and not at each of them. */
const joining = /(?<!\s)\s+(?:and|et|y|e|&)\s+|(?<!\s)\s+و\s*/iu;

/** "and" divides what is no name as a whole: Bosnia and Herzegovina is one State. */
const dividedByAnd = (part: string): readonly string[] => {
  if (isNamed(part)) return [part];
  const pieces = part.split(joining).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every(isNamed) ? pieces : [part];
};

/** More than that is no list of places but a text. */
const longest = 5_000;

export const placesNamed = (text: string): readonly NamedPlace[] =>
  text.length > longest
    ? [{ is: 'unknown', words: text }]
    : divided(text, isNamed).flatMap(dividedByAnd).map(placeNamed);

export const isRegion = (code: string): code is RegionId =>
  (regionIds as readonly string[]).includes(code);
