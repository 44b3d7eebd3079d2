/** Whether what a page is of is followed, with the button that begins or ends it, and keeps its place and the focus. */
import type { FollowingView } from '#shared/contract/people/following-views';
import { recordOfTopic, type FollowedTopic } from '#shared/domain/inbox/following';

import { useLostFocus } from '../design/use-lost-focus.ts';
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

type ShownProps = FollowToggleProps & {
  readonly following: FollowingView;
  readonly isChanged: boolean;
  readonly change: (topic: FollowedTopic, follow: boolean) => void;
};

const Shown = ({ topic, following, isChanged, change }: ShownProps) => {
  const { say, number } = useWords();
  const isFollowed = follows(following, topic);
  const manage = <Link to={followingPath}>{say('following.title')}</Link>;
  if (!isFollowed && isFull(following))
    return (
      <p className="quiet">
        {say('following.full', { count: number(following.topics.length) })} {manage}
      </p>
    );
  return (
    <p className="actions">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => change(topic, !isFollowed)}
      >
        {say(isFollowed ? 'following.end' : `following.begin.${kindOf(topic)}`)}
      </button>{' '}
      <span className="quiet" role="status">
        {isFollowed && say('following.isFollowed')}
        {!isFollowed && isChanged && say('following.ended')}
      </span>
      {isFollowed && manage}
    </p>
  );
};

export const FollowToggle = ({ topic }: FollowToggleProps) => {
  const { remote, retry, problem, isChanged, change, came } = useFollowing();
  const place = useLostFocus<HTMLDivElement>(came);
  if (remote.state === 'loading') return null;
  return (
    <div ref={place} tabIndex={-1}>
      {problem && <ProblemNotice problem={problem} />}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={retry} />}
      {remote.state === 'ready' && (
        <Shown
          topic={topic}
          following={remote.value}
          isChanged={isChanged}
          change={(of, follow) => void change(of, follow)}
        />
      )}
    </div>
  );
};
