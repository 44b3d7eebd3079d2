/** Where somebody lands who signs in: what waits for them, with how many, since when and why. */
import type { Today } from '#shared/contract/today-views';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { Link } from '../navigation/link.tsx';
import { inboxPath } from '../navigation/pages.ts';
import { hasInbox } from '../session/roles.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useSearch } from '../navigation/location.ts';
import { vocabularyLabel } from '../records/names.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { ChangedList } from './changed-list.tsx';
import { InterestList } from './interest-list.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { ForumDates } from './forum-dates.tsx';
import { MatchLists } from './match-lists.tsx';
import { RecordLists } from './record-lists.tsx';
import { SuggestedList } from './suggested-list.tsx';
import { Worklist } from './worklist.tsx';

const sinceIn = (search: string): string | undefined => {
  const since = new URLSearchParams(search).get('since') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : undefined;
};

/** For which countries somebody reads what is not public. */
const ReadCountries = ({ countries }: { readonly countries: readonly string[] }) => {
  const words = useWords();
  const names = words.list(
    countries.map((country) => vocabularyLabel('countries', country, words)),
  );
  return <p className="lead">{words.say('today.countries', { countries: names })}</p>;
};

type DayProps = { readonly me: Me; readonly today: Today; readonly reload: () => void };

const Forum = ({ today }: { readonly today: Today }) => {
  const words = useWords();
  const { forum } = today;
  return forum ? (
    <p className="quiet">
      {words.say('today.forum', {
        forum: vocabularyLabel('editions', forum.edition, words),
        date: words.date(forum.lastDay),
      })}
    </p>
  ) : null;
};

const Day = ({ me, today, reload }: DayProps) => {
  const { say } = useWords();
  switch (me.role) {
    case 'secretariat':
      return (
        <>
          <Worklist today={today} reload={reload} />
          <InterestList today={today} />
          <MatchLists today={today} own={false} />
          <ForumDates today={today} />
        </>
      );
    case 'representative':
      return (
        <>
          <MatchLists today={today} own />
          <RecordLists today={today} />
          <Forum today={today} />
          <FollowUpList today={today} />
          <SuggestedList today={today} />
          <ForumDates today={today} />
        </>
      );
    case 'reader':
    case 'countryReader':
      return (
        <>
          {me.countries && <ReadCountries countries={me.countries} />}
          <RecordLists today={today} />
          <ChangedList today={today} />
          <ForumDates today={today} />
        </>
      );
    case 'administrator':
      return <p>{say('today.noRecords')}</p>;
  }
};

const Loaded = ({ me }: { readonly me: Me }) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const since = sinceIn(useSearch());
  const { remote, reload, hasNews } = useRemote(
    `today ${since ?? ''}`,
    (ifNoneMatch) => client('getToday', { query: { since }, ifNoneMatch }),
    'told',
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <>
      {hasInbox(me) && (
        <p>
          <Link to={inboxPath}>{say('today.inbox')}</Link>
        </p>
      )}
      <p className="quiet">{say('today.asOf', { time: words.time(remote.value.asOf) })}</p>
      <LiveNote hasNews={hasNews} show={reload} />
      <Day me={me} today={remote.value} reload={reload} />
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
