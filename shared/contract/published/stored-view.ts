/** Public items as they are kept: what was written before releases had a kind is read as today's, and shows no more. */
import { coverageStatusOf } from '../../domain/records/component-status.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { type Release, readRelease } from '../../domain/release/release.ts';
import { shaped } from '../../domain/kept/kept-shapes.ts';
import { completed, componentDefaults } from '../../domain/records/submission-defaults.ts';
import {
  publicComponentFields,
  publicIn,
  publicProvenanceFields,
} from '../records/public-fields.ts';
import type { MatchView } from './public-match-view.ts';
import type { ReleasedOffer, ReleasedPledge } from './public-record-views.ts';

type Kept = Readonly<Record<string, unknown>>;
type KeptView = {
  readonly kind?: string;
  readonly supportRequested?: boolean | null;
  readonly components?: readonly { readonly status: string }[];
  readonly version: number;
  readonly sources: readonly string[];
  readonly provenance: StoredRecord['provenance'];
  readonly release?: Release;
  readonly releasedAt?: string;
};

const publicProvenance = (provenance: StoredRecord['provenance']) =>
  provenance &&
  Object.fromEntries(
    Object.entries(provenance).filter(([field]) => field in publicIn(publicProvenanceFields)),
  );

const releaseOf = ({ release, releasedAt, version, sources, provenance }: KeptView) => {
  const kept = release ?? { version, at: releasedAt ?? '' };
  const read = readRelease({ release: kept, provenance, sources });
  if (read?.kind !== 'released') return read;
  const { by: _someone, ...shown } = read;
  return shown;
};

/** Before what is asked for was told from what is not, all that nothing served was called open. */
const statusesOfToday = (view: KeptView): KeptView =>
  view.kind !== 'pledge' || view.components === undefined
    ? view
    : {
        ...view,
        components: view.components.map((component) => ({
          ...component,
          status:
            component.status === 'open'
              ? coverageStatusOf('open', view.supportRequested ?? null)
              : component.status,
        })),
      };

const upToDate = (kept: KeptView): unknown => {
  const view = { ...(kept.kind === 'offer' && { unconfirmed: false }), ...statusesOfToday(kept) };
  if (view.release && 'kind' in view.release) return view;
  const { releasedAt: _at, ...others } = view;
  return { ...others, provenance: publicProvenance(view.provenance), release: releaseOf(view) };
};

const publicDefaults = componentDefaults.filter(
  ([field]) => field in publicIn(publicComponentFields),
);

/** What is wrong otherwise is left for the check to tell. */
const withLaterFields = (view: unknown): unknown => {
  if (typeof view !== 'object' || view === null || !('components' in view)) return view;
  const { components } = view;
  return Array.isArray(components)
    ? {
        ...view,
        components: components.map((each: unknown) =>
          typeof each === 'object' && each !== null ? completed(each, publicDefaults) : each,
        ),
      }
    : view;
};

export const publicRecordIn = (item: Kept): ReleasedPledge | ReleasedOffer =>
  upToDate(shaped<KeptView>('public record', withLaterFields(item['view']))) as
    | ReleasedPledge
    | ReleasedOffer;

export const publicMatchIn = (item: Kept): MatchView =>
  upToDate(shaped<KeptView>('public match', item['view'])) as MatchView;
