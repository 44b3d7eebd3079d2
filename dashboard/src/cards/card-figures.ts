/** All cards of one answer, in their order. Pure. */
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import { type CardName, cardNames } from './card-names.ts';
import type { CardSource } from './card-parts.ts';
import { countriesCard } from './countries-card.ts';
import { coveredTypesCard, regionsCard } from './coverage-cards.ts';
import { concentrationCard, typesCard } from './support-cards.ts';
import { flowCard, waitingCard } from './progress-cards.ts';
import { editionsCard, initiativesCard } from './forum-cards.ts';

const builders: Readonly<Record<CardName, (source: CardSource, words: Words) => CardFigure>> = {
  regions: regionsCard,
  types: typesCard,
  coveredTypes: coveredTypesCard,
  waiting: waitingCard,
  flow: flowCard,
  concentration: concentrationCard,
  countries: countriesCard,
  editions: editionsCard,
  initiatives: initiativesCard,
};

export const cardFigures = (source: CardSource, words: Words): readonly CardFigure[] =>
  cardNames.map((name) => builders[name](source, words));
