import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { publicRoutes } from '../routes/public.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, publicRoutes(dependencies));
