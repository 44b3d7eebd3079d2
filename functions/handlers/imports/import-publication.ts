/** What an import makes public by itself: what restates pages of listed hosts alone. Anything else waits for a second officer. */
import type { Match } from '#shared/domain/matches/match';
import { settled } from '#shared/domain/records/record-after-step';
import type { StoredRecord } from '#shared/domain/records/record';
import { publicVersionOf, publishedAt, type Restated } from '#shared/domain/release/release';
import { waitsForAcceptance } from '#shared/public-record/reimport';
import { isListed } from '#shared/domain/listed-hosts';
import { refuse, ok, type Result } from '#shared/domain/result';

import type { AuditContext } from '../../store/log/audit.ts';
import { alreadyPublic } from './import-words.ts';

type Imported = Pick<Match, 'sources' | 'provenance'>;
type Publishing = { readonly audit: AuditContext; readonly importHosts: readonly string[] };

/** Every page that would be shown with it, those of its figures too. */
const pagesOf = ({ sources, provenance }: Imported): readonly string[] => [
  ...sources,
  ...(provenance?.figures ?? []).flatMap(({ source }) => source ?? []),
];

export const unlistedPages = (
  imported: Imported,
  { importHosts }: Pick<Publishing, 'importHosts'>,
): readonly string[] => [
  ...new Set(pagesOf(imported).filter((page) => !isListed(page, importHosts))),
];

const isListedWhole = (imported: Imported, hosts: Pick<Publishing, 'importHosts'>): boolean =>
  unlistedPages(imported, hosts).length === 0;

/** What waits and may now be published: its host has been listed since. */
export const mayGoOut = (
  before: (Imported & Pick<Match, 'release'>) | undefined,
  hosts: Pick<Publishing, 'importHosts'>,
): boolean =>
  before?.provenance?.awaits !== undefined &&
  before.release?.kind !== 'released' &&
  isListedWhole(before, hosts);

/** Public because its pages are: nobody whom it names released it. */
const restatement = (
  { version, sources, provenance, release }: Imported & Pick<Match, 'version' | 'release'>,
  { at }: AuditContext,
): Restated => ({
  kind: 'restated',
  version,
  ...publishedAt(release, at),
  sources,
  readOn: provenance?.readOn ?? null,
});

/** Published at its source, a restated record counts as accepted. */
export const restatedRecord = (record: StoredRecord, audit: AuditContext): StoredRecord => ({
  ...record,
  state: 'accepted',
  provenance: record.provenance && settled(record.provenance),
  release: restatement(record, audit),
  releases: publicVersionOf(record) + 1,
});

const awaiting = <Kept extends Imported>(imported: Kept, { actor, at }: AuditContext): Kept => ({
  ...imported,
  provenance: imported.provenance && { ...imported.provenance, awaits: { by: actor.sub, at } },
});

/** What was public of an earlier edition stays so, as after any edit; what waits for acceptance waits on. */
export const importedRecordAs = (
  before: StoredRecord | undefined,
  record: StoredRecord,
  { audit, importHosts }: Publishing,
): StoredRecord => {
  if (!isListedWhole(record, { importHosts }))
    return { ...awaiting(record, audit), state: 'submitted' };
  const restated = restatedRecord(record, audit);
  return before && waitsForAcceptance(before) ? { ...restated, state: before.state } : restated;
};

export const restatedMatch = (match: Match, audit: AuditContext): Match => ({
  ...match,
  provenance: match.provenance && settled(match.provenance),
  release: restatement(match, audit),
  releases: publicVersionOf(match) + 1,
});

/** What is no longer public is so by a decision of people, which is for them to take back. */
export const importedMatchAs = (
  before: Match | undefined,
  match: Match,
  { audit, importHosts }: Publishing,
): Result<Match, string> => {
  const releases = before ? publicVersionOf(before) : 0;
  const hidden = { ...match, release: null, releases };
  const isTakenBack = before?.release === null && before.provenance?.awaits === undefined;
  if (isTakenBack) return ok(hidden);
  if (isListedWhole(match, { importHosts }))
    return ok(restatedMatch({ ...match, release: before?.release ?? null, releases }, audit));
  // A match keeps no earlier edition, so its public one would go or be changed unseen.
  return before?.release ? refuse(alreadyPublic) : ok(awaiting(hidden, audit));
};
