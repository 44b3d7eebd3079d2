/** Says that something changed elsewhere, in a corner where nothing moves for it: in its place already, or on wish. */
import { useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';

type LiveNoteProps = {
  readonly updates?: number;
  readonly hasNews?: boolean;
  /** Of a list: how many of its entries changed. */
  readonly changed?: number;
  /** Where the page has another note below it. */
  readonly isAbove?: boolean;
  readonly show?: () => void;
};

export const LiveNote = (props: LiveNoteProps) => {
  const { updates = 0, changed = 0, hasNews = changed > 0, isAbove = false, show } = props;
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isTold = updates > 0 || hasNews;
  const note = isAbove ? 'live-note live-note--above' : 'live-note';
  return (
    <div ref={place} className={isTold ? note : undefined} role="status" tabIndex={-1}>
      {hasNews && (changed > 0 ? say('live.listChanged', { count: changed }) : say('live.news'))}
      {!hasNews && updates > 0 && <span key={updates}>{say('live.updated')}</span>}
      {hasNews && show && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            show();
            // The button goes; whoever pressed it stays where they are.
            place.current?.focus({ preventScroll: true });
          }}
        >
          {say('live.show')}
        </button>
      )}
    </div>
  );
};
