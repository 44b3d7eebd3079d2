/**
 * The stored contact of a record of one's own: seen here, changed and deleted where the record is edited, and deleted
 * here where nothing else of the record can be changed any more.
 */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { editPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StepForm } from '../steps/step-form.tsx';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { recordStanding } from './record-standing.ts';
import { deletionName } from './step-names.ts';

type ContactPanelProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly mayEdit: boolean;
  readonly reload: () => void;
};

/** Asked before it is done, like every step: nobody can take it back. */
export const DeleteContact = ({ record, etag, reload }: Omit<ContactPanelProps, 'mayEdit'>) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const [open, setOpen] = useState(useStepUnderWay(() => deletionName(record), ['deletion']));
  const { leave, button } = useReturnFocus(open);
  if (open === null)
    return (
      <button
        ref={button('deletion')}
        type="button"
        className="button button--quiet"
        onClick={() => setOpen('deletion')}
      >
        {say('contact.delete')}
      </button>
    );
  const route = record.kind === 'pledge' ? 'editPledge' : 'editOffer';
  return (
    <StepForm
      name={deletionName(record)}
      version={etag}
      title={say('contact.delete')}
      meaning={say('contact.deleteMeans')}
      dangerous
      standing={recordStanding(record, words)}
      send={() =>
        client(route, { path: { id: record.id }, body: { contact: null }, ifMatch: etag })
      }
      onDone={reload}
      onCancel={() => {
        leave(open);
        setOpen(null);
      }}
      reload={reload}
    />
  );
};

export const ContactPanel = ({
  record,
  etag,
  mayEdit,
  reload: reloadRecord,
}: ContactPanelProps) => {
  const { kind, id } = record;
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeContact' : 'getOfferContact';
  const { remote, reload } = useRemote(`${route} ${id} ${record.version}`, () =>
    client(route, { path: { id } }),
  );
  return (
    <section>
      <h2>{say('field.contact')}</h2>
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <ul>
          {[remote.value.name, remote.value.email, remote.value.phone]
            .filter((value) => value !== undefined)
            .map((value) => (
              <li key={value}>
                <bdi dir="auto">{value}</bdi>
              </li>
            ))}
        </ul>
      )}
      {mayEdit ? (
        <Link to={editPath(kind, id)}>{say('contact.change')}</Link>
      ) : (
        <DeleteContact record={record} etag={etag} reload={reloadRecord} />
      )}
    </section>
  );
};
