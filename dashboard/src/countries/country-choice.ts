/** What a field offers for what somebody has typed, and which country leaving it chooses. Pure. */
import { type CountrySearch, tellingWordsOf } from '#shared/vocabulary/country-search';

export type Offered = {
  readonly id: string;
  readonly text: string;
  /** Another name, by which it was found. */
  readonly by: string | null;
};

/** The same words in another spelling or order would name one country twice. */
const saysTheSame = (name: string, text: string): boolean => {
  const words = new Set(tellingWordsOf(text));
  return text.startsWith(name) || tellingWordsOf(name).every((word) => words.has(word));
};

type Choice = {
  readonly typed: string;
  readonly search: CountrySearch;
  readonly textOf: (id: string) => string;
  readonly chosen: readonly string[];
};

export const offeredFor = ({ typed, search, textOf, chosen }: Choice): readonly Offered[] =>
  search(typed)
    .filter(({ id }) => !chosen.includes(id))
    .map(({ id, by }) => {
      const text = textOf(id);
      return { id, text, by: by === id || saysTheSame(by, text) ? null : by };
    });

/** A name written to its end that is one country's alone: whoever leaves the field has said which they mean. */
export const countryNamedBy = (typed: string, search: CountrySearch): string | undefined => {
  const named = search(typed).filter(({ whole }) => whole);
  return named.length === 1 ? named[0]?.id : undefined;
};
