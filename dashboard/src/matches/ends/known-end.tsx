/** A record at an end of a match, for whoever may open it: what the match names of it, and what is left of that. */
import { measureOf } from '#shared/domain/records/measure';
import type { RecordKind } from '#shared/domain/records/record';

import { sayAmount } from '../../records/say-amount.ts';
import { Link } from '../../navigation/link.tsx';
import { recordPath } from '../../navigation/pages.ts';
import { ProblemNotice } from '../../sending/notice.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { ComponentView } from '../../records/component-view.tsx';
import { OriginalText } from '../../records/original-text.tsx';
import { SyntheticMark } from '../../records/synthetic-mark.tsx';
import type { ShownComponent } from '../../records/shown-component.ts';
import { leftOf } from '../match-standing.ts';
import { type EndRecord, useEnd } from './use-end.ts';

type LeftProps = { readonly end: EndRecord; readonly component: ShownComponent };

/** A released record counts released matches alone, so what it leaves is not known from it. */
const Left = ({ end, component }: LeftProps) => {
  const words = useWords();
  const { quantity } = component;
  const left = end.whole ? leftOf(end.record, component) : null;
  if (left === null || !quantity) return null;
  return (
    <p>
      {words.say(`match.left.${end.record.kind}`, {
        left,
        max: sayAmount(words)(quantity.max, measureOf(quantity)),
      })}
    </p>
  );
};

type NamedProps = {
  readonly kind: RecordKind;
  readonly end: EndRecord;
  readonly components: readonly string[];
};

const namedOf = ({ record }: EndRecord, components: readonly string[]) =>
  record.components.filter(({ id }) => components.includes(id));

const Named = ({ kind, end, components }: NamedProps) => {
  const { record } = end;
  const named = namedOf(end, components);
  return (
    <>
      <p>
        <Link to={recordPath(kind, record.id)}>
          <OriginalText text={record.title} language={record.language} />
        </Link>
        <SyntheticMark synthetic={record.synthetic} />
      </p>
      <ul className="components">
        {named.map((component) => (
          <ComponentView
            key={component.id}
            component={component}
            kind={kind}
            language={record.language}
          />
        ))}
      </ul>
      {named.map((component) => (
        <Left key={component.id} end={end} component={component} />
      ))}
    </>
  );
};

/** Beside what was disclosed: the whole record, for whoever may open it, and what of it is left. */
export const WholeRecord = ({ kind, id, components, loads }: KnownEndProps) => {
  const { say } = useWords();
  const { remote } = useEnd(kind, id, loads);
  if (remote.state !== 'ready' || !remote.value.whole) return null;
  const { record } = remote.value;
  return (
    <>
      <p>
        {say('match.end.wholeRecord')}{' '}
        <Link to={recordPath(kind, record.id)}>
          <OriginalText text={record.title} language={record.language} />
        </Link>
      </p>
      {namedOf(remote.value, components).map((component) => (
        <Left key={component.id} end={remote.value} component={component} />
      ))}
    </>
  );
};

type KnownEndProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly components: readonly string[];
  readonly loads: number;
};

export const KnownEnd = ({ kind, id, components, loads }: KnownEndProps) => {
  const { say } = useWords();
  const { remote, reload } = useEnd(kind, id, loads);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'ready') {
    return <Named kind={kind} end={remote.value} components={components} />;
  }
  return remote.problem.status === 404 ? (
    <p className="quiet">{say('match.endHidden')}</p>
  ) : (
    <ProblemNotice problem={remote.problem} retry={reload} />
  );
};
