/** A link to a file of the API. A plain link would fetch its first part alone. */
import { type MouseEvent, type ReactNode, useState } from 'react';

import type { ExportName } from '#shared/contract/export-operations';

import { addressOf } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import type { FileQuery, FileScope } from '../api/read-file.ts';
import { useServices } from '../services/services.tsx';
import { downloadFile } from './download.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';

type FileLinkProps = {
  readonly name: ExportName;
  /** What the file is narrowed by. */
  readonly query?: FileQuery;
  readonly scope?: FileScope;
  readonly children: ReactNode;
};

type State = 'ready' | 'reading' | Problem;

export const FileLink = ({ name, query = {}, scope = 'released', children }: FileLinkProps) => {
  const { readFile } = useServices();
  const { say } = useWords();
  const [state, setState] = useState<State>('ready');
  const read = async (): Promise<void> => {
    if (state === 'reading') return;
    setState('reading');
    const file = await readFile(name, query, scope);
    setState(file.ok ? 'ready' : file.problem);
    if (file.ok) for (const each of file.files) downloadFile(each.name, each.content);
  };
  const route = scope === 'all' ? 'getExport' : 'getReleasedExport';
  const download = (event: MouseEvent): void => {
    event.preventDefault();
    void read();
  };
  return (
    <>
      <a href={addressOf(route, { path: { name }, query })} onClick={download}>
        {children}
      </a>
      {state === 'reading' && <span role="status">{say('state.loading')}</span>}
      {typeof state === 'object' && <ProblemNotice problem={state} retry={() => void read()} />}
    </>
  );
};
