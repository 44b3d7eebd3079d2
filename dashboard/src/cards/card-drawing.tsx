/** The charts of a card, one for each group; their code comes when the card is near. */
import type { RefObject } from 'react';

import { wordsOfCards } from '../i18n/messages/parts.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type CardFigure, type CardGroup, mostAmong } from './card-figure.ts';
import { CardLegend } from './card-legend.tsx';
import { chartHeight } from './chart-size.ts';
import { Near } from './near.tsx';
import { roundTicks } from './round-ticks.ts';

const CardChart = loadedLater('part', () => import('./card-chart.tsx'), 'CardChart', {
  words: wordsOfCards,
});

type CardDrawingProps = {
  readonly figure: CardFigure;
  readonly drawing: RefObject<HTMLDivElement | null>;
};

export const CardDrawing = ({ figure, drawing }: CardDrawingProps) => {
  const { say } = useWords();
  const { groups, series, title, ownScales = false } = figure;
  const ticksOf = (group: CardGroup): readonly number[] =>
    roundTicks(mostAmong(ownScales ? [group] : groups));
  const nameOf = (label: string | null): string =>
    `${title}. ${label === null ? '' : `${label}. `}${say('card.inTable')}`;
  return (
    <>
      <CardLegend series={series} />
      <div ref={drawing} className="card-groups">
        {groups.map((group) => (
          <div key={group.id} data-group={group.label ?? ''} className="card-group">
            {group.label !== null && <h4 className="card-group__name">{group.label}</h4>}
            <Near height={chartHeight(group)}>
              <CardChart
                group={group}
                series={series}
                ticks={ticksOf(group)}
                name={nameOf(group.label)}
              />
            </Near>
          </div>
        ))}
      </div>
    </>
  );
};
