/** A page before its script: that it loads, and where figures can be read without any script. */
import type { PageFiles } from '#shared/contract/page-files';

import type { Language } from '../i18n/language.ts';
import type { ScreenCatalogue } from '../i18n/messages/catalogue.ts';
import { wordsIn } from '../i18n/words.ts';
import { escaped, pageDocument } from './page-document.ts';

type EmptyPage = {
  readonly language: Language;
  readonly catalogue: ScreenCatalogue;
  readonly files: PageFiles;
};

export const emptyPage = ({ language, catalogue, files }: EmptyPage): string => {
  const { say } = wordsIn(language, catalogue);
  return pageDocument({
    language,
    title: say('frame.name'),
    description: say('coverage.lead'),
    files,
    path: undefined,
    content: `<main class="page">
<p role="status">${escaped(say('state.loading'))}</p>
<noscript><p>${escaped(say('frame.noScript'))} <a href="/${language}/">${escaped(say('nav.coverage'))}</a></p></noscript>
</main>`,
    state: '',
  });
};
