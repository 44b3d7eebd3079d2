/** What the marks and tints of the table mean. */
import { cellStatuses } from '#shared/vocabulary/record-states';

import { StatusTerms } from '../figures/status-terms.tsx';
import { useWords } from '../i18n/words-context.tsx';

export const CoverageLegend = () => {
  const { say } = useWords();
  return (
    <dl className="legend">
      <StatusTerms statuses={cellStatuses} />
      <div className="legend__item">
        <dt>
          <span className="legend__tints" aria-hidden="true">
            {[1, 2, 3, 4, 5, 6].map((step) => (
              <span key={step} className={`legend__tint cell--tint-${step}`} />
            ))}
          </span>{' '}
          {say('legend.tint')}
        </dt>
        <dd>{say('legend.tintText')}</dd>
      </div>
    </dl>
  );
};
