/** What the Secretariat and its readers see of everything: coverage and exports of all records. */
import type { ExportName } from '#shared/contract/export-operations';
import type { RecordFilter } from '#shared/contract/record-filter-query';
import { isInForce } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import type { Answer } from '../http/answer.ts';
import { authorize } from '../http/authorize.ts';
import { readActiveCoverage } from '../store/derived-store.ts';
import { allOf, recordPages } from '../store/record-lists.ts';
import { coverageFor } from './read-coverage.ts';
import { readExport } from './read-export.ts';
import { partyScope, viewFor } from './read-records.ts';

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
  readonly query: RecordFilter & { readonly dialect: 'spreadsheet' | 'raw' };
};

/** A party's export holds its own records; coverage of all records is for those who may read all. */
export const readStaffExport =
  ({ table, world, now }: Dependencies) =>
  async ({ actor, path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    if (/^(coverage|amounts)\./.test(path.name)) {
      const allowed = authorize(actor, 'readAll', null);
      if (!allowed.ok) return allowed;
    }
    const scope = partyScope(actor);
    const records = async (kind: 'pledge' | 'offer') =>
      (await allOf(recordPages(table, kind, scope)))
        .filter((record) => scope !== null || isInForce(record))
        .map((record) => viewFor(actor, record));
    const basis = scope === null ? 'all' : 'own';
    return readExport(
      { world, records, coverage: () => readActiveCoverage(table, 'secretariat'), basis },
      now,
    )({
      path,
      query,
    });
  };
