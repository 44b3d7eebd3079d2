/** The sentences of a text in which something is asked for. Pure. */
import type { Hit } from './find-terms.ts';
import type { Passage } from './passage.ts';
import type { RecordKind } from '#shared/domain/records/record';
import { stretchAt } from './sentences.ts';

/** By their numbers. */
export const askingSentences = (
  { sentenceOf }: Pick<Passage, 'sentenceOf'>,
  hits: readonly Hit[],
): ReadonlySet<number> =>
  new Set(
    hits
      .filter(
        ({ term: { kind, code } }) =>
          (kind === 'requests' && code === 'asks') || (kind === 'marks' && code === 'asked'),
      )
      .map(({ words: [first = 0] }) => sentenceOf[first] ?? 0),
  );

/** An offer asks for nothing: what it says of needs is of those whom it helps. */
export const asksAt = (
  kind: RecordKind,
  {
    passage: { sentences },
    asking,
  }: { readonly passage: Pick<Passage, 'sentences'>; readonly asking: ReadonlySet<number> },
): ((start: number) => boolean) => {
  return (start) => kind === 'pledge' && asking.has(stretchAt(sentences, start));
};
