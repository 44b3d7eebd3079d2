/** The partners of a record in a sentence, each with what it does where it said so. Pure. */
import type { PartyReference } from '#shared/domain/parties/party';

import type { Words } from '../i18n/words.ts';
import { vocabularyLabels } from './names.ts';
import { partyName } from './party-name.ts';

export type ShownPartner = PartyReference & { readonly roles?: readonly string[] | undefined };

export const rolesText = (roles: readonly string[], words: Words): string =>
  vocabularyLabels('partnerRoles', roles, words);

export const partnersText = (partners: readonly ShownPartner[], words: Words): string =>
  words.list(
    partners.map((partner) => {
      const { roles = [] } = partner;
      const name = partyName(partner, words);
      return roles.length > 0
        ? words.say('record.partnerWithRoles', { name, roles: rolesText(roles, words) })
        : name;
    }),
  );
