/** The contact of a record, for whoever represents its party. */
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { findContact } from '../../store/records/contact-store.ts';
import { findFor } from './held-record.ts';

type One = { readonly actor: Actor; readonly path: { readonly id: string } };

const noContact: Refusal = {
  kind: 'notFound',
  detail: 'This record has no contact. Add one with `PUT` of the record, as `contact`.',
};

export const readContact =
  ({ table }: Dependencies, kind: RecordKind) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findFor({ table }, actor, 'readContact', { kind, id: path.id });
    if (!held.ok) return held;
    const contact = await findContact(table, kind, path.id);
    return contact
      ? ok({ body: contact, headers: { etag: etagOf(held.value.record.version) } })
      : refuse(noContact);
  };
