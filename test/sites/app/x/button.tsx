import type { ReactNode } from 'react';
import { options } from '../shared/options.ts';

interface ButtonProps {
  readonly className?: string | undefined;
  readonly label?: string;
  readonly testId?: string;
  readonly disabled?: boolean;
  onPress?(): void;
  readonly children?: ReactNode;
}

/** A button of X: disabled ones have both attributes and can't be reached; older pages had a `div`. */
export function Button({
  className,
  label,
  testId,
  disabled = false,
  onPress,
  children,
}: ButtonProps): ReactNode {
  const given = {
    role: 'button',
    className,
    'aria-label': label,
    'data-testid': testId,
    'aria-disabled': disabled || undefined,
    onClick: disabled ? undefined : onPress,
  };
  const body = <div dir="ltr">{children}</div>;
  return options.older ? (
    <div {...given} tabIndex={disabled ? -1 : 0}>
      {body}
    </div>
  ) : (
    <button {...given} type="button" disabled={disabled} {...(disabled ? { tabIndex: -1 } : {})}>
      {body}
    </button>
  );
}
