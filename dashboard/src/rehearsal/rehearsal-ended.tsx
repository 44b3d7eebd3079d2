/** What would happen now in earnest, and what suits what was written. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { formPath } from '../navigation/pages.ts';
import { SuggestionCards } from '../suggestions/suggestion-list.tsx';
import { RehearsalMark } from './rehearsal-mark.tsx';
import type { Rehearsed } from './rehearse.ts';

type RehearsalEndedProps = {
  readonly kind: RecordKind;
  readonly ended: Rehearsed;
  readonly again: () => void;
};

export const RehearsalEnded = ({ kind, ended, again }: RehearsalEndedProps) => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{say('rehearsal.ended')}</PageHeading>
      <RehearsalMark />
      <p>{say('rehearsal.next')}</p>
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={again}>
          {say('rehearsal.again')}
        </button>
        <Link to={formPath(kind)}>{say(`form.title.${kind}`)}</Link>
      </p>
      <h2>{say('suggestions.first')}</h2>
      <SuggestionCards view={ended.suggestions} areMadeUp />
    </>
  );
};
