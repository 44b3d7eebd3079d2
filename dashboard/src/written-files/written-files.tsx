/** The files that are written for whoever reads this page: those of the last days. */
import { useId } from 'react';

import type { ExportJobView } from '#shared/contract/files/export-job-views';

import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { FileJob } from './file-job.tsx';

/** What it was narrowed by tells two of one name apart. */
const filterOf = ({
  query: { dialect: _dialect, language: _language, ...filter },
}: ExportJobView) =>
  Object.entries(filter)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

const Line = ({ job }: { readonly job: ExportJobView }) => {
  const { time } = useWords();
  const filter = filterOf(job);
  return (
    <li>
      <p>
        <bdi dir="ltr">
          <b>{job.name}</b>
          {filter !== '' && ` (${filter})`}
        </bdi>{' '}
        · <time dateTime={job.startedAt}>{time(job.startedAt)}</time>
      </p>
      <FileJob begun={job} />
    </li>
  );
};

export const WrittenFiles = () => {
  const { say } = useWords();
  const { client } = useServices();
  const title = useId();
  const { remote, reload } = useRemote('written files', () => client('listExportJobs'));
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  if (remote.state !== 'ready' || remote.value.items.length === 0) return null;
  return (
    <section className="written-files" aria-labelledby={title}>
      <h2 id={title}>{say('written.title')}</h2>
      <ul>
        {remote.value.items.map((job) => (
          <Line key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
};
