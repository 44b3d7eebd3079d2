/** What each status of a need means, with its mark. */
import type { cellStatuses } from '#shared/vocabulary/record-states';

import { useWords } from '../i18n/words-context.tsx';
import { StatusMark } from './status-mark.tsx';

type StatusTermsProps = {
  readonly statuses: readonly (typeof cellStatuses)[number][];
};

export const StatusTerms = ({ statuses }: StatusTermsProps) => {
  const { say, label } = useWords();
  return statuses.map(({ id, label: name }) => (
    <div key={id} className="legend__item">
      <dt>
        <StatusMark mark={id} /> {label(name)}
      </dt>
      <dd>{say(`legend.${id}`)}</dd>
    </div>
  ));
};
