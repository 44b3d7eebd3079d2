import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { upkeepRoutes } from '../routes/upkeep.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, upkeepRoutes(dependencies));
