/** A link to a file of the API. */
import type { ReactNode } from 'react';

import type { ExportName } from '#shared/contract/export-operations';
import { exportAddress } from '#shared/contract/export-paths';

import type { FileQuery, FileScope } from '../api/read-file.ts';
import { useServices } from '../services/services.tsx';
import { FileDownload } from './file-download.tsx';

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
    >
      {children}
    </FileDownload>
  );
};
