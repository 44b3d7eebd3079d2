/** What a what-if would change, told first to be on a copy that stored nothing. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { recordFinder } from './allocation-rows.ts';
import { AllocationTable } from './allocation-table.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ImaginedEffects } from './imagined-effects.tsx';
import { changedRows, comparedTotals } from './what-if-comparison.ts';
import { imaginedEffects } from './what-if-effects.ts';

type WhatIfResultProps = {
  readonly view: AllocationView;
  /** The answers have changed since. */
  readonly stale: boolean;
};

export const WhatIfResult = ({ view, stale }: WhatIfResultProps) => {
  const { say, time } = useWords();
  if (!view.whatIf) return null;
  const effects = imaginedEffects(view);
  const rows = changedRows(view);
  return (
    <section className="what-if__result">
      <FocusedHeading>{say('whatIf.result')}</FocusedHeading>
      <p className="notice">
        {say('whatIf.onCopy')} {say('state.asOf', { time: time(view.asOf) })}
      </p>
      <p role="status">{stale && say('whatIf.stale')}</p>
      <ComparisonTable totals={comparedTotals(view.allocation, view.whatIf)} />
      {effects.length > 0 && <ImaginedEffects effects={effects} />}
      {rows.length === 0 ? (
        <p>{say('whatIf.changedNone')}</p>
      ) : (
        <AllocationTable
          caption={say('whatIf.changed')}
          rows={rows}
          find={recordFinder(view.records)}
        />
      )}
    </section>
  );
};
