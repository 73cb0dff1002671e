import { Component, type ReactNode } from 'react';

interface SafelyProps {
  readonly lastWords: string;
  readonly children: ReactNode;
}

/** After an update the old script may not even ask the browser for a sentence any more; then the one it kept is all that is said. */
export class Safely extends Component<SafelyProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" className="palette palette-notice">
        <p className="note">{this.props.lastWords}</p>
      </div>
    );
  }
}
