/** Offers by language, law and scale: all offers of a setting earn the same for how support is given. */
import { columnOf } from './column.ts';
import { createCodes } from './feature-codes.ts';
import { createPairNumbers } from './feature-numbers.ts';
import type { OfferRow } from './offer-lists.ts';

export type OfferSettings = {
  readonly count: number;
  /** As codes, by setting. */
  readonly language: Int32Array;
  readonly law: Int32Array;
  readonly scale: Int32Array;
};

type Coded = { readonly [part in 'language' | 'law' | 'scale']: Int32Array };

export const offerSettings = (rows: readonly OfferRow[], { language, law, scale }: Coded) => {
  const pairOf = createPairNumbers();
  const codes = createCodes((at: number) =>
    pairOf(pairOf(language[at] ?? 0, law[at] ?? 0), scale[at] ?? 0),
  );
  const ofRow = columnOf(rows, (_, at) => codes.codeOf(at));
  const of = (part: Int32Array): Int32Array => columnOf(codes.values, (at) => part[at] ?? 0);
  const settings: OfferSettings = {
    count: codes.values.length,
    language: of(language),
    law: of(law),
    scale: of(scale),
  };
  return { ofRow, settings };
};
