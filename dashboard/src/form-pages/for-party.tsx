/** Whom the Secretariat records something for: one of the parties that may lead such a record. */
import type { ReactNode } from 'react';

import { mayLead } from '#shared/domain/records/lead';
import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { forPartyPath } from '../navigation/pages.ts';
import { partyName } from '../records/party-name.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useServices } from '../services/services.tsx';
import { MoreButton } from '../steps/more-button.tsx';

export type ChooseProps = { readonly kind: RecordKind };

export const ChooseParty = ({ kind }: ChooseProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const { remote, reload, more } = useList('listParties', (cursor) =>
    client('listParties', { query: { cursor } }),
  );
  return (
    <>
      <PageHeading>{say(`onBehalf.title.${kind}`)}</PageHeading>
      <p className="lead">{say('onBehalf.choose')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <ul>
          {remote.value
            .filter((party) => mayLead(kind, party))
            .toSorted((one, other) => words.compare(partyName(one, words), partyName(other, words)))
            .map((party) => (
              <li key={party.id}>
                <Link to={forPartyPath(kind, party.id)}>
                  <bdi>{partyName(party, words)}</bdi>
                </Link>
              </li>
            ))}
        </ul>
      )}
      <MoreButton more={more} />
    </>
  );
};

export type WithPartyProps = {
  readonly id: string;
  readonly title: string;
  readonly children: (party: PartyView) => ReactNode;
};

export const WithParty = ({ id, title, children }: WithPartyProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`getParty ${id}`, () =>
    client('getParty', { path: { id } }),
  );
  if (remote.state === 'ready') return children(remote.value);
  return remote.state === 'loading' ? (
    <p role="status">{say('state.loading')}</p>
  ) : (
    <PageProblem title={title} problem={remote.problem} retry={reload} />
  );
};
