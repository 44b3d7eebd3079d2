/** What a party tells the Global Refugee Forum of a record, in the order of its update form, to be copied in one click. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { formText, forumUpdateOf } from '#shared/domain/reporting/forum-update';
import { isLabelled } from '#shared/messages/field-labels';

import type { History } from '../api/answers.ts';
import { useList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { Ago } from '../records/ago.tsx';
import { vocabularyLabel } from '../records/names.ts';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';

type ForumUpdateProps = { readonly record: PledgeView | OfferView };

/** Each thing that changed after that day, once; without one, ever since the record was entered. */
export const changesSince = (
  entries: readonly Pick<History['items'][number], 'at' | 'version' | 'changed'>[],
  day: string | undefined,
): readonly string[] => [
  ...new Set(
    entries
      .filter(({ at, version }) => (day === undefined ? version > 1 : at.slice(0, 10) > day))
      .flatMap(({ changed }) => changed),
  ),
];

const named = (names: readonly string[], { say }: Words): readonly string[] => [
  ...new Set(
    names.map((name) => {
      if (name === 'components') return say('forum.components');
      return isLabelled(name) ? say(`field.${name}`) : say('forum.other');
    }),
  ),
];

const Changed = ({ record }: ForumUpdateProps) => {
  const words = useWords();
  const { say, date, list } = words;
  const { client } = useServices();
  const route = record.kind === 'pledge' ? 'getPledgeHistory' : 'getOfferHistory';
  const { remote } = useList(`${route} ${record.id} ${record.version}`, (cursor) =>
    client(route, { path: { id: record.id }, query: { cursor, limit: '100' } }),
  );
  const day = record.forumUpdatedOn;
  if (remote.state !== 'ready') return null;
  const changed = named(changesSince(remote.value, day), words);
  return (
    <div>
      <dt>
        {day === undefined ? say('forum.changedEver') : say('forum.changed', { date: date(day) })}
      </dt>
      <dd>{changed.length === 0 ? say('forum.nothing') : list(changed)}</dd>
    </div>
  );
};

export const ForumUpdatePanel = ({ record }: ForumUpdateProps) => {
  const words = useWords();
  const { say, date } = words;
  const [copied, setCopied] = useState<boolean | null>(null);
  const { confirmedOn } = record;
  const { stage, text, standing, reportedOn } = forumUpdateOf(record.components, confirmedOn);
  const noStage = say(standing === 'no_update' ? 'forum.noUpdate' : 'answer.notStated');
  const stageName = stage === null ? '' : vocabularyLabel('progressStages', stage, words);
  const pledge = record.grfPledgeId ?? record.title;
  const copy = async (): Promise<void> => {
    const written = await navigator.clipboard
      .writeText(formText(pledge, stageName, text))
      .then(() => true)
      .catch(() => false);
    setCopied(written);
  };
  return (
    <section className="panel" aria-labelledby="forum-title">
      <h2 id="forum-title">{say('forum.title')}</h2>
      <dl className="facts">
        <div>
          <dt>{say('field.grfPledgeId')}</dt>
          <dd>
            <bdi>{record.grfPledgeId ?? say('answer.notStated')}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('field.stage')}</dt>
          <dd>{stageName || noStage}</dd>
        </div>
        {reportedOn !== null && (
          <div>
            <dt>{say('field.progressOn')}</dt>
            <dd>
              {date(reportedOn)}
              <Ago since={reportedOn} />
            </dd>
          </div>
        )}
        {confirmedOn !== null && (
          <div>
            <dt>{say('forum.unchanged')}</dt>
            <dd>
              {date(confirmedOn)}
              <Ago since={confirmedOn} />
            </dd>
          </div>
        )}
        {text !== '' && (
          <div>
            <dt>{say('field.progressText')}</dt>
            <dd dir="auto" className="original">
              {text}
            </dd>
          </div>
        )}
        {record.version > 1 && <Changed record={record} />}
      </dl>
      <button type="button" className="button button--quiet" onClick={() => void copy()}>
        {say('forum.copy')}
      </button>
      <StatusLine
        text={copied === null ? null : say(copied ? 'forum.copied' : 'forum.copyFailed')}
      />
    </section>
  );
};
