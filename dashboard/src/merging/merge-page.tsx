/** Two records of the register for one body are made one here, seen before it is done, and parted again. */
import { useEffect, useState } from 'react';

import type { MergeView } from '#shared/contract/people/merge-views';

import type { Me, PartyView } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import { mergeFromIn, mergePath, partyPath } from '../navigation/pages.ts';
import { partyOptions } from '../people/party-options.ts';
import { useParties } from '../people/use-parties.ts';
import { partyName } from '../records/party-name.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useServices } from '../services/services.tsx';
import { isSecretariat, mergesParties } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { PreviewedMerge } from './merge-preview.tsx';
import { Moving } from './moving.tsx';
import { Parting } from './parting.tsx';

type OfParty = { readonly party: PartyView };

const Choice = ({ party, from }: OfParty & { readonly from: string }) => {
  const words = useWords();
  const { say } = words;
  const { remote, reload } = useParties();
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const options = partyOptions(remote.value, words).filter(({ id }) => id !== party.id);
  return (
    <div className="field">
      <label htmlFor="merge-from">{say('merging.from')}</label>
      <select
        id="merge-from"
        value={from}
        onChange={(event) => navigate(mergePath(party.id, event.target.value), { replace: true })}
      >
        <option value="">{say('merging.choose')}</option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

type ChosenProps = OfParty & {
  readonly from: string;
  readonly onDone: (text: string) => void;
};

const Chosen = ({ party, from, onDone }: ChosenProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [merge, setMerge] = useState<MergeView>();
  const { remote, reload } = useRemote(`previewMerge ${party.id} ${from}`, () =>
    client('previewMerge', { path: { id: party.id }, query: { from } }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { goes } = remote.value;
  if (merge)
    return <Moving of={merge} onDone={() => onDone(say('merging.done', { name: goes.name }))} />;
  return <PreviewedMerge preview={remote.value} etag={remote.etag ?? ''} onStarted={setMerge} />;
};

const Merging = ({ id, me }: { readonly id: string; readonly me: Me }) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const [done, setDone] = useState<string>();
  const from = mergeFromIn(useSearch());
  const { remote, reload } = useRemote(`merging ${id}`, () => client('getParty', { path: { id } }));
  const standing = remote.state === 'ready' ? remote.value.id : id;
  // Under the id of a party that went in, the one that stays answers.
  useEffect(() => {
    if (standing !== id) navigate(mergePath(standing, from), { replace: true });
  }, [standing, id, from]);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed')
    return <PageProblem title={say('merging.title')} problem={remote.problem} retry={reload} />;
  const party = remote.value;
  const finished = (text: string): void => {
    setDone(text);
    navigate(mergePath(party.id), { replace: true });
    reload();
  };
  return (
    <>
      <p className="eyebrow">{say('merging.title')}</p>
      <PageHeading>{say('merging.into', { name: partyName(party, words) })}</PageHeading>
      <p className="lead">{say('merging.lead')}</p>
      <p>
        <Link to={partyPath(party.id)}>{say('merging.toParty')}</Link>
      </p>
      <StatusLine key={done} text={done ?? null} />
      <Choice key={`choice ${party.version}`} party={party} from={from} />
      {from !== '' && (
        <Chosen key={`${from} ${party.version}`} {...{ party, from }} onDone={finished} />
      )}
      <Parting
        key={party.version}
        absorbed={party.absorbed ?? []}
        mayPart={isSecretariat(me)}
        onDone={finished}
      />
    </>
  );
};

export const MergePage = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('merging.title')} />;
  if (!mergesParties(session.me))
    return (
      <>
        <PageHeading>{say('merging.title')}</PageHeading>
        <p className="notice">{say('problem.forbidden')}</p>
      </>
    );
  return <Merging key={id} id={id} me={session.me} />;
};
