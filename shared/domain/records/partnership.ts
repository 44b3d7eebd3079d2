/**
 * What the partners of a joint pledge say of being named in it. Its lead names them in words, by what they do; a partner that
 * is a party here confirms or declines that, and may add how it goes. Only who confirmed is a partner in public. Pure.
 */
import type { PartnerRoleId } from '../../vocabulary/partner-roles.ts';
import type { Naming, PartnerAnswer, PartnerReference, PartnerWord } from './partner.ts';
import type { PartyReference } from '../parties/party.ts';
import type { Pledge, StoredRecord } from './record.ts';

const fieldOf = {
  financing: 'financingPartners',
  expertise: 'expertisePartners',
  hosting: 'hostingPartners',
  implementing: 'implementingPartners',
} as const satisfies Readonly<Record<PartnerRoleId, keyof Pledge>>;

const rolesInOrder = Object.keys(fieldOf) as readonly PartnerRoleId[];

const namesIn = (record: StoredRecord, role: PartnerRoleId): readonly string[] =>
  record.kind === 'pledge' ? (record[fieldOf[role]] ?? []) : [];

/** Every name that a record gives a partner. */
export const partnerNames = (record: StoredRecord): readonly string[] => [
  ...new Set(rolesInOrder.flatMap((role) => namesIn(record, role))),
];

/** As what a record names whoever is meant; undefined where it does not. */
export const namingIn = (
  record: StoredRecord,
  isMeant: (name: string) => boolean,
): Naming | undefined => {
  const roles = rolesInOrder.filter((role) => namesIn(record, role).some(isMeant));
  const namedAs = partnerNames(record).filter(isMeant);
  return roles.length > 0 ? { roles, namedAs } : undefined;
};

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, at) => each === right[at]);

/** An answer holds for what it was given to: other roles or other names ask anew. */
export const isAnswerTo = ({ roles, namedAs }: PartnerWord, naming: Naming | undefined): boolean =>
  naming !== undefined && isSameList(roles, naming.roles) && isSameList(namedAs, naming.namedAs);

/** As the partners that everyone may read of, once the lead releases. */
export const confirmedIn = (words: readonly PartnerWord[]): readonly PartnerReference[] =>
  words.flatMap(({ answer, party, roles }) =>
    answer === 'confirmed' ? [{ ...party, roles }] : [],
  );

/** Whoever said something of it is a partner by that alone; others stand as a source restates them. */
const besideWords = (
  restated: readonly PartnerReference[],
  words: readonly PartnerWord[],
): readonly PartnerReference[] => [
  ...restated.filter(({ id }) => words.every(({ party }) => party.id !== id)),
  ...confirmedIn(words),
];

/** With these words of partners. Partners that a source restates, who were never asked, stay. */
const withWords = (record: StoredRecord, words: readonly PartnerWord[]): StoredRecord => {
  const { partnerWords: before = [], ...rest } = record;
  const unasked = record.partners.filter(({ id }) => before.every(({ party }) => party.id !== id));
  return {
    ...rest,
    partners: besideWords(unasked, words),
    ...(words.length > 0 && { partnerWords: words }),
  };
};

/** As a source restates it: that takes away nobody who confirmed, and brings back nobody who declined. */
export const withRestatedPartners = (
  record: StoredRecord,
  restated: readonly PartnerReference[],
): StoredRecord => ({ ...record, partners: besideWords(restated, record.partnerWords ?? []) });

/** Of partners that went into another party: its own word before theirs. Whoever declines in it is no partner. */
export const withMovedWords = <Of extends Pick<StoredRecord, 'partners' | 'partnerWords'>>(
  record: Of,
  moved: (party: PartyReference) => PartyReference,
): Of => {
  const { partnerWords } = record;
  if (!partnerWords) return record;
  const own = partnerWords.filter(({ party }) => moved(party).id === party.id);
  const others = partnerWords.filter((word) => !own.includes(word));
  const words = [...own, ...others.map((word) => ({ ...word, party: moved(word.party) }))].filter(
    ({ party }, at, all) => all.findIndex((each) => each.party.id === party.id) === at,
  );
  return {
    ...record,
    partnerWords: words,
    partners: record.partners.flatMap((partner) => {
      const word = words.find(({ party }) => party.id === partner.id);
      return word ? confirmedIn([word]) : [partner];
    }),
  };
};

/** After an edit: whoever is not named any more, or as something else, has answered nothing. */
export const withNamedPartners = (record: StoredRecord): StoredRecord => {
  const words = record.partnerWords ?? [];
  const stands = words.filter((word) =>
    isAnswerTo(
      word,
      namingIn(record, (name) => word.namedAs.includes(name)),
    ),
  );
  return stands.length === words.length ? record : withWords(record, stands);
};

export const wordOf = (
  { partnerWords = [] }: Pick<StoredRecord, 'partnerWords'>,
  partyId: string,
): PartnerWord | undefined => partnerWords.find(({ party }) => party.id === partyId);

type Answered = {
  readonly party: PartyReference;
  readonly naming: Naming;
  readonly answer: PartnerAnswer;
  /** Null says nothing of how it goes. */
  readonly progress: string | null;
  readonly day: string;
};

const isSaid = (before: PartnerWord | undefined, { answer, progress, naming }: Answered): boolean =>
  before !== undefined &&
  before.answer === answer &&
  isAnswerTo(before, naming) &&
  (before.progress ?? null) === progress;

/** The record once a partner has answered; as it was where it says what it had said. */
export const answeredByPartner = (record: StoredRecord, answered: Answered): StoredRecord => {
  const { party, naming, answer, progress, day } = answered;
  const before = wordOf(record, party.id);
  if (isSaid(before, answered)) return record;
  const isSameAnswer = before?.answer === answer && isAnswerTo(before, naming);
  const word: PartnerWord = {
    party,
    answer,
    ...naming,
    answeredOn: isSameAnswer ? before.answeredOn : day,
    ...(progress !== null && {
      progress,
      progressOn: before?.progress === progress ? (before.progressOn ?? day) : day,
    }),
  };
  const others = (record.partnerWords ?? []).filter((each) => each.party.id !== party.id);
  return withWords(record, [...others, word]);
};
