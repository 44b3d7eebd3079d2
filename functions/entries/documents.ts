import { awsDependencies, signingKeyId } from '../aws-dependencies.ts';
import { documentsRoutes } from '../routes/documents.ts';
import { forRequests } from '../store/dynamodb-client.ts';
import { createSigner } from '../store/key-service.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = {
  ...awsDependencies(forRequests),
  signer: createSigner(signingKeyId(), forRequests),
};

export const handler = dispatch(dependencies, documentsRoutes(dependencies));
