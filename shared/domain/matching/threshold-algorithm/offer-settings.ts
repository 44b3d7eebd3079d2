/** Offers by the parts of a setting: all offers of one earn the same for how support is given. */
import { columnOf } from './column.ts';
import { createCodes } from './feature-codes.ts';
import { createPairNumbers } from './feature-numbers.ts';
import type { OfferRow } from './offer-lists.ts';
import { forParts, type SettingPart, settingParts } from './part-groups.ts';

type Codes = Readonly<Record<SettingPart, Int32Array>>;

export type OfferSettings = {
  readonly count: number;
  /** Of each part, by setting. */
  readonly codes: Codes;
};

export const offerSettings = (rows: readonly OfferRow[], coded: Codes) => {
  const pairOf = createPairNumbers();
  const byPart = settingParts.map((part) => coded[part]);
  const settingsByCode = createCodes((at: number) => {
    let name = 0;
    for (const codes of byPart) name = pairOf(name, codes[at] ?? 0);
    return name;
  });
  const ofRow = columnOf(rows, (_, at) => settingsByCode.codeOf(at));
  const settings: OfferSettings = {
    count: settingsByCode.values.length,
    codes: forParts(settingParts, (part) =>
      columnOf(settingsByCode.values, (at) => coded[part][at] ?? 0),
    ),
  };
  return { ofRow, settings };
};
