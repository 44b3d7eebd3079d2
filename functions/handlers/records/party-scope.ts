/** Among whose records an actor's lists are looked for: everyone's, or those of their own party. */
import type { Actor } from '../../actor.ts';
import { may } from '../../http/authorize.ts';

export const partyScope = (actor: Actor): string | null =>
  may(actor, 'readAll', null) || actor.role === 'countryReader' ? null : (actor.partyId ?? 'none');
