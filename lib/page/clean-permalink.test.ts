import { expect, it } from 'vitest';
import { cleanPermalink } from './clean-permalink';

const BASE = 'https://social.example/home';

it.each([
  ['/marta/status/1?s=20&t=abc', 'https://social.example/marta/status/1'],
  [
    '/permalink.php?story_fbid=1&id=2&__cft__[0]=x&__tn__=R&comment_id=3#top',
    'https://social.example/permalink.php?story_fbid=1&id=2&comment_id=3',
  ],
  ['https://social.example/p/AbC/?igsh=1&utm_source=ig', 'https://social.example/p/AbC'],
])('%s', (href, clean) => {
  expect(cleanPermalink(href, BASE)).toBe(clean);
});

it.each(['javascript:alert(1)', 'http://social.example/a', 'https://', '/', 'data:text/html,x'])(
  '%s is none',
  (href) => {
    expect(cleanPermalink(href, BASE)).toBeNull();
  },
);
