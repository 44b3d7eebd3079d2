/** The next page of a list. When it was the last, the button goes, and focus goes to the line that says so. */
import { useState } from 'react';

import { useWords } from '../design/words-context.tsx';
import { StatusLine } from './status-line.tsx';

export const MoreButton = ({ more }: { readonly more: (() => void) | undefined }) => {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  if (!more) return asked ? <StatusLine text={say('records.allShown')} /> : null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        setAsked(true);
        more();
      }}
    >
      {say('records.more')}
    </button>
  );
};
