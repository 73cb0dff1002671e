import type { ReactNode } from 'react';
import { options } from '../shared/options.ts';
import s from './facebook.module.css';

interface PressableProps {
  readonly label?: string;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  onPress?(): void;
  readonly children?: ReactNode;
}

/** What Facebook has for a button: a `div` that keys reach, and nothing reaches while it is disabled. */
export const Pressable = ({
  label,
  id,
  className,
  disabled,
  onPress,
  children,
}: PressableProps): ReactNode => (
  <div
    role="button"
    id={id}
    aria-label={label}
    aria-disabled={disabled || undefined}
    tabIndex={disabled ? -1 : 0}
    className={className ?? s['pressable']}
    onClick={disabled ? undefined : onPress}
    onKeyDown={(event) => {
      if (event.target !== event.currentTarget || disabled) return;
      if (event.key === 'Enter' || event.key === ' ') onPress?.();
    }}
  >
    {children}
    <Ripple />
  </div>
);

/** The layer that darkens on hover; it had no role on older pages. */
export const Ripple = (): ReactNode => (
  <div data-visualcompletion="ignore" className={s['ripple']} {...(options.older ? {} : { role: 'none' })} />
);

/** A picture drawn by the style sheet. */
export const Sprite = ({ children }: { readonly children?: ReactNode }): ReactNode => (
  <i data-visualcompletion="css-img" className={s['sprite']} aria-hidden="true">
    {children}
  </i>
);

/** Nodes that nobody sees and every post has: the site's traps for those who read pages. */
export const Decoys = (): ReactNode =>
  [0, 1].map((n) => (
    <div key={n} className={s['decoy']}>
      <span dir="auto">
        <span>Facebook</span>
      </span>
      <div role="button" aria-hidden="true" tabIndex={-1} />
    </div>
  ));
