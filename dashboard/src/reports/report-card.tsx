/** One report: what was frozen, what is different from the one before, and the way to its pack. */
import type { Report } from '#shared/contract/files/report-views';
import { editions } from '#shared/vocabulary/editions';

import { FileDownload } from '../figures/file-download.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { addressOf } from '../api/api-call.ts';

const bytesInMegabyte = 1_000_000;

export const ReportCard = ({ report }: { readonly report: Report }) => {
  const { say, label, time } = useWords();
  const { readPack } = useServices();
  const { number, edition, frozenAt, counts, changes, note, bytes, sha256 } = report;
  const path = { number: String(number) };
  const megabytes = Math.max(0.1, Math.round((10 * bytes) / bytesInMegabyte) / 10);
  const editionName = editions.find(({ id }) => id === edition)?.label;
  const title = say('reports.name', {
    number,
    edition: editionName ? label(editionName) : edition,
  });
  return (
    <article className="card" aria-labelledby={`report-${number}`}>
      <h3 id={`report-${number}`}>{title}</h3>
      <p>{say('reports.frozen', { time: time(frozenAt) })}</p>
      <p>{say('reports.counts', counts)}</p>
      <p>{changes === null ? say('reports.first') : say('reports.changes', changes)}</p>
      {note !== null && (
        <blockquote>
          <bdi dir="auto">{note}</bdi>
        </blockquote>
      )}
      <p>
        <FileDownload address={addressOf('getReportPack', { path })} read={() => readPack(number)}>
          {say('reports.download', { number, size: megabytes })}
        </FileDownload>
      </p>
      <p className="quiet">
        SHA-256 <code dir="ltr">{sha256}</code>
      </p>
    </article>
  );
};
