/** What the marks and tints of the table mean. */
import { cellStatuses } from '#shared/vocabulary/record-states';

import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';

export const CoverageLegend = () => {
  const { say, label } = useWords();
  return (
    <dl className="legend">
      {cellStatuses.map(({ id, label: name }) => (
        <div key={id} className="legend__item">
          <dt>
            <StatusMark mark={id} /> {label(name)}
          </dt>
          <dd>{say(`legend.${id}`)}</dd>
        </div>
      ))}
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
