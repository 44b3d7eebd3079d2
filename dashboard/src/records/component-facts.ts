/** The facts of a component as label and text, in reading order; what is not stated is left out. */
import type { Component } from '#shared/domain/component';
import { measureOf } from '#shared/domain/measure';

import type { Words } from '../i18n/words.ts';
import { nameOf, namesOf } from './names.ts';

export type FactKey = `fact.${
  | 'topics'
  | 'qualities'
  | 'support'
  | 'quantity'
  | 'places'
  | 'placesStated'
  | 'languages'
  | 'window'
  | 'windowStated'
  | 'due'
  | 'target'}`;

export type Fact = {
  readonly key: FactKey;
  readonly text: string;
  /** In the words of the record, not of the page. */
  readonly original?: boolean;
};

const quantityText = ({ quantity }: Component, { amount }: Words): string =>
  quantity ? amount(quantity.min, measureOf(quantity), quantity.max) : '';

const placeText = ({ places }: Component, words: Words): string => {
  if (places.anywhere) return nameOf('coverageRegions', 'anywhere', words);
  const names = [
    ...places.countries.map((id) => nameOf('countries', id, words)),
    ...places.regions.map((id) => nameOf('coverageRegions', id, words)),
  ];
  return names.length > 0 ? words.list(names) : '';
};

export const windowText = (window: Component['window'], { say, date }: Words): string => {
  if (window.start && window.end) {
    return say('fact.fromTo', { start: date(window.start), end: date(window.end) });
  }
  if (window.start) return say('fact.from', { start: date(window.start) });
  return window.end ? say('fact.until', { end: date(window.end) }) : '';
};

export const componentFacts = (component: Component, words: Words): readonly Fact[] => {
  const facts: readonly Fact[] = [
    { key: 'fact.topics', text: namesOf('topics', component.topics, words) },
    { key: 'fact.qualities', text: namesOf('qualities', component.qualities, words) },
    { key: 'fact.support', text: namesOf('supportTypes', component.supportTypes, words) },
    { key: 'fact.quantity', text: quantityText(component, words) },
    { key: 'fact.places', text: placeText(component, words) },
    { key: 'fact.placesStated', text: component.places.stated.join('; '), original: true },
    { key: 'fact.languages', text: namesOf('recordLanguages', component.languages, words) },
    { key: 'fact.window', text: windowText(component.window, words) },
    { key: 'fact.windowStated', text: component.window.stated ?? '', original: true },
    { key: 'fact.due', text: component.due ? words.date(component.due) : '' },
    { key: 'fact.target', text: component.target ?? '', original: true },
  ];
  return facts.filter(({ text }) => text !== '');
};
