/** Over every page of a made-up register, on the screen and in print: that nothing in it is real. */
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';

export const WorldBanner = () => {
  const { say } = useWords();
  const { world } = useServices();
  if (world === 'real') return null;
  return (
    <aside className="world-banner" aria-label={say('world.label')}>
      <strong>{say('world.madeUp')}</strong> {say('world.madeUpMore')}
    </aside>
  );
};
