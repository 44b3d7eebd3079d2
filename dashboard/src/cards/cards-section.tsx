/** Where the cards stand: their code and figures come when their reader is near, or came for one of them. */
import type { Filters } from '../filters/filters.ts';
import { useWords } from '../i18n/words-context.tsx';
import { wordsOfCards } from '../i18n/messages/parts.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { Near } from './near.tsx';

const CardsPanel = loadedLater('part', () => import('./cards-panel.tsx'), 'CardsPanel', {
  words: wordsOfCards,
});

type CardsSectionProps = { readonly filters: Filters; readonly asOf: string | null };

export const CardsSection = ({ filters, asOf }: CardsSectionProps) => {
  const { say } = useWords();
  return (
    <section className="panel" aria-labelledby="cards-title">
      <h2 id="cards-title">{say('card.section')}</h2>
      <div className="cards-place">
        <Near height={0}>
          <CardsPanel filters={filters} asOf={asOf} />
        </Near>
      </div>
    </section>
  );
};
