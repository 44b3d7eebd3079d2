/** The addresses that the types of the API's problems name. */
import type { RefusalKind } from '#shared/domain/refusal';

import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';

const kinds = {
  moved: 308,
  malformed: 400,
  unauthorized: 401,
  forbidden: 403,
  notALead: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  tooLarge: 413,
  unsupportedMediaType: 415,
  invalid: 422,
  keyReused: 422,
  preconditionRequired: 428,
  tooMany: 429,
  busy: 503,
  unavailable: 503,
} as const satisfies Readonly<Record<RefusalKind, number>>;

const isKind = (name: string): name is RefusalKind => name in kinds;

export const ProblemsPage = () => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{say('problems.title')}</PageHeading>
      <p className="lead">{say('problems.lead')}</p>
      <dl className="facts problems">
        {Object.keys(kinds)
          .filter(isKind)
          .map((kind) => (
            <div key={kind} id={kind}>
              <dt>
                <bdi dir="ltr">
                  {kinds[kind]} <code>{kind}</code>
                </bdi>
              </dt>
              <dd>{say(`problems.${kind}`)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
};
