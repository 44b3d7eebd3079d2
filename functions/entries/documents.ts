import { awsDependencies, signingKeyId } from '../aws-dependencies.ts';
import { documentsRoutes } from '../routes/documents.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests),
  signer: createSigner(signingKeyId(), forRequests),
};

export const handler = dispatch(dependencies, documentsRoutes(dependencies));
