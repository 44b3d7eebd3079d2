/** Offers by language, law and scale: all offers of a setting earn the same for how support is given. */
import { createCodes } from './feature-codes.ts';
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
  const codes = createCodes((at: number) => `${language[at]} ${law[at]} ${scale[at]}`);
  const ofRow = Int32Array.from(rows, (_, at) => codes.codeOf(at));
  const of = (part: Int32Array): Int32Array => Int32Array.from(codes.values, (at) => part[at] ?? 0);
  const settings: OfferSettings = {
    count: codes.values.length,
    language: of(language),
    law: of(law),
    scale: of(scale),
  };
  return { ofRow, settings };
};
