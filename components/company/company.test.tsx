// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIELD_IDS } from '@/lib/domain/company';
import type { DriftVerdict } from '@/lib/domain/drift';
import { speakEnglish } from '@/test/support/english';
import { DiffView } from './diff-view';
import { fieldName } from './field-name';
import { LengthMeter } from './length-meter';
import { VerdictBadge } from './verdict-badge';

beforeEach(speakEnglish);
afterEach(cleanup);

describe('fieldName', () => {
  it('has a word of its own for every field', () => {
    const names = FIELD_IDS.map(fieldName);
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(FIELD_IDS.length);
  });
});

describe('VerdictBadge', () => {
  it.each<[DriftVerdict, string]>([
    [{ kind: 'right', how: 'same' }, 'right'],
    [{ kind: 'right', how: 'cut' }, 'right, cut here'],
    [{ kind: 'differs', parts: { here: [], record: [] } }, 'differs'],
    [{ kind: 'missing' }, 'missing'],
    [{ kind: 'too-long' }, 'too long here, 101'],
    [{ kind: 'no-fact' }, 'not in the record'],
    [{ kind: 'accepted', reason: 'A pun' }, 'allowed to differ'],
    [{ kind: 'by-eye' }, 'to be looked at'],
    [{ kind: 'not-seen' }, 'not seen yet'],
  ])('%o is a shape and a word', (verdict, word) => {
    const { container } = render(<VerdictBadge verdict={verdict} max={101} />);
    expect(container.textContent).toBe(word);
    expect(container.querySelector('svg')).not.toBeNull();
  });
});

describe('DiffView', () => {
  it('gives both texts whole, and marks where they part', () => {
    const { container } = render(
      <DiffView
        parts={{
          here: [
            { text: '+351 21 342 ', same: true },
            { text: '77 10', same: false },
          ],
          record: [
            { text: '+351 21 342 ', same: true },
            { text: '88 04', same: false },
          ],
        }}
      />,
    );
    expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      '+351 21 342 77 10',
      '+351 21 342 88 04',
    ]);
    expect(container.querySelector('del')?.textContent).toBe('77 10');
    expect(container.querySelector('ins')?.textContent).toBe('88 04');
  });
});

describe('LengthMeter', () => {
  it('is short to look at, and a sentence to hear', () => {
    render(<LengthMeter length={62} max={101} />);
    expect(screen.getByText('62 / 101')).toBeDefined();
    expect(screen.getByText('62 of 101 characters')).toBeDefined();
  });
});
