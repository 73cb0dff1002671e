import type { Client } from '@/lib/domain/client';
import type { RenderedReply } from '@/lib/domain/page-bridge';
import { systemZone } from '@/lib/schedule/system-zone';
import { expandTemplates, type FindTemplate } from '@/lib/templates/expand-templates';
import { parseTemplate } from '@/lib/templates/parse-template';
import { renderTemplate } from '@/lib/templates/render-template';
import type { ValueName } from '@/lib/templates/template-part';
import type { SampleComment } from './sample-comments';
import type { TemplateDraft } from './template-draft';

interface Trial {
  readonly sample: SampleComment;
  readonly client: Client | null;
  readonly me: string;
  readonly find: FindTemplate;
  readonly inputs: Readonly<Record<string, string>>;
  readonly variation: number;
  /** Epoch ms. */
  readonly now: number;
}

interface Tried {
  readonly reply: RenderedReply;
  /** In how many ways it can be worded. */
  readonly wordings: number;
  /** What of the conversation, the client and the person it names. */
  readonly names: ReadonlySet<ValueName>;
}

/** Fills a template in for a sample, as it would be in a page. */
export function tryTemplate({ id, body }: TemplateDraft, { sample, client, me, ...trial }: Trial): Tried {
  const parts = parseTemplate(body).parts.map(({ part }) => part);
  const all = expandTemplates(parts, trial.find, id).parts;
  return {
    reply: renderTemplate(
      parts,
      {
        ...trial,
        context: { answers: sample.answers },
        client: client ?? { name: '', voice: { signature: '', bannedWords: [] } },
        me: { name: me },
        zone: client?.zone ?? systemZone(),
        locale: sample.lang,
      },
      id,
    ),
    names: new Set(all.flatMap((part) => (part.kind === 'value' ? part.name : []))),
    wordings: all.reduce((count, part) => count * (part.kind === 'choice' ? part.options.length : 1), 1),
  };
}
