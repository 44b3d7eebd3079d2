/** Where the cards stand: their code and figures come when their reader is near, or came for one of them. */
import { useEffect, useState } from 'react';

import type { Filters } from '../filters/filters.ts';
import { useWords } from '../i18n/words-context.tsx';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { Near } from './near.tsx';

const CardsPanel = loadedLater('part', () => import('./cards-panel.tsx'), 'CardsPanel');

type CardsSectionProps = { readonly filters: Filters; readonly asOf: string | null };

export const CardsSection = ({ filters, asOf }: CardsSectionProps) => {
  const { say } = useWords();
  const [isNamed, setNamed] = useState(false);
  useEffect(() => setNamed(window.location.hash !== ''), []);
  const cards = <CardsPanel filters={filters} asOf={asOf} />;
  return (
    <section className="panel" aria-labelledby="cards-title">
      <h2 id="cards-title">{say('card.section')}</h2>
      <div className="cards-place">{isNamed ? cards : <Near height={0}>{cards}</Near>}</div>
    </section>
  );
};
