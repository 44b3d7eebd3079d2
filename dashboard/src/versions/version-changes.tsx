/** What a record said before a version of it, and what it said by that version, question by question. */
import { useMemo } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import type { Answered } from '../api/client.ts';
import type { OfferVersion, PledgeVersion } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { AnswersSaid } from '../forms/answers-said.tsx';
import { differenceLegend } from '../forms/answers/difference-legend.ts';
import { differencesOf } from '../forms/answers/edit-conflict.ts';
import { entriesOfRecord } from '../forms/answers/entries-of-record.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

type Version = PledgeVersion | OfferVersion;

const routes = { pledge: 'getPledgeVersion', offer: 'getOfferVersion' } as const;

const Changes = ({ before, after }: { readonly before: Version; readonly after: Version }) => {
  const words = useWords();
  const { say } = words;
  const differences = useMemo(() => {
    const began = entriesOfRecord(before.record);
    return differencesOf({ began, mine: began, theirs: entriesOfRecord(after.record) });
  }, [before, after]);
  const numberOf = (component: string): string => component.slice(1);
  return (
    <>
      {!(before.asLogged && after.asLogged) && (
        <p className="notice">{say('versions.notAsLogged')}</p>
      )}
      {differences.length === 0 ? (
        <p className="quiet">{say('versions.notAsked')}</p>
      ) : (
        <table className="figures figures--text">
          <thead>
            <tr>
              <th scope="col">{say('versions.question')}</th>
              <th scope="col">{say('versions.before')}</th>
              <th scope="col">{say('versions.after')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.slot}>
                <th scope="row">
                  {differenceLegend(difference, before.record.kind, numberOf, words)}
                </th>
                <td>
                  <AnswersSaid answers={difference.mine} />
                </td>
                <td>
                  <AnswersSaid answers={difference.theirs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

export type VersionChangesProps = {
  readonly kind: RecordKind;
  readonly id: string;
  /** The later of the two. */
  readonly version: number;
};

export const VersionChanges = ({ kind, id, version }: VersionChangesProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const load = (wanted: number) => (): Promise<Answered<Version>> =>
    client(routes[kind], { path: { id, version: String(wanted) } });
  const before = useRemote(`${kind} ${id} ${version - 1}`, load(version - 1));
  const after = useRemote(`${kind} ${id} ${version}`, load(version));
  const failed = [before, after].find(({ remote }) => remote.state === 'failed');
  if (failed?.remote.state === 'failed') {
    const { problem } = failed.remote;
    return problem.status === 404 ? (
      <p className="quiet">{say('versions.notKept')}</p>
    ) : (
      <ProblemNotice problem={problem} retry={failed.reload} />
    );
  }
  return before.remote.state === 'ready' && after.remote.state === 'ready' ? (
    <Changes before={before.remote.value} after={after.remote.value} />
  ) : (
    <p role="status">{say('state.loading')}</p>
  );
};
