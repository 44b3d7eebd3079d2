import { meets } from '../pair.ts';
import type { Part } from './part.ts';

export const language = {
  label: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  share: ({ asked, given }) =>
    asked.languages.length === 0 || given.languages.length === 0
      ? 'unknown'
      : { got: meets(asked.languages, given.languages) ? 1 : 0, of: 1 },
  values: ({ asked, given }) => ({ asked: asked.languages, given: given.languages }),
  judged: { with: 'setting', looksAt: { of: 'component', sets: ['languages'] } },
} as const satisfies Part;
