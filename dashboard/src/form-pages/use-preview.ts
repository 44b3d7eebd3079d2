/** Asks what answers would match, without keeping them anywhere. */
import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { Answered } from '../api/client.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';

type Body = Readonly<Record<string, unknown>>;
export type Preview = (answers: Body) => Promise<Answered<SuggestionsView>>;

export const usePreview = (kind: RecordKind, partyId: string): Preview => {
  const { client } = useServices();
  const { language } = useWords();
  return (answers) =>
    client(kind === 'pledge' ? 'previewPledge' : 'previewOffer', {
      body: { ...answers, partyId },
      query: { language },
    });
};
