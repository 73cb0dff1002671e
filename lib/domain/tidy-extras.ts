import type { PostExtras } from './post';

/** The same fields in the same order, without those that say nothing: two posts with the same extras have the same JSON of them. */
export function tidyExtras(extras: PostExtras | undefined): PostExtras {
  const { thread, replyTo, quote, firstComment, warning, sensitive, visibility, poll } = extras ?? {};
  return {
    ...(thread ? { thread } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(quote ? { quote } : {}),
    ...(firstComment ? { firstComment } : {}),
    ...(warning ? { warning } : {}),
    ...(sensitive ? { sensitive } : {}),
    ...(visibility ? { visibility } : {}),
    ...(poll ? { poll: { options: poll.options, multiple: poll.multiple, seconds: poll.seconds } } : {}),
  };
}
