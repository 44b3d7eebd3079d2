/** The public page of a record as it will look, before it is sent: by the same fields and the same components as the page itself. */
import { useState } from 'react';

import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { RecordBody } from '../records/record-body.tsx';
import { useServices } from '../services/services.tsx';
import { publicPicture } from './public-picture.ts';

type PublicCardProps = {
  readonly kind: RecordKind;
  readonly party: PartyReference;
  /** What the answers say now. */
  readonly read: () => Readonly<Record<string, unknown>>;
};

export const PublicCard = ({ kind, party, read }: PublicCardProps) => {
  const { say } = useWords();
  const { world } = useServices();
  // Of the moment at which the answers are looked through: no question can be answered beside it.
  const [record] = useState(() => publicPicture({ kind, content: read(), party, world }));
  return (
    <section className="public-card" aria-labelledby="public-card-title">
      <h3 id="public-card-title">{say('sections.publicCard')}</h3>
      {record === undefined ? (
        <p className="notice">{say('sections.publicCardUnfinished')}</p>
      ) : (
        <>
          <p className="quiet">{say('sections.publicCardLead')}</p>
          <article className="card" aria-labelledby="public-card-name">
            <p className="eyebrow">{say(`record.${kind}`)}</p>
            <h4 id="public-card-name" className="card__title">
              <OriginalText text={record.title} language={record.language} />
            </h4>
            <RecordBody record={record} level={5} />
          </article>
        </>
      )}
    </section>
  );
};
