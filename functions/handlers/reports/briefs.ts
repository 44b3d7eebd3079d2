/** Briefs of parties: from what is public now, or from a report as it was frozen. */
import { publicRecordIn } from '#shared/contract/published/stored-view';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { type BriefFacts, briefOf } from '#shared/report/brief';
import { briefParties, partiesInRows } from '#shared/report/brief-parties';
import type { ReportDocument } from '#shared/report/document';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import { publicKey } from '#shared/table/keys';
import type { Language } from '#shared/vocabulary/label';

import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readStoredIndex } from '../../store/derived/index-store.ts';
import { publicPartyId } from '../../store/people/public-party.ts';
import { findReport } from '../../store/files/report-store.ts';
import { writeDocx } from './docx-file.ts';
import { readPublicRows } from './frozen-rows.ts';
import { readPackRows } from './pack-rows.ts';

type Needed = Pick<Dependencies, 'table' | 'world' | 'now'>;

type Asked = {
  readonly path: { readonly id: string };
  readonly query: { readonly language: Language; readonly report?: number | undefined };
};

type Source = { readonly rows: RowsByEntity; readonly facts: BriefFacts };

/**
 * Whether a party leads anything public, from the one book of the index that would hold it: whoever asks for any other
 * costs no reading of the public record.
 */
const mayLead = async ({ table }: Needed, partyId: string): Promise<boolean> => {
  const { entries, leftOut } = await readStoredIndex(table, 'public', partyId);
  return leftOut > 0 || entries.some(({ party }) => party.id === partyId);
};

const sourceOf = async (
  needed: Needed,
  { path, query: { report: number } }: Asked,
): Promise<Source | undefined> => {
  const { table, world, now } = needed;
  if (number === undefined) {
    if (!(await mayLead(needed, path.id))) return undefined;
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

/** A report knows its parties as they were when it was frozen; today's brief is of the one that stays. */
const elsewhere = async (
  { table }: Needed,
  { path, query }: Asked,
  file: '' | '/file',
): Promise<Refusal> => {
  const id = await publicPartyId(table, path.id);
  if (id === path.id || query.report !== undefined) return { kind: 'notFound' };
  return { kind: 'moved', to: `/api/public/briefs/${id}${file}?language=${query.language}` };
};

const read = async (
  needed: Needed,
  asked: Asked,
  file: '' | '/file',
): Promise<Result<ReportDocument, Refusal>> => {
  const { path, query } = asked;
  const source = await sourceOf(needed, asked);
  const party = source && partiesInRows(source.rows).find(({ id }) => id === path.id);
  return party
    ? ok(briefOf(party, source.rows, source.facts, query.language))
    : refuse(await elsewhere(needed, asked, file));
};

/** Of each party one public record tells the name: what the party itself says today need not be public. */
export const listBriefs =
  ({ table }: Needed) =>
  async (): Promise<Result<Answer, Refusal>> => {
    const { entries } = await readStoredIndex(table, 'public');
    const newest = entries.toSorted((left, right) => left.changedAt - right.changedAt);
    const one = new Map(newest.map(({ party, kind, id }) => [party.id, publicKey(kind, id)]));
    const items = await table.getMany([...one.values()], 'eventual');
    const leads = items.flatMap((item) => (item ? [publicRecordIn(item).party] : []));
    return ok({ body: { items: briefParties(leads) } });
  };

export const readBrief =
  (needed: Needed) =>
  async (asked: Asked): Promise<Result<Answer, Refusal>> => {
    const brief = await read(needed, asked, '');
    return brief.ok ? ok({ body: brief.value }) : brief;
  };

export const readBriefFile =
  (needed: Needed) =>
  async (asked: Asked): Promise<Result<Answer, Refusal>> => {
    const brief = await read(needed, asked, '/file');
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
