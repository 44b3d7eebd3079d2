/** What shows nothing before its reader comes near: until then a space of its height stands there, so that nothing moves. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

type NearProps = {
  /** In pixels, what it will take at least. */
  readonly height: number;
  readonly children: ReactNode;
};

/** Half a screen before it is seen. Who prints, or comes by a link to a part of the page, gets it at once. */
export const Near = ({ height, children }: NearProps) => {
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const come = (): void => setNear(true);
    // Who comes by a link to a part of the page is there before it is scrolled to.
    const named = window.location.hash === '' ? undefined : window.setTimeout(come);
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) come();
      },
      { rootMargin: '50% 0px' },
    );
    watch.observe(place.current);
    window.addEventListener('beforeprint', come);
    return () => {
      window.clearTimeout(named);
      watch.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  }, [isNear]);
  return (
    <div ref={place} style={height > 0 ? { minBlockSize: height } : undefined}>
      {isNear && children}
    </div>
  );
};
