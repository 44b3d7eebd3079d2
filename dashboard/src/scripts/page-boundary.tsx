/** Around a page: one that fails while it is shown says so, with the frame and the ways on around it, instead of leaving a blank. */
import { Component, type ReactNode } from 'react';

import { NotLoaded } from './not-loaded.tsx';

type PageBoundaryProps = { readonly children: ReactNode };
type Failures = { readonly count: number; readonly shown: boolean };

export class PageBoundary extends Component<PageBoundaryProps, Failures> {
  override state: Failures = { count: 0, shown: true };

  static getDerivedStateFromError(): Partial<Failures> {
    return { shown: false };
  }

  override componentDidCatch(error: Error): void {
    // Nobody else tells whoever looks for it, as the library takes what is caught as settled.
    reportError(error);
    this.setState(({ count }) => ({ count: count + 1 }));
  }

  override render(): ReactNode {
    const { count, shown } = this.state;
    if (shown) return this.props.children;
    return (
      <NotLoaded
        missing={{ cause: 'broken', extent: 'page' }}
        failedAgain={count > 1}
        trying={false}
        again={() => this.setState({ shown: true })}
      />
    );
  }
}
