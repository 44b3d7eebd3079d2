/**
 * The contacts of both sides of a match, for a side of it, once both have accepted to be introduced. Whoever reads them is
 * written down in the same transaction, which holds only while the introduction and the match stand as they were read.
 */
import type { IntroducedContacts } from '#shared/contract/matches/match-exchange-views';
import { mayReadContacts } from '#shared/domain/matches/match-exchange-steps';
import { withReading } from '#shared/domain/matches/match-exchange-changes';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { matchKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findContact, findGivenContact } from '../../store/records/contact-store.ts';
import { besideLeg, exchangeActions, findExchange } from '../../store/matches/exchange-store.ts';
import type { KeyedTable } from '../../table.ts';
import { write } from '../../store/write.ts';
import { findLegFor, findMatchFor } from './match-access.ts';
import * as words from './match-refusals.ts';
import { speakerOf } from './read-exchange.ts';

const contactAt = async (
  table: Pick<KeyedTable, 'get'>,
  match: Match,
  exchange: string,
  kind: RecordKind,
) => {
  const { recordId } = match[kind];
  const contact =
    recordId === null
      ? await findGivenContact(table, exchange, kind)
      : await findContact(table, kind, recordId);
  return contact ?? null;
};

type One = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly id: string };
  readonly query: { readonly leg?: string | undefined };
};

export const readIntroducedContacts =
  (dependencies: Dependencies) =>
  async ({ actor, path, query, requestId }: One): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    // Without a key: a stored answer would be another copy of a contact.
    const request = { route: 'readMatchContacts', actor, path, body: null } as const;
    return write(dependencies, request, async () => {
      const found = await findMatchFor(dependencies, actor, 'moveMatch', path.id);
      if (!found.ok) return found;
      const { match: whole } = found.value;
      const leg = findLegFor(actor, whole, query.leg);
      if (!leg.ok) return leg;
      const match = byLeg(whole, leg.value);
      const speaker = speakerOf(actor, whole, match);
      const held = await findExchange(table, besideLeg(whole, leg.value));
      if (!mayReadContacts(match, held.value, speaker)) return refuse(words.notIntroduced);
      const at = now();
      const body: IntroducedContacts = {
        pledge: await contactAt(table, match, held.value.id, 'pledge'),
        offer: await contactAt(table, match, held.value.id, 'offer'),
      };
      const audit = { actor, action: 'exchange.read_contacts', at, requestId, reason: null };
      const after = withReading(held.value, speaker.sides, at);
      return ok({
        actions: [
          ...exchangeActions(held, after, audit),
          { check: matchKey(match.id), ifVersion: match.version },
        ],
        answer: { body },
        again: true,
      });
    });
  };
