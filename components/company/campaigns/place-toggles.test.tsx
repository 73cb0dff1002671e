// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Account } from '@/lib/domain/account';
import { speakEnglish } from '@/test/support/english';
import type { Company } from '../company';
import { PlaceToggles } from './place-toggles';

beforeEach(speakEnglish);
afterEach(cleanup);

function draw(count: number): () => readonly string[] {
  const accounts = Array.from(
    { length: count },
    (_, n) => ({ id: `a${n}`, platform: 'net', handle: `house${n}` }) as Account,
  );
  let chosen: readonly string[] = [];
  function Toggles() {
    const [ids, setIds] = useState<readonly string[]>([]);
    chosen = ids;
    return (
      <PlaceToggles
        company={{ accounts, specs: new Map() } as unknown as Company}
        chosen={ids}
        onChange={setIds}
      />
    );
  }
  render(<Toggles />);
  return () => chosen;
}

const press = (name: RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

it('shows a few places all at once', () => {
  const chosen = draw(24);
  expect(screen.getAllByRole('button')).toHaveLength(24);
  expect(screen.queryByRole('searchbox')).toBeNull();
  press(/house3$/);
  press(/house5$/);
  press(/house3$/);
  expect(chosen()).toEqual(['a5']);
});

it('searches many; what is chosen stays in sight', () => {
  const chosen = draw(300);
  expect(screen.getAllByRole('button')).toHaveLength(24);
  expect(screen.getByText('276 more. Search for them.')).toBeDefined();
  const search = screen.getByRole('searchbox', { name: 'Find a place' });
  fireEvent.change(search, { target: { value: 'HOUSE299' } });
  press(/house299$/);
  fireEvent.change(search, { target: { value: 'house1' } });
  press(/house1$/);
  expect(chosen()).toEqual(['a299', 'a1']);
  expect(screen.getByRole('button', { name: /house299$/ }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.change(search, { target: { value: 'nowhere' } });
  expect(screen.getAllByRole('button')).toHaveLength(2);
});
