/** What waits for whoever is signed in, by what they do here. */
import type { Today } from '#shared/contract/people/today-views';
import { datesTopic } from '#shared/domain/inbox/following';

import type { Me } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { peoplePath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';
import { AnnouncedList } from './announced-list.tsx';
import { PartnershipsPanel } from '../partnerships/partnerships-panel.tsx';
import { ChangedList } from './changed-list.tsx';
import { InterestList } from './interest-list.tsx';
import { FollowThis } from '../following/follow-this.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { ForumDates } from './forum-dates.tsx';
import { MatchLists } from './match-lists.tsx';
import { RecordLists } from './record-lists.tsx';
import { SuggestedList } from './suggested-list.tsx';
import { Worklist } from './worklist.tsx';

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

const Dates = ({ today }: { readonly today: Today }) => (
  <ForumDates today={today}>
    <FollowThis topic={datesTopic} />
  </ForumDates>
);

export const Day = ({ me, today, reload }: DayProps) => {
  const { say } = useWords();
  switch (me.role) {
    case 'secretariat':
      return (
        <>
          <Worklist today={today} reload={reload} />
          <InterestList today={today} />
          <AnnouncedList today={today} />
          <MatchLists today={today} own={false} />
          <Dates today={today} />
        </>
      );
    case 'representative':
      return (
        <>
          <MatchLists today={today} own />
          <RecordLists today={today} />
          <AnnouncedList today={today} />
          <PartnershipsPanel />
          <Forum today={today} />
          <FollowUpList today={today} />
          <SuggestedList today={today} />
          <Dates today={today} />
        </>
      );
    case 'reader':
    case 'countryReader':
      return (
        <>
          {me.countries && <ReadCountries countries={me.countries} />}
          <RecordLists today={today} />
          <ChangedList today={today} />
          <Dates today={today} />
        </>
      );
    case 'administrator':
      return (
        <>
          <p>{say('today.noRecords')}</p>
          <p>
            <Link to={peoplePath}>{say('nav.people')}</Link>
          </p>
        </>
      );
  }
};
