/** A group of optional questions that unfolds: its fields are those whose descriptions name it. */
import type { Field, DescribedFields } from '#shared/domain/fields/field';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../../i18n/words-context.tsx';
import type { MessageKey } from '../../i18n/messages/catalogue.ts';
import type { GroupedField } from '#shared/messages/field-labels';
import { DescribedField } from './described-field.tsx';

type FieldGroupProps = {
  readonly fields: DescribedFields;
  readonly group: string;
  readonly kind: RecordKind;
  readonly title: MessageKey & `form.${string}`;
  readonly hint?: MessageKey & `hint.${string}`;
  /** The name of a field's control on the page. */
  readonly nameOf?: (field: string) => string;
};

const isAsked = (
  { asked, of }: Field,
  { group, kind }: Pick<FieldGroupProps, 'group' | 'kind'>,
): boolean =>
  asked !== 'carried' && asked.in === group && (of ?? kind) === kind && (asked.of ?? kind) === kind;

export const FieldGroup = ({ fields, title, hint, nameOf, ...asked }: FieldGroupProps) => {
  const say = useWords().say as (key: MessageKey) => string;
  return (
    <details className="more">
      <summary>{say(title)}</summary>
      {hint && <p className="quiet">{say(hint)}</p>}
      {Object.entries(fields)
        .filter(([, field]) => isAsked(field, asked))
        .map(([field, described]) => (
          <DescribedField
            key={field}
            name={nameOf?.(field) ?? field}
            field={field as GroupedField}
            described={described}
          />
        ))}
    </details>
  );
};
