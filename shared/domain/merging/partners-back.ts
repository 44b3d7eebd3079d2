/** Who is a partner, and what each said of it, once a party that went into another stands by itself again. */
import type { PartnerReference, PartnerWord } from '../records/partner.ts';
import { confirmedIn, isAnswerTo, namingIn } from '../records/partnership.ts';
import type { StoredRecord } from '../records/record.ts';
import { isSameValue } from '../values/same-value.ts';
import { movedReference, type PartyMove } from './moved-party.ts';

type Partners = Pick<StoredRecord, 'partners' | 'partnerWords'>;

/** A record as it stands, as the merge found it, and the move out of the party that stayed. */
type Returning = {
  readonly record: StoredRecord;
  readonly before: Partners;
  readonly back: PartyMove;
};

const find = <Of extends { readonly id: string }>(all: readonly Of[], id: string): Of | undefined =>
  all.find((each) => each.id === id);

const wordOf = (words: readonly PartnerWord[], id: string): PartnerWord | undefined =>
  words.find(({ party }) => party.id === id);

const named = ({ partners, partnerWords = [] }: Partners, id: string): boolean =>
  find(partners, id) !== undefined || wordOf(partnerWords, id) !== undefined;

const wasAlone = ({ before, back }: Returning): boolean =>
  named(before, back.to.id) && !named(before, back.from);

/** Nobody is their own partner, so that a record of the party that stayed could not say so of the other. */
const couldNotSay = ({ record, back }: Returning): boolean => record.party.id === back.from;

const saySame = (
  { party: _one, ...word }: PartnerWord,
  { party: _other, ...other }: PartnerWord,
): boolean => isSameValue(word, other);

const isStillAsked =
  (record: StoredRecord) =>
  (word: PartnerWord): boolean =>
    isAnswerTo(
      word,
      namingIn(record, (name) => word.namedAs.includes(name)),
    );

/** What was said since is of whoever was named alone, and of the party that stayed where both were. */
const wordsOfTwo = (returning: Returning): readonly PartnerWord[] => {
  const { record, before, back } = returning;
  const had = [back.from, back.to.id].flatMap((id) => wordOf(before.partnerWords ?? [], id) ?? []);
  const said = wordOf(record.partnerWords ?? [], back.from);
  const [left] = had;
  if (couldNotSay(returning) || (said && left && saySame(said, left)))
    return had.filter(isStillAsked(record));
  if (!said) return [];
  return [wasAlone(returning) ? { ...said, party: movedReference(said.party, back) } : said];
};

const wordsBack = (returning: Returning): readonly PartnerWord[] => {
  const { record, back } = returning;
  const others = (record.partnerWords ?? []).filter(({ party }) => party.id !== back.from);
  return [...others, ...wordsOfTwo(returning).filter(({ party }) => !wordOf(others, party.id))];
};

/** Of one that was never asked, such as a partner that a source restates. */
const restatedBack = (returning: Returning, id: string): PartnerReference | undefined => {
  const { record, before, back } = returning;
  const own = find(record.partners, id);
  const stayed = find(record.partners, back.from);
  if (id === back.from && wasAlone(returning)) return undefined;
  const was = find(before.partners, id);
  if (own || !was) return own;
  if (stayed) return wasAlone(returning) ? movedReference(stayed, back) : was;
  return couldNotSay(returning) ? was : undefined;
};

const partnerBack = (
  returning: Returning,
  words: readonly PartnerWord[],
  id: string,
): readonly PartnerReference[] => {
  const { record, before, back } = returning;
  const word = wordOf(words, id);
  if (word) {
    const stood = find(before.partners, id) ?? find(record.partners, id);
    const asOther = wasAlone(returning) && id === back.to.id && find(record.partners, back.from);
    return stood || asOther ? confirmedIn([word]) : [];
  }
  if (wordOf(before.partnerWords ?? [], id)) return [];
  const restated = restatedBack(returning, id);
  return restated ? [restated] : [];
};

/** In the place of whichever of the two comes first. */
export const partnersBack = (returning: Returning): Partial<Partners> => {
  const { record, before, back } = returning;
  const two = [back.to.id, back.from];
  if (!two.some((id) => named(before, id))) return {};
  const words = wordsBack(returning);
  const others = record.partners.filter(({ id }) => !two.includes(id));
  const first = record.partners.findIndex(({ id }) => two.includes(id));
  const place = first < 0 ? others.length : first;
  return {
    partners: [
      ...others.slice(0, place),
      ...two.flatMap((id) => partnerBack(returning, words, id)),
      ...others.slice(place),
    ],
    ...((record.partnerWords || words.length > 0) && { partnerWords: words }),
  };
};
