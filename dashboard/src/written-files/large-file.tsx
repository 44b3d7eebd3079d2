/** A file that is too large to come at once: it is written for its reader, who may leave meanwhile. */
import { useState } from 'react';

import type { ExportName } from '#shared/contract/operations/export-operations';

import type { FileQuery } from '../api/read-file.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { FileJob } from './file-job.tsx';

export type LargeFileProps = { readonly name: ExportName; readonly query: FileQuery };

export const LargeFile = ({ name, query }: LargeFileProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [idempotencyKey] = useState(newKey);
  const { remote, reload } = useRemote(`written ${idempotencyKey}`, () =>
    client('startExport', { path: { name }, query, idempotencyKey }),
  );
  return (
    <div className="notice">
      <p>{say('written.large')}</p>
      {remote.state === 'ready' && <FileJob begun={remote.value} />}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
    </div>
  );
};
