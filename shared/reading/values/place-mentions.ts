/** Every place that a text names: countries, regions, groups of States, and the whole world. */
import type { Language } from '#shared/vocabulary/label';
import { isSyntheticCode } from '#shared/vocabulary/synthetic-country';

import { type FoundPhrase, phraseAt } from './phrases.ts';
import type { PlaceWords } from './place-words.ts';
import type { Token } from './tokens.ts';

export type PlaceMention = FoundPhrase & {
  readonly kind: 'country' | 'region' | 'group' | 'anywhere';
  /** Said by an adjective, which may be the name of a language as well. */
  readonly described: boolean;
  readonly id: string;
};

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && !/^\p{Ll}/u.test(token.raw);

const inCapitals = (tokens: readonly Token[], { at, to }: FoundPhrase): boolean =>
  tokens.slice(at, to).every(({ raw }) => raw === raw.toUpperCase());

/** "دعم مالي" is financial help; Mali stands behind "in", "for" or its title. */
const beforeMali = new Set(['في', 'الي', 'جمهوريه', 'دوله', 'حكومه', 'سلطات', 'مع', 'نحو']);

const isFinancial = (tokens: readonly Token[], { at, value }: FoundPhrase): boolean => {
  if (value !== 'country:MLI') return false;
  const written = tokens[at]?.text ?? '';
  return /^و?مالي/.test(written) && !beforeMali.has(tokens[at - 1]?.text ?? '');
};

const nameAt = (
  words: PlaceWords,
  tokens: readonly Token[],
  at: number,
): FoundPhrase | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (/^X[A-Z]$/.test(token.raw) && isSyntheticCode(token.raw)) {
    return { at, to: at + 1, value: `country:${token.raw}` };
  }
  const short = phraseAt(words.capitals, tokens, at);
  if (short && inCapitals(tokens, short)) return short;
  const name = phraseAt(words.names, tokens, at);
  if (!name || isFinancial(tokens, name)) return undefined;
  // "irán" is a verb, "Irán" a country; names of regions and groups are no such words.
  return !name.value.startsWith('country:') || tokens.slice(at, name.to).some(isCapital)
    ? name
    : undefined;
};

/** How far an adjective may stand from the body that it describes, others listed between. */
const reach = 4;

const describes = (
  words: PlaceWords,
  tokens: readonly Token[],
  { at, to }: FoundPhrase,
  language: Language,
): boolean => {
  // English puts the body behind, the other languages mostly before.
  const behind = Array.from({ length: reach }, (_, n) => to + n);
  const before = Array.from({ length: reach + 1 }, (_, n) => at - 1 - n);
  const order = language === 'en' ? behind : [...before, ...behind.slice(0, 2)];
  for (const place of order) {
    const token = tokens[place];
    if (!token || (token.kind === 'mark' && !/^['-]$/.test(token.text) && token.text !== ',')) {
      if (place > at) break;
      continue;
    }
    if (phraseAt(words.people, tokens, place) && !phraseAt(words.adjectives, tokens, place)) {
      const body = phraseAt(words.institutions, tokens, place);
      if (!body) return false;
    }
    if (phraseAt(words.institutions, tokens, place)) return true;
  }
  return false;
};

const mention = (found: FoundPhrase, described: boolean): PlaceMention => {
  const [kind, id] = found.value.split(':') as [PlaceMention['kind'], string];
  return { ...found, kind, id, described };
};

export const placeMentions = (
  words: PlaceWords,
  tokens: readonly Token[],
  language: Language,
): readonly PlaceMention[] => {
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(words, tokens, at);
    const world = name ? undefined : phraseAt(words.anywhere, tokens, at);
    const adjective = name || world ? undefined : phraseAt(words.adjectives, tokens, at);
    const here = name ?? world ?? adjective;
    if (!here) continue;
    if (world) found.push({ ...world, kind: 'anywhere', id: 'anywhere', described: false });
    else if (name || (adjective && describes(words, tokens, adjective, language))) {
      found.push(mention(here, name === undefined));
    }
    at = here.to - 1;
  }
  return found;
};
