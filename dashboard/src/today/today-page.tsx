/** Where somebody lands who signs in: what waits for them, with how many, since when and why. */
import { useState } from 'react';

import type { Today } from '#shared/contract/people/today-views';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { Link } from '../navigation/link.tsx';
import { inboxPath } from '../navigation/pages.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useSearch } from '../navigation/location.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { askedOfToday } from './asked-of-today.ts';
import { Day } from './day.tsx';

const Loaded = ({ me }: { readonly me: Me }) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const asked = askedOfToday(useSearch());
  const { remote, reload, hasNews } = useRemote(
    `today ${asked.since ?? ''} ${asked.list ?? ''}`,
    (ifNoneMatch) => client('getToday', { query: asked, ifNoneMatch }),
    'told',
  );
  /** While something else is asked for, the former lists stay, and in them the button that asked. */
  const [today, setToday] = useState<Today | null>(null);
  if (remote.state === 'ready' && today !== remote.value) setToday(remote.value);
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  if (!today) return <p role="status">{say('state.loading')}</p>;
  return (
    <>
      <p>
        <Link to={inboxPath}>{say('today.inbox')}</Link>
      </p>
      <p className="quiet">{say('today.asOf', { time: words.time(today.asOf) })}</p>
      <LiveNote hasNews={hasNews} show={reload} />
      <Day me={me} today={today} reload={reload} />
    </>
  );
};

export const TodayPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('nav.today')} />;
  return (
    <>
      <PageHeading>{say('nav.today')}</PageHeading>
      <Loaded me={session.me} />
    </>
  );
};
