/** The files that are written for whoever reads this page: those of the last days. */
import { useEffect, useEffectEvent, useState } from 'react';

import type { ExportJobView } from '#shared/contract/export-job-views';

import type { Problem } from '../api/problem.ts';
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
  const [jobs, setJobs] = useState<readonly ExportJobView[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const read = useEffectEvent(async (): Promise<void> => {
    setProblem(undefined);
    const answer = await client('listExportJobs');
    if (answer.ok) setJobs(answer.value.items);
    else setProblem(answer.problem);
  });
  useEffect(() => void read(), []);
  if (problem) return <ProblemNotice problem={problem} retry={() => void read()} />;
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="written-files">
      <h3 id="written-files">{say('written.title')}</h3>
      <ul>
        {jobs.map((job) => (
          <Line key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
};
