/** What a draft would match, told to be unsaved. */
import { useEffect, useRef } from 'react';

import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { SuggestionCards } from './suggestion-list.tsx';

type PreviewPanelProps = { readonly view: SuggestionsView; readonly areMadeUp: boolean };

export const PreviewPanel = ({ view, areMadeUp }: PreviewPanelProps) => {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel preview" aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1}>
        {say('preview.title')}
      </h2>
      <p className="notice">{say('preview.unsaved')}</p>
      <SuggestionCards view={view} areMadeUp={areMadeUp} />
    </section>
  );
};
