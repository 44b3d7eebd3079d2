/** The whole tree, the same where it is drawn for the first time and where it comes alive. */
import { StrictMode } from 'react';

import type { FirstAnswers } from '../api/first-answers.ts';
import { type Address, AddressGiven } from '../navigation/location.ts';
import { type Services, ServicesProvider } from '../services/services.tsx';
import { App, type FirstWords } from './app.tsx';

type RootProps = {
  readonly services: Services;
  readonly address: Address;
  readonly first: FirstWords;
  readonly answers: FirstAnswers | undefined;
};

export const Root = ({ services, address, first, answers }: RootProps) => (
  <StrictMode>
    <AddressGiven value={address}>
      <ServicesProvider value={services}>
        <App first={first} {...(answers && { answers })} />
      </ServicesProvider>
    </AddressGiven>
  </StrictMode>
);
