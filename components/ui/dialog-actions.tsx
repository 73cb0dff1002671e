import type { ComponentProps } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';

interface DialogActionsProps extends Pick<
  ComponentProps<typeof Button>,
  'busy' | 'disabled' | 'form' | 'onClick' | 'children'
> {
  readonly onClose: () => void;
  readonly variant?: 'primary' | 'danger';
}

/** A dialog's two ways: to leave it, and to do what it is about; with `form` that is sent. */
export const DialogActions = ({ onClose, variant = 'primary', ...act }: DialogActionsProps) => (
  <>
    <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
    <Button variant={variant} type={act.form === undefined ? 'button' : 'submit'} {...act} />
  </>
);
