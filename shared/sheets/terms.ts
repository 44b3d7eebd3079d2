/** Codes by what people write for them: the id, or a name in any language, in full or in short. */
import { type Label, languages } from '../vocabulary/label.ts';
import { register, type RegisterName } from '../vocabulary/register.ts';
import { divided } from '../naming/divided.ts';
import { folded } from '../naming/folded.ts';

type Named = { readonly id: string; readonly label: Label; readonly short?: Label };

const namesOf = ({ id, label, short }: Named): readonly string[] => [
  id,
  ...languages.flatMap((language) => {
    const name = label[language];
    const brief = short?.[language];
    return [
      name,
      ...(brief === undefined ? [] : [brief]),
      `${id} ${name}`,
      `${id} ${brief ?? name}`,
    ];
  }),
];

/** A name that stands for two codes stands for none. */
const namesIn = (terms: readonly Named[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const term of terms)
    for (const name of namesOf(term).map(folded)) {
      const other = names.get(name);
      if (other !== undefined && other !== term.id) ambiguous.add(name);
      names.set(name, term.id);
    }
  for (const name of ambiguous) names.delete(name);
  // An id is never ambiguous.
  for (const { id } of terms) names.set(folded(id), id);
  return names;
};

const made = new Map<RegisterName, ReadonlyMap<string, string>>();

const namesFor = (vocabulary: RegisterName): ReadonlyMap<string, string> => {
  const names = made.get(vocabulary) ?? namesIn(register[vocabulary]);
  made.set(vocabulary, names);
  return names;
};

export const codeNamed = (vocabulary: RegisterName, text: string): string | undefined =>
  namesFor(vocabulary).get(folded(text));

export type CodesNamed = { readonly codes: readonly string[]; readonly unknown: readonly string[] };

export const codesNamed = (vocabulary: RegisterName, text: string): CodesNamed => {
  const named = divided(text, (part) => codeNamed(vocabulary, part) !== undefined).map(
    (part) => [part, codeNamed(vocabulary, part)] as const,
  );
  return {
    codes: [...new Set(named.flatMap(([, code]) => code ?? []))],
    unknown: named.flatMap(([part, code]) => (code === undefined ? [part] : [])),
  };
};
