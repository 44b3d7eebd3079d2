/** The reasons of a suggestion in words: from codes with values to a sentence in the reader's language. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import type { Words } from '../design/words.ts';
import { nameOf, namesOf, type VocabularyName } from '../records/names.ts';
import { measureText } from './measure-words.ts';

type Explanation = SuggestionView['explanation'];
type Part = Explanation['parts'][number];
type Gate = Explanation['gates'][number];
type Values = Part['values'];

const ids = (value: Values[string]): readonly string[] => (Array.isArray(value) ? value : []);
const text = (value: Values[string]): string => (typeof value === 'string' ? value : '');

/** Names in one sentence, or the words for a side that states none. */
const names = (
  vocabulary: VocabularyName | 'country',
  value: Values[string],
  words: Words,
): string =>
  ids(value).length > 0 ? namesOf(vocabulary, ids(value), words) : words.say('reason.notStated');

const sides = (vocabulary: VocabularyName, { asked, given }: Values, words: Words): string =>
  words.say('reason.sides', {
    asked: names(vocabulary, asked, words),
    given: names(vocabulary, given, words),
  });

const topics = ({ values, known }: Part, words: Words): string => {
  const shared = ids(values['shared']);
  const asked = ids(values['asked']);
  if (!known) return words.say(asked.length === 0 ? 'reason.noneAsked' : 'reason.noneOffered');
  if (shared.length === 0) return words.say('reason.noTopics');
  return words.say('reason.topics', {
    topics: namesOf('topic', shared, words),
    shared: shared.length,
    asked: asked.length,
  });
};

const gap = ({ values }: Part, words: Words): string =>
  words.say('reason.gap', {
    open: measureText(values['open'], values['asked'], words),
    left: measureText(values['left'], values['given'], words),
  });

const reachKeys = {
  country: 'reach.country',
  region: 'reach.region',
  anywhere: 'reach.anywhere',
  not_stated: 'reach.not_stated',
  outside: 'reach.outside',
} as const;

const reachKey = (reach: string) =>
  Object.entries(reachKeys).find(([id]) => id === reach)?.[1] ?? reachKeys.not_stated;

const law = ({ values, known }: Part, words: Words): string => {
  const shared = ids(values['frameworks']);
  const [asked, given] = [text(values['askedTradition']), text(values['givenTradition'])];
  const said = [
    shared.length > 0 ? namesOf('legalFramework', shared, words) : '',
    asked && given
      ? words.say('reason.sides', {
          asked: nameOf('legalTradition', asked, words),
          given: nameOf('legalTradition', given, words),
        })
      : '',
  ].filter(Boolean);
  return said.length > 0
    ? said.join('; ')
    : words.say(known ? 'reason.noLaw' : 'reason.lawNotStated');
};

const scale = ({ values }: Part, { say }: Words): string => {
  const size = (value: string) =>
    value === 'under_1000' ||
    value === '1000_9999' ||
    value === '10000_99999' ||
    value === '100000_or_more'
      ? say(`caseload.${value}`)
      : say('reason.notStated');
  return say('reason.sides', {
    asked: size(text(values['asked'])),
    given: size(text(values['given'])),
  });
};

const reasonOf = (part: Part, words: Words): string => {
  switch (part.part) {
    case 'topics':
      return topics(part, words);
    case 'support':
      return sides('supportType', part.values, words);
    case 'gap':
      return gap(part, words);
    case 'place':
      return words.say(reachKey(text(part.values['reach'])));
    case 'language':
      return sides('language', part.values, words);
    case 'law':
      return law(part, words);
    case 'scale':
      return scale(part, words);
  }
};

/** What is not known earns half, and says so. */
export const partReason = (part: Part, words: Words): string => {
  const reason = reasonOf(part, words);
  return part.known ? reason : words.say('reason.half', { reason });
};

/** Most gates say all by their name and verdict; these have something to show. */
export const gateReason = ({ gate, values }: Gate, words: Words): string => {
  if (gate === 'area') return nameOf('area', text(values['asked']) || null, words);
  if (gate === 'place') {
    const given = [
      ...ids(values['countries']).map((id) => nameOf('country', id, words)),
      ...ids(values['regions']).map((id) => nameOf('region', id, words)),
    ];
    return words.say('reason.sides', {
      asked: names('country', values['asked'], words),
      given: given.length > 0 ? words.list(given) : words.say('reason.notLimited'),
    });
  }
  if (gate === 'capacity' && values['left'] !== undefined) {
    return words.say('reason.left', {
      left: measureText(values['left'], values['measure'], words),
    });
  }
  return '';
};
