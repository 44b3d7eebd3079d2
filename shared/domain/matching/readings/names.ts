/** Under which names codes are hashed, and in which steps certainties and weights are posted. */
export const readKinds = ['topics', 'supportTypes', 'places', 'languages'] as const;
export type ReadKind = (typeof readKinds)[number];

export const codeName = (kind: ReadKind, code: string): string => `${kind}:${code}`;

/** Certainties are posted in steps of two in a hundred. */
const certaintyStep = 2;
export const certaintyAmount = (percent: number): number => Math.round(percent / certaintyStep);
export const certaintyPercent = (amount: number): number => amount * certaintyStep;

/** Weights of words are posted in steps of four. */
const weightStep = 4;
export const weightAmount = (weight: number): number => Math.round(weight / weightStep);
export const weightIn = (amount: number): number => amount * weightStep;
