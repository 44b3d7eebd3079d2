/** Whether what a page is of is followed, with the button that begins or ends it, and keeps its place and the focus. */
import { recordOfTopic, type FollowedTopic } from '#shared/domain/following';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { followingPath } from '../navigation/pages.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { follows, isFull, useFollowing } from './use-following.ts';

export type FollowToggleProps = { readonly topic: FollowedTopic };

const kindOf = (topic: FollowedTopic): 'record' | 'country' | 'area' | 'dates' => {
  if (recordOfTopic(topic)) return 'record';
  if (topic === 'dates') return 'dates';
  return topic.startsWith('country-') ? 'country' : 'area';
};

export const FollowToggle = ({ topic }: FollowToggleProps) => {
  const { say, number } = useWords();
  const { remote, problem, isChanged, change } = useFollowing();
  if (remote.state !== 'ready') return null;
  const isFollowed = follows(remote.value, topic);
  const manage = <Link to={followingPath}>{say('following.title')}</Link>;
  if (!isFollowed && isFull(remote.value))
    return (
      <p className="quiet">
        {say('following.full', { count: number(remote.value.topics.length) })} {manage}
      </p>
    );
  return (
    <div>
      {problem && <ProblemNotice problem={problem} />}
      <p className="actions">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => void change(topic, !isFollowed)}
        >
          {say(isFollowed ? 'following.end' : `following.begin.${kindOf(topic)}`)}
        </button>{' '}
        <span className="quiet" role="status">
          {isFollowed && say('following.isFollowed')}
          {!isFollowed && isChanged && say('following.ended')}
        </span>
        {isFollowed && manage}
      </p>
    </div>
  );
};
