/** What stands above a worklist: its keys, and what was accepted and can still be undone. */
import type { Ref } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { heldIds } from './acceptances.ts';
import type { useAcceptances } from './use-acceptances.ts';

export const WorklistKeys = () => {
  const { say } = useWords();
  return (
    <p className="keys">
      {say('today.keys')} <kbd>J</kbd> {say('today.key.next')} · <kbd>K</kbd>{' '}
      {say('today.key.previous')} · <kbd>A</kbd> {say('step.acceptance')} · <kbd>U</kbd>{' '}
      {say('today.undo')}
    </p>
  );
};

type WorklistStatusProps = Pick<ReturnType<typeof useAcceptances>, 'acceptances'> & {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly undo: () => void;
  readonly undoAll: () => void;
};

export const WorklistStatus = ({ ref, acceptances, undo, undoAll }: WorklistStatusProps) => {
  const { say } = useWords();
  const last = [...acceptances.values()].at(-1);
  const held = heldIds(acceptances);
  return (
    <p ref={ref} role="status" tabIndex={-1} className="worklist__status">
      {held.length > 1
        ? say('today.told.several', { count: held.length })
        : last && say(`today.told.${last.state}`, { title: last.title })}
      {held.length > 0 && (
        <>
          {' '}
          <button type="button" className="button button--quiet" onClick={undo}>
            {say(held.length > 1 ? 'today.undoLast' : 'today.undo')} <kbd>U</kbd>
          </button>
        </>
      )}
      {held.length > 1 && (
        <>
          {' '}
          <button type="button" className="button button--quiet" onClick={undoAll}>
            {say('today.undoAll')}
          </button>
        </>
      )}
    </p>
  );
};
