/** The mark of a status: a shape, so that no status is told by colour alone. Always beside its word. */
import type { ReactNode } from 'react';

import type { CellMark } from './cell-figures.ts';

const shapes: Readonly<Record<CellMark, ReactNode>> = {
  open: <circle cx="8" cy="8" r="5.5" />,
  not_asked: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.6 11.4 11.4 4.6" />
    </>
  ),
  asking_not_stated: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6.4 6.6a1.6 1.6 0 1 1 2.3 1.5q-.7.4-.7 1.2M8 11v.2" />
    </>
  ),
  partly_met: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="mark__fill" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
    </>
  ),
  met: <circle className="mark__fill" cx="8" cy="8" r="5.5" />,
  delivered: (
    <>
      <circle className="mark__fill" cx="8" cy="8" r="5.5" />
      <path className="mark__tick" d="M5.2 8.2 7.2 10.2 11 6" />
    </>
  ),
  not_stated: <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
  no_pledge: <path d="M4 8h8" />,
  none: <path d="M4 8h8" />,
};

export const StatusMark = ({ mark }: { readonly mark: CellMark }) => (
  <svg className="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {shapes[mark]}
  </svg>
);
