import { awsDependencies } from '../aws-dependencies.ts';
import { importsRoutes } from '../routes/imports.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { proseReader } from '../store/prose-reader.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests, proseReader);

export const handler = dispatch(dependencies, importsRoutes(dependencies));
