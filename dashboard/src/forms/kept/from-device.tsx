/** A form of which the device holds answers that this tab does not: whether they are gone on with is asked before it is shown. */
import { type ReactNode, useState } from 'react';

import { loadedLater } from '../../scripts/loaded-later.tsx';
import { useServices } from '../../services/services.tsx';
import type { DeviceOfferProps } from './device-offer.tsx';

const DeviceOffer = loadedLater<'DeviceOffer', DeviceOfferProps>(
  'part',
  () => import('./device-offer.tsx'),
  'DeviceOffer',
);

type FromDeviceProps = Omit<DeviceOfferProps, 'held' | 'onChosen'> & {
  readonly children: () => ReactNode;
};

export const FromDevice = ({ children, ...offer }: FromDeviceProps) => {
  const { answers } = useServices();
  const [held, setHeld] = useState(() => answers.onDevice(offer.form));
  return held ? (
    <DeviceOffer {...offer} held={held} onChosen={() => setHeld(undefined)} />
  ) : (
    children()
  );
};
