/** What two components state, fact by fact: what one of them states alone stands beside nothing. Pure. */
import type { Component } from '#shared/domain/records/component';

import type { Words } from '../i18n/words.ts';
import { componentFacts } from '../records/component-facts.ts';
import type { Fact } from '../records/described-facts.ts';
import { vocabularyLabel } from '../records/names.ts';

export type ComparedFact = {
  readonly key: Fact['key'];
  readonly pledge: Fact | undefined;
  readonly offer: Fact | undefined;
};

const conditionsOf = ({ conditions }: Component, words: Words): readonly Fact[] =>
  conditions.length === 0
    ? []
    : [
        {
          key: 'field.conditions',
          text: conditions
            .map(({ kind, text }) => `${vocabularyLabel('conditions', kind, words)}: ${text}`)
            .join('\n'),
          original: true,
        },
      ];

const factsOf = (component: Component, words: Words): readonly Fact[] => [
  {
    key: 'field.area',
    text: component.area === null ? '' : vocabularyLabel('areas', component.area, words),
  },
  ...componentFacts(component, words),
  ...conditionsOf(component, words),
];

/** In the order in which the pledge tells its own, then what the offer tells besides. */
export const comparedFacts = (
  pledge: Component,
  offer: Component,
  words: Words,
): readonly ComparedFact[] => {
  const [asked, given] = [factsOf(pledge, words), factsOf(offer, words)];
  const keys = [...new Set([...asked, ...given].map(({ key }) => key))];
  return keys
    .map((key) => ({
      key,
      pledge: asked.find((fact) => fact.key === key && fact.text !== ''),
      offer: given.find((fact) => fact.key === key && fact.text !== ''),
    }))
    .filter(({ pledge: one, offer: other }) => one !== undefined || other !== undefined);
};
