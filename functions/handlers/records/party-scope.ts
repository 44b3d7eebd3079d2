/** Whose records an actor's lists hold: everyone's, or those of their own party. */
import type { Actor } from '../../actor.ts';
import { may } from '../../http/authorize.ts';

export const partyScope = (actor: Actor): string | null =>
  may(actor, 'readAll', null) ? null : (actor.partyId ?? 'none');
