/** Answers that only the device holds, since the tab that they were typed in is gone: shown openly, and gone on with or thrown away as their reader likes. */
import { FocusedHeading } from '../../design/focused-heading.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answers } from '../../kept/kept-answers.ts';
import { PageHeading } from '../../navigation/arrival.tsx';
import { useServices } from '../../services/services.tsx';

export type DeviceOfferProps = {
  readonly form: string;
  readonly title: string;
  /** Where the form is a page and not a part of one. */
  readonly isPage?: boolean;
  readonly held: Answers;
  readonly onChosen: () => void;
};

const mostSigns = 200;

/** What somebody knows them by: the beginnings of what they wrote themselves, and no choice by its id. */
const linesOf = ({ entries }: Answers): readonly string[] => {
  const written = entries
    .filter(([name]) => /(^|[.])(title|text|reason|summary|note|words|message)$/.test(name))
    .flatMap(([, value]) => (value.trim() === '' ? [] : [value.trim()]));
  return [...new Set(written)]
    .slice(0, 3)
    .map((line) => (line.length > mostSigns ? `${line.slice(0, mostSigns)}…` : line));
};

export const DeviceOffer = (props: DeviceOfferProps) => {
  const { form, title, isPage = false, held, onChosen } = props;
  const { say, moment } = useWords();
  const { answers } = useServices();
  const heading = say('device.title');
  return (
    <>
      {isPage && <PageHeading>{title}</PageHeading>}
      <div className="notice">
        {isPage ? <h2>{heading}</h2> : <FocusedHeading as="h2">{title}</FocusedHeading>}
        <p role="status">{say('device.text', { time: moment(held.at ?? '') })}</p>
        {linesOf(held).map((line) => (
          <p key={line}>
            <bdi dir="auto">{line}</bdi>
          </p>
        ))}
        {held.began && <p className="quiet">{say('device.newer')}</p>}
        <p className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              answers.takeUp(form);
              onChosen();
            }}
          >
            {say('device.goOn')}
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              answers.drop(form);
              onChosen();
            }}
          >
            {say('device.throw')}
          </button>
        </p>
      </div>
    </>
  );
};
