/** The best allocation for an area and a region, for the Secretariat: a proposal with its reasons, stored nowhere. */
import { useEffect, useState } from 'react';

import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type Filters, filtersOf, noFilters, withFilter } from '../filters/filters.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { isSecretariat } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { ProposedAllocation } from './proposal.tsx';
import { isSelected, openingCell, selectedSearch, selectionOf } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { WhatIf } from './what-if.tsx';

type OfficersPageProps = Pick<Filters, 'area' | 'region'> & {
  readonly onFailed: (failed: boolean) => void;
};

const OfficersPage = ({ area, region, onFailed }: OfficersPageProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const selection = selectionOf({ area, region });
  const { remote, reload } = useRemote(`proposeAllocation ${JSON.stringify(selection)}`, () =>
    client('proposeAllocation', { body: { selection } }),
  );
  const choose = (name: 'area' | 'region', value: string): void =>
    navigate(
      `/allocation${selectedSearch(withFilter({ ...noFilters, area, region }, name, value))}`,
      { replace: true },
    );
  return (
    <>
      <SelectionBar area={area} region={region} choose={choose} />
      <WhatIf
        selection={selection}
        records={remote.state === 'ready' ? remote.value.records : []}
        onFailed={onFailed}
      />
      <h2>{say('allocation.asIs')}</h2>
      <ProposedAllocation key={JSON.stringify(selection)} remote={remote} reload={reload} />
    </>
  );
};

/** Where nothing is chosen, the page begins with the one area and region where most is open, and its address says so. */
const OpeningPage = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote('getCoverage', () => client('getCoverage'));
  const cells = remote.state === 'ready' ? remote.value.cells : undefined;
  useEffect(() => {
    if (!cells) return;
    const opening = openingCell(cells) ?? noFilters;
    navigate(`/allocation${selectedSearch(opening)}`, { replace: true });
  }, [cells]);
  return remote.state === 'failed' ? (
    <ProblemNotice problem={remote.problem} retry={reload} />
  ) : (
    <p role="status">{say('state.loading')}</p>
  );
};

export const AllocationPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  const search = useSearch();
  const { area, region } = filtersOf(search);
  const [failed, setFailed] = useState(false);
  if (session.status !== 'signedIn') return <SignInFirst title={say('allocation.title')} />;
  return (
    <>
      <PageHeading failed={failed}>{say('allocation.title')}</PageHeading>
      <p className="lead">{say('allocation.lead')}</p>
      {!isSecretariat(session.me) && <p>{say('allocation.staffOnly')}</p>}
      {isSecretariat(session.me) &&
        (isSelected(search) ? (
          <OfficersPage area={area} region={region} onFailed={setFailed} />
        ) : (
          <OpeningPage />
        ))}
    </>
  );
};
