/** Figures over a few made-up rows of the index, as the API would answer them. */
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { currentEntry } from '#shared/domain/lists/index-entry-of-record';
import { recordFigures } from '#shared/domain/reporting/record-figures';
import { anOffer, aPledge } from '#tests/support/records';

const pledge = (area: string, places: object, more: object = {}): IndexEntry =>
  currentEntry({
    ...aPledge({
      partyType: 'state',
      supportRequested: true,
      edition: 'grf-2023',
      components: [{ text: 'Judges', area, places }],
    } as never),
    state: 'accepted',
    ...more,
  });

const offer = (area: string, places: object): IndexEntry =>
  currentEntry({
    ...anOffer({ partyType: 'legal', components: [{ text: 'Training', area, places }] } as never),
    state: 'accepted',
  });

export const someEntries: readonly IndexEntry[] = [
  pledge('A1', { countries: ['XA'] }),
  pledge('A1', { countries: ['XB', 'XC'] }, { supportRequested: false }),
  pledge('A2', { regions: ['europe'] }, { initiatives: ['acsg', 'mirps'] }),
  pledge('A3', { countries: ['XA'] }, { edition: null, supportRequested: null }),
  offer('A1', { anywhere: true }),
  offer('A2', { regions: ['europe'] }),
];

export const someFigures = (entries: readonly IndexEntry[] = someEntries): RecordFiguresView =>
  recordFigures(entries, {}) as RecordFiguresView;
