import { useEffect, useId, useState, type ReactNode } from 'react';

/** As a request to a server takes. */
const LATE_MS = 250;

interface TypeAheadProps {
  /** The chosen one; the model changes only when one is chosen. */
  readonly value: string;
  readonly choices: readonly string[];
  readonly label: string;
  readonly className?: string | undefined;
  readonly listClassName?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  onChoose(choice: string): void;
}

/** A field whose list opens late, is narrowed by typing, and takes nothing that isn't in it: what was only typed goes away again. */
export function TypeAhead({
  value,
  choices,
  label,
  className,
  listClassName,
  attributes,
  onChoose,
}: TypeAheadProps): ReactNode {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly string[]>([]);
  const [active, setActive] = useState(0);
  useEffect(() => {
    if (typed === null || typed.trim() === '') return;
    const timer = setTimeout(() => {
      const asked = typed.trim().toLowerCase();
      setActive(0);
      setFound(choices.filter((choice) => choice.toLowerCase().includes(asked)).slice(0, 6));
    }, LATE_MS);
    return () => clearTimeout(timer);
  }, [typed, choices]);
  const close = (): void => {
    setTyped(null);
    setFound([]);
  };
  const choose = (choice: string | undefined): void => {
    if (choice !== undefined) onChoose(choice);
    close();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        autoComplete="off"
        className={className}
        {...attributes}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          if (found.length === 0) return;
          if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
          else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
          else if (event.key === 'Enter') choose(found[active]);
          else return;
          event.preventDefault();
        }}
      />
      {found.length > 0 && (
        <ul role="listbox" id={list} aria-label={label} className={listClassName}>
          {found.map((choice, n) => (
            <li
              key={choice}
              role="option"
              aria-selected={n === active}
              // Focus stays in the field, or leaving it would close the list before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
