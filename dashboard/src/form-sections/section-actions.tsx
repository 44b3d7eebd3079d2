/** From one section of a form to the next or back. Where a draft may be kept, going on saves it. */
import type { ReactNode } from 'react';

import type { SectionMoves } from './use-going-on.ts';
import { useWords } from '../i18n/words-context.tsx';

type SectionActionsProps = {
  readonly moves: SectionMoves;
  readonly saves: boolean;
  readonly sending: boolean;
  readonly failure: ReactNode;
};

export const SectionActions = ({ moves, saves, sending, failure }: SectionActionsProps) => {
  const { say } = useWords();
  return (
    <>
      {failure}
      <p className="actions">
        <button type="submit" value="continue" className="button" aria-disabled={sending}>
          {say(saves ? 'sections.saveContinue' : 'sections.continue')}
        </button>
        {moves.goBack && (
          <button type="button" className="button button--quiet" onClick={moves.goBack}>
            {say('sections.back')}
          </button>
        )}
        {moves.goOnUnsaved && (
          <button type="button" className="button button--quiet" onClick={moves.goOnUnsaved}>
            {say(saves ? 'sections.continueUnsaved' : 'sections.continueUnchecked')}
          </button>
        )}
        <span role="status">{sending && say(saves ? 'sections.saving' : 'sections.checking')}</span>
      </p>
    </>
  );
};
