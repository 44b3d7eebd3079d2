/** One colour per meaning, everywhere: a ramp for areas, one for states. Text uses only those that reach 4.5:1 on white. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

export const areaColours = {
  A1: '#0b3754',
  A2: '#0493c2',
  A3: '#b98405',
  A4: '#9c4637',
} as const satisfies Record<AreaId, string>;

/** Blue has nothing or a part, green has what it asked for, grey cannot be placed; each is told by its lightness as well. */
export const statusColours = {
  open: '#05568b',
  partly_met: '#5fa3d3',
  met: '#7cb894',
  delivered: '#1f6448',
  not_asked: '#6b7882',
  asking_not_stated: '#a4afb8',
  not_stated: '#d3dae0',
} as const satisfies Record<CoverageStatusId, string>;

export type Look = AreaId | CoverageStatusId;

export const lookColours: Readonly<Record<Look, string>> = { ...areaColours, ...statusColours };

const white = '#ffffff';
const ink = '#14212b';

/** Of text on the colour. */
export const lookInk: Readonly<Record<Look, string>> = {
  A1: white,
  A2: ink,
  A3: ink,
  A4: white,
  open: white,
  partly_met: ink,
  met: ink,
  delivered: white,
  not_asked: white,
  asking_not_stated: ink,
  not_stated: ink,
};
