import type { ReactNode } from 'react';
import { i18n } from '#i18n';

interface FootProps {
  readonly canInsert: boolean;
  readonly onInsert: () => void;
  readonly children: ReactNode;
}

/** Who is signed in, whom was answered before, and what Enter does. */
export const Foot = ({ canInsert, onInsert, children }: FootProps) => (
  <div className="palette-foot">
    <div className="palette-foot-facts">{children}</div>
    <button type="button" className="insert" disabled={!canInsert} onClick={onInsert}>
      <span aria-hidden="true">↵ </span>
      {i18n.t('replies.insert')}
    </button>
  </div>
);
