import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { partiesRoutes } from '../routes/parties.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, partiesRoutes(dependencies));
