/** Which rows of a report are a party's own, or name it. */
import { type FileRow, textsIn, wordsInCell, rowText } from '../export/cells.ts';
import type { RowsByEntity } from './figure-dimensions.ts';
import type { BriefParty } from './brief-parties.ts';

export type OwnRows = RowsByEntity;

type NamedBy = { readonly ids: string; readonly names: string };

const partners: NamedBy = { ids: 'joint_partner_ids', names: 'joint_partners' };
export const bothSides: readonly NamedBy[] = [
  { ids: 'supporter_ids', names: 'supporters' },
  { ids: 'recipient_ids', names: 'recipients' },
];

/** Two parties may have one name; only the rows of older reports have nothing else to tell them by. */
const isNamedIn = ({ id, name }: BriefParty, row: FileRow, { ids, names }: NamedBy): boolean =>
  row[ids] === undefined
    ? textsIn(rowText(row, names)).includes(name)
    : wordsInCell(rowText(row, ids)).includes(id);

/** The names of all others that a row names. */
export const othersIn = ({ id, name }: BriefParty, row: FileRow, { ids, names }: NamedBy) => {
  const known = row[ids] === undefined ? undefined : wordsInCell(rowText(row, ids));
  return textsIn(rowText(row, names)).filter((each, at) =>
    known ? known[at] !== id : each !== name,
  );
};

/** What it leads or joins, and the matches that name it or a record of its own. */
export const rowsOfParty = (party: BriefParty, rows: RowsByEntity): OwnRows => {
  const isOwn = (row: FileRow): boolean =>
    row['party_id'] === party.id || isNamedIn(party, row, partners);
  const [pledges, offers] = [rows.pledges.filter(isOwn), rows.offers.filter(isOwn)];
  const ids = new Set([...pledges, ...offers].map((row) => row['record_id']));
  const isNamed = (row: FileRow): boolean =>
    ids.has(row['pledge_id'] ?? '') ||
    ids.has(row['offer_id'] ?? '') ||
    bothSides.some((side) => isNamedIn(party, row, side));
  return { pledges, offers, matches: rows.matches.filter(isNamed) };
};
