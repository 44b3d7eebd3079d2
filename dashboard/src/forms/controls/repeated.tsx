/** A list of like parts that grows and shrinks. Focus goes to the part added, to the one before the one removed, or to the button. */
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';

import { firstKeys, withOneMore, withoutKey } from '../answers/part-keys.ts';

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
  /** Told of how many there are. */
  readonly onCount?: (count: number) => void;
  /** Told of the place of one that was added, which is then to have the focus in its own way. */
  readonly onAdded?: ((index: number) => void) | undefined;
  readonly isAddHidden?: boolean;
  readonly children: (part: RepeatedPart) => ReactNode;
};

const firstControl = 'h3, select, textarea, input:not([type=hidden])';

export const Repeated = (props: RepeatedProps) => {
  const { first, atMost, addText, onCount, onAdded, isAddHidden = false, children } = props;
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
  const tellCount = useEffectEvent((count: number) => onCount?.(count));
  useEffect(() => tellCount(keys.length), [keys.length]);
  const add = (): void => {
    setParts(withOneMore(parts));
    if (onAdded) onAdded(keys.length);
    else setFocus({ index: keys.length });
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
        <button type="button" className="button button--quiet" hidden={isAddHidden} onClick={add}>
          {addText}
        </button>
      )}
    </>
  );
};
