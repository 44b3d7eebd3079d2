/** Names in a list of another direction: without isolation, the word for “and” joins the wrong one of two Latin names. */
import type { Language } from '../vocabulary/label.ts';

const [firstStrongIsolate, popDirectionalIsolate] = ['\u2068', '\u2069'] as const;

export const isolatedIn = (language: Language, item: string): string =>
  language === 'ar' ? `${firstStrongIsolate}${item}${popDirectionalIsolate}` : item;
