import { awsDependencies } from '../aws-dependencies.ts';
import { importsRoutes } from '../routes/imports.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { proseReader } from '../store/derived/prose-reader.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests, proseReader);

export const handler = dispatch(dependencies, importsRoutes(dependencies));
