/** Amounts in the reader's language. Apart from their other words, since the page of coverage says none. */
import { type SayAmount, sayAmountIn } from '#shared/messages/amounts';

import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';

const made = new Map<Language, SayAmount>();

export const sayAmount = ({ language }: Words): SayAmount => {
  const say = made.get(language) ?? sayAmountIn(language);
  made.set(language, say);
  return say;
};
