/** The finding of the table: what is open first, since only what was asked for may be called so, then what else makes the whole. */
import { unservedStatuses } from '#shared/domain/component-status';

import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Scope } from '../filters/filters.ts';
import { type CoverageFinding as Finding, matchedIn } from '../figures/coverage-rows.ts';
import { FindingBar } from './finding-bar.tsx';

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
  const others = unservedStatuses.filter((status) => status !== 'open');
  return (
    <>
      <h2 id="coverage-title" className="finding">
        <Marked status="open" text={said.open} />
      </h2>
      <FindingBar finding={finding} />
      <ul className="finding-parts">
        {others.map((status) => (
          <li key={status}>
            <Marked status={status} text={said[status]} />
          </li>
        ))}
        {matched > 0 && (
          <li>
            <span className="finding__start">
              <StatusMark mark="partly_met" />
            </span>{' '}
            {say('coverage.findingMatched', { count: matched })}
          </li>
        )}
      </ul>
    </>
  );
};
