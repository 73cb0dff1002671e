import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import type { PostDraft } from '../content-for';
import { IssueList } from '../issue-list';
import type { FoundIssue } from '../use-issues';
import { ExtraBox } from './extra-box';
import { ExtraField } from './extra-field';
import { EXTRAS, extraOfIssue, hasExtra, offeredExtras, type ExtraKind } from './extra-kinds';
import styles from './extras-area.module.css';

interface ExtrasAreaProps {
  readonly post: PostDraft;
  /** Of the platforms that the client has accounts on. */
  readonly specs: readonly PlatformSpec[];
  readonly issues: readonly FoundIssue[];
  readonly onChange: (patch: Partial<PostDraft> | ((post: PostDraft) => Partial<PostDraft>)) => void;
}

/** What goes beside text, images and link: each is one click away, and only offered where one of the client's networks knows it. */
export function ExtrasArea({ post, specs, issues, onChange }: ExtrasAreaProps) {
  const toast = useToast();
  const [opened, setOpened] = useState<readonly ExtraKind[]>([]);
  const { extras } = post;
  const offered = offeredExtras(specs);
  // What the post has is shown also where no network of the client knows it (any more): the issue says what becomes of it.
  const shown = (kind: ExtraKind): boolean => hasExtra(kind, extras) || opened.includes(kind);
  const kinds = (Object.keys(EXTRAS) as ExtraKind[]).filter((kind) => offered.includes(kind) || shown(kind));
  const change = (patch: PostExtras): void => onChange((now) => ({ extras: { ...now.extras, ...patch } }));

  const open = (kind: ExtraKind): void => {
    setOpened([...opened, kind]);
    if (kind === 'thread') change({ thread: true });
  };
  const remove = (kind: ExtraKind): void => {
    setOpened(opened.filter((other) => other !== kind));
    if (!hasExtra(kind, extras)) return;
    onChange((now) => ({ extras: without(kind, now.extras) }));
    toast(i18n.t('editor.extras.removed', { what: EXTRAS[kind].label() }), () => onChange({ extras }));
  };

  const closed = kinds.filter((kind) => !shown(kind));
  return (
    <>
      {kinds.filter(shown).map((kind) => (
        <ExtraBox key={kind} title={EXTRAS[kind].label()} onRemove={() => remove(kind)}>
          <ExtraField
            kind={kind}
            post={post}
            specs={specs}
            isFresh={opened.includes(kind)}
            onChange={change}
          />
          <IssueList
            issues={issues.filter(({ issue }) => extraOfIssue(issue.code) === kind)}
            busy={null}
            onRepair={() => undefined}
          />
        </ExtraBox>
      ))}
      {closed.length > 0 && (
        <div role="group" aria-label={i18n.t('editor.extras.add')} className={styles.add}>
          {closed.map((kind) => (
            <Button
              key={kind}
              variant="quiet"
              icon={<Plus aria-hidden="true" />}
              className={styles.button}
              onClick={() => open(kind)}
            >
              {EXTRAS[kind].label()}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function without(kind: ExtraKind, extras: PostExtras | undefined): PostExtras {
  const gone = new Set<string>(EXTRAS[kind].fields);
  return Object.fromEntries(Object.entries(extras ?? {}).filter(([field]) => !gone.has(field)));
}
