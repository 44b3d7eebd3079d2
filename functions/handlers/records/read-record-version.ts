/** What a record said in one of its versions: for those between whom it was changed. */
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Answer } from '../../answer.ts';
import { may, mayRead } from '../../http/authorize.ts';
import { findVersion } from '../../store/records/version-store.ts';
import { type One, findReadable, viewFor } from './read-records.ts';

type OneVersion = One & { readonly path: { readonly version: number } };

export const readVersion =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, path }: OneVersion): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const { party } = held.value.record;
    if (!may(actor, 'readExclusions', party.id)) return refuse({ kind: 'notFound' });
    const found = await findVersion(dependencies.table, held.value, path.version);
    // Whoever owns it today owns what it said before a party went into another. Nobody else reads what was its party's alone then.
    if (!found || !mayRead(actor, { ...found.record, party })) return refuse({ kind: 'notFound' });
    return ok({
      body: {
        asLogged: found.asLogged,
        record: viewFor(dependencies, actor, found.record, party.id),
      },
    });
  };
