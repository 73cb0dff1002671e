import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { suggestionsFor, tokenBefore } from '../shared/suggest.ts';
import { keyInList, type BoxProps } from './box.ts';

type AreaProps = Omit<BoxProps, 'onText'> & {
  readonly value: string;
  onText(text: string): void;
  readonly sends: 'enter' | 'ctrl-enter';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly className: string;
  onFiles?(files: readonly File[]): void;
};

/** A textarea whose value React owns, as Instagram's and Mastodon's. */
export function AreaBox(props: AreaProps): ReactNode {
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState(-1);
  const [active, setActive] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<number | null>(null);
  const token = tokenBefore(props.value, caret);
  const suggestions = token && closed !== token.start ? suggestionsFor(token) : [];

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    area.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  const { autoFocus } = props;
  useEffect(() => {
    if (!autoFocus) return;
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [autoFocus]);
  const choose = ({ text }: { readonly text: string }): void => {
    if (!token) return;
    wanted.current = token.start + text.length + 1;
    setActive(0);
    setCaret(wanted.current);
    props.onText(`${props.value.slice(0, token.start)}${text} ${props.value.slice(token.end)}`);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const taken = keyInList(event.key, suggestions.length, active, (to) =>
      to === -1 ? setClosed(token?.start ?? -1) : setActive(to),
    );
    const chosen = typeof taken === 'number' ? suggestions[taken] : undefined;
    if (chosen) choose(chosen);
    const modified = event.ctrlKey || event.metaKey;
    const sends =
      event.key === 'Enter' &&
      !event.nativeEvent.isComposing &&
      (props.sends === 'enter' ? !event.shiftKey : modified);
    if (taken === false && sends) props.onSend();
    if (taken !== false || sends) event.preventDefault();
  };
  return (
    <>
      <textarea
        ref={area}
        className={props.className}
        aria-label={props.label}
        placeholder={props.placeholder}
        value={props.value}
        {...props.attributes}
        onFocus={() => props.onFocus?.()}
        onKeyDown={onKeyDown}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length === 0 || !props.onFiles) return;
          event.preventDefault();
          props.onFiles(files);
        }}
        onChange={(event) => {
          setCaret(event.target.selectionStart);
          props.onText(event.target.value);
        }}
      />
      {suggestions.length > 0 && <props.list suggestions={suggestions} active={active} choose={choose} />}
    </>
  );
}
