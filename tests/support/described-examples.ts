/** A value of every described field of a table, for what has to hold of all of them. */
import type { DescribedFields, Holds } from '#shared/domain/fields/field';
import type { Term } from '#shared/vocabulary/label';
import { register } from '#shared/vocabulary/register';

const exampleOf = (holds: Exclude<Holds, { readonly type: 'own' }>): unknown => {
  switch (holds.type) {
    case 'text':
      return 'In so many words';
    case 'texts':
      return ['One', 'Another'];
    case 'code':
      return (register[holds.vocabulary] as readonly Term[])[0]?.id;
    case 'codes':
      return (register[holds.vocabulary] as readonly Term[]).slice(0, 2).map(({ id }) => id);
    case 'yesNo':
      return true;
    case 'date':
      return '2027';
    case 'count':
      return 3;
  }
};

export const examplesOf = (table: DescribedFields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, { holds }]) =>
      holds.type === 'own' ? [] : [[name, exampleOf(holds)]],
    ),
  );
