/** Priorities, warnings and what is for review, as one sentence each. */
import type { Remark } from '../domain/matching/remarks.ts';
import type { Values } from '../domain/matching/reason-values.ts';
import { period } from './gate-words.ts';
import { idValues, nameOf, namesOf, numberValue, textValue } from './values.ts';
import type { MessageWords } from './words.ts';

const sidesOf = (value: Values[string], { say, list }: MessageWords): string =>
  list(idValues(value).map((side) => say(side === 'offer' ? 'side.offer' : 'side.pledge')));

export const remarkWords = ({ remark, values }: Remark, words: MessageWords): string => {
  const { say } = words;
  const where = () => ({
    area: nameOf('areas', values['area'], words),
    countries: namesOf('countries', values['countries'], words),
  });
  switch (remark) {
    case 'leastServed':
      return say('remark.leastServed', where());
    case 'duplicate': {
      const { count } = values;
      return say('remark.duplicate', {
        ...where(),
        count: typeof count === 'number' ? count : 1,
      });
    }
    case 'grfPledged':
      return say('remark.grfPledged', { editions: namesOf('editions', values['editions'], words) });
    case 'overdue':
      return say('remark.overdue', { due: words.date(textValue(values['due']) ?? '') });
    case 'askerFull':
    case 'giverFull':
      return say(`remark.${remark}`, {
        count: numberValue(values['count']),
        atOnce: numberValue(values['atOnce']),
      });
    case 'takesNone':
      return say('remark.takesNone', { period: period(values['start'], values['end'], words) });
    case 'conditional':
    case 'ended':
    case 'tied':
    case 'notAccepted':
      return say(`remark.${remark}`, { sides: sidesOf(values['sides'], words) });
  }
};
