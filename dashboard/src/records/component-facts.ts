/** The facts of a component as label and text, in reading order; what is not stated is left out. */
import type { Component } from '#shared/domain/records/component';
import { componentFields, type ComponentFields } from '#shared/domain/fields/component-fields';
import type { Field, Own } from '#shared/domain/fields/field';
import { isInWords, isWorded, wordsOfField } from '#shared/domain/fields/in-words';
import { measureOf } from '#shared/domain/records/measure';
import { findCountry } from '#shared/vocabulary/countries';

import type { MessageKey } from '../i18n/messages/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { type Fact, toldBy } from './described-facts.ts';
import type { LabelledForBothKinds } from '#shared/messages/field-labels';
import { vocabularyLabel } from './names.ts';
import { sayAmount } from './say-amount.ts';

const quantityText = ({ quantity }: Component, words: Words): string =>
  quantity ? sayAmount(words)(quantity.min, measureOf(quantity), quantity.max) : '';

const placeText = ({ places }: Component, words: Words): string => {
  if (places.anywhere) return vocabularyLabel('coverageRegions', 'anywhere', words);
  const names = [
    ...places.countries.map((id) => vocabularyLabel('countries', id, words)),
    ...places.regions.map((id) => vocabularyLabel('coverageRegions', id, words)),
  ];
  if (names.length > 0) return words.list(names);
  return places.stated.length > 0 ? words.say('fact.notCoded') : '';
};

/** What is to be read with the name of a country, and why one lies in no region. */
const placeNotes = ({ places }: Component, words: Words): string =>
  places.countries
    .flatMap((id) => {
      const { note, regionNote } = findCountry(id) ?? {};
      const notes = [note, regionNote].flatMap((each) => (each ? [words.label(each)] : []));
      const place = vocabularyLabel('countries', id, words);
      return notes.map((each) => words.say('fact.placeNote', { place, note: each }));
    })
    .join(' ');

export const windowText = (window: Component['window'], { say, date }: Words): string => {
  if (window.start && window.end) {
    return say('fact.fromTo', { start: date(window.start), end: date(window.end) });
  }
  if (window.start) return say('fact.from', { start: date(window.start) });
  return window.end ? say('fact.until', { end: date(window.end) }) : '';
};

type OwnFacts = (component: Component, words: Words) => readonly Fact[];

const none: OwnFacts = () => [];

/** Of what has a shape of its own; text, area and conditions stand apart on every page. */
const ownFacts: Readonly<Record<Own<ComponentFields>, OwnFacts>> = {
  id: none,
  text: none,
  area: none,
  conditions: none,
  quantity: (component, words) => [{ key: 'fact.quantity', text: quantityText(component, words) }],
  places: (component, words) => [
    { key: 'fact.places', text: placeText(component, words) },
    { key: 'fact.placesStated', text: component.places.stated.join('; '), original: true },
    { key: 'fact.placeNotes', text: placeNotes(component, words) },
  ],
  window: ({ window }, words) => [
    { key: 'fact.window', text: windowText(window, words) },
    { key: 'fact.windowStated', text: window.stated ?? '', original: true },
  ],
};

/** Where pages call a field otherwise than the form asks for it. */
const otherLabels: Readonly<Record<string, MessageKey>> = {
  supportTypes: 'fact.support',
  qualities: 'fact.qualities',
};

const factsOf = (
  name: string,
  { holds, asked }: Field,
  component: Component,
  words: Words,
): readonly Fact[] => {
  if (holds.type === 'own') return ownFacts[name as Own<ComponentFields>](component, words);
  if (asked === 'carried') return [];
  const key = otherLabels[name] ?? (`field.${name as LabelledForBothKinds}` as const);
  const value = (component as Readonly<Record<string, unknown>>)[name];
  const isNotCoded = isWorded(name) && isInWords(component, name);
  return [
    { key, ...(isNotCoded ? { text: words.say('fact.notCoded') } : toldBy(holds, value, words)) },
  ];
};

/** A field of which some words are kept beside its codes tells them next to it. */
const toldOf = (
  name: string,
  field: Field,
  component: Component,
  words: Words,
): readonly Fact[] => [
  ...factsOf(name, field, component, words),
  ...(isWorded(name)
    ? [
        {
          key: `fact.asStated.${name}` as const,
          text: wordsOfField(component, name).join('; '),
          original: true,
        },
      ]
    : []),
];

export const componentFacts = (component: Component, words: Words): readonly Fact[] =>
  Object.entries(componentFields)
    .flatMap(([name, field]) => toldOf(name, field, component, words))
    .filter(({ text }) => text !== '');
