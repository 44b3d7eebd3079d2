/** A single change as a clause that ends a sentence: `if the offer also named this country: Niger`. */
import type { Change } from '../domain/matching/nearest-change.ts';
import { amountOf, namesOf, numberValue, textValue } from './values.ts';
import type { MessageWords } from './words.ts';

export const changeClause = (
  { side, field, values }: Pick<Change, 'side' | 'field' | 'values'>,
  words: MessageWords,
): string => {
  const { say } = words;
  switch (field) {
    case 'languages':
      return say(`if.${side}.languages`, {
        names: namesOf('recordLanguages', values[field], words),
      });
    case 'topics':
      return say(`if.${side}.topics`, { names: namesOf('topics', values[field], words) });
    case 'supportTypes':
      return say(`if.${side}.supportTypes`, {
        names: namesOf('supportTypes', values[field], words),
      });
    case 'countries':
      return say(`if.${side}.countries`, { names: namesOf('countries', values[field], words) });
    case 'regions':
      return say(`if.${side}.regions`, { names: namesOf('coverageRegions', values[field], words) });
    case 'area':
      return say(`if.${side}.area`, {
        names: words.name('areas', textValue(values['area']) ?? ''),
      });
    case 'start':
    case 'end':
      return say(`if.${side}.${field}`, { date: words.date(textValue(values['date']) ?? '') });
    case 'quantity':
      return say(`if.${side}.quantity`, {
        amount: amountOf(values['amount'], values['measure'], words),
      });
    case 'matchesAtOnce':
      return say(`if.${side}.matchesAtOnce`, { count: numberValue(values['atOnce']) });
    case 'supportRequested':
    case 'availability':
    case 'validUntil':
    case 'exclusions':
    case 'anywhere':
      return say(`if.${side}.${field}`);
  }
};
