/** Cells of coverage as they lie. */
import type { CellContent, CellCounts } from '../domain/coverage/cell.ts';
import type { ComponentCounts } from '../domain/coverage/counts.ts';
import type { MeasureTotals } from '../domain/coverage/measure-totals.ts';
import type { Age } from '../domain/coverage/ages.ts';
import {
  aCount,
  aMap,
  anObject,
  aTextOrNull,
  type Checks,
  nullOr,
  readerOfChecked,
  type KeptItem,
} from './checks.ts';

const countChecks: Checks<ComponentCounts> = {
  pledgeComponents: anObject({
    open: aCount,
    partly_met: aCount,
    met: aCount,
    delivered: aCount,
    not_stated: aCount,
    not_asked: aCount,
    asking_not_stated: aCount,
  } satisfies Checks<ComponentCounts['pledgeComponents']>),
  openOffers: aCount,
  committedOffers: aCount,
  syntheticPledgeComponents: aCount,
  syntheticOfferComponents: aCount,
};

const cellCountChecks: Checks<CellCounts> = {
  ...countChecks,
  pledgeRecords: aCount,
  offerRecords: aCount,
  sharedPledgeComponents: aCount,
  sharedOfferComponents: aCount,
  repeated: anObject(countChecks),
};

const areMeasures = aMap(
  anObject({
    asked: Number.isFinite,
    covered: Number.isFinite,
    offered: Number.isFinite,
  } satisfies Checks<MeasureTotals>),
);
const isAge = anObject({
  stated: aTextOrNull,
  inRegisterSince: aTextOrNull,
} satisfies Checks<Age>);

const cellChecks: Checks<CellContent> = {
  ...cellCountChecks,
  byStakeholderType: aMap(anObject(cellCountChecks)),
  byEdition: aMap(anObject(cellCountChecks)),
  measures: areMeasures,
  measuresOfSets: aMap(areMeasures),
  ages: anObject({
    open: isAge,
    not_asked: isAge,
    asking_not_stated: isAge,
  } satisfies Checks<CellContent['ages']>),
  givers: aCount,
  largestGiverPercent: nullOr(aCount),
};

export type StoredCell = {
  readonly rev: number;
  readonly cell: CellContent;
  readonly asOf: string | null;
};

const readCell = readerOfChecked<StoredCell>('coverage cell', {
  rev: aCount,
  cell: anObject(cellChecks),
  asOf: aTextOrNull,
});

export const cellIn = ({ rev, cell, asOf }: KeptItem): StoredCell =>
  readCell({ rev, cell, asOf: asOf ?? null });
