import { useLayoutEffect, useRef, type Ref, type TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A box that grows with its text. Chromium does it by `field-sizing`; elsewhere the height follows each change. */
export function TextArea({ className, ref, value, ...rest }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const element = own.current;
    if (!element || CSS.supports?.('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      dir="auto"
      {...rest}
      value={value}
      ref={(element) => {
        own.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
      className={classNames(styles.control, styles.area, className)}
    />
  );
}
