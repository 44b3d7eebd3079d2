import { awsDependencies } from '../aws-dependencies.ts';
import { importRecords } from '../handlers/import-records.ts';
import { dispatch } from '../http/http-handler.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, { importRecords: importRecords(dependencies) });
