/** What everyone may read of reports: which there are, their packs, and the key that packs are verified by. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Answer } from '../../answer.ts';
import type { Dependencies, Signer } from '../../dependencies.ts';
import { findReport, findReports, packPieces, readPack } from '../../store/files/report-store.ts';
import { sha256 } from './pack.ts';

type Needed = Pick<Dependencies, 'table'>;

export const listReports =
  ({ table }: Needed) =>
  async (): Promise<Result<Answer, Refusal>> =>
    ok({ body: { items: (await findReports(table)).toReversed() } });

type ByNumber = { readonly path: { readonly number: number } };

export const readReport =
  ({ table }: Needed) =>
  async ({ path }: ByNumber): Promise<Result<Answer, Refusal>> => {
    const report = await findReport(table, path.number);
    return report ? ok({ body: report }) : refuse({ kind: 'notFound' });
  };

/** So many pieces, as text, are below the 6 MB that a function may answer. */
const piecesInPart = 15;

type PackAsked = ByNumber & { readonly query: { readonly part?: number | undefined } };

export const readReportPack =
  ({ table }: Needed) =>
  async ({ path, query }: PackAsked): Promise<Result<Answer, Refusal>> => {
    const report = await findReport(table, path.number);
    const part = query.part ?? 1;
    const from = (part - 1) * piecesInPart;
    const pieces = report ? packPieces(report) : 0;
    if (!report || from >= pieces) return refuse({ kind: 'notFound' });
    const until = Math.min(from + piecesInPart, pieces);
    const madeUp = report.world === 'made_up' ? 'made-up-' : '';
    return ok({
      file: {
        content: await readPack(table, report, from, until),
        type: 'application/zip',
        name: `${madeUp}acsg-report-${report.number}.zip`,
      },
      headers: {
        // It is never another.
        'cache-control': 'public, max-age=31536000, immutable',
        ...(until < pieces && { link: `<?part=${part + 1}>; rel="next"` }),
      },
    });
  };

export const readReportKey =
  (signer: Pick<Signer, 'publicKey'>) => async (): Promise<Result<Answer, Refusal>> => {
    const der = await signer.publicKey();
    const lines =
      Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    const pem = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
    return ok({ body: { algorithm: 'Ed25519', pem, key: sha256(der) } });
  };
