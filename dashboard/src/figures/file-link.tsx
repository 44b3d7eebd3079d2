/** A link to a file of the API. */
import type { ReactNode } from 'react';

import type { ExportName } from '#shared/contract/operations/export-operations';
import { exportAddress } from '#shared/contract/files/export-paths';

import type { FileQuery, FileScope } from '../api/read-file.ts';
import { useServices } from '../services/services.tsx';
import { loadedLater } from '../scripts/loaded-later.tsx';
import type { LargeFileProps } from '../written-files/large-file.tsx';
import { FileDownload } from './file-download.tsx';

const LargeFile = loadedLater<'LargeFile', LargeFileProps>(
  'part',
  () => import('../written-files/large-file.tsx'),
  'LargeFile',
);

type FileLinkProps = {
  readonly name: ExportName;
  /** What the file is narrowed by. */
  readonly query?: FileQuery;
  readonly scope?: FileScope;
  readonly children: ReactNode;
};

export const FileLink = ({ name, query = {}, scope = 'released', children }: FileLinkProps) => {
  const { readFile } = useServices();
  return (
    <FileDownload
      address={exportAddress(scope, name, query)}
      read={() => readFile(name, query, scope)}
      large={<LargeFile name={name} query={query} />}
    >
      {children}
    </FileDownload>
  );
};
