/** The sign-in page of a local run: one button for each person. A plain form, so that it needs no script. */

import type { InvitedPersona } from './invited-accounts.ts';
import { asHtml, firstSpoken, plainPage } from './plain-page.ts';
import { type PersonaWords, personaWords } from './persona-words.ts';

const hiddenFields = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `<input type="hidden" name="${asHtml(name)}" value="${asHtml(value)}">`)
    .join('');

type Person = PersonaWords['people'][number];

const buttonOf = ({ name, label, does }: Person): string =>
  `<button name="persona" value="${name}">${asHtml(label)}<small>${asHtml(does)}</small></button>`;

/** The mail is a page of the product's own making, of which this one shows the body. */
const invitationOf = ({ invitation }: InvitedPersona, words: PersonaWords): string => {
  const [, attributes = '', body = ''] =
    /<body([^>]*)>(.*)<\/body>/s.exec(invitation?.page ?? '') ?? [];
  if (invitation === undefined) return '';
  return `<details><summary>${asHtml(words.invitation)}</summary>
<div${attributes}><p><strong>${asHtml(invitation.subject)}</strong></p>${body}</div></details>`;
};

const buttonsOf = (words: PersonaWords, invited: readonly InvitedPersona[]): string =>
  [
    ...words.people.map(buttonOf),
    ...invited.map(
      (persona) => buttonOf({ ...persona, does: words.invited }) + invitationOf(persona, words),
    ),
  ].join('\n');

/** OpenID Connect passes the languages on in the order of the reader's wish. */
export const personaPage = (
  action: string,
  query: URLSearchParams,
  invited: readonly InvitedPersona[],
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
