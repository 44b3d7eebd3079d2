/** What is suggested to a record that matching reads, and the way to ask of one pair by its references. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { useWords } from '../i18n/words-context.tsx';
import { AskPair } from '../suggestions/ask-pair.tsx';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';

type SuggestionsOfRecordProps = {
  readonly record: PledgeView | OfferView;
  readonly seesAll: boolean;
};

export const SuggestionsOfRecord = ({ record, seesAll }: SuggestionsOfRecordProps) => {
  const { say } = useWords();
  const { kind, id, state } = record;
  if (state === 'draft' || state === 'withdrawn') return null;
  return (
    <>
      <SuggestionsPanel
        key={record.version}
        kind={kind}
        id={id}
        changedAt={record.updatedAt}
        title={say('suggestions.title')}
      />
      <AskPair kind={kind} id={id} seesAll={seesAll} />
    </>
  );
};
