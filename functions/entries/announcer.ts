import { awsDependencies } from '../aws-dependencies.ts';
import { forBackground } from '../store/table/dynamodb-client.ts';
import { openAnnounced } from '../upkeep/open-announced.ts';

export const handler = openAnnounced(awsDependencies(forBackground));
