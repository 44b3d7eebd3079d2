/** Two rows that show how the workbook is filled in. They are never imported. */
import type { Language } from '../vocabulary/label.ts';
import type { RegisterName } from '../vocabulary/register.ts';
import { wordsOfCode } from './worded-codes.ts';
import { sayInSheet } from './words/words.ts';
import { choicesOfColumn, type TemplateColumn } from './template-choices.ts';

type Example = Readonly<Partial<Record<TemplateColumn, string | number>>>;

export const templateExamples = (language: Language): readonly Example[] => {
  const say = sayInSheet(language);
  const name = (vocabulary: RegisterName, id: string): string =>
    wordsOfCode(vocabulary, id, language);
  const area = (at: number): string => choicesOfColumn('area', language)?.values[at] ?? '';
  const common = { example: say('example.marker'), language: name('textLanguages', language) };
  return [
    {
      ...common,
      kind: say('kind.pledge'),
      entity_name: say('example.pledge.party'),
      entity_type: name('stakeholderTypes', 'state'),
      iso3: 'XA',
      title: say('example.pledge.title'),
      area: area(0),
      text: say('example.pledge.text'),
      support_types: [name('supportTypes', 'training'), name('supportTypes', 'equipment')].join(
        '; ',
      ),
      component_countries: 'XA',
      start: '2027',
      end: '2028-06',
      availability: say('availability.requested'),
    },
    {
      ...common,
      kind: say('kind.offer'),
      entity_name: say('example.offer.party'),
      entity_type: name('stakeholderTypes', 'legal'),
      iso3: 'XB',
      title: say('example.offer.title'),
      area: area(1),
      text: say('example.offer.text'),
      support_types: name('supportTypes', 'legal-aid'),
      component_countries: 'XA; XC',
      amount_min: 20,
      amount_max: 40,
      unit: name('units', 'days'),
      amount_period: name('periods', 'year'),
      availability: say('availability.open'),
    },
  ];
};
