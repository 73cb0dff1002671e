// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from '@/lib/company/record/record-draft';
import type { CompanyFacts } from '@/lib/domain/company';
import { keepDraft, readKept, rebase } from './kept-draft';

afterEach(() => localStorage.clear());

const over: CompanyFacts = { name: 'Casa Luz', phones: [{ label: '', number: '+351213427710' }] };
const draft = { ...draftOf(over), email: 'ola@casaluz' };

describe('a kept draft', () => {
  it('is there again, right or not', () => {
    expect(keepDraft('c', { draft, over })).toBe(true);
    expect(readKept('c')).toEqual({ draft, over });
    expect(readKept('d')).toBeNull();
  });

  it('is dropped once it changes nothing', () => {
    keepDraft('c', { draft, over });
    keepDraft('c', { draft: draftOf(over), over });
    expect(localStorage).toHaveLength(0);
  });

  it('of an older Tend lacks nothing', () => {
    localStorage.setItem('company-draft:c', JSON.stringify({ draft: { name: 'Luz' }, over }));
    expect(readKept('c')?.draft).toEqual({ ...draftOf(over), name: 'Luz' });
  });

  it('that is none is passed over', () => {
    localStorage.setItem('company-draft:c', '{"draft":3}');
    expect(readKept('c')).toBeNull();
    localStorage.setItem('company-draft:c', 'no');
    expect(readKept('c')).toBeNull();
  });

  it('says so where the browser refuses', () => {
    const full = {
      ...localStorage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepDraft('c', { draft, over }, full as unknown as Storage)).toBe(false);
  });

  it('keeps what the person changed over a record that changed meanwhile', () => {
    const now: CompanyFacts = { ...over, name: 'Casa da Luz', email: 'new@casaluz.pt' };
    expect(rebase({ draft, over }, now)).toEqual({
      draft: { ...draftOf(now), email: 'ola@casaluz' },
      over: now,
    });
  });
});
