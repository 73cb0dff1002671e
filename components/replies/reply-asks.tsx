import { useEffect, useRef } from 'react';

interface ReplyAsksProps {
  readonly asks: readonly { readonly name: string; readonly value: string }[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly onFill: (name: string, value: string) => void;
}

/** What the person is asked before the reply can go in. Fields are marked by name for whoever handles the keys. */
export const ReplyAsks = ({ asks, inputs, onFill }: ReplyAsksProps) => (
  <div className="reply-asks">
    {asks.map(({ name, value }) => (
      <label key={name} className="reply-ask">
        <span dir="auto">{name}</span>
        <Field name={name} value={inputs[name] ?? value} onFill={onFill} />
      </label>
    ))}
  </div>
);

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onFill: (name: string, value: string) => void;
}

/** Holds its own text: in a page of somebody else's it hears of typing by another way than React's. */
function Field({ name, value, onFill }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  return (
    <input
      ref={field}
      data-ask={name}
      dir="auto"
      autoComplete="off"
      defaultValue={value}
      onInput={(event) => onFill(name, event.currentTarget.value)}
      className="field"
    />
  );
}
