/** The finding of the table: what is open first, since only what was asked for may be called so, then what else makes the whole. */
import type { ReactNode } from 'react';

import { unservedStatuses } from '#shared/domain/records/component-status';

import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Filters } from '../filters/filters.ts';
import { pledgesAt } from '../filters/list-of-figure.ts';
import { Link } from '../navigation/link.tsx';
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

type ToldProps = { readonly count: number; readonly to: string; readonly children: ReactNode };

/** What is said of some records leads to them. */
const Told = ({ count, to, children }: ToldProps) =>
  count === 0 ? (
    children
  ) : (
    <Link className="finding__records" to={to}>
      {children}
    </Link>
  );

const matchedStatuses = ['partly_met', 'met', 'delivered'] as const;

type CoverageFindingProps = { readonly finding: Finding; readonly filters: Filters };

export const FindingLine = ({ finding, filters }: CoverageFindingProps) => {
  const { say } = useWords();
  const { counts, total } = finding;
  const matched = matchedIn(finding);
  if (total === 0)
    return <h2 className="finding">{say(`coverage.findingNone.${filters.scope}`)}</h2>;
  const said = {
    open: say('coverage.finding', { count: counts.open, total }),
    not_asked: say('coverage.findingNotAsked', { count: counts.not_asked }),
    asking_not_stated: say('coverage.findingNotStated', { count: counts.asking_not_stated }),
  };
  const others = unservedStatuses.filter((status) => status !== 'open');
  return (
    <>
      <h2 id="coverage-title" className="finding">
        <Told count={counts.open} to={pledgesAt(filters, ['open'])}>
          <Marked status="open" text={said.open} />
        </Told>
      </h2>
      <FindingBar finding={finding} />
      <ul className="finding-parts">
        {others.map((status) => (
          <li key={status}>
            <Told count={counts[status]} to={pledgesAt(filters, [status])}>
              <Marked status={status} text={said[status]} />
            </Told>
          </li>
        ))}
        {matched > 0 && (
          <li>
            <Told count={matched} to={pledgesAt(filters, matchedStatuses)}>
              <span className="finding__start">
                <StatusMark mark="partly_met" />
              </span>{' '}
              {say('coverage.findingMatched', { count: matched })}
            </Told>
          </li>
        )}
      </ul>
    </>
  );
};
