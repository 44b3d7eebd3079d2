/** Entries that are older than those of the first page, each page when it is asked for. */
import { useCallback } from 'react';

import type { InboxEntryView } from '#shared/contract/inbox-views';

import { useList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { useInboxChanges } from './inbox-changes.ts';
import { InboxLine } from './inbox-line.tsx';

type OlderEntriesProps = {
  /** The `next` of the first page. */
  readonly from: string;
  readonly mark: (entry: InboxEntryView, isRead: boolean) => void;
};

export const OlderEntries = ({ from, mark }: OlderEntriesProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const load = useCallback(
    async (cursor: string = from) => {
      const answer = await client('getInbox', { query: { cursor } });
      if (!answer.ok) return answer;
      const { entries, next } = answer.value;
      return { ...answer, value: { items: entries, next } };
    },
    [client, from],
  );
  const { remote, reload, more } = useList<InboxEntryView>(`inbox ${from}`, load);
  useInboxChanges(reload);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <>
      <ul className="waiting-list__lines">
        {remote.value.map((entry) => (
          <InboxLine key={entry.id} entry={entry} mark={(isRead) => mark(entry, isRead)} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
};
