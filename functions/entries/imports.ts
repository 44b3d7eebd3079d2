import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { importsRoutes } from '../routes/imports.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, importsRoutes(dependencies));
