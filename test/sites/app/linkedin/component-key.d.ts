import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's server-driven pages name their parts with it. */
    componentkey?: string;
  }
}

declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'li-icon': Readonly<Record<string, unknown>>;
    }
  }
}
