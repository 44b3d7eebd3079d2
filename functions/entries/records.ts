import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { recordsRoutes } from '../routes/records.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, recordsRoutes(dependencies));
