import { awsDependencies } from '../aws-dependencies.ts';
import { dispatch } from '../http/http-handler.ts';
import { intakeRoutes } from '../routes/intake.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, intakeRoutes(dependencies));
