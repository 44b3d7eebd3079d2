/**
 * A page or a part of one whose script loads when it is first shown. Where that fails, it says so in its place and is
 * tried again on wish: React's own lazy keeps a failure for as long as the page is open.
 */
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';

import { useLostFocus } from '../design/use-lost-focus.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Extent, NotLoaded, NotThereAside } from './not-loaded.tsx';
import { useLaterWords } from '../i18n/later-words.ts';
import { type WordPart, wordParts } from '../i18n/messages/parts.ts';
import { script } from '../api/script.ts';

type Loading = { readonly tries: number; readonly failures: number };

/** A component whose script may be asked for before it is shown. */
export type Later<Props> = ComponentType<Props> & { readonly start: () => Promise<void> };

type Asked<Props> = {
  /** Of which words it says any. */
  readonly words?: readonly WordPart[];
  /** What stands there while it is on its way, instead of saying so. */
  readonly meanwhile?: (props: Props) => ReactNode;
};

/**
 * @param extent what is aside of a page says nothing while it is not there.
 * @param name what the script exports.
 */
export const loadedLater = <Name extends string, Props extends object>(
  extent: Extent | 'aside',
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
  { words = wordParts, meanwhile }: Asked<Props> = {},
): Later<Props> => {
  const loading = script(load, (loaded) => loaded[name]);
  let known: ComponentType<Props> | undefined;
  /** Of each place that shows it: what came for one is there for all. */
  const places = new Set<() => void>();
  const watch = (place: () => void): (() => void) => {
    places.add(place);
    // It may have come between the drawing of the place and now.
    place();
    return () => places.delete(place);
  };
  const come = async (): Promise<void> => {
    known = await loading();
    for (const each of places) each();
  };
  // It is tried and told when the part is shown.
  const start = (): Promise<void> => come().catch(() => undefined);

  const LoadedLater = (props: Props) => {
    const { say } = useWords();
    const later = useLaterWords();
    const loadWords = useEffectEvent(() => later.load(words));
    const wordsAreHere = later.areHere(words);
    const [Part, setPart] = useState(() => known);
    const [{ tries, failures }, setLoading] = useState<Loading>({ tries: 1, failures: 0 });
    useEffect(() => watch(() => setPart(() => known)), []);
    useEffect(() => {
      if (known && wordsAreHere) return undefined;
      let wanted = true;
      Promise.all([come(), wordsAreHere ? undefined : loadWords()]).catch(() => {
        if (wanted) setLoading({ tries, failures: tries });
      });
      return () => {
        wanted = false;
      };
    }, [tries, wordsAreHere]);
    const shown = wordsAreHere ? Part : undefined;
    // What came on wish takes the place of the button that asked for it, and with it the focus, unless it has set it itself.
    const place = useLostFocus<HTMLDivElement>(shown !== undefined && tries > 1);
    if (shown) {
      const Shown = shown;
      return tries === 1 ? (
        <Shown {...props} />
      ) : (
        <div ref={place} tabIndex={-1}>
          <Shown {...props} />
        </div>
      );
    }
    const again = (): void => setLoading({ tries: failures + 1, failures });
    if (meanwhile && failures === 0) return meanwhile(props);
    if (extent === 'aside')
      return failures === 0 ? null : <NotThereAside trying={tries > failures} again={again} />;
    if (failures === 0) return <p role="status">{say('state.loading')}</p>;
    return (
      <>
        {meanwhile?.(props)}
        <NotLoaded
          missing={{ cause: 'notLoaded', extent }}
          failedAgain={failures > 1}
          trying={tries > failures}
          again={again}
        />
      </>
    );
  };
  return Object.assign(LoadedLater, { start });
};
