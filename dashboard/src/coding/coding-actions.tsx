/** What may be done with a record that is coded: saved, left for the one before or after it, or opened. */
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import type { RecordRead } from './use-record-read.ts';

export type Moves = {
  readonly next: () => void;
  readonly previous: () => void;
  readonly onSaved: () => void;
};

type CodingActionsProps = Pick<Moves, 'next' | 'previous'> & {
  readonly record: RecordRead['record'];
  readonly canSave: boolean;
  readonly save: () => void;
};

export const CodingActions = ({ record, canSave, save, next, previous }: CodingActionsProps) => {
  const { say } = useWords();
  return (
    <p className="actions">
      <button
        type="button"
        className="button"
        aria-disabled={!canSave}
        aria-keyshortcuts="Enter"
        onClick={save}
      >
        {say('coding.save')}
      </button>
      <button
        type="button"
        className="button button--quiet"
        aria-keyshortcuts="K"
        onClick={previous}
      >
        {say('coding.previous')}
      </button>
      <button type="button" className="button button--quiet" aria-keyshortcuts="J" onClick={next}>
        {say('coding.next')}
      </button>
      <Link to={recordPath(record.kind, record.id)}>{say('coding.open')}</Link>
    </p>
  );
};
