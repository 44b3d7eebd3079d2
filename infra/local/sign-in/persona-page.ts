/** The sign-in page of a local run: one button for each person. A plain form, so that it needs no script. */

import { asHtml, firstSpoken, plainPage } from './plain-page.ts';
import { type PersonaWords, personaWords } from './persona-words.ts';
import type { Persona } from './personas.ts';

const hiddenFields = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `<input type="hidden" name="${asHtml(name)}" value="${asHtml(value)}">`)
    .join('');

const buttonsOf = (words: PersonaWords, invited: readonly Persona[]): string =>
  [...words.people, ...invited.map(({ name, label }) => ({ name, label, does: words.invited }))]
    .map(
      ({ name, label, does }) =>
        `<button name="persona" value="${name}">${asHtml(label)}<small>${asHtml(does)}</small></button>`,
    )
    .join('\n');

/** OpenID Connect passes the languages on in the order of the reader's wish. */
export const personaPage = (
  action: string,
  query: URLSearchParams,
  invited: readonly Persona[],
): string => {
  const language = firstSpoken((query.get('ui_locales') ?? '').split(' '));
  const words = personaWords[language];
  return plainPage(
    language,
    words.title,
    `<h1>${asHtml(words.heading)}</h1>
<p>${asHtml(words.note)}</p>
<form method="get" action="${asHtml(action)}">${hiddenFields(query)}
${buttonsOf(words, invited)}
</form>`,
  );
};
