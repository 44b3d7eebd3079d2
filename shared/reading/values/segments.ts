/** The parts of a sentence between its marks, so that a cue speaks of what stands near it. */
import type { Token } from './tokens.ts';

export type Segments = {
  /** Of each token: the part between commas, and between stronger marks. */
  readonly part: readonly number[];
  readonly sentence: readonly number[];
};

const strong = /^[.;!?؛؟—–…\n]$/u;
const weak = /^[,:،()]$/u;

const segmented = (tokens: readonly Token[]): Segments => {
  const part: number[] = [];
  const sentence: number[] = [];
  let parts = 0;
  let sentences = 0;
  for (const [at, token] of tokens.entries()) {
    const ends = token.kind === 'mark' && strong.test(token.text) && !isInside(tokens, at);
    if (ends) sentences += 1;
    if (ends || (token.kind === 'mark' && weak.test(token.text))) parts += 1;
    part.push(parts);
    sentence.push(sentences);
  }
  return { part, sentence };
};

/** The point of "No. 27" or "B/. 15,000", the dash of "2–3": no end of anything. */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text === '–') return token.glued && after?.glued === true;
  if (token?.text !== '.') return false;
  return (before?.text.length ?? 9) < 4 || after?.glued === true;
};

const known = new WeakMap<readonly Token[], Segments>();

/** Asked of the same tokens for amounts, dates, places and languages. */
export const segmentsOf = (tokens: readonly Token[]): Segments => {
  const found = known.get(tokens) ?? segmented(tokens);
  known.set(tokens, found);
  return found;
};
