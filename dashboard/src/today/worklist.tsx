/** What the Secretariat decides on, by mouse or by keys: each acceptance is held for a moment, in which it can be undone. */
import { useEffect, useRef } from 'react';

import type { Today } from '#shared/contract/people/today-views';
import type { WaitingRecord } from '#shared/contract/people/waiting-views';

import { heldIds, mayAccept } from './acceptances.ts';
import { moveLine, pressKey } from './line-keys.ts';
import { mayDecide, QueueList } from './queue-list.tsx';
import { useAcceptances } from './use-acceptances.ts';
import { WorklistKeys, WorklistStatus } from './worklist-status.tsx';

type WorklistProps = { readonly today: Today; readonly reload: () => void };

export const Worklist = ({ today, reload }: WorklistProps) => {
  const { acceptances, accept, undo } = useAcceptances(reload);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const records = new Map(
    today.queues
      .filter(mayDecide)
      .flatMap(({ items }) => items)
      .map((record) => [record.id, record]),
  );

  const focusLine = (id: string | undefined): void =>
    list.current?.querySelector<HTMLElement>(`[data-record="${id}"] [data-line="link"]`)?.focus();
  const acceptAndGoOn = (record: WaitingRecord): void => {
    if (!mayAccept(acceptances.get(record.id))) return;
    accept(record);
    if (list.current && !moveLine(list.current, 1)) status.current?.focus();
  };
  const acceptSeveral = (chosen: readonly WaitingRecord[]): void => {
    for (const record of chosen) accept(record);
    status.current?.focus();
  };
  const undoAll = (): void => {
    let first: string | undefined;
    for (const id of heldIds(acceptances).toReversed()) first = undo(id) ?? first;
    focusLine(first);
  };
  const undoAndGoBack = (id?: string): void => focusLine(undo(id));

  // A line that was accepted goes, and the focus with it where it was the last one.
  useEffect(() => {
    if (document.activeElement === document.body && acceptances.size > 0) status.current?.focus();
  });

  return (
    <div
      ref={list}
      className="worklist"
      onKeyDown={(event) =>
        pressKey(event, {
          accept: (id) => {
            const record = records.get(id);
            if (record) acceptAndGoOn(record);
          },
          undo: () => undoAndGoBack(),
        })
      }
    >
      <WorklistKeys />
      <WorklistStatus
        ref={status}
        acceptances={acceptances}
        undo={() => undoAndGoBack()}
        undoAll={undoAll}
      />
      {today.queues.map((queue) => (
        <QueueList
          key={queue.queue}
          queue={queue}
          asOf={today.asOf}
          acceptanceOf={(id) => acceptances.get(id)}
          accept={acceptAndGoOn}
          undo={undoAndGoBack}
          acceptSeveral={acceptSeveral}
        />
      ))}
    </div>
  );
};
