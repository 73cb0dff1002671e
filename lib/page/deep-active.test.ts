// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { deepActive } from './deep-active';
import { editingHost } from './editing-host';

beforeEach(() => document.body.replaceChildren());

describe('deepActive', () => {
  it('is null where nothing has focus', () => {
    expect(deepActive(document)).toBeNull();
  });

  it('goes through open shadow roots', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const field = document.createElement('textarea');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    expect(deepActive(document)).toBe(field);
  });
});

describe('editingHost', () => {
  it('is a field itself, but no checkbox', () => {
    const field = document.createElement('input');
    const box = document.createElement('input');
    box.type = 'checkbox';
    expect(editingHost(field)).toBe(field);
    expect(editingHost(box)).toBeNull();
  });

  it('is the outermost editable element', () => {
    const host = document.createElement('div');
    host.contentEditable = 'true';
    const line = document.createElement('p');
    host.append(line);
    document.body.append(host);
    Object.defineProperty(host, 'isContentEditable', { value: true });
    Object.defineProperty(line, 'isContentEditable', { value: true });
    expect(editingHost(line)).toBe(host);
    expect(editingHost(document.body)).toBeNull();
  });
});
