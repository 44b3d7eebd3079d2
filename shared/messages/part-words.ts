/** Each part of the score with how far it fits as one sentence. */
import { wholePercent } from '../domain/values/whole-percent.ts';
import type { PartReason } from '../domain/matching/explanation.ts';
import { type PartId, partOf } from '../domain/matching/parts/parts.ts';
import type { Values } from '../domain/matching/reason-values.ts';
import type { RegisterName } from '../vocabulary/register.ts';
import type { PlaceKey } from './catalogue.ts';
import { amountOf, idValues, nameOf, namesOf, textValue } from './values.ts';
import type { MessageWords } from './words.ts';

const sides = (
  vocabulary: RegisterName,
  { asked, given }: Values,
  words: MessageWords,
): { readonly asked: string; readonly given: string } => ({
  asked: namesOf(vocabulary, asked, words),
  given: namesOf(vocabulary, given, words),
});

const topics = ({ fit, values }: PartReason, words: MessageWords): string => {
  if (values['read'] !== undefined)
    return words.say('part.topics.read', { topics: namesOf('topics', values['read'], words) });
  if (values['apart'] !== undefined) return words.say('part.topics.readApart');
  const [asked, both] = [idValues(values['asked']), idValues(values['shared'])];
  const named = namesOf('topics', both, words);
  switch (fit) {
    case 'unknown':
      return words.say('part.topics.unknown');
    case 'none':
      return words.say('part.topics.none', { asked: namesOf('topics', asked, words) });
    case 'partial':
      return words.say('part.topics.partial', {
        shared: both.length,
        count: asked.length,
        topics: named,
      });
    case 'full':
      return words.say('part.topics.full', { topics: named });
  }
};

const support = (reason: PartReason, words: MessageWords): string => {
  const { read, apart } = reason.values;
  if (read !== undefined)
    return words.say('part.support.read', { kinds: namesOf('supportTypes', read, words) });
  return apart === undefined ? bothSides(reason, words) : words.say('part.support.readApart');
};

/** An amount that was compared in another measure also says how much it is there. */
const comparedAmount = (
  amount: Values[string],
  measure: Values[string],
  there: Values[string],
  { comparedIn, hoursInDay }: Values,
  words: MessageWords,
): string => {
  const stated = amountOf(amount, measure, words);
  if (comparedIn === undefined || comparedIn === measure) return stated;
  const other = amountOf(there, comparedIn, words);
  return textValue(measure)?.startsWith('days/')
    ? words.say('compared.days', {
        amount: stated,
        other,
        hours: amountOf(hoursInDay, 'hours/once', words),
      })
    : words.say('compared.periods', { amount: stated, other });
};

const gap = ({ fit, values }: PartReason, words: MessageWords): string => {
  const { open, left, asked, given, comparedOpen, comparedLeft } = values;
  const amounts = {
    open: comparedAmount(open, asked, comparedOpen, values, words),
    left: comparedAmount(left, given, comparedLeft, values, words),
  };
  if (fit !== 'partial') return words.say(`part.gap.${fit}`, amounts);
  const [all, some] = [comparedOpen ?? open, comparedLeft ?? left];
  const percent =
    typeof all === 'number' && typeof some === 'number' && all > 0 ? wholePercent(some, all) : 0;
  return words.say('part.gap.partial', {
    ...amounts,
    percent: words.percent(percent / 100),
  });
};

const placeKey = ({ fit, values }: PartReason): PlaceKey => {
  const reach = textValue(values['reach']);
  if (reach === 'country') return 'country';
  if (fit === 'partial' && idValues(values['frameworks']).length > 0) return 'framework';
  return reach === 'region' || reach === 'anywhere' || reach === 'outside' ? reach : 'notStated';
};

const place = (reason: PartReason, words: MessageWords): string => {
  const key = placeKey(reason);
  const { countries, frameworks, read, apart } = reason.values;
  if (read !== undefined)
    return words.say('part.place.read', { regions: namesOf('regions', read, words) });
  if (apart !== undefined && key === 'notStated') return words.say('part.place.readApart');
  if (key === 'country')
    return words.say('part.place.country', { countries: namesOf('countries', countries, words) });
  return key === 'framework'
    ? words.say('part.place.framework', {
        frameworks: namesOf('regionalFrameworks', frameworks, words),
      })
    : words.say(`part.place.${key}`);
};

const language = ({ fit, values }: PartReason, words: MessageWords): string => {
  const { read, apart, written } = values;
  if (read !== undefined)
    return words.say('part.language.read', { shared: namesOf('recordLanguages', read, words) });
  if (apart !== undefined) return words.say('part.language.readApart');
  const isStated = idValues(values['asked']).length > 0 && idValues(values['given']).length > 0;
  if (!isStated && written !== undefined) return words.say('part.language.written');
  if (!isStated && fit !== 'none') return words.say('part.language.unknown');
  if (fit === 'unknown') return words.say('part.language.unknown');
  if (fit === 'none')
    return words.say('part.language.none', sides('recordLanguages', values, words));
  const given = idValues(values['given']);
  const both = idValues(values['asked']).filter((id) => given.includes(id));
  return words.say(`part.language.${fit}`, { shared: namesOf('recordLanguages', both, words) });
};

const law = ({ fit, values }: PartReason, words: MessageWords): string => {
  if (fit === 'unknown' || fit === 'none') return words.say(`part.law.${fit}`);
  const tradition = textValue(values['askedTradition']);
  const both = [
    ...idValues(values['frameworks']).map((id) => words.name('legalFrameworks', id)),
    ...(tradition !== undefined && tradition === values['givenTradition']
      ? [nameOf('legalTraditions', tradition, words)]
      : []),
  ];
  return words.say(`part.law.${fit}`, { shared: words.list(both) });
};

/** The words themselves stand in no posting: whoever has the texts puts them to the reason. */
const likeness = ({ fit, values }: PartReason, words: MessageWords): string => {
  const both = idValues(values['words']);
  if (both.length > 0) return words.say('part.likeness.words', { words: words.list(both) });
  return words.say(values['apart'] ? 'part.likeness.languages' : `part.likeness.${fit}`);
};

/** `1000_9999` and the like: the steps of the form. */
const caseload = (value: Values[string], { say }: MessageWords): string => {
  const text = textValue(value) ?? '';
  const [first, second] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return say('notStated');
  if (second !== undefined) return say('caseload.between', { from: first, to: second });
  return text.startsWith('under')
    ? say('caseload.under', { to: first })
    : say('caseload.over', { from: first });
};

const scale = ({ fit, values }: PartReason, words: MessageWords): string => {
  const asked = caseload(values['asked'], words);
  const given = caseload(values['given'], words);
  return fit === 'unknown'
    ? words.say('part.scale.unknown')
    : words.say(`part.scale.${fit}`, { asked, given });
};

/** Of parts without words of their own: what is asked for, and what is offered. */
const bothSides = ({ part, fit, values }: PartReason, words: MessageWords): string => {
  const { named } = partOf(part);
  const say = words.say as (key: string, values?: Readonly<Record<string, string>>) => string;
  return say(`part.${part}.${fit}`, named && fit !== 'unknown' ? sides(named, values, words) : {});
};

/** Parts that tell more than what either side has. */
const ownWords: Partial<Readonly<Record<PartId, typeof bothSides>>> = {
  topics,
  support,
  likeness,
  gap,
  place,
  language,
  law,
  scale,
};

export const partWords = (reason: PartReason, words: MessageWords): string =>
  (ownWords[reason.part] ?? bothSides)(reason, words);
