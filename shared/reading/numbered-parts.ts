/** The numbered or lettered parts of a text: "(1) … (2) …", "a) … b) …". A number that refers to a part is none. Pure. */
import type { Stretch } from './sentences.ts';

export type NumberedPart = Stretch & { readonly label: string };

/** In the order in which each way of counting goes. */
const series: readonly (readonly string[])[] = [
  Array.from({ length: 20 }, (_, index) => String(index + 1)),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  Array.from('abcdefghij'),
  Array.from('أبجدهوزحطي'),
];

type Label = { readonly label: string; readonly start: number };

/** What opens a part stands at the beginning of the text, of a line or of a clause. */
const opening =
  /(?<=^|\n\s{0,9}|[.:;,–—!?؛؟،]\s{1,9}(?:(?:and|et|y|e)\s)?|[،؛]\s?و)(?:[-•*]\s?)?\(?(\d{1,2}|[a-j]|[ivx]{1,4}|[أبجدهوزحطي])(?:\)|\.(?!\d)|\s?[-–])(?=\s)/giu;

const withLatinDigits = (label: string): string =>
  label.replaceAll(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x06_60));

const labelsIn = (text: string): readonly Label[] =>
  Array.from(withLatinDigits(text).matchAll(opening), ({ 1: label = '', index }) => ({
    label: label.toLowerCase(),
    start: index,
  }));

/** The labels that count on from the first of a series; a label out of turn is passed over. */
const runOf = (labels: readonly Label[], order: readonly string[]): readonly Label[] => {
  const run: Label[] = [];
  for (const each of labels) if (each.label === order[run.length]) run.push(each);
  return run;
};

export const numberedPartsOf = (text: string): readonly NumberedPart[] => {
  const labels = labelsIn(text);
  const runs = series
    .map((order) => runOf(labels, order))
    .filter((run) => run.length > 1)
    .sort((left, right) => (left[0]?.start ?? 0) - (right[0]?.start ?? 0));
  const [outer = []] = runs;
  return outer.map(({ label, start }, index) => {
    const next = outer[index + 1]?.start ?? text.length;
    const line = text.indexOf('\n', start);
    return { label, start, end: line < 0 ? next : Math.min(next, line) };
  });
};
