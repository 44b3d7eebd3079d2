/** What the reader's party told the Secretariat of one record and its pairs: asked for once, for all cards of a list. */
import { createContext, type ReactNode, useContext, useState } from 'react';

import type { InterestView } from '#shared/contract/matches/interest-views';
import type { InterestId } from '#shared/domain/matches/interest';
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../api/answers.ts';
import { useToldRemote } from '../live/page-news.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';

/** One form is open at a time, whichever card it stands on. */
export type OpenForm = { readonly of: string; readonly says: InterestId };

type Interests = {
  readonly items: readonly InterestView[];
  readonly reload: () => void;
  readonly open: OpenForm | null;
  readonly setOpen: (open: OpenForm | null) => void;
};

const InterestsContext = createContext<Interests | null>(null);

/** Null where the reader has nothing to say, and while it is not known what was said. */
export const useInterests = (): Interests | null => useContext(InterestsContext);

/** Those who speak for a party. */
export const speaksForParty = ({ role, party }: Me): boolean =>
  role === 'representative' && party !== null;

type InterestsOfProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly children: ReactNode;
};

const Asked = ({ kind, id, children }: InterestsOfProps) => {
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeInterest' : 'getOfferInterest';
  const { remote, reload } = useToldRemote(`${route} ${id}`, (ifNoneMatch) =>
    client(route, { path: { id }, ifNoneMatch }),
  );
  const [open, setOpen] = useState<OpenForm | null>(null);
  const interests =
    remote.state === 'ready' ? { items: remote.value.items, reload, open, setOpen } : null;
  return (
    <InterestsContext value={interests}>
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {children}
    </InterestsContext>
  );
};

export const InterestsOf = (props: InterestsOfProps) => {
  const { session } = useSession();
  return session.status === 'signedIn' && speaksForParty(session.me) ? (
    <Asked {...props} />
  ) : (
    props.children
  );
};
