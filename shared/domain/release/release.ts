/** Why something is public: its owner said so, or a public page does. */
import type { ReleaseGroup } from './release-groups.ts';

type Standing = {
  readonly at: string;
  /** Since when everyone reads it, whatever was published of it since; absent on what was last published before that was kept. */
  readonly since?: string | undefined;
};

/** The owner's recorded consent to publish one version; of a match, that of every party whose consent it needs. */
export type Released = Standing & {
  readonly kind: 'released';
  readonly version: number;
  readonly by: string;
  /** Of a record: what its owner keeps back of what the version says; absent where nothing. */
  readonly withheld?: readonly ReleaseGroup[] | undefined;
};

/** An imported fact, public because its source is: nobody whom it names released it. */
export type Restated = Standing & {
  readonly kind: 'restated';
  readonly version: number;
  readonly sources: readonly string[];
  /** The day on which the pages were read; null where whoever imported it did not say. */
  readonly readOn: string | null;
};

export type Release = Released | Restated;

/** Of what was restated or released anew it is the first day on which everyone could read it. */
export const publicSince = ({ at, since = at }: Standing): string => since;

/** What a publication says of its time, after what was public before it. */
export const publishedAt = (before: Release | null, now: string) => ({
  at: now,
  since: before ? publicSince(before) : now,
});

/** How often it became public; absent on what was last published before this was counted. */
export type Releases = number;

/** The version that everyone reads: the own version also counts what is not public. */
export const publicVersionOf = ({
  release,
  releases,
}: {
  readonly release: Release | null;
  readonly releases?: Releases;
}): number => releases ?? release?.version ?? 0;

/** As it was kept before releases had a kind. */
type Unkinded = { readonly version: number; readonly at: string; readonly by?: string };

type Published<Kept> = {
  readonly release: Kept | null;
  readonly provenance: object | null;
  readonly sources: readonly string[];
};

/** What is kept without a kind was restated if it was imported: then imports alone published it. */
export const readRelease = ({
  release,
  provenance,
  sources,
}: Published<Release | Unkinded>): Release | null => {
  if (release === null || 'kind' in release) return release;
  const { version, at, by = '' } = release;
  return provenance === null
    ? { kind: 'released', version, at, by }
    : { kind: 'restated', version, at, sources, readOn: null };
};
