/** A page of words and buttons that needs no script: where a local run or a command talks to somebody in their browser. */
import { createHash } from 'node:crypto';

import { type Language, languages } from '../../../shared/vocabulary/label.ts';

const style = `
  body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #14213d; background: #fff }
  button { display: block; width: 100%; margin: 0 0 .75rem; padding: .75rem 1rem; font: inherit; text-align: start; color: inherit; background: #eef3f9; border: 2px solid #0b5394; border-radius: .25rem; cursor: pointer }
  button:hover { background: #dbe7f5 } button:focus-visible { outline: 3px solid #b45309; outline-offset: 2px }
  small { display: block; font-size: .9375rem; color: #3d4a63 }`;

const styleHash = createHash('sha256').update(style).digest('base64');

export const asHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The first that such a page can speak, of tags in the order of the reader's wish. */
export const firstSpoken = (tags: readonly string[]): Language =>
  tags
    .map((tag) =>
      languages.find((language) => language === tag.trim().toLowerCase().split(/[-;]/)[0]),
    )
    .find((language) => language !== undefined) ?? 'en';

/** @param title as text. @param main as HTML. */
export const plainPage = (language: Language, title: string, main: string): string =>
  `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${asHtml(title)}</title>
<style>${style}</style></head>
<body><main>
${main}
</main></body></html>
`;

/**
 * Its address may hold a code or what is asked for one, so it is told to nobody and kept nowhere.
 * `form-action` is left out: browsers apply it to the redirect back as well, which may lead to a development server.
 */
export const plainPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
