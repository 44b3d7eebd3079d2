import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { intakeRoutes } from '../routes/intake.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { proseReader } from '../store/prose-reader.ts';

const dependencies = awsDependencies(forRequests, proseReader);

export const handler = dispatch(dependencies, intakeRoutes(dependencies));
