/** The ticks of an officer on one record, and what saving them sends. */
import { useMemo, useState } from 'react';

import type { Problem } from '../api/problem.ts';
import type { ProposedAnswer } from '../readings/proposals.ts';
import { isTicked, type Toggled, withToggled } from '../readings/ticks.ts';
import { useServices } from '../services/services.tsx';
import { codingOrder, proposedCodes } from './coding-order.ts';
import type { RecordRead } from './use-record-read.ts';

const noTicks: Toggled = new Set();

export type Numbered = {
  readonly component: string;
  readonly proposal: ProposedAnswer;
};

type CodingOf = {
  readonly read: RecordRead;
  readonly etag: string;
  readonly onSaved: () => void;
  /** Somebody else changed the record: it has to be read again. */
  readonly onStale: () => void;
};

export const useCoding = ({ read, etag, onSaved, onStale }: CodingOf) => {
  const { client } = useServices();
  const { record, readings } = read;
  const [toggled, setToggled] = useState<Readonly<Record<string, Toggled>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const proposed = useMemo(() => proposedCodes(record, readings), [record, readings]);
  const all = proposed.map(({ component, proposals }) => ({ id: component.id, proposals }));
  const ofComponent = (id: string): readonly ProposedAnswer[] =>
    all.find((each) => each.id === id)?.proposals ?? [];
  const togglesOf = (id: string): Toggled => toggled[id] ?? noTicks;
  const isKept = (id: string, proposal: ProposedAnswer): boolean =>
    isTicked(proposal, ofComponent(id), togglesOf(id));
  return {
    proposed,
    /** Those of every component in a row, as their keys go. */
    numbered: all.flatMap(({ id, proposals }): readonly Numbered[] =>
      (proposals ?? []).map((proposal) => ({ component: id, proposal })),
    ),
    isKept,
    toggle: ({ component, proposal }: Numbered): void =>
      setToggled({
        ...toggled,
        [component]: withToggled(proposal, ofComponent(component), togglesOf(component)),
      }),
    problem,
    sending,
    save: async (): Promise<void> => {
      if (sending) return;
      setSending(true);
      const answer = await client(record.kind === 'pledge' ? 'codePledge' : 'codeOffer', {
        path: { id: record.id },
        body: codingOrder(proposed, isKept),
        ifMatch: etag,
      });
      setSending(false);
      if (answer.ok) return onSaved();
      if (answer.problem.status === 412) onStale();
      return setProblem(answer.problem);
    },
  };
};
