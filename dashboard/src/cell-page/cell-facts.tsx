/** What a cell says beyond its counts: how long it waits, how much was asked and given, and by how few. */
import type { Coverage, CoverageCell } from '#shared/contract/figures/coverage-views';
import { unservedStatuses } from '#shared/domain/records/component-status';
import { coverageRegionLabel } from '#shared/vocabulary/regions';

import { useWords } from '../i18n/words-context.tsx';
import { AmountTable } from './amount-table.tsx';

type CellFactsProps = {
  readonly cell: CoverageCell;
  /** Amounts that this cell's region shares with others. */
  readonly shared: Coverage['amountsOfSeveralRegions'];
};

const ageNames = {
  open: 'cellFacts.oldestOpen',
  not_asked: 'cellFacts.oldestNotAsked',
  asking_not_stated: 'cellFacts.oldestAskingNotStated',
} as const;

/** How old by its source, and since when in the register: two facts, and neither stands for the other. */
const AgeFacts = ({ ages }: Pick<CoverageCell, 'ages'>) => {
  const { say, date } = useWords();
  return unservedStatuses.map((status) => {
    const { stated, inRegisterSince } = ages[status];
    if (inRegisterSince === null) return null;
    return (
      <div key={status}>
        <dt>{say(ageNames[status])}</dt>
        <dd>
          {stated === null
            ? say('cellFacts.notStated')
            : say('cellFacts.stated', { time: date(stated) })}
        </dd>
        <dd className="quiet">{say('cellFacts.register', { day: date(inRegisterSince) })}</dd>
      </div>
    );
  });
};

export const CellFacts = ({ cell, shared }: CellFactsProps) => {
  const { say, label, list, number } = useWords();
  const { ages, givers, largestGiverPercent, measures } = cell;
  const hasAmounts = Object.keys(measures).length > 0;
  return (
    <div className="cell-facts">
      <dl className="facts">
        <AgeFacts ages={ages} />
        <div>
          <dt>{say('cellFacts.givers')}</dt>
          <dd>
            {largestGiverPercent === null
              ? say('cellFacts.noGiver')
              : say('cellFacts.spread', { count: givers, percent: number(largestGiverPercent) })}
          </dd>
        </div>
        {!hasAmounts && shared.length === 0 && (
          <div>
            <dt>{say('amounts.caption')}</dt>
            <dd>{say('amounts.none')}</dd>
          </div>
        )}
      </dl>
      {hasAmounts && (
        <AmountTable caption={say('amounts.caption')} rows={[{ places: null, measures }]} />
      )}
      {shared.length > 0 && (
        <AmountTable
          caption={say('amounts.shared')}
          rows={shared.map(({ regions, measures: of }) => ({
            places: list(regions.map((region) => label(coverageRegionLabel(region)))),
            measures: of,
          }))}
        />
      )}
    </div>
  );
};
