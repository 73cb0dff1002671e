import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReplyItem } from '@/lib/domain/page-bridge';
import { replyFacts } from './reply-facts';

interface ReplyListProps {
  readonly id: string;
  readonly items: readonly ReplyItem[];
  readonly active: number;
  readonly onPick: (index: number) => void;
  /** A second click on the chosen one. */
  readonly onTake: () => void;
}

/** How many are drawn; more when the list is scrolled to its end, or the arrows get there. */
const STEP = 40;

/** Replies, best first. Pointed at or reached by arrows from the search field, never focused itself. */
export function ReplyList({ id, items, active, onPick, onTake }: ReplyListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, items]);
  const extend = (): void => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = list.current ?? {};
    if (scrollTop + clientHeight > scrollHeight - clientHeight) setDrawn((now) => now + STEP);
  };
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={i18n.t('replies.list')}
      className="reply-list"
      onScroll={extend}
    >
      {items.slice(0, Math.max(drawn, active + STEP / 2)).map((item, index) => (
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          className="reply-item"
          // A press must not take the focus out of the search field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (index === active ? onTake() : onPick(index))}
        >
          <span dir="auto" className="reply-title">
            {item.title}
          </span>
          {item.shortcut !== '' && <span className="reply-shortcut">/{item.shortcut}</span>}
          <span className="reply-facts">{replyFacts(item)}</span>
        </div>
      ))}
    </div>
  );
}
