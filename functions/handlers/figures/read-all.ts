/** What the Secretariat and its readers see of everything: coverage and exports of all records. */
import type { ExportName, ExportQuery } from '#shared/contract/operations/export-operations';
import type { BasisId } from '#shared/export/basis';
import { isInForce, type StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Item } from '#shared/table/item';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize, may, mayRead } from '../../http/authorize.ts';
import { readActiveCoverage } from '../../store/derived/derived-store.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { recordPages } from '../../store/records/record-lists.ts';
import { getSecret } from '../../store/secret-store.ts';
import { coverageFor } from './read-coverage.ts';
import type { ExportPosition } from './export-part.ts';
import type { ExportPages } from './export-sheet.ts';
import { type ExportCursors, readExport } from './read-export.ts';
import { readableMatches } from '../matches/read-matches.ts';
import { partyScope } from '../records/party-scope.ts';
import { viewFor } from '../records/read-records.ts';

type CoverageInput = {
  readonly actor: Actor;
  readonly query: { readonly area?: string | undefined; readonly region?: string | undefined };
};

export const readAllCoverage =
  (dependencies: Dependencies) =>
  async ({ actor, query }: CoverageInput): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'readAll', null);
    if (!allowed.ok) return allowed;
    return coverageFor(dependencies, 'secretariat')(query);
  };

type ExportInput = {
  readonly actor: Actor;
  readonly path: { readonly name: ExportName };
  readonly query: ExportQuery;
};

/** Sealed for whoever asks. */
const cursorsOf = (dependencies: Dependencies, actor: Actor): ExportCursors => {
  const scopeOf = (scope: string): string => scopeFor(actor, 'export', scope);
  return {
    write: async (scope, position) =>
      sealCursor(await getSecret(dependencies), scopeOf(scope), position),
    read: async (scope, cursor) =>
      openCursor(await getSecret(dependencies), scopeOf(scope), cursor) as Result<
        ExportPosition,
        Refusal
      >,
  };
};

const basisFor = (actor: Actor): BasisId => {
  if (may(actor, 'readAll', null)) return 'all';
  return actor.role === 'countryReader' ? 'countries' : 'own';
};

/** A party's files hold its own records; counts of all records are for those who may read all. */
export const mayExport = (actor: Actor, name: ExportName): Result<true, Refusal> =>
  /^(coverage|amounts)\./.test(name) ? authorize(actor, 'readAll', null) : ok(true);

/** What somebody who is registered may read, page by page. */
export const staffPages = (
  dependencies: Dependencies,
  actor: Actor,
  { state }: Pick<ExportQuery, 'state'>,
): { readonly pages: ExportPages; readonly basis: BasisId } => {
  const { table } = dependencies;
  const scope = partyScope(actor);
  const isInState = (record: StoredRecord): boolean => {
    if (state === 'in_force') return isInForce(record);
    return state === undefined ? scope !== null || isInForce(record) : record.state === state;
  };
  const isAskedFor = (record: StoredRecord): boolean => mayRead(actor, record) && isInState(record);
  const pages: ExportPages = {
    records: (kind) => async (from) => {
      const page = await recordPages(table, kind, scope)(from as Item | undefined);
      const shown = page.items.filter(({ value }) => isAskedFor(value));
      return {
        ...page,
        items: shown.map(({ at, value }) => ({ at, value: viewFor(dependencies, actor, value) })),
      };
    },
    matches: async (from) => readableMatches(dependencies, actor, from as Item | undefined),
    coverage: may(actor, 'readAll', null)
      ? () => readActiveCoverage(table, 'secretariat')
      : undefined,
  };
  return { pages, basis: basisFor(actor) };
};

export const readStaffExport =
  (dependencies: Dependencies) =>
  async ({ actor, path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    const { world, now } = dependencies;
    const allowed = mayExport(actor, path.name);
    if (!allowed.ok) return allowed;
    const cursors = cursorsOf(dependencies, actor);
    const reader = staffPages(dependencies, actor, query);
    return readExport({ world, cursors, ...reader }, now)({ path, query });
  };
