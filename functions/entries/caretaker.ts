import { awsDependencies } from '../aws-dependencies.ts';
import { caretake } from '../upkeep/caretake.ts';
import { forBackground } from '../store/dynamodb-client.ts';

export const handler = caretake(awsDependencies(forBackground));
