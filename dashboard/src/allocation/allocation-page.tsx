/** The best allocation for an area and a region, for the Secretariat: a proposal with its reasons, stored nowhere. */
import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../app/arrival.tsx';
import { navigate, useSearch } from '../app/location.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { type Filters, filtersOf, noFilters, searchOf, withFilter } from '../filters/filters.ts';
import { isSecretariat } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { AllocationTable } from './allocation-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TotalsTable } from './totals-table.tsx';

const Proposal = ({ area, region }: Pick<Filters, 'area' | 'region'>) => {
  const { say, time } = useWords();
  const { client } = useServices();
  const selection = { areas: area ? [area] : [], regions: region ? [region] : [] };
  const { remote, reload } = useRemote(`proposeAllocation ${JSON.stringify(selection)}`, () =>
    client('proposeAllocation', { body: { selection } }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const view = remote.value;
  const count = view.allocation.pledges.length;
  return (
    <>
      <p role="status">
        {count === 0 ? say('allocation.empty') : say('allocation.count', { count })}
      </p>
      <p className="unit">
        {say('state.asOf', { time: time(view.asOf) })}{' '}
        {say('suggestions.policy', { version: view.policyVersion })}
      </p>
      {count > 0 && (
        <>
          <TotalsTable totals={view.allocation.totals} />
          <AllocationTable view={view} />
        </>
      )}
    </>
  );
};

export const AllocationPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  const { area, region } = filtersOf(useSearch());
  if (session.status !== 'signedIn') return <SignInFirst title={say('allocation.title')} />;
  const choose = (name: 'area' | 'region', value: string): void =>
    navigate(`/allocation${searchOf(withFilter({ ...noFilters, area, region }, name, value))}`, {
      replace: true,
    });
  return (
    <>
      <PageHeading>{say('allocation.title')}</PageHeading>
      <p className="lead">{say('allocation.lead')}</p>
      {isSecretariat(session.me) ? (
        <>
          <SelectionBar area={area} region={region} choose={choose} />
          <Proposal area={area} region={region} />
        </>
      ) : (
        <p>{say('allocation.staffOnly')}</p>
      )}
    </>
  );
};
