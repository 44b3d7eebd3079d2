/** How a file's own words are read: by exact equality with listed words, never by likeness. What is not listed is refused or kept as words. */
import { isPlaceholder } from '#shared/naming/placeholders';
import { sameWords } from '#shared/naming/same-words';
import { type AreaId, areas } from '#shared/vocabulary/areas';
import { type EditionId, editions } from '#shared/vocabulary/editions';
import { type MatchStateId, matchStates } from '#shared/vocabulary/record-states';
import { type RegionId, regions } from '#shared/vocabulary/regions';
import { type SupportTypeId, supportTypes } from '#shared/vocabulary/support-types';

const supportTypeWords = new Map<string, SupportTypeId>([
  ...supportTypes.map(({ id, label }): [string, SupportTypeId] => [sameWords(label.en), id]),
  ...supportTypes.map(({ id }): [string, SupportTypeId] => [id, id]),
  ['legal support', 'legal-aid'],
  ['pro bono legal assistance', 'pro-bono'],
]);

export const supportTypeOf = (word: string): SupportTypeId | undefined =>
  supportTypeWords.get(sameWords(word));

const areaWords = new Map<string, AreaId>(
  areas.flatMap(({ id, label, short }) =>
    [id, label.en, short.en].map((name): [string, AreaId] => [sameWords(name), id]),
  ),
);

export const areaOf = (word: string): AreaId | undefined => areaWords.get(sameWords(word));

/** The stages that the ACSG portal prints, letter for letter. */
const stageStates = new Map<string, MatchStateId>(
  matchStates.flatMap(({ id, portalLabel }) => (portalLabel ? [[portalLabel, id]] : [])),
);

export const stageLabels: readonly string[] = [...stageStates.keys()];

export const matchStateOf = (stage: string | null): MatchStateId =>
  (stage === null ? undefined : stageStates.get(stage)) ?? 'not_stated';

const regionWords = new Map<string, RegionId>([
  ...regions.map(({ id, label }): [string, RegionId] => [sameWords(label.en), id]),
  ['asia-pacific', 'asia-pacific'],
  ['americas', 'americas'],
  ['mena', 'mena'],
]);

export const regionCalled = (name: string): RegionId | undefined =>
  regionWords.get(sameWords(name));

export const namesTheWorld = (name: string): boolean => sameWords(name) === 'global';

/** A forum counts only where the text opens with its name: "2019" names none, "after the first Forum" is not at it. */
const editionOpenings: readonly (readonly [string, EditionId])[] = [
  ['first global refugee forum', 'grf-2019'],
  ['second global refugee forum', 'grf-2023'],
  ...editions.map(({ id, label }) => [sameWords(label.en), id] as const),
];

export const editionNamed = (time: string | null): EditionId | null => {
  const words = sameWords(time ?? '');
  const opens = (opening: string): boolean =>
    words.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(words.slice(opening.length));
  return editionOpenings.find(([opening]) => opens(opening))?.[1] ?? null;
};

/** A short text as a page states it: null for a placeholder, and its cells divided as a list is. */
export const statedText = (text: string | null): string | null =>
  text === null || isPlaceholder(text)
    ? null
    : text
        .split('|')
        .map((cell) => cell.trim())
        .join('; ');
