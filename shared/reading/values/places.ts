/** Where support is given or asked for, as a text says it. */
import type { Language } from '#shared/vocabulary/label';
import { regionOf } from '#shared/vocabulary/region-of';
import type { RegionId } from '#shared/vocabulary/regions';
import { type StateGroupId, stateGroups } from '#shared/vocabulary/state-groups';

import type { FoundPhrase } from './phrases.ts';
import { type PlaceMention, placeMentions } from './place-mentions.ts';
import { aroundIn, counted } from './place-scope.ts';
import { placeWords } from './place-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type ReadLanguage, workLanguagesIn } from './work-languages.ts';

type At = { readonly start: number; readonly end: number };

export type ReadPlaces = {
  readonly countries: readonly (At & { readonly code: string })[];
  /** Also those in which the members of a named group are. */
  readonly regions: readonly (At & {
    readonly code: RegionId;
    /** Of a named region 1; of a group the share of its members that are there. */
    readonly share: number;
  })[];
  readonly groups: readonly (At & { readonly code: StateGroupId })[];
  readonly anywhere: At | null;
};

export type OwnCountry = {
  /** The country of the party that writes. */
  readonly country: string;
  /** In a pledge it is where the work is; in an offer it is where the help comes from. */
  readonly counts: boolean;
};

type Share = { readonly code: RegionId; readonly share: number };

const regionsOfGroup = (id: string): readonly Share[] => {
  const members = stateGroups.find((group) => group.id === id)?.members ?? [];
  const regions = members.flatMap((member) => regionOf(member) ?? []);
  return [...new Set(regions)].sort().map((code) => ({
    code,
    share: regions.filter((each) => each === code).length / regions.length,
  }));
};

const isWithin = (at: number, start: number, end: number): boolean => at >= start && at < end;

const once = <Read extends { readonly code: string }>(all: readonly Read[]): readonly Read[] =>
  all.filter(({ code }, at) => all.findIndex((other) => other.code === code) === at);

/** `spoken` are the languages of the work: "French-speaking" names one of them and no place. */
export const placesAmong = (
  tokens: readonly Token[],
  language: Language,
  spoken: readonly ReadLanguage[],
  own?: OwnCountry,
): ReadPlaces => {
  const words = placeWords(language);
  const isLanguage = ({ at, described }: PlaceMention): boolean =>
    described && spoken.some(({ start, end }) => isWithin(tokens[at]?.start ?? 0, start, end));
  const mentions = placeMentions(words, tokens, language).filter((each) => !isLanguage(each));
  const places = counted(tokens, aroundIn(words, tokens), mentions);
  const of = (kind: PlaceMention['kind']): readonly PlaceMention[] =>
    places.filter((place) => place.kind === kind);
  const spanOf = ({ at, to }: FoundPhrase): At => ({
    start: tokens[at]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const coded = (each: PlaceMention) => ({
    code: each.id,
    ...spanOf(each),
  });
  const [world] = of('anywhere');
  const isOwn = (code: string): boolean => own !== undefined && !own.counts && code === own.country;
  return {
    countries: once(of('country').map(coded)).filter(({ code }) => !isOwn(code)),
    regions: once([
      ...of('region').map((each) => ({ ...coded(each), code: each.id as RegionId, share: 1 })),
      ...of('group').flatMap((each) =>
        regionsOfGroup(each.id).map((share) => ({ ...share, ...spanOf(each) })),
      ),
    ]),
    groups: once(of('group').map((each) => ({ ...coded(each), code: each.id as StateGroupId }))),
    anywhere: world ? spanOf(world) : null,
  };
};

export const readPlaces = (text: string, language: Language, own?: OwnCountry): ReadPlaces => {
  const tokens = tokensOf(text);
  return placesAmong(tokens, language, workLanguagesIn(tokens, language), own);
};
