import { awsDependencies } from '../aws-dependencies.ts';
import { caretake } from '../upkeep/caretake.ts';
import { forBackground } from '../store/dynamodb-client.ts';
import { proseReader } from '../store/prose-reader.ts';

export const handler = caretake(awsDependencies(forBackground, proseReader));
