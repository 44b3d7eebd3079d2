/** For whoever is signed in, and loaded for them alone: to be told of what changes here. */
import { loadedLater } from '../scripts/loaded-later.tsx';
import { useSession } from '../session/session.tsx';
import type { FollowToggleProps } from './follow-toggle.tsx';

const FollowToggle = loadedLater('aside', () => import('./follow-toggle.tsx'), 'FollowToggle');

export const FollowThis = ({ topic }: FollowToggleProps) => {
  const { session } = useSession();
  if (session.status !== 'signedIn') return null;
  return (
    <div className="follow-place">
      <FollowToggle key={topic} topic={topic} />
    </div>
  );
};
