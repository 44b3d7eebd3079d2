/** What is worth knowing beside the fit: reasons to look here first stand apart, then warnings and what is for review. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from '../records/names.ts';

type Remarks = SuggestionView['explanation']['remarks'];

const kinds = ['priority', 'warning', 'review'] as const;

export const RemarkList = ({ remarks }: { readonly remarks: Remarks }) => {
  const words = useWords();
  if (remarks.length === 0) return null;
  return (
    <dl className="remarks" aria-label={words.say('suggestions.aside')}>
      {kinds.map((kind) => {
        const own = remarks.filter((remark) => remark.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind} className={`remark remark--${kind}`}>
              <dt>{vocabularyLabel('remarkKinds', kind, words)}</dt>
              {own.map(({ remark, sentence }) => (
                <dd key={remark}>{sentence}</dd>
              ))}
            </div>
          )
        );
      })}
    </dl>
  );
};
