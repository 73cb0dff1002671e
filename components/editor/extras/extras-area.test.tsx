// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from '@/components/ui/toast-region';
import type { PlatformFeatures, PlatformSpec } from '@/lib/domain/platform';
import { fakeSpec, postInput } from '@/test/support/fake-world';
import { speakEnglish } from '@/test/support/english';
import type { PostDraft } from '../content-for';
import { ExtrasArea } from './extras-area';

const specWith = (features: Partial<PlatformFeatures>): PlatformSpec => ({
  ...fakeSpec,
  features: { ...fakeSpec.features, ...features },
  postAddress: { pattern: /^https:\/\/fake\.test\/(?<author>\w+)\/\d+$/, example: 'https://fake.test/me/1' },
});

const onPost = vi.fn<(post: PostDraft) => void>();
const extras = () => onPost.mock.lastCall?.[0].extras;

function Harness({ spec, start }: { readonly spec: PlatformSpec; readonly start: PostDraft }) {
  const [post, setPost] = useState(start);
  useEffect(() => onPost(post), [post]);
  return (
    <ToastRegion>
      <ExtrasArea
        post={post}
        specs={[spec]}
        issues={[]}
        onChange={(patch) =>
          setPost((now) => ({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) }))
        }
      />
    </ToastRegion>
  );
}

const show = (spec: PlatformSpec, patch: Partial<PostDraft> = {}): void =>
  void render(<Harness spec={spec} start={{ ...postInput('p1', 'Hi'), ...patch }} />);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeEach(speakEnglish);
afterEach(cleanup);

describe('ExtrasArea', () => {
  it('offers only what a network of the client knows', () => {
    show(specWith({ thread: false, quote: false, poll: true }));
    const offered = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(offered).toEqual(['Reply to a post', 'Poll']);
  });

  it('offers nothing where nothing is known, and still shows what the post has', () => {
    show(specWith({ thread: false, quote: false, reply: false }), {
      extras: { quote: 'https://fake.test/a/1' },
    });
    expect(screen.getByRole('group', { name: 'Quote a post' })).toBeDefined();
    expect(screen.queryByRole('group', { name: 'Add to the post' })).toBeNull();
  });

  it('writes what is typed, says what it understood, and brings back what was taken away', async () => {
    show(specWith({}));
    press('Quote a post');
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: 'https://fake.test/ana/1' } });
    expect(extras()).toEqual({ quote: 'https://fake.test/ana/1' });
    expect(screen.getByText('A post on Fake by ana')).toBeDefined();
    press('Remove: Quote a post');
    expect(extras()).toEqual({});
    press('Undo');
    expect(extras()).toEqual({ quote: 'https://fake.test/ana/1' });
  });

  it('shows a thread in its parts', () => {
    show(specWith({}), { text: 'A sentence that is told again. '.repeat(20) });
    press('Thread');
    expect(extras()).toEqual({ thread: true });
    expect(screen.getByText('Fake: 3 parts')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('makes a poll of answers, at least two', () => {
    show(specWith({ poll: true }));
    press('Poll');
    expect(extras()?.poll).toBeUndefined();
    fireEvent.change(screen.getByRole('textbox', { name: 'Answer 1' }), { target: { value: 'Rye' } });
    expect(extras()?.poll).toEqual({ options: ['Rye', ''], multiple: false, seconds: 86_400 });
    expect(screen.queryByRole('button', { name: 'Remove answer 1' })).toBeNull();
  });
});
