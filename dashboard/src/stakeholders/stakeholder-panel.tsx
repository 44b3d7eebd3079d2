/** Who asks and who gives: chart and table of the same rows, in every state they can be in. */
import type { Coverage } from '#shared/contract/coverage-views';

import type { Remote } from '../api/remote.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Filters } from '../filters/filters.ts';
import { StakeholderFigure } from './stakeholder-figure.tsx';

type StakeholderPanelProps = {
  readonly remote: Remote<Coverage>;
  readonly filters: Filters;
  readonly retry: () => void;
};

export const StakeholderPanel = ({ remote, filters, retry }: StakeholderPanelProps) => {
  const { say } = useWords();
  if (remote.state === 'loading') return null;
  return (
    <section className="panel" aria-label={say('stakeholders.caption')}>
      {remote.state === 'failed' ? (
        <ProblemNotice problem={remote.problem} retry={retry} />
      ) : (
        <StakeholderFigure coverage={remote.value} filters={filters} />
      )}
    </section>
  );
};
