/** Briefs of parties: from what is public now, or from a report as it was frozen. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { type BriefFacts, briefOf, partiesInRows } from '#shared/report/brief';
import type { ReportDocument } from '#shared/report/document';
import type { RowsByEntity } from '#shared/report/figures';
import type { Language } from '#shared/vocabulary/label';

import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findReport } from '../../store/report-store.ts';
import { writeDocx } from './docx-file.ts';
import { readPublicRows } from './frozen-rows.ts';
import { readPackRows } from './pack-rows.ts';

type Needed = Pick<Dependencies, 'table' | 'world' | 'now'>;

type Asked = {
  readonly path: { readonly id: string };
  readonly query: { readonly language: Language; readonly report?: number | undefined };
};

type Source = { readonly rows: RowsByEntity; readonly facts: BriefFacts };

const sourceOf = async (
  { table, world, now }: Needed,
  number: number | undefined,
): Promise<Source | undefined> => {
  if (number === undefined) {
    // By the day, so that a brief asked for twice on one day is the same.
    const at = `${now().slice(0, 10)}T00:00:00.000Z`;
    return { rows: await readPublicRows(table, at), facts: { world, at, report: null } };
  }
  const report = await findReport(table, number);
  return (
    report && {
      rows: await readPackRows(table, report),
      facts: { world, at: report.frozenAt, report: number },
    }
  );
};

const read = async (
  needed: Needed,
  { path, query }: Asked,
): Promise<Result<ReportDocument, Refusal>> => {
  const source = await sourceOf(needed, query.report);
  const party = source && partiesInRows(source.rows).find(({ id }) => id === path.id);
  return party
    ? ok(briefOf(party, source.rows, source.facts, query.language))
    : refuse({ kind: 'notFound' });
};

export const listBriefs =
  ({ table, now }: Needed) =>
  async (): Promise<Result<Answer, Refusal>> =>
    ok({ body: { items: partiesInRows(await readPublicRows(table, now())) } });

export const readBrief =
  (needed: Needed) =>
  async (asked: Asked): Promise<Result<Answer, Refusal>> => {
    const brief = await read(needed, asked);
    return brief.ok ? ok({ body: brief.value }) : brief;
  };

export const readBriefFile =
  (needed: Needed) =>
  async (asked: Asked): Promise<Result<Answer, Refusal>> => {
    const brief = await read(needed, asked);
    if (!brief.ok) return brief;
    const madeUp = needed.world === 'made_up' ? 'made-up-' : '';
    return ok({
      file: {
        content: await writeDocx(brief.value),
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        name: `${madeUp}acsg-brief-${asked.path.id}-${asked.query.language}.docx`,
      },
    });
  };
