/** That a page or a part of one is not there, where it would stand, why, and the ways to get it. */
import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';

/** A page has its own heading; a part stands below one. */
export type Extent = 'page' | 'part';

/** A script that did not arrive may be the connection; what breaks while it is shown is our own fault. */
export type Missing =
  | { readonly cause: 'notLoaded'; readonly extent: Extent }
  | { readonly cause: 'broken'; readonly extent: 'page' };

type NotLoadedProps = {
  readonly missing: Missing;
  readonly again: () => void;
  /** Tried more than once: a browser may remember that a script failed, and a new version may have replaced it. */
  readonly failedAgain: boolean;
  readonly trying: boolean;
};

const reasonOf = (missing: Missing) =>
  missing.cause === 'broken' ? 'broken.text' : (`notLoaded.${missing.extent}` as const);

export const NotLoaded = ({ missing, again, failedAgain, trying }: NotLoadedProps) => {
  const { say } = useWords();
  return (
    <>
      {missing.extent === 'page' && <PageHeading>{say(`${missing.cause}.title`)}</PageHeading>}
      <div className="notice notice--problem" role="alert">
        <p>{say(failedAgain ? `${missing.cause}.again` : reasonOf(missing))}</p>
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

/** Of what nobody needs to go on: said in passing. */
export const NotThereAside = ({ again, trying }: Pick<NotLoadedProps, 'again' | 'trying'>) => {
  const { say } = useWords();
  return (
    <p className="quiet">
      {say('notLoaded.part')}{' '}
      <button type="button" className="button button--quiet" aria-disabled={trying} onClick={again}>
        {say('problem.retry')}
      </button>
    </p>
  );
};
