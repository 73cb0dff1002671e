import type { PlatformFeatures, PlatformSpec } from '@/lib/domain/platform';
import type { FollowUp, PostContent, PostExtras } from '@/lib/domain/post';
import { besideWarning } from './beside-warning';
import { threadOf } from './thread-of';

type KeptExtras = NonNullable<PostContent['extras']>;

/** What a post becomes on one platform: `text` is the first part. */
export type PlannedParts = Pick<PostContent, 'text' | 'rest' | 'extras'>;

/**
 * The parts of a post on one platform: the text, cut into a thread where the person wants that and the platform has threads, then the first
 * comment. What else goes with the post is kept where the platform knows it; what that leaves out, `checkExtras` says.
 */
export function planParts(text: string, extras: PostExtras | undefined, spec: PlatformSpec): PlannedParts {
  if (!extras) return { text };
  const { features } = spec;
  const parts = extras.thread && features.thread ? threadOf(text, besideWarning(spec, extras).text) : [text];
  const comment = features.thread ? (extras.firstComment ?? '').trim() : '';
  const rest: readonly FollowUp[] = [
    ...parts.slice(1).map((part): FollowUp => ({ role: 'thread', text: part })),
    ...(comment === '' ? [] : [{ role: 'comment', text: comment } as const]),
  ];
  const kept = known(extras, features);
  return {
    text: parts[0] ?? text,
    ...(rest.length > 0 ? { rest } : {}),
    ...(Object.keys(kept).length > 0 ? { extras: kept } : {}),
  };
}

/** Fields that were opened and left empty are nothing. */
function known(
  { replyTo, quote, warning, sensitive, visibility, poll }: PostExtras,
  features: PlatformFeatures,
): KeptExtras {
  const answered = features.reply ? replyTo?.trim() : undefined;
  const quoted = features.quote ? quote?.trim() : undefined;
  const warned = features.warning ? warning?.trim() : undefined;
  return {
    ...(answered ? { replyTo: answered } : {}),
    ...(quoted ? { quote: quoted } : {}),
    ...(warned ? { warning: warned } : {}),
    ...(sensitive && features.warning ? { sensitive } : {}),
    ...(visibility && features.visibility ? { visibility } : {}),
    ...(poll && features.poll
      ? {
          poll: {
            ...poll,
            options: poll.options.map((option) => option.trim()).filter((option) => option !== ''),
          },
        }
      : {}),
  };
}
