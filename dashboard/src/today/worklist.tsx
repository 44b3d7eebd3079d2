/** What the Secretariat decides on, by mouse or by keys: each acceptance is held for a moment, in which it can be undone. */
import { useEffect, useRef } from 'react';

import type { Today, WaitingRecord } from '#shared/contract/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { codingPath, queuePath } from '../navigation/pages.ts';
import { AcceptSeveral } from './accept-several.tsx';
import { heldIds, mayAccept, mayBeAcceptedWithOthers } from './acceptances.ts';
import { moveLine, pressKey } from './line-keys.ts';
import { RecordLine } from './record-line.tsx';
import { useAcceptances } from './use-acceptances.ts';
import { WaitingList } from './waiting-list.tsx';

const Keys = () => {
  const { say } = useWords();
  return (
    <p className="keys">
      {say('today.keys')} <kbd>J</kbd> {say('today.key.next')} · <kbd>K</kbd>{' '}
      {say('today.key.previous')} · <kbd>A</kbd> {say('step.acceptance')} · <kbd>U</kbd>{' '}
      {say('today.undo')}
    </p>
  );
};

type Queue = Today['queues'][number];

/** What is decided on, and what is coded on a page of its own. */
const mayDecide = ({ queue }: Queue): boolean => queue !== 'uncoded';

type WorklistProps = { readonly today: Today; readonly reload: () => void };

export const Worklist = ({ today, reload }: WorklistProps) => {
  const { say } = useWords();
  const { acceptances, accept, undo } = useAcceptances(reload);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const records = new Map(
    today.queues
      .filter(mayDecide)
      .flatMap(({ items }) => items)
      .map((record) => [record.id, record]),
  );
  const last = [...acceptances.values()].at(-1);
  const held = heldIds(acceptances);

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
      <Keys />
      <p ref={status} role="status" tabIndex={-1} className="worklist__status">
        {held.length > 1
          ? say('today.told.several', { count: held.length })
          : last && say(`today.told.${last.state}`, { title: last.title })}
        {held.length > 0 && (
          <>
            {' '}
            <button type="button" className="button button--quiet" onClick={() => undoAndGoBack()}>
              {say(held.length > 1 ? 'today.undoLast' : 'today.undo')} <kbd>U</kbd>
            </button>
          </>
        )}
        {held.length > 1 && (
          <>
            {' '}
            <button type="button" className="button button--quiet" onClick={undoAll}>
              {say('today.undoAll')}
            </button>
          </>
        )}
      </p>
      {today.queues.map((queue) => (
        <WaitingList
          key={queue.queue}
          name={queue.queue}
          title={say(`today.queue.${queue.queue}`)}
          total={queue.total}
          shown={queue.items.length}
          all={mayDecide(queue) ? queuePath(queue.queue) : undefined}
          work={mayDecide(queue) ? undefined : { to: codingPath, text: say('coding.title') }}
          empty={`today.empty.${queue.queue}`}
          several={
            mayDecide(queue) && (
              <AcceptSeveral
                queue={queue.queue}
                records={queue.items.filter(
                  (record) =>
                    mayAccept(acceptances.get(record.id)) && mayBeAcceptedWithOthers(record),
                )}
                accept={acceptSeveral}
              />
            )
          }
        >
          {queue.items.map((record) => (
            <RecordLine
              key={record.id}
              queue={queue.queue}
              record={record}
              asOf={today.asOf}
              actions={
                mayDecide(queue)
                  ? {
                      acceptanceOf: (id) => acceptances.get(id),
                      accept: acceptAndGoOn,
                      undo: undoAndGoBack,
                    }
                  : undefined
              }
            />
          ))}
        </WaitingList>
      ))}
    </div>
  );
};
