/** An explained pair as text: whether it is suggested, its gates, its parts with their sum, what stands beside the score, and what would help. */

import type { PairExplanationView } from '#shared/contract/suggestions/suggestion-views';
import { findTerm, type Label, type Language, type Term } from '#shared/vocabulary/label';
import { gateTerms } from '#shared/domain/matching/gates';
import { partTerms } from '#shared/domain/matching/parts/parts';
import { saysTooLittle } from '#shared/domain/matching/too-little';
import { remarkKindTerms, verdictTerms } from '#shared/vocabulary/reason-terms';

import { explainWords } from './explain-words.ts';
import { brokenLines, textTable } from './text-table.ts';

export type ExplainedRecord = {
  readonly id: string;
  readonly title: string;
  readonly party: { readonly name: string };
};

type Explained = NonNullable<PairExplanationView['best']>;
type Rows = readonly (readonly string[])[];

/** The words of one language. */
const wordsIn = (language: Language) => {
  const filled = (label: Label, values: Readonly<Record<string, string | number>>): string =>
    label[language].replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  return {
    say: (key: keyof typeof explainWords, values: Readonly<Record<string, string | number>> = {}) =>
      filled(explainWords[key], values),
    list: (items: readonly string[]): string =>
      new Intl.ListFormat(language, { type: 'unit' }).format(items),
    name: (terms: readonly Term[], id: string): string =>
      findTerm(terms, id)?.label[language] ?? id,
  };
};

type Words = ReturnType<typeof wordsIn>;

const pairTitle = ({ pledgeComponent, offerComponent }: Explained, { say }: Words): string =>
  say('pair', { pledge: pledgeComponent.slice(1), offer: offerComponent.slice(1) });

const gateRows = ({ gates }: Explained, { say, name }: Words): Rows => [
  [say('gate'), say('verdict'), say('why')],
  ...gates.map(({ gate, verdict, sentence }) => [
    name(gateTerms, gate),
    name(verdictTerms, verdict),
    sentence ?? '',
  ]),
];

/** A number alone would look surer than it is. */
const knownText = (parts: Explained['parts'], say: Words['say']): string =>
  say('known', { known: parts.filter(({ known }) => known).length, parts: parts.length });

const partRows = ({ parts, score }: Explained, { say, name }: Words): Rows => {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return [
    [say('part'), say('points'), say('why')],
    ...parts.map(({ part, points, of: weight, sentence }) => [
      name(partTerms, part),
      say('pointsOf', { points, of: weight }),
      sentence ?? '',
    ]),
    [say('score'), say('pointsOf', { points: score, of }), knownText(parts, say)],
    ...(saysTooLittle(parts) ? [['', '', say('tooLittle')]] : []),
  ];
};

const remarkRows = ({ remarks }: Explained, { say, name }: Words): Rows =>
  remarks.length === 0
    ? []
    : [
        [say('remarks'), ''],
        ...remarks.map(({ kind, sentence }) => [name(remarkKindTerms, kind), sentence ?? '']),
      ];

/** Each other pair in one line: its components, its score, and the gates that it fails. */
const otherRows = ({ others, more }: PairExplanationView, words: Words): Rows => {
  if (others.length === 0) return [];
  const { say, name, list } = words;
  return [
    [say('others'), say('score'), name(verdictTerms, 'fail')],
    ...others.map((other) => [
      pairTitle(other, words),
      `${other.score} (${knownText(other.parts, say)})`,
      list(
        other.gates
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ gate }) => name(gateTerms, gate)),
      ),
    ]),
    ...(more > 0 ? [[say('more', { count: more }), '', '']] : []),
  ];
};

const headRows = (
  pair: Readonly<Record<'pledge' | 'offer', ExplainedRecord>>,
  { say }: Words,
): Rows =>
  (['pledge', 'offer'] as const).map((kind) => {
    const { id, title, party } = pair[kind];
    return [say(kind), id, `${title} (${party.name})`];
  });

/** @param width of a line, in letters. */
export const explainReport = (
  pair: Readonly<Record<'pledge' | 'offer', ExplainedRecord>>,
  view: PairExplanationView,
  { language, width }: { readonly language: Language; readonly width: number },
): string => {
  const words = wordsIn(language);
  const { say } = words;
  const { best, suggested, notInForce, nearestChange, policyVersion } = view;
  const table = (rows: Rows): string => textTable(rows, width);
  const verdict = [
    say(suggested ? 'suggested' : 'notSuggested'),
    ...notInForce.map(({ side, sentence }) => `${say(side)}: ${sentence ?? ''}`),
    ...(best ? [] : [say('noPair')]),
    say('policy', { version: policyVersion }),
  ];
  const change = nearestChange?.sentence;
  return [
    table(headRows(pair, words)),
    verdict.flatMap((line) => brokenLines(line, width)).join('\n'),
    ...(best
      ? [
          pairTitle(best, words),
          table(gateRows(best, words)),
          table(partRows(best, words)),
          table(remarkRows(best, words)),
          table([[say('nearestChange'), change ?? say('noChange')]]),
        ]
      : []),
    table(otherRows(view, words)),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
};
