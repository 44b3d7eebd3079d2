/** A form asks one thing at a time: its sections, in the order in which they are asked. Pure. */
export const componentSections = ['what', 'kinds', 'amount', 'where', 'when', 'more'] as const;

export type ComponentSectionName = (typeof componentSections)[number];
export type RecordSectionName = 'record' | 'components' | 'last' | 'contact' | 'check';

/** A component has the number by which the page calls it, counted from one: its key changes once it is stored. */
export type Section =
  | { readonly name: RecordSectionName; readonly number: null }
  | { readonly name: ComponentSectionName; readonly number: number };

export const sectionId = ({ name, number }: Section): string =>
  number === null ? name : `${number}.${name}`;

const ofRecord = (name: RecordSectionName): Section => ({ name, number: null });

type Asked = {
  /** How many components the form has. */
  readonly components: number;
  /** A contact is given to its own party alone. */
  readonly asksForContact: boolean;
};

export const sectionsOf = ({ components, asksForContact }: Asked): readonly Section[] => [
  ofRecord('record'),
  ...Array.from({ length: components }, (_, index) =>
    componentSections.map((name): Section => ({ name, number: index + 1 })),
  ).flat(),
  ofRecord('components'),
  ofRecord('last'),
  ...(asksForContact ? [ofRecord('contact')] : []),
  ofRecord('check'),
];

/** Of a component that was removed, the section that lists those that are left. */
export const currentSection = (asked: string | null, sections: readonly Section[]): string => {
  const ids = sections.map(sectionId);
  if (asked !== null && ids.includes(asked)) return asked;
  return asked !== null && /^\d+\./.test(asked) ? 'components' : 'record';
};

export const sectionBeside = (
  current: string,
  step: 1 | -1,
  sections: readonly Section[],
): string | undefined => {
  const ids = sections.map(sectionId);
  return ids[ids.indexOf(current) + step];
};
