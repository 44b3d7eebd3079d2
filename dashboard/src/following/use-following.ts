/** What whoever is signed in follows, and how they begin and end it where they are. */
import { useState } from 'react';

import type { FollowingView } from '#shared/contract/people/following-views';
import { mostFollowed, type FollowedTopic } from '#shared/domain/inbox/following';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';

export const useFollowing = () => {
  const { client } = useServices();
  const { remote, reload } = useRemote('following', () => client('getFollowing'));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const change = async (topic: FollowedTopic, follow: boolean): Promise<void> => {
    setAsked(true);
    const answer = await client('editFollowing', { path: { topic }, body: { follow } });
    setProblem(answer.ok ? null : answer.problem);
    setChanged(answer.ok);
    if (readsOtherwise(answer)) reload();
  };
  const retry = (): void => {
    setAsked(true);
    reload();
  };
  return {
    remote,
    retry,
    problem,
    isChanged,
    change,
    /** What came on a wish of its reader: the button that they pressed may have gone with what was there before. */
    came: wasAsked && remote,
  };
};

export const follows = ({ topics }: FollowingView, topic: FollowedTopic): boolean =>
  topics.some((each) => each.topic === topic);

export const isFull = ({ topics }: FollowingView): boolean => topics.length >= mostFollowed;
