/** What a card can be taken along as: its numbers, its picture, its address, and how it is cited. */
import { type RefObject, useState } from 'react';

import type { FigureChoice } from '#shared/export/figure-row';

import { chartPicture, pngOf, chartsIn } from '../figures/chart-picture.ts';
import { downloadFile, downloadText } from '../figures/download.ts';
import { figureFileName } from '../figures/figure-file.ts';
import type { Scope } from '../filters/filters.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { cardCaption } from './card-caption.ts';
import type { CardFigure } from './card-figure.ts';
import { cardCsv } from './card-file.ts';
import { cardSlugs } from './card-names.ts';

type CardActionsProps = {
  readonly figure: CardFigure;
  readonly subtitle: readonly string[];
  readonly filter: FigureChoice;
  readonly scope: Scope;
  readonly asOf: string | null;
  /** Tiles are no drawing. */
  readonly hasChart: boolean;
  /** Around its charts. */
  readonly drawing: RefObject<HTMLDivElement | null>;
};

type Told = 'copied' | 'copyFailed' | 'noPicture' | 'notDrawn';

const addressOf = (slug: string): string => {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${search}#${slug}`;
};

export const CardActions = (props: CardActionsProps) => {
  const { figure, subtitle, filter, scope, asOf, hasChart, drawing } = props;
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const [told, setTold] = useState<Told | null>(null);
  const slug = cardSlugs[figure.name];
  const file = { name: slug, filter, scope, asOf, world };

  const picture = () => {
    const drawn = chartsIn(drawing.current);
    if (drawn.length > 0)
      return chartPicture(drawn, cardCaption({ figure, subtitle, scope, world }, words));
    setTold('notDrawn');
    return undefined;
  };
  const svg = (): void => {
    const made = picture();
    if (made) downloadText(figureFileName(file, 'svg'), 'image/svg+xml', made.svg);
  };
  const png = async (): Promise<void> => {
    const made = picture();
    if (!made) return;
    const content = await pngOf(made);
    if (content) downloadFile(figureFileName(file, 'png'), content);
    else setTold('noPicture');
  };
  const csv = (): void =>
    downloadText(
      figureFileName(file, 'csv'),
      'text/csv;charset=utf-8',
      cardCsv(figure, { filter, scope, asOf }, words),
    );
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('copied');
    } catch {
      setTold('copyFailed');
    }
  };
  const citation = (): string =>
    say('card.citation', {
      name: say('frame.name'),
      title: figure.title,
      subtitle: subtitle.join(' '),
      address: addressOf(slug),
    });

  return (
    <div className="card-actions">
      <button type="button" className="button button--small" onClick={csv}>
        {say('card.csv')}
      </button>
      {hasChart && (
        <>
          <button type="button" className="button button--small" onClick={svg}>
            {say('card.svg')}
          </button>
          <button type="button" className="button button--small" onClick={() => void png()}>
            {say('card.png')}
          </button>
        </>
      )}
      <button
        type="button"
        className="button button--small"
        onClick={() => void copy(addressOf(slug))}
      >
        {say('card.copyLink')}
      </button>
      <button type="button" className="button button--small" onClick={() => void copy(citation())}>
        {say('card.copyCitation')}
      </button>
      <span role="status" className="quiet">
        {told && say(`card.${told}`)}
      </span>
    </div>
  );
};
