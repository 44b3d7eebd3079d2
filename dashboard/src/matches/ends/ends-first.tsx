/** Nobody consents to ends that the page has not shown: said where the button or the form of the consent would be. */
import { useEffect, useRef } from 'react';

import type { Loaded } from '../../api/remote.ts';
import { useWords } from '../../i18n/words-context.tsx';

type EndsFirstProps = {
  readonly ends: Loaded<unknown>;
  /** Whether it stands in for a form that the reader was in. */
  readonly isInForm: boolean;
};

export const EndsFirst = ({ ends: { remote, reload }, isInForm }: EndsFirstProps) => {
  const { say } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isInForm) notice.current?.focus();
  }, [isInForm]);
  if (remote.state === 'loading' && !isInForm) return null;
  return (
    <div ref={notice} className="notice notice--problem" tabIndex={-1}>
      <p>{say('match.endsFirst')}</p>
      {remote.state === 'failed' ? (
        <button type="button" className="button" onClick={reload}>
          {say('problem.retry')}
        </button>
      ) : (
        <p role="status">{say('state.loading')}</p>
      )}
    </div>
  );
};
