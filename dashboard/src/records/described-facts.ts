/** What described fields say, as label and text; what is not stated is left out. Pure. */
import type { Holds } from '#shared/domain/fields/field';

import type { MessageKey } from '../i18n/messages/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { vocabularyLabel, vocabularyLabels } from './names.ts';

export type Fact = {
  readonly key: MessageKey;
  readonly text: string;
  /** In the words of the record, not of the page. */
  readonly original?: boolean;
  /** Of what was: the day, or as much of it as is known. */
  readonly past?: string;
};

/** Labels take no values. */
export const labelSaid = (key: MessageKey, { say }: Words): string =>
  (say as (key: MessageKey) => string)(key);

type Told = Pick<Fact, 'text' | 'original' | 'past'>;

const nothing: Told = { text: '' };

/** What a field says, by what it holds. */
export const toldBy = (
  holds: Exclude<Holds, { readonly type: 'own' }>,
  value: unknown,
  words: Words,
): Told => {
  if (value === null || value === undefined) return nothing;
  switch (holds.type) {
    case 'text':
      return { text: value as string, original: true };
    case 'texts':
      return { text: (value as readonly string[]).join('\n'), original: true };
    case 'code':
      return { text: vocabularyLabel(holds.vocabulary, value as string, words) };
    case 'codes':
      return { text: vocabularyLabels(holds.vocabulary, value as readonly string[], words) };
    case 'yesNo':
      return { text: words.say(value === true ? 'answer.yes' : 'answer.no') };
    case 'date':
      return {
        text: words.date(value as string),
        ...(holds.isPast && { past: value as string }),
      };
    case 'count':
      return { text: words.number(value as number) };
  }
};
