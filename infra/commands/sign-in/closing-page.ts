/** What the browser shows when it has brought the answer of a sign-in to the command that waits for it. */
import type { Language } from '#shared/vocabulary/label';

import {
  asHtml,
  firstSpoken,
  plainPage,
  plainPageHeaders,
} from '../../local/sign-in/plain-page.ts';

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

/** @param accepted as browsers name the languages of their reader, the first wish first. */
export const closingPage = (ending: Ending, accepted: string): string => {
  const language = firstSpoken(accepted.split(','));
  const { title, [ending]: said } = words[language];
  return plainPage(language, title, `<h1>${asHtml(title)}</h1>\n<p>${asHtml(said)}</p>`);
};

export const closingPageHeaders = { ...plainPageHeaders, connection: 'close' };
