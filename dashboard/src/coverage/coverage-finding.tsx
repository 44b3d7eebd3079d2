/** The finding of the table: three figures with their marks, since only what was asked for may be called open, and what is left of the whole. */
import { Fragment } from 'react';

import { unservedStatuses } from '#shared/domain/component-status';

import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Scope } from '../filters/filters.ts';
import { type CoverageFinding as Finding, matchedIn } from '../figures/coverage-rows.ts';

type MarkedProps = { readonly status: (typeof unservedStatuses)[number]; readonly text: string };

/** The mark stands alone on no line. */
const Marked = ({ status, text }: MarkedProps) => {
  const [first = '', ...rest] = text.split(' ');
  return (
    <>
      <span className="finding__start">
        <StatusMark mark={status} /> {first}
      </span>{' '}
      {rest.join(' ')}
    </>
  );
};

type CoverageFindingProps = { readonly finding: Finding; readonly scope: Scope };

export const FindingLine = ({ finding, scope }: CoverageFindingProps) => {
  const { say } = useWords();
  const { counts, total } = finding;
  const matched = matchedIn(finding);
  if (total === 0) return <h2 className="finding">{say(`coverage.findingNone.${scope}`)}</h2>;
  const said = {
    open: say('coverage.finding', { count: counts.open, total }),
    not_asked: say('coverage.findingNotAsked', { count: counts.not_asked }),
    asking_not_stated: say('coverage.findingNotStated', { count: counts.asking_not_stated }),
  };
  return (
    <h2 id="coverage-title" className="finding">
      {unservedStatuses.map((status, index) => (
        <Fragment key={status}>
          {index > 0 && say('coverage.findingNext')}
          <Marked status={status} text={said[status]} />
        </Fragment>
      ))}
      {matched > 0 && say('coverage.findingNext')}
      {matched > 0 && say('coverage.findingMatched', { count: matched })}
    </h2>
  );
};
