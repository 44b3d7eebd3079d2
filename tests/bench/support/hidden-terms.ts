/**
 * Stands in for texts that nobody has seen: of the terms that lead to a right code and that one judged text alone has, most
 * are hidden, since they may have been written for it. Figures on what is left come near those of the texts held out.
 */
import type { Piece } from '#shared/reading/evidence';
import { seededRandom } from '#tests/support/synthetic-features';

const shareHidden = 0.6;

/** What was found in one text, and the codes that a careful reader set. */
export type FoundPieces = {
  readonly language: string;
  readonly pieces: readonly Piece[];
  readonly gold: ReadonlySet<string>;
};

type Named = { readonly code: string; readonly written: string };

const nameOf = (language: string, { code, written }: Named): string =>
  `${language} ${code} ${written}`;

/** The pieces of each text that are not hidden; the same texts, the same ones. */
export const withoutOwnTerms = (texts: readonly FoundPieces[]): readonly (readonly Piece[])[] => {
  const random = seededRandom(20_261_201);
  const texted = new Map<string, number>();
  for (const { language, pieces } of texts)
    for (const name of new Set(pieces.map((piece) => nameOf(language, piece))))
      texted.set(name, (texted.get(name) ?? 0) + 1);
  return texts.map(({ language, pieces, gold }) =>
    pieces.filter(
      (piece) =>
        piece.strength === 'weak' ||
        !gold.has(piece.code) ||
        texted.get(nameOf(language, piece)) !== 1 ||
        random() >= shareHidden,
    ),
  );
};

/** Whether a term was hidden in any of the texts. */
export const isHidden = (
  texts: readonly FoundPieces[],
  left: readonly (readonly Piece[])[],
): ((language: string, term: Named) => boolean) => {
  const hidden = new Set(
    texts.flatMap(({ language, pieces }, at) => {
      const kept = new Set(left[at]);
      return pieces.filter((piece) => !kept.has(piece)).map((piece) => nameOf(language, piece));
    }),
  );
  return (language, term) => hidden.has(nameOf(language, term));
};
