import { awsDependencies } from '../aws-dependencies.ts';
import { caretake } from '../upkeep/caretake.ts';

export const handler = caretake(awsDependencies());
