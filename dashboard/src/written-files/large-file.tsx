/** A file that is too large to come at once: it is written for its reader, who may leave meanwhile. */
import { useEffect, useEffectEvent, useState } from 'react';

import type { ExportJobView } from '#shared/contract/export-job-views';
import type { ExportName } from '#shared/contract/export-operations';

import type { Problem } from '../api/problem.ts';
import type { FileQuery } from '../api/read-file.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { FileJob } from './file-job.tsx';

export type LargeFileProps = { readonly name: ExportName; readonly query: FileQuery };

export const LargeFile = ({ name, query }: LargeFileProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [key] = useState(newKey);
  const [begun, setBegun] = useState<ExportJobView>();
  const [problem, setProblem] = useState<Problem>();
  const start = useEffectEvent(async (): Promise<void> => {
    setProblem(undefined);
    const answer = await client('startExport', { path: { name }, query, idempotencyKey: key });
    if (answer.ok) setBegun(answer.value);
    else setProblem(answer.problem);
  });
  useEffect(() => void start(), []);
  return (
    <div className="notice">
      <p>{say('written.large')}</p>
      {begun && <FileJob begun={begun} />}
      {problem && <ProblemNotice problem={problem} retry={() => void start()} />}
    </div>
  );
};
