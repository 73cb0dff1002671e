// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { holdTarget } from './hold-target';
import { insertHere } from './insert';

/** happy-dom has no editing commands: what runs here is the way that is taken where the browser's does nothing. */
beforeEach(() => {
  document.body.replaceChildren();
  document.execCommand = () => false;
});

const intent = { text: 'Hello', caret: null, replaceBefore: 0, nonce: 'a-random-name' };

function focused(value: string, from: number, to = from): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = value;
  field.focus();
  field.setSelectionRange(from, to);
  return field;
}

const agreeing = (field: HTMLTextAreaElement): HTMLTextAreaElement => {
  holdTarget(field)?.agree(intent.nonce);
  return field;
};

describe('insertHere', () => {
  it('replaces the selection and says how', async () => {
    const field = agreeing(focused('One two three', 4, 7));
    const outcome = await insertHere(intent, document);
    expect(outcome).toEqual({
      kind: 'inserted',
      engine: 'field',
      technique: 'native-setter',
      model: 'holds',
    });
    expect(field.value).toBe('One Hello three');
  });

  it('replaces a typed shortcut, and puts the caret where it is wanted', async () => {
    const field = agreeing(focused('One /thx three', 8));
    await insertHere({ ...intent, replaceBefore: 4, caret: 2 }, document);
    expect(field.value).toBe('One Hello three');
    expect(field.selectionStart).toBe(6);
  });

  it('writes nothing where the other world does not agree', async () => {
    const field = focused('One', 3);
    expect(await insertHere(intent, document)).toEqual({ kind: 'refused', reason: 'other-element' });
    expect(field.value).toBe('One');
  });

  it('is agreed to once', async () => {
    const field = agreeing(focused('', 0));
    await insertHere(intent, document);
    expect(await insertHere(intent, document)).toEqual({ kind: 'refused', reason: 'other-element' });
    expect(field.value).toBe('Hello');
  });

  it('refuses what is read-only, too long, or no editor at all', async () => {
    const field = agreeing(focused('One', 3));
    field.readOnly = true;
    expect(await insertHere(intent, document)).toEqual({ kind: 'refused', reason: 'read-only' });
    const short = agreeing(focused('One', 3));
    short.maxLength = 5;
    expect(await insertHere(intent, document)).toEqual({ kind: 'refused', reason: 'too-long' });
    short.blur();
    expect(await insertHere(intent, document)).toEqual({ kind: 'refused', reason: 'no-editor' });
  });

  it('is unproven where a page takes the text away again', async () => {
    const field = agreeing(focused('One', 3));
    field.addEventListener('input', () => {
      field.value = 'One';
    });
    const outcome = await insertHere(intent, document);
    expect(outcome).toEqual({ kind: 'unproven', engine: 'field', technique: 'native-setter' });
  });
});
