/** That a page or a part of one is not there, where it would stand, and the ways to get it. */
import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';

/** A page has its own heading; a part stands below one. */
export type Extent = 'page' | 'part';

type NotLoadedProps = {
  readonly extent: Extent;
  readonly again: () => void;
  /** Tried more than once: a browser may remember that a script failed, and a new version may have replaced it. */
  readonly failedAgain: boolean;
  readonly trying: boolean;
};

export const NotLoaded = ({ extent, again, failedAgain, trying }: NotLoadedProps) => {
  const { say } = useWords();
  return (
    <>
      {extent === 'page' && <PageHeading>{say('part.pageFailed')}</PageHeading>}
      <div className="notice notice--problem" role="alert">
        <p>{say(failedAgain ? 'part.failedAgain' : `part.failed.${extent}`)}</p>
        <p className="actions">
          <button type="button" className="button" aria-disabled={trying} onClick={again}>
            {say('problem.retry')}
          </button>
          {failedAgain && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => window.location.reload()}
            >
              {say('problem.reload')}
            </button>
          )}
        </p>
      </div>
    </>
  );
};
