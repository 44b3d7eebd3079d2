/** A text as terms and patterns are compared with it, and where each of its characters stood in the original. Pure. */
import { plainLetters } from '#shared/vocabulary/plain-letters';

export type NormalText = {
  /** Lower case, no accents or vowel marks, one form of each letter, digits 0 to 9 and Latin punctuation. */
  readonly plain: string;
  /** Where in the original the character at this place of `plain` begins. */
  readonly startOf: (index: number) => number;
  /** Where in the original the character at this place of `plain` ends, marks upon it included. */
  readonly endOf: (index: number) => number;
};

const punctuation: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '؛': ';',
  '؟': '?',
  '،': ',',
  '۔': '.',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '‐': '-',
  '−': '-',
};

const firstDigits = [0x06_60, 0x06_f0];

const digitOf = (code: number): string | undefined => {
  const zero = firstDigits.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : String(code - zero);
};

const known = new Map<string, string>();

const plainCharacter = (character: string): string => {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain =
    digitOf(character.codePointAt(0) ?? 0) ?? punctuation[character] ?? plainLetters(character);
  known.set(character, plain);
  return plain;
};

export const normalise = (text: string): NormalText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const written = plainCharacter(character);
    // A mark upon the letter before it belongs to that letter.
    if (written === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < written.length; index += 1) {
      starts.push(at);
      ends.push(end);
    }
    plain += written;
    at = end;
  }
  return {
    plain,
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
};
