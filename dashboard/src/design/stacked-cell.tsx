/** A cell that says its own heading where, on a narrow screen, its row is a card. */
import type { ReactNode } from 'react';

type StackedCellProps = { readonly label: string; readonly children: ReactNode };

export const StackedCell = ({ label, children }: StackedCellProps) => (
  <td role="cell">
    <span className="stacked__label" aria-hidden="true">
      {label}
    </span>
    {children}
  </td>
);

/** The roles of a table are lost where it is laid out as cards, so they are said. */
export const StackedHead = ({ labels }: { readonly labels: readonly string[] }) => (
  <thead role="rowgroup">
    <tr role="row">
      {labels.map((label) => (
        <th key={label} scope="col" role="columnheader">
          {label}
        </th>
      ))}
    </tr>
  </thead>
);
