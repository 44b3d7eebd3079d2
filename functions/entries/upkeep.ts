import { awsDependencies } from '../aws-dependencies.ts';
import {
  buildGeneration,
  createGeneration,
  flipGeneration,
  listGenerations,
  removeGeneration,
} from '../handlers/generations.ts';
import { verify } from '../handlers/verification.ts';
import { dispatch } from '../http/http-handler.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, {
  listGenerations: listGenerations(dependencies),
  startGeneration: createGeneration(dependencies),
  buildGeneration: buildGeneration(dependencies),
  activateGeneration: flipGeneration(dependencies),
  dropGeneration: removeGeneration(dependencies),
  verify: verify(dependencies),
});
