/** Freezes a numbered report of the public record, with its pack. */
import type { Report } from '#shared/contract/files/report-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { changesBetween, type ReportChange } from '#shared/report/changes';
import { figuresOf } from '#shared/report/figures';
import { schemeOf } from '#shared/report/region-scheme';
import type { Snapshot } from '#shared/report/snapshot';
import { type EditionId, editions } from '#shared/vocabulary/editions';
import { findTerm } from '#shared/vocabulary/label';

import type { RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import type { WithSigner } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { findLogHead } from '../../store/log/log-store.ts';
import { findReports, keepPack, reportActions } from '../../store/files/report-store.ts';
import { write } from '../../store/write.ts';
import { type FrozenRows, readFrozenRows } from './frozen-rows.ts';
import { type Pack, packOf, sha256 } from './pack.ts';
import { readPackRows } from './pack-rows.ts';

type Asked = { readonly edition: EditionId; readonly note?: string | undefined };

type Input = RepeatableRequest<Asked>;

const countOf = (changes: readonly ReportChange[], kind: ReportChange['change']): number =>
  changes.filter(({ change }) => change === kind).length;

const recordsIn = (rows: FrozenRows['pledges']): number =>
  new Set(rows.map((row) => row['record_id'])).size;

const reportOf = (pack: Pack, { changes }: Snapshot, rows: FrozenRows): Report => {
  const {
    format: _format,
    title: _title,
    telling: _telling,
    checkpoint: _checkpoint,
    ...facts
  } = pack.manifest;
  return {
    ...facts,
    manifestSha256: pack.manifestSha256,
    bytes: pack.bytes.length,
    sha256: sha256(pack.bytes),
    counts: {
      pledges: recordsIn(rows.pledges),
      offers: recordsIn(rows.offers),
      matches: rows.matches.length,
    },
    changes: changes && {
      added: countOf(changes, 'added'),
      changed: countOf(changes, 'changed'),
      gone: countOf(changes, 'gone'),
    },
  };
};

/** Stored and read at once, so what is larger would end before it is answered. */
const largestPack = 40 * 1024 * 1024;

const schemeOfEdition = (id: EditionId) => schemeOf(findTerm(editions, id) ?? { end: '9999' });

export const freezeReport =
  (dependencies: WithSigner) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, body, requestId } = input;
    const { table, world, now, signer } = dependencies;
    const allowed = authorize(actor, 'freezeReport', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'freezeReport', ...input, path: null } as const;
    return write(dependencies, request, async () => {
      const frozenAt = now();
      const rows = await readFrozenRows(table, frozenAt);
      if (!rows) return refuse({ kind: 'busy' });
      const previous = (await findReports(table)).at(-1) ?? null;
      const before = previous && (await readPackRows(table, previous));
      const regionScheme = schemeOfEdition(body.edition);
      const snapshot: Snapshot = {
        facts: {
          number: (previous?.number ?? 0) + 1,
          edition: body.edition,
          regionScheme,
          world,
          frozenAt,
          note: body.note ?? null,
          previous: previous?.number ?? null,
        },
        rows,
        figures: figuresOf(rows, regionScheme),
        changes: before && changesBetween(before, rows),
      };
      const checkpoint = (await findLogHead(table, 'public'))?.checkpoint ?? null;
      const pack = await packOf(snapshot, rows, { previous, checkpoint }, signer);
      const report = reportOf(pack, snapshot, rows);
      if (report.bytes > largestPack)
        return refuse({
          kind: 'tooLarge',
          detail: 'The public record is too large for one report.',
        });
      await keepPack(table, report.sha256, pack.bytes);
      const audit = { actor, action: 'freeze', at: frozenAt, requestId, reason: body.note ?? null };
      return ok({
        actions: reportActions(report, audit),
        answer: {
          status: 201,
          body: report,
          headers: { location: `/api/public/reports/${report.number}` },
        },
        // Another report took the number: this one is told apart from that.
        again: true,
      });
    });
  };
