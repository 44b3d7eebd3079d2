/** A judged set: records, which offers answer which pledge how well, and which pairs look right and are not. */
import path from 'node:path';
import * as z from 'zod';

import { jsonOfFile } from '#infra/commands/json-file';
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';

const pairShape = { pledge: z.string(), offer: z.string() };
const judgmentsSchema = z.array(z.object({ ...pairShape, grade: z.int().min(1).max(3) }));
const nearMissesSchema = z.array(z.object(pairShape));

export type JudgedSet = {
  readonly name: string;
  readonly pledges: readonly JudgedRecord[];
  readonly offers: readonly JudgedRecord[];
  /** From 0 to 3; a pair that nobody listed is 0. */
  readonly gradeOf: (pledge: string, offer: string) => number;
  readonly isNearMiss: (pledge: string, offer: string) => boolean;
};

/** Near misses stand beside the judgments; a set without them has none. */
export const readJudgedSet = (recordsFile: string, judgmentsFile: string): JudgedSet => {
  const records = readJudgedFile(recordsFile);
  const besides = path.join(path.dirname(judgmentsFile), 'near-misses.json');
  const nearMisses = nearMissesSchema.parse(jsonOfFile(besides));
  const grades = new Map(
    judgmentsSchema
      .parse(jsonOfFile(judgmentsFile))
      .map(({ pledge, offer, grade }) => [`${pledge} ${offer}`, grade]),
  );
  const missed = new Set(nearMisses.map(({ pledge, offer }) => `${pledge} ${offer}`));
  return {
    name: path.dirname(recordsFile),
    pledges: records.filter(({ kind }) => kind === 'pledge'),
    offers: records.filter(({ kind }) => kind === 'offer'),
    gradeOf: (pledge, offer) => grades.get(`${pledge} ${offer}`) ?? 0,
    isNearMiss: (pledge, offer) => missed.has(`${pledge} ${offer}`),
  };
};

export const judgedSetIn = (folder: string): JudgedSet =>
  readJudgedSet(path.join(folder, 'records.json'), path.join(folder, 'judgments.json'));
