/** A card: what a figure finds, of what and when, as chart, table and method, and as files. */
import { useRef } from 'react';

import type { FigureChoice } from '#shared/export/figure-row';

import type { Scope } from '../filters/filters.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { methodPath } from '../navigation/pages.ts';
import { CardActions } from './card-actions.tsx';
import { CardDrawing } from './card-drawing.tsx';
import { type CardFigure, rowsOf, totalOfRow } from './card-figure.ts';
import { cardSlugs } from './card-names.ts';
import { CardTable } from './card-table.tsx';
import { CardTabs } from './card-tabs.tsx';
import { CountryTiles } from './country-tiles.tsx';

type CardProps = {
  readonly figure: CardFigure;
  /** The filter in words, where there is one. */
  readonly filtered: string | null;
  readonly filter: FigureChoice;
  readonly scope: Scope;
  readonly asOf: string | null;
};

const About = ({ figure }: { readonly figure: CardFigure }) => {
  const { say } = useWords();
  const slug = cardSlugs[figure.name];
  return (
    <>
      <p>{say(`card.about.${figure.name}`)}</p>
      <p>{say('method.classification')}</p>
      <p>
        <Link to={methodPath(slug)}>{say('card.method')}</Link>
      </p>
    </>
  );
};

export const Card = ({ figure, filtered, filter, scope, asOf }: CardProps) => {
  const { say, time } = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const slug = cardSlugs[figure.name];
  const isEmpty = rowsOf(figure).every((row) => totalOfRow(row) === 0);
  const when = asOf === null ? say('state.notComputed') : say('state.asOf', { time: time(asOf) });
  const subtitle = [...(filtered === null ? [] : [filtered]), figure.unit, when];
  return (
    <section
      id={slug}
      className={`figure-card figure-card--${figure.name}`}
      aria-labelledby={`${slug}-title`}
    >
      <h3 id={`${slug}-title`} tabIndex={-1}>
        {isEmpty ? say(`card.empty.${scope}`) : figure.title}
      </h3>
      <p className="unit">
        {filtered !== null && <strong className="figure-filter">{filtered} </strong>}
        {figure.unit} {when}
      </p>
      {!isEmpty && (
        <>
          <CardTabs
            id={slug}
            title={figure.title}
            panels={{
              chart:
                figure.name === 'countries' ? (
                  <CountryTiles figure={figure} />
                ) : (
                  <CardDrawing figure={figure} drawing={drawing} />
                ),
              table: <CardTable figure={figure} />,
              about: <About figure={figure} />,
            }}
          />
          {figure.notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
          <CardActions
            {...{ figure, subtitle, filter, scope, asOf, drawing }}
            hasChart={figure.name !== 'countries'}
          />
        </>
      )}
    </section>
  );
};
