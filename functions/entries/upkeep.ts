import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { upkeepRoutes } from '../routes/upkeep.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { proseReader } from '../store/prose-reader.ts';

const dependencies = awsDependencies(forRequests, proseReader);

export const handler = dispatch(dependencies, upkeepRoutes(dependencies));
