/** What the browser shows when it has brought the answer of a sign-in to the command that waits for it. */
import { createHash } from 'node:crypto';

import { type Language, languages } from '#shared/vocabulary/label';

export type Ending = 'taken' | 'refused' | 'foreign';

type Words = { readonly title: string } & Readonly<Record<Ending, string>>;

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Sign-in for a command',
    taken: 'The command goes on in its window. You can close this page.',
    refused: 'The sign-in was not completed. The command says why. You can close this page.',
    foreign:
      'This answer does not belong to the sign-in that the command began, so it was not used. Start the command again. You can close this page.',
  },
  fr: {
    title: 'Connexion pour une commande',
    taken: 'La commande se poursuit dans sa fenêtre. Vous pouvez fermer cette page.',
    refused:
      'La connexion n’a pas abouti. La commande indique pourquoi. Vous pouvez fermer cette page.',
    foreign:
      'Cette réponse ne correspond pas à la connexion que la commande a demandée et n’a donc pas été utilisée. Relancez la commande. Vous pouvez fermer cette page.',
  },
  es: {
    title: 'Inicio de sesión para un comando',
    taken: 'El comando continúa en su ventana. Puede cerrar esta página.',
    refused:
      'El inicio de sesión no se completó. El comando indica el motivo. Puede cerrar esta página.',
    foreign:
      'Esta respuesta no corresponde al inicio de sesión que pidió el comando y por eso no se ha utilizado. Vuelva a ejecutar el comando. Puede cerrar esta página.',
  },
  ar: {
    title: 'تسجيل الدخول لأمر',
    taken: 'يتابع الأمر عمله في نافذته. يمكنكم إغلاق هذه الصفحة.',
    refused: 'لم يكتمل تسجيل الدخول، والأمر يبيّن السبب. يمكنكم إغلاق هذه الصفحة.',
    foreign:
      'لا تعود هذه الإجابة إلى تسجيل الدخول الذي طلبه الأمر، ولذلك لم تُستخدم. أعيدوا تشغيل الأمر. يمكنكم إغلاق هذه الصفحة.',
  },
};

const style =
  'body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #14213d; background: #fff }';
const styleHash = createHash('sha256').update(style).digest('base64');

/** The first that the page can speak, in the order in which browsers name them. */
const languageAsked = (accepted: string): Language =>
  accepted
    .split(',')
    .map((tag) => languages.find((language) => tag.trim().toLowerCase().startsWith(language)))
    .find((language) => language !== undefined) ?? 'en';

export const closingPage = (ending: Ending, accepted: string): string => {
  const language = languageAsked(accepted);
  const { title, [ending]: said } = words[language];
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head>
<body><main><h1>${title}</h1><p>${said}</p></main></body></html>
`;
};

/** The address of this page holds the code, so it is told to nobody and kept nowhere. */
export const closingPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  connection: 'close',
};
