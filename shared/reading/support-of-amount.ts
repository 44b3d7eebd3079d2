/** What the amount that is asked or given tells of the kind of support: money, people who attend, days of work. Pure. */
import type { Quantity } from '#shared/domain/quantity';
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { Piece } from './evidence.ts';
import type { ReadQuantity } from './reading.ts';

type Told = { readonly code: SupportTypeId; readonly weight: number };

/** Hours and posts go with many kinds of support and tell none. */
const toldBy: Readonly<Partial<Record<Quantity['unit'], Told>>> = {
  money: { code: 'financial', weight: 1 },
  people: { code: 'training', weight: 1 },
  days: { code: 'technical', weight: 0.5 },
};

/** It adds to what the words say and founds nothing by itself. */
export const supportOfAmount = (quantities: readonly ReadQuantity[]): readonly Piece[] =>
  quantities
    .filter(({ grade }) => grade !== 'possible')
    .flatMap(({ quantity: { unit }, spans: [span] }) => {
      const told = toldBy[unit];
      return told && span
        ? [
            {
              ...told,
              strength: 'half',
              written: unit,
              words: 1,
              asked: false,
              clause: 'amount',
              span,
              marks: [],
            } satisfies Piece,
          ]
        : [];
    });
