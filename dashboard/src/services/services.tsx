/** The side effects that components may use, built once in `dashboard/src/app/show-page.tsx`. */
import { createContext, useContext } from 'react';

import type { World } from '#shared/domain/world';

import type { Client } from '../api/client.ts';
import type { FileReader, PackReader } from '../api/read-file.ts';
import type { AnswersStore } from '../kept/answers-store.ts';
import type { KeptFormView } from '../kept/form-view.ts';
import type { ViewsStore } from '../kept/views-store.ts';
import type { OtherTabs } from '../sign-in/other-tabs.ts';
import type { SignIn } from '../sign-in/sign-in-ways.ts';

export type Services = {
  readonly world: World;
  readonly client: Client;
  readonly readFile: FileReader;
  readonly readPack: PackReader;
  readonly signIn: SignIn;
  readonly otherTabs: OtherTabs;
  readonly newKey: () => string;
  /** The time by the clock of whoever reads. */
  readonly now: () => string;
  /** Answers under way: they outlive the page that asks for them. */
  readonly answers: AnswersStore;
  /** Views of lists that their reader named. */
  readonly views: ViewsStore;
  readonly formView: KeptFormView;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of ServicesProvider');
  return services;
};
