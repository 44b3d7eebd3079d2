/** Asked before a sign-out that would delete what somebody typed, with the way back to it. */
import { useEffect, useState } from 'react';

import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { usePath } from '../navigation/location.ts';
import { unsentPlaces } from './unsent-places.ts';
import type { Lost } from './sign-out.ts';

type SignOutQuestionProps = {
  readonly leaving: Lost;
  readonly stay: () => void;
  /** The reader has gone to another page instead. */
  readonly moveOn: () => void;
  readonly leave: () => void;
};

export const SignOutQuestion = ({ leaving, stay, moveOn, leave }: SignOutQuestionProps) => {
  const { say } = useWords();
  const path = usePath();
  const [askedAt] = useState(path);
  useEffect(() => {
    if (path !== askedAt) moveOn();
  }, [path, askedAt, moveOn]);
  const places = unsentPlaces(leaving.here);
  return (
    <div className="notice notice--problem">
      <FocusedHeading as="h2">{say('session.unsentTitle')}</FocusedHeading>
      {leaving.here.length > 0 && <p>{say('session.unsentHere')}</p>}
      {places.length > 0 && (
        <ul>
          {places.map(({ address, title }) => (
            <li key={address}>
              <Link to={address}>{say(title)}</Link>
            </li>
          ))}
        </ul>
      )}
      {leaving.elsewhere && <p>{say('session.unsentElsewhere')}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={stay}>
          {say('session.stay')}
        </button>
        <button type="button" className="button button--danger" onClick={leave}>
          {say('session.leave')}
        </button>
      </p>
    </div>
  );
};
