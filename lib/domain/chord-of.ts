/** The parts of a key press that make a chord. */
export type KeyPress = Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** A key press as chords are stored: modifiers in this order, then the key's place on the keyboard, e.g. `Ctrl+Alt+Shift+KeyR`. */
export const chordOf = ({ altKey, code, ctrlKey, metaKey, shiftKey }: KeyPress): string =>
  [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', code]
    .filter(Boolean)
    .join('+');
