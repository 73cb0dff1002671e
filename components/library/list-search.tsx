import { startTransition, useRef, useState } from 'react';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { SearchBox } from '@/components/ui/search-box';

interface ListSearchProps {
  readonly label: string;
  /** Called as one types, after the letter is on the screen. */
  readonly onQuery: (query: string) => void;
  /** From the search into the list. */
  readonly onDown: () => void;
  readonly className?: string | undefined;
}

/** The search above a list. `/` goes there, Arrow Down and Enter into the list, Escape empties it. */
export function ListSearch({ label, onQuery, onDown, className }: ListSearchProps) {
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const type = (typed: string): void => {
    setQuery(typed);
    startTransition(() => onQuery(typed));
  };
  useShortcuts({ '/': () => search.current?.focus() });
  return (
    <SearchBox
      ref={search}
      label={label}
      shortcut="/"
      className={className}
      value={query}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onDown();
        } else if (event.key === 'Escape' && query !== '') type('');
      }}
    />
  );
}
