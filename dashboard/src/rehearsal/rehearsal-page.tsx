/** The form without signing in, to try it: on made-up records, computed in the browser, and nothing is sent or kept. */
import { useMemo, useRef, useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import type { Answered, Client } from '../api/client.ts';
import { noAnswer, notSent } from '../api/problem.ts';
import { script } from '../api/script.ts';
import { RecordForm } from '../form-pages/record-form.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { givenBy } from '../kept/answers-given.ts';
import { Link } from '../navigation/link.tsx';
import { rehearsalPath } from '../navigation/pages.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { ServicesProvider, useServices } from '../services/services.tsx';
import { rehearsingParty } from './made-up-records.ts';
import { RehearsalMark } from './rehearsal-mark.tsx';
import type { Rehearsed } from './rehearse.ts';

const RehearsalEnded = loadedLater('page', () => import('./rehearsal-ended.tsx'), 'RehearsalEnded');

const loadRehearse = script(
  () => import('./rehearse.ts'),
  (loaded) => loaded.rehearse,
);

/** Whatever a part of the form would ask for: here nothing leaves the page. */
const nothingIsSent: Client = async () => ({ ok: false, problem: notSent });

type Content = Readonly<Record<string, unknown>>;

const useRehearse = (kind: RecordKind) => {
  const { language } = useWords();
  return async (content: Content): Promise<Answered<Rehearsed>> => {
    const rehearse = await loadRehearse().catch(() => undefined);
    const party = rehearsingParty[kind];
    const value = await rehearse?.({ kind, content, party, language }).catch(() => undefined);
    return value ? { ok: true, value, etag: null } : { ok: false, problem: noAnswer };
  };
};

type KindProps = { readonly kind: RecordKind };

const RehearsedForm = ({ kind, end }: KindProps & { end: (ended: Rehearsed) => void }) => {
  const { say } = useWords();
  const rehearse = useRehearse(kind);
  const [saved] = useState(() => givenBy([]));
  const last = useRef<Rehearsed>(null);
  const other = kind === 'pledge' ? 'offer' : 'pledge';
  return (
    <RecordForm
      kind={kind}
      title={say(`rehearsal.title.${kind}`)}
      intro={
        <>
          <RehearsalMark />
          <p className="quiet">
            <Link to={rehearsalPath(other)}>{say(`rehearsal.title.${other}`)}</Link>
          </p>
        </>
      }
      party={rehearsingParty[kind] as PartyView}
      isRehearsal
      saved={saved}
      kept="page"
      keep={() => undefined}
      submitText={say('rehearsal.end')}
      preview={async (content) => {
        const answer = await rehearse(content);
        return answer.ok ? { ...answer, value: answer.value.suggestions } : answer;
      }}
      judged={() => 'whole'}
      send={async ({ content }) => {
        const answer = await rehearse(content);
        if (!answer.ok) return answer;
        last.current = answer.value;
        return { ...answer, value: answer.value.record };
      }}
      onSent={() => {
        if (last.current) end(last.current);
      }}
    />
  );
};

export const RehearsalPage = ({ kind }: KindProps) => {
  const services = useServices();
  const quiet = useMemo(
    () => ({ ...services, world: 'made_up' as const, client: nothingIsSent }),
    [services],
  );
  const [ended, setEnded] = useState<Rehearsed | null>(null);
  return (
    <ServicesProvider value={quiet}>
      {ended ? (
        <RehearsalEnded kind={kind} ended={ended} again={() => setEnded(null)} />
      ) : (
        <RehearsedForm kind={kind} end={setEnded} />
      )}
    </ServicesProvider>
  );
};
