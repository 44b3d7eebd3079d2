/** What is said of any match holds for one on several legs, of which one may have joined later and be asked for the first time. */
import { expect, test } from 'vitest';

import type { Language } from '#shared/vocabulary/label';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';

const catalogues = {
  en: englishScreens,
  fr: frenchScreens,
  es: spanishScreens,
  ar: arabicScreens,
} as const;

/** That two consents are all, that everybody named consents to publication, or that all others are asked once more. */
const untrue: Readonly<Record<Language, RegExp>> = {
  en: /both sides (are(?! asked)|have(?! accepted)|agreed|confirmed|consent)|both components|every named party|every party consents|every party has consented|by every party that it names|the others are asked anew|the other has not/i,
  fr: /deux parties (le sont|ont|l’ont|sont prêtes|consentent|répondent)|deux composantes redeviennent|toutes les parties (nommées|consentent|ont consenti|qu’il nomme, )|les autres sont interrogées|l’autre pas encore/i,
  es: /ambos lados (lo|han|est[áé]n|consientan|responden)|ambos componentes|todas las partes (nombradas|consienten|han consentido|que nombra, )|a las demás se les pregunta|el otro, todavía no/i,
  ar: /(استعد|وافق|أكّد|يوافق|يجيب|اتفق) الجانبان|الجانبان مستعدان|المكوّنان|وافقت كل الأطراف|وافق كل طرف مسمّى|ينشرها كل طرف مسمّى|يُسأل الآخرون|يجب الآخر/,
};

const ofMatches = /^(match|matchStep|announce|inbox|legs|today)\./;

test.each(Object.keys(catalogues) as Language[])(
  'no sentence about a match takes two sides for all of them, or all for asked before, in %s',
  (language) => {
    const said = Object.entries(catalogues[language]).filter(([key]) => ofMatches.test(key));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter(([, text]) => untrue[language].test(JSON.stringify(text)))).toEqual([]);
  },
);
