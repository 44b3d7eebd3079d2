/** The people as whom a local run signs in. Made up, as their parties are: XA and XB are nobody's country codes. */

export type Persona = {
  readonly name: string;
  /** On the sign-in page's button, and in the block that a start prints. */
  readonly label: string;
  readonly does: string;
  readonly groups: readonly string[];
  readonly scopes: readonly string[];
};

/** As the client in the cloud has it for everybody: what they may do, the table says. */
export const writing = ['acsg/read', 'acsg/write'];

export const personas = [
  {
    name: 'secretariat',
    label: 'Secretariat officer',
    does: 'sees all records, accepts them, proposes matches',
    groups: ['secretariat'],
    scopes: writing,
  },
  {
    name: 'second-officer',
    label: 'Second Secretariat officer',
    does: 'takes cases over, and publishes what one officer alone may not',
    groups: ['secretariat'],
    scopes: writing,
  },
  {
    name: 'focal-point',
    label: 'State focal point (synthetic country XA)',
    does: 'submits and edits pledges and offers of one State',
    groups: ['state'],
    scopes: writing,
  },
  {
    name: 'submitter',
    label: 'State submitter (synthetic country XA)',
    does: 'writes for the same State, and hands over to its focal point what is to be submitted',
    groups: ['state'],
    scopes: writing,
  },
  {
    name: 'focal-point-xc',
    label: 'Focal point of another State (synthetic country XC)',
    does: 'submits, releases and answers for that State, whose other person only drafts',
    groups: ['state'],
    scopes: writing,
  },
  {
    name: 'submitter-xc',
    label: 'Submitter of another State (synthetic country XC)',
    does: 'writes for the State XC, and leaves what is to be submitted to its focal point',
    groups: ['state'],
    scopes: writing,
  },
  {
    name: 'stakeholder',
    label: 'Stakeholder (synthetic legal network, XB)',
    does: 'submits and edits offers of one organisation',
    groups: ['stakeholder'],
    scopes: writing,
  },
  {
    name: 'reader',
    label: 'Reader',
    does: 'reads what the Secretariat reads, but no exclusions or contacts, and changes nothing',
    groups: ['readers'],
    scopes: writing,
  },
  {
    name: 'bureau-reader',
    label: 'Bureau reader (synthetic countries XA and XB)',
    does: 'reads what is not public of two countries, and otherwise what is public',
    groups: ['readers'],
    scopes: writing,
  },
  {
    name: 'reporting-officer',
    label: 'Reporting officer (synthetic country XA)',
    does: 'reads and exports what is reported of one country',
    groups: ['readers'],
    scopes: writing,
  },
  {
    name: 'administrator',
    label: 'Administrator',
    does: 'invites everybody and changes what they may do; reads no records',
    groups: ['administrators'],
    scopes: [...writing, 'acsg/admin'],
  },
] as const satisfies readonly Persona[];

export type PersonaName = (typeof personas)[number]['name'];

export const findPersona = (name: unknown): Persona | undefined =>
  personas.find((persona) => persona.name === name);

/** Those that the readers of countries read for. */
export const countriesOfPersonas = {
  'bureau-reader': ['XA', 'XB'],
  'reporting-officer': ['XA'],
} as const satisfies Readonly<Partial<Record<PersonaName, readonly string[]>>>;

export const subjectOf = (name: PersonaName): string => `persona-${name}`;
