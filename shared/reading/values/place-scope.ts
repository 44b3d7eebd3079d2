/** Which of the places that a text names are where support is: not those that it excludes, or from where people come. */
import type { PlaceMention } from './place-mentions.ts';
import { type PlaceWords, placeCues } from './place-words.ts';
import { type FoundPhrase, phrasesByList } from './phrases.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

type Around = {
  readonly segments: Segments;
  readonly notBefore: readonly FoundPhrase[];
  readonly notFar: readonly FoundPhrase[];
  readonly but: readonly FoundPhrase[];
  readonly origin: readonly FoundPhrase[];
  readonly base: readonly FoundPhrase[];
  readonly institutions: readonly FoundPhrase[];
};

/** Articles and prepositions between a word and the place that it speaks of. */
const small =
  /^(?:the|in|of|for|to|le|la|les|l|du|de|des|d|en|au|aux|el|los|las|a|al|del|y|et|and|or|ou|o|في|من|الي|,|'|-)$/;

const isClose = (tokens: readonly Token[], { to }: FoundPhrase, at: number): boolean =>
  to <= at && at - to <= 4 && tokens.slice(to, at).every(({ text }) => small.test(text));

/** "Except Libya and Egypt": a place right behind an excluded one is excluded with it. */
const isListed = (
  tokens: readonly Token[],
  before: PlaceMention | undefined,
  at: number,
): boolean =>
  before !== undefined &&
  at - before.to <= 2 &&
  tokens.slice(before.to, at).every(({ text }) => small.test(text)) &&
  (at > before.to || tokens[at]?.text.startsWith('و') === true);

const isExcluded = (tokens: readonly Token[], around: Around, { at }: PlaceMention): boolean => {
  const { segments, notBefore, notFar, but } = around;
  if (notBefore.some((each) => isClose(tokens, each, at))) return true;
  return notFar.some(
    (each) =>
      segments.part[each.at] === segments.part[at] &&
      each.to <= at &&
      at - each.to <= 8 &&
      !but.some((other) => other.at >= each.to && other.at < at),
  );
};

const isElsewhere = (tokens: readonly Token[], around: Around, at: number): boolean => {
  const { origin, base } = around;
  return [...origin.filter((each) => !around.institutions.some(isBodyOf(each))), ...base].some(
    (each) => isClose(tokens, each, at),
  );
};

/** "The refugee commissions of Central America" are no refugees from there. */
const isBodyOf =
  (origin: FoundPhrase) =>
  (body: FoundPhrase): boolean =>
    body.to <= origin.at && origin.at - body.to <= 2;

/** "Any State of West Africa" is no State anywhere. */
const isNarrowed = (
  tokens: readonly Token[],
  mentions: readonly PlaceMention[],
  { to, kind }: PlaceMention,
): boolean =>
  kind === 'anywhere' &&
  mentions.some(
    (other) =>
      other.kind !== 'anywhere' &&
      other.at >= to &&
      other.at - to <= 3 &&
      tokens.slice(to, other.at).every(({ text }) => small.test(text)),
  );

export const counted = (
  tokens: readonly Token[],
  around: Around,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] => {
  let excluded: PlaceMention | undefined;
  return mentions.filter((each) => {
    const out =
      isListed(tokens, excluded, each.at) ||
      isExcluded(tokens, around, each) ||
      isElsewhere(tokens, around, each.at);
    if (out) excluded = each;
    return !out && !isNarrowed(tokens, mentions, each);
  });
};

export const aroundIn = (words: PlaceWords, tokens: readonly Token[]): Around => ({
  segments: segmentsOf(tokens),
  ...phrasesByList(words.around, placeCues, tokens),
});
