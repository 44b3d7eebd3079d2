/** What the amount that is asked or given tells of the kind of support: money, people who attend or are lent, days of work. Pure. */
import type { Quantity } from '#shared/domain/records/quantity';
import type { RecordKind } from '#shared/domain/records/record';
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { Piece } from './evidence.ts';
import type { ReadQuantity, Span } from './reading.ts';
import type { RecordText } from './searched-record.ts';
import { amountWords, cueKinds } from './values/amount-words.ts';
import { phrasesByList } from './values/phrases.ts';
import { tokensOf } from './values/tokens.ts';

type Told = { readonly code: SupportTypeId; readonly weight: number };

/** So few are lent as often as taught. */
const mostLent = 5;

/** More than so many people of an offer are whom it has, as a pool or a roster. */
const mostTaught = 14;

const toldByPeople = (kind: RecordKind, people: number, attend: boolean): Told | undefined => {
  if (attend) return { code: 'training', weight: 1 };
  if (people <= mostLent) return { code: 'secondment', weight: 0.5 };
  if (kind === 'pledge') return { code: 'training', weight: 1 };
  return people <= mostTaught ? { code: 'training', weight: 0.5 } : undefined;
};

/** Posts go with many kinds of support and tell none. */
const toldBy = (kind: RecordKind, { unit, max }: Quantity, attend: boolean): Told | undefined => {
  switch (unit) {
    case 'money':
      return { code: 'financial', weight: 1 };
    case 'people':
      return toldByPeople(kind, max, attend);
    case 'days':
      return { code: 'technical', weight: 0.5 };
    case 'hours':
      return kind === 'offer' ? { code: 'pro-bono', weight: 0.5 } : undefined;
    case 'posts':
      return undefined;
  }
};

/** Whether its own words are of people who come to learn: "24 participants", "places". */
const isOfAttending = ({ language, text }: RecordText, { start, end }: Span): boolean =>
  phrasesByList(amountWords[language].cues, cueKinds, tokensOf(text.slice(start, end))).attending
    .length > 0;

/** It adds to what words say, and founds nothing by itself. */
export const supportOfAmount = (
  record: RecordText,
  said: readonly Piece[],
  quantities: readonly ReadQuantity[],
): readonly Piece[] =>
  quantities
    .filter(({ grade }) => grade !== 'possible')
    .flatMap(({ quantity, spans: [span] }) => {
      if (!span) return [];
      const told = toldBy(record.kind, quantity, isOfAttending(record, span));
      return told && said.some(({ code }) => code === told.code)
        ? [
            {
              ...told,
              strength: 'half',
              written: quantity.unit,
              words: 1,
              asked: false,
              clause: 'amount',
              span,
              marks: [],
            } satisfies Piece,
          ]
        : [];
    });
