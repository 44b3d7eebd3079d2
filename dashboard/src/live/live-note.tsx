/** Says that something changed elsewhere, in a corner where nothing moves for it: in its place already, or on wish. */
import { useWords } from '../i18n/words-context.tsx';

type LiveNoteProps = {
  readonly updates?: number;
  readonly hasNews?: boolean;
  readonly show?: () => void;
};

export const LiveNote = ({ updates = 0, hasNews = false, show }: LiveNoteProps) => {
  const { say } = useWords();
  const isTold = updates > 0 || hasNews;
  return (
    <div className={isTold ? 'live-note' : undefined} role="status">
      {hasNews && say('live.news')}
      {!hasNews && updates > 0 && <span key={updates}>{say('live.updated')}</span>}
      {hasNews && show && (
        <button type="button" className="button button--quiet" onClick={show}>
          {say('live.show')}
        </button>
      )}
    </div>
  );
};
