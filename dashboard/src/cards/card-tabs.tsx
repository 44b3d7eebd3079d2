/** Chart, table or method of a card: tabs by the ARIA practices. All panels are in the page, so that paper and search have them. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';

export type CardTab = 'chart' | 'table' | 'about';

const tabs: readonly CardTab[] = ['chart', 'table', 'about'];

type CardTabsProps = {
  /** Of the card: ids of tabs and panels begin with it. */
  readonly id: string;
  readonly title: string;
  readonly panels: Readonly<Record<CardTab, ReactNode>>;
};

const stepOf = (key: string, isMirrored: boolean): number => {
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  return key === forward ? 1 : key === back ? -1 : 0;
};

export const CardTabs = ({ id, title, panels }: CardTabsProps) => {
  const { say, direction } = useWords();
  const [shown, setShown] = useState<CardTab>('chart');
  const list = useRef<HTMLDivElement>(null);
  const go = (tab: CardTab | undefined): void => {
    if (!tab) return;
    setShown(tab);
    list.current?.querySelector<HTMLElement>(`#${id}-${tab}-tab`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(shown);
    const step = stepOf(event.key, direction === 'rtl');
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const next = step === 0 ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    if (next === undefined) return;
    event.preventDefault();
    go(tabs[next]);
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={title} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}-tab`}
            aria-controls={`${id}-${tab}`}
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            className="tabs__tab"
            onClick={() => setShown(tab)}
          >
            {say(`card.${tab}`)}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={`${id}-${tab}`}
          aria-labelledby={`${id}-${tab}-tab`}
          className={`tabs__panel tabs__panel--${tab}`}
          hidden={tab !== shown}
        >
          {panels[tab]}
        </div>
      ))}
    </>
  );
};
