/** A mail as a page from the right or the left; no image, and nothing that tells whether it was read. */
import type { Language } from '#shared/vocabulary/label';

import type { MailText } from './mail-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const htmlMail = ({ subject, lines }: MailText, language: Language): string => {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const body = lines.map(({ text, link }) =>
    link === undefined
      ? `<p>${escaped(text)}</p>`
      : `<p><a href="${escaped(link)}">${escaped(text)}</a></p>`,
  );
  return [
    `<!doctype html><html lang="${language}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body dir="${direction}">${body.join('')}</body></html>`,
  ].join('');
};
