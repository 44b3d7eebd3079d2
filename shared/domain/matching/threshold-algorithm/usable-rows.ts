/** The components of offers that some pledge can use, in the order in which equal scores rank. */
import { compareText } from '../../values/compare-text.ts';
import { columnOf } from './column.ts';
import type { RecordFeatures } from '../features.ts';
import { canGive } from '../gate-verdicts.ts';
import type { OfferRow } from './offer-lists.ts';

/** Whatever no pledge can use is left out at once. */
export const usableRows = (offers: readonly RecordFeatures[]): readonly OfferRow[] =>
  offers
    .flatMap((offer) => offer.components.map((given) => ({ offer, given })))
    .filter(canGive)
    .sort(
      (left, right) =>
        Number(right.offer.accepted) - Number(left.offer.accepted) ||
        compareText(left.offer.id, right.offer.id) ||
        compareText(left.given.id, right.given.id),
    );

/** Rows of one record stand next to each other. */
export const recordNumbers = (rows: readonly OfferRow[]): Int32Array => {
  let number = -1;
  return columnOf(rows, ({ offer }, at) => {
    if (offer.id !== rows[at - 1]?.offer.id) number += 1;
    return number;
  });
};
