/** What the product says in each of its languages, for what a walk has to recognise. */
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';

const catalogues = [englishScreens, frenchScreens, spanishScreens, arabicScreens];

type Key = 'state.loading' | 'unknown.title' | 'problem.notFound' | 'problem.forbidden';

const inEveryLanguage = (key: Key): ReadonlySet<string> =>
  new Set(catalogues.map((catalogue) => catalogue[key] as string));

const loading = inEveryLanguage('state.loading');
const unknown = inEveryLanguage('unknown.title');
const notThere = inEveryLanguage('problem.notFound');
const forbidden = inEveryLanguage('problem.forbidden');

export const saysLoading = (text: string): boolean => loading.has(text);
export const saysUnknownPage = (heading: string): boolean => unknown.has(heading);
export const saysNotThere = (text: string): boolean =>
  [...notThere, ...forbidden].some((each) => text.includes(each));
