/** What stands in place of every page while the words of the reader's language, or which register this is, could not be read: so it has its own words. */
import { directionOf, type Language } from '../i18n/language.ts';

const words = {
  en: [
    'This page did not start',
    'A part of it did not arrive. Check your connection.',
    'Try again',
  ],
  fr: [
    'Cette page n’a pas démarré',
    'Une partie n’est pas arrivée. Vérifiez votre connexion.',
    'Réessayer',
  ],
  es: [
    'Esta página no arrancó',
    'Una parte no llegó. Compruebe su conexión.',
    'Volver a intentarlo',
  ],
  ar: ['لم تبدأ هذه الصفحة', 'لم يصل جزء منها. تحقّق من الاتصال.', 'حاول مجدداً'],
} as const satisfies Readonly<
  Record<Language, readonly [title: string, text: string, again: string]>
>;

export const sayNotStarted = (root: HTMLElement, language: Language): void => {
  const [title, text, again] = words[language];
  const main = document.createElement('main');
  main.className = 'page';
  main.lang = language;
  main.dir = directionOf(language);
  const said = document.createElement('div');
  said.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const why = document.createElement('p');
  why.textContent = text;
  said.append(heading, why);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = again;
  button.addEventListener('click', () => window.location.reload());
  main.append(said, button);
  root.replaceChildren(main);
};
