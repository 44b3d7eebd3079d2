/** A list of like parts that grows and shrinks. Focus goes to the part added, to the one before the one removed, or to the button. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { firstKeys, withOneMore, withoutKey } from './part-keys.ts';

export type RepeatedPart = {
  readonly key: string;
  readonly index: number;
  readonly count: number;
  readonly remove: () => void;
};

type RepeatedProps = {
  readonly first: readonly string[];
  readonly atMost: number;
  readonly addText: string;
  readonly children: (part: RepeatedPart) => ReactNode;
};

const firstControl = 'h3, select, textarea, input:not([type=hidden])';

export const Repeated = ({ first, atMost, addText, children }: RepeatedProps) => {
  const [parts, setParts] = useState(() => firstKeys(first));
  const { keys } = parts;
  const list = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<{ readonly index: number } | null>(null);
  useEffect(() => {
    if (!focus) return;
    const part = list.current?.children[focus.index];
    const control = part?.querySelector<HTMLElement>(firstControl);
    const add = list.current?.parentElement?.querySelector<HTMLElement>(':scope > button');
    (control ?? add)?.focus();
  }, [focus]);
  const add = (): void => {
    setParts(withOneMore(parts));
    setFocus({ index: keys.length });
  };
  const remove = (key: string): void => {
    setFocus({ index: Math.max(0, keys.indexOf(key) - 1) });
    setParts(withoutKey(parts, key));
  };
  return (
    <>
      <div ref={list} className="repeated">
        {keys.map((key, index) => (
          <div key={key} className="repeated__part">
            {children({ key, index, count: keys.length, remove: () => remove(key) })}
          </div>
        ))}
      </div>
      {keys.length < atMost && (
        <button type="button" className="button button--quiet" onClick={add}>
          {addText}
        </button>
      )}
    </>
  );
};
