/** Why nothing is suggested, with how many candidates each reason concerns, and the changes that would help most often. */
import type { NoneView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';

export const NoneReasons = ({ none }: { readonly none: NoneView }) => {
  const { say } = useWords();
  const { reasons, changes, candidates, complete } = none;
  return (
    <div className="none">
      <h3>{say('none.title')}</h3>
      <ul>
        {reasons.map(({ reason, sentence }) => (
          <li key={reason}>{sentence}</li>
        ))}
      </ul>
      {!complete && <p className="quiet">{say('none.incomplete')}</p>}
      {candidates > 0 && (
        <>
          <h3>{say('none.help')}</h3>
          {changes.length === 0 ? (
            <p>{say('none.noHelp')}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <li key={change.sentence}>{change.sentence}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
};
