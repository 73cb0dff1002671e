import styles from './kbd.module.css';

/** A key, as drawn on a keyboard. Hidden from screen readers: the control's own shortcut is announced by its name. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd aria-hidden="true" className={styles.kbd}>
    {children}
  </kbd>
);
