/** All that somebody follows, each to be followed no more; and the dates of the calendar, which have no page of their own. */
import type { FollowingView } from '#shared/contract/people/following-views';
import { datesTopic, recordOfTopic, type FollowedTopic } from '#shared/domain/inbox/following';
import { areas } from '#shared/vocabulary/areas';
import { findCountry } from '#shared/vocabulary/countries';

import { useLostFocus } from '../design/use-lost-focus.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { Link } from '../navigation/link.tsx';
import { countryPath, followingAnchor, recordPath } from '../navigation/pages.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { follows, isFull, useFollowing } from './use-following.ts';

type Followed = FollowingView['topics'][number] & { readonly topic: FollowedTopic };

/** As people call it, and where it is. */
const shownOf = (
  { topic, title }: Followed,
  { say, label }: Words,
): { readonly text: string; readonly path?: string } => {
  if (topic === datesTopic) return { text: say('following.dates'), path: '/today' };
  const record = recordOfTopic(topic);
  if (record)
    return title === null
      ? { text: say('following.unreadable') }
      : { text: title, path: recordPath(record.kind, record.id) };
  const [of, id = ''] = topic.split('-');
  if (of === 'country') {
    const country = findCountry(id);
    return { text: country ? label(country.label) : id, path: countryPath(id) };
  }
  const area = areas.find((each) => each.id === id);
  return { text: say('following.area', { area: area ? label(area.label) : id }) };
};

type LineProps = { readonly followed: Followed; readonly end: () => void };

const Line = ({ followed, end }: LineProps) => {
  const words = useWords();
  const { say, date } = words;
  const { text, path } = shownOf(followed, words);
  const shown = (
    <bdi dir="auto" lang={followed.language ?? undefined}>
      {text}
    </bdi>
  );
  const action = say('following.end');
  return (
    <li className="waiting">
      <div className="waiting__what">
        <p className="waiting__title">
          {path === undefined ? shown : <Link to={path}>{shown}</Link>}
        </p>
        <p className="quiet">
          {say('following.since', { date: date(followed.since.slice(0, 10)) })}
        </p>
      </div>
      <div className="waiting__decision">
        <button
          type="button"
          className="button button--quiet"
          aria-label={say('following.of', { action, title: text })}
          onClick={end}
        >
          {action}
        </button>
      </div>
    </li>
  );
};

type ListProps = {
  readonly following: FollowingView;
  readonly change: (topic: FollowedTopic, follow: boolean) => void;
};

const List = ({ following, change }: ListProps) => {
  const { say } = useWords();
  const topics = following.topics as readonly Followed[];
  const mayAddDates = !follows(following, datesTopic) && !isFull(following);
  return (
    <>
      {topics.length === 0 && <p>{say('following.none')}</p>}
      <ul className="waiting-list__lines">
        {topics.map((each) => (
          <Line key={each.topic} followed={each} end={() => change(each.topic, false)} />
        ))}
      </ul>
      {mayAddDates && (
        <p className="actions">
          <button
            type="button"
            className="button button--quiet"
            onClick={() => change(datesTopic, true)}
          >
            {say('following.begin.dates')}
          </button>
        </p>
      )}
    </>
  );
};

export const FollowingPanel = () => {
  const { say } = useWords();
  const { remote, retry, problem, isChanged, change, came } = useFollowing();
  /** The button goes with what it was about, and focus to the head of the list. */
  const title = useLostFocus<HTMLHeadingElement>(came);
  return (
    <section id={followingAnchor} aria-labelledby="following-title">
      <h2 ref={title} id="following-title" tabIndex={-1}>
        {say('following.title')}
      </h2>
      <p>{say('following.lead')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{isChanged && say('following.saved')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={retry} />}
      {remote.state === 'ready' && (
        <List following={remote.value} change={(topic, follow) => void change(topic, follow)} />
      )}
    </section>
  );
};
