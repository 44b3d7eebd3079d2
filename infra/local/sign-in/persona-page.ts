/** The sign-in page of a local run: one button for each person. A plain form, so that it needs no script. */

import { createHash } from 'node:crypto';
import { type Language, languages } from '../../../shared/vocabulary/label.ts';
import { type PersonaWords, personaWords } from './persona-words.ts';

const style = `
  body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #14213d; background: #fff }
  button { display: block; width: 100%; margin: 0 0 .75rem; padding: .75rem 1rem; font: inherit; text-align: start; color: inherit; background: #eef3f9; border: 2px solid #0b5394; border-radius: .25rem; cursor: pointer }
  button:hover { background: #dbe7f5 } button:focus-visible { outline: 3px solid #b45309; outline-offset: 2px }
  small { display: block; font-size: .9375rem; color: #3d4a63 }`;

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const hiddenFields = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('');

const buttonsOf = ({ people }: PersonaWords): string =>
  people
    .map(
      ({ name, label, does }) =>
        `<button name="persona" value="${name}">${escape(label)}<small>${escape(does)}</small></button>`,
    )
    .join('\n');

/** The first that the page can speak, of those that OpenID Connect passes on in the order of the reader's wish. */
const languageAsked = (query: URLSearchParams): Language =>
  (query.get('ui_locales') ?? '')
    .split(' ')
    .map((asked) => languages.find((language) => language === asked.split('-')[0]))
    .find((language) => language !== undefined) ?? 'en';

export const personaPage = (action: string, query: URLSearchParams): string => {
  const language = languageAsked(query);
  const words = personaWords[language];
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(words.title)}</title>
<style>${style}</style></head>
<body><main>
<h1>${escape(words.heading)}</h1>
<p>${escape(words.note)}</p>
<form method="get" action="${escape(action)}">${hiddenFields(query)}
${buttonsOf(words)}
</form>
</main></body></html>
`;
};

const styleHash = createHash('sha256').update(style).digest('base64');

/** `form-action` is left out: browsers apply it to the redirect back as well, which may lead to a development server. */
export const personaPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
