import type { ReactNode } from 'react';
import { options } from '../shared/options.ts';

interface ButtonProps {
  readonly label: string;
  readonly testId?: string;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  onPress?(): void;
  readonly children?: ReactNode;
}

/** A button of Bluesky; it was a `div` until 2024. */
export function Button({
  label,
  testId,
  id,
  className,
  disabled = false,
  onPress,
  children,
}: ButtonProps): ReactNode {
  const given = {
    role: 'button',
    'aria-label': label,
    'data-testid': testId,
    id,
    className,
    tabIndex: 0,
    onClick: disabled ? undefined : onPress,
  };
  return options.older ? (
    <div {...given} aria-disabled={disabled || undefined}>
      {children}
    </div>
  ) : (
    <button {...given} type="button" disabled={disabled} aria-disabled={disabled || undefined}>
      {children}
    </button>
  );
}
