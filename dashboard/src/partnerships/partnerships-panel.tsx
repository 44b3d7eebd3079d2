/** For a party's own people: the joint pledges that name it as a partner, with its answers. Nothing stands here while none does. */
import { useState } from 'react';

import type { PartnershipView } from '#shared/contract/matches/partnership-views';

import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ComponentView } from '../records/component-view.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { rolesText } from '../records/partners-text.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { PartnerSaid } from './partner-words.tsx';
import { PartnershipForm } from './partnership-form.tsx';

const Named = ({ of }: { readonly of: PartnershipView }) => {
  const words = useWords();
  const { say } = words;
  const { title, language, party, components, kind } = of.pledge;
  return (
    <>
      <h3>
        <OriginalText text={title} language={language} />
      </h3>
      <p className="quiet">{say('partnership.by')}</p>
      <PartyLine party={party} />
      <p>
        {say('partnership.roles')}: <strong>{rolesText(of.roles, words)}</strong>
      </p>
      <ul className="components">
        {components.map((component) => (
          <ComponentView key={component.id} component={component} kind={kind} language={language} />
        ))}
      </ul>
      {!of.mayConfirm && <p>{say('partnership.former')}</p>}
      {of.word && <PartnerSaid {...of.word} />}
      <p className="quiet">{say(of.isPublic ? 'partnership.public' : 'partnership.notPublic')}</p>
    </>
  );
};

export const PartnershipsPanel = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote('listPartnerships', () => client('listPartnerships', {}));
  const [open, setOpen] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const { leave, button } = useReturnFocus(open);
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  if (remote.state !== 'ready' || remote.value.items.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="partnerships-title">
      <h2 id="partnerships-title">{say('partnership.title')}</h2>
      <p className="quiet">{say('partnership.lead')}</p>
      <StatusLine key={saved} text={saved > 0 ? say('partnership.saved') : null} />
      <ul className="plain-list">
        {remote.value.items.map((each) => {
          const { recordId, version } = each.pledge;
          return (
            <li key={recordId}>
              <Named of={each} />
              {open === recordId ? (
                <PartnershipForm
                  key={version}
                  of={each}
                  onDone={() => {
                    setOpen(null);
                    setSaved(saved + 1);
                    reload();
                  }}
                  onCancel={() => {
                    leave(recordId);
                    setOpen(null);
                  }}
                  reload={reload}
                />
              ) : (
                <p className="actions">
                  <button
                    ref={button(recordId)}
                    type="button"
                    className="button button--quiet"
                    onClick={() => setOpen(recordId)}
                  >
                    {say(each.word ? 'partnership.change' : 'partnership.open')}
                    <span className="visually-hidden">: {each.pledge.title}</span>
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
