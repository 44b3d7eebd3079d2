/**
 * The next page of a list. The button stays, and with it the focus, while a page is on its way and where it did not come.
 * When it was the last, the button goes, and focus goes to the line that says so.
 */
import { useState } from 'react';

import type { More } from '../api/more.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { StatusLine } from './status-line.tsx';

type MoreButtonProps = {
  readonly more: More;
  /** What it says, where it is not just more. */
  readonly text?: string;
};

export const MoreButton = ({ more, text }: MoreButtonProps) => {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  if (more.state === 'none') return asked ? <StatusLine text={say('records.allShown')} /> : null;
  return (
    <div className="more">
      {more.state === 'failed' && <ProblemNotice problem={more.problem} />}
      <button
        type="button"
        className="button"
        aria-disabled={more.state === 'loading'}
        onClick={() => {
          if (more.state === 'loading') return;
          setAsked(true);
          more.load();
        }}
      >
        {text ?? say('records.more')}
      </button>
      {more.state === 'loading' && (
        <span role="status" className="quiet">
          {' '}
          {say('state.loading')}
        </span>
      )}
    </div>
  );
};
