import { ImagePlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';

import { UploadButton } from '@/components/media/upload-button';
import { UploadState } from '@/components/media/upload-state';
import { useFileDrop } from '@/components/media/use-file-drop';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { PostPreview } from '@/components/preview/post-preview';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import { specOf } from '@/lib/domain/spec-of';
import { previewFor } from './content-for';
import { EditedNotice } from './edited-notice';
import styles from './editor.module.css';
import { foundIssueText } from './found-issue-text';
import { ExtrasArea } from './extras/extras-area';
import { extraOfIssue } from './extras/extra-kinds';
import { IssueList } from './issue-list';

import { LinkCardField } from './link-card-field';
import { MediaList } from './media-list';
import { Notice } from './notice';
import { PostDeliveries } from './post-deliveries';
import { PostFacts } from './post-facts';
import { SchedulePanel } from './schedule-panel';
import { ALL, TextEditor } from './text-editor';
import type { Draft } from './use-draft';
import { useIssues, type FoundIssue } from './use-issues';
import { useLinkCard } from './use-link-card';
import { usePostMedia } from './use-post-media';
import { useRepair } from './use-repair';

interface EditorProps {
  readonly draft: Draft;
  readonly client: Client;
  readonly directory: Directory;
  readonly deliveries: readonly Delivery[];
  readonly isPausedAll: boolean;
}

/** A post: its words and images, what networks say to it, how it will look, where and when it goes. */
export function Editor({ draft, client, directory, deliveries, isPausedAll }: EditorProps) {
  const { post, change, flush } = draft;
  const { specs: allSpecs } = useStudioPorts();
  const [tab, setTab] = useState(ALL);
  const toast = useToast();
  const accounts = useMemo(
    () =>
      [...directory.accounts.values()].filter(
        ({ clientId, publishBy }) => clientId === client.id && publishBy === 'api',
      ),
    [directory, client.id],
  );
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  const specs = useMemo(() => specsOf(accounts, allSpecs), [accounts, allSpecs]);
  const media = usePostMedia(draft);
  const cards = useLinkCard(post, change);
  const issues = useIssues(post, specs, media.assets, client.voice);
  const { busy, repair } = useRepair(draft, platforms, media.assets);
  const { over } = useFileDrop((files) => void media.add(files));
  const [error] = issues.filter(({ issue }) => issue.severity === 'error');
  const obstacle = draft.conflict
    ? i18n.t('editor.conflict.obstacle')
    : error
      ? foundIssueText(error.issue, error.spec.name)
      : null;
  const shown = specs.find(({ id }) => id === tab) ?? specs[0];
  const accountOn = (platform: string): Account | null => {
    const there = accounts.filter((account) => account.platform === platform);
    return there.find(({ status }) => status === 'connected') ?? there[0] ?? null;
  };
  const altMax = Math.min(...specs.map(({ images }) => images.alt.max));

  const removeCard = (): void => {
    const { link } = post;
    change({ link: null });
    toast(i18n.t('editor.link.removed'), () => change({ link }));
  };
  const makeSame = (platform: string): void => {
    const { variants } = post;
    const { [platform]: _, ...others } = variants;
    change({ variants: others });
    toast(i18n.t('editor.madeSame'), () => change({ variants }));
  };

  return (
    <div className={styles.columns} style={clientStyle(client.color)} data-over={over}>
      <div className={styles.main}>
        {draft.conflict && (
          <Notice
            actions={
              <>
                <Button onClick={draft.conflict.takeTheirs}>{i18n.t('editor.conflict.theirs')}</Button>
                <Button onClick={draft.conflict.keepMine}>{i18n.t('editor.conflict.mine')}</Button>
              </>
            }
          >
            {i18n.t('editor.conflict.says')}
          </Notice>
        )}
        <EditedNotice deliveries={deliveries} revision={draft.revision} onFlush={flush} />
        <TextEditor
          post={post}
          specs={specs}
          hasTabs={accounts.length > 0}
          isNew={draft.revision === 0}
          tab={tab}
          onTab={setTab}
          onChange={change}
          onSame={makeSame}
        />
        <div className={styles.row}>
          <UploadButton
            icon={<ImagePlus aria-hidden="true" />}
            label={i18n.t('editor.addMedia')}
            disabled={media.upload.progress !== null}
            onFiles={(files) => void media.add(files)}
          />
          {post.link === null && (
            <LinkCardField link={null} cards={cards} onChange={() => undefined} onRemove={removeCard} />
          )}
        </div>
        <UploadState upload={media.upload} />
        <IssueList issues={issues.filter(isOfPost)} busy={busy} onRepair={repair} />
        {post.media.length > 0 && (
          <MediaList
            media={post.media}
            assets={media.assets ?? new Map()}
            altMax={altMax}
            knowsFocus={specs.some(({ features }) => features.focus)}
            noteOf={(index) => (
              <IssueList issues={issues.filter(isOfMedia(index))} busy={busy} onRepair={repair} />
            )}
            onChange={(items) => change({ media: items })}
            onRemove={media.remove}
          />
        )}
        {post.link !== null && (
          <LinkCardField
            link={post.link}
            cards={cards}
            onChange={(link) => change({ link })}
            onRemove={removeCard}
          />
        )}
        <ExtrasArea post={post} specs={specs} issues={issues} onChange={change} />
        <PostFacts post={post} specs={specs} onChange={change} />
      </div>
      <div className={styles.side}>
        <SchedulePanel
          post={post}
          client={client}
          accounts={accounts}
          hasFilm={post.media.some(({ assetId }) => media.assets?.get(assetId)?.kind === 'video')}
          obstacle={obstacle}
          fresh={deliveries.map(({ id, version }) => `${id}${version}`).join()}
          onFlush={flush}
        />
        {shown && (
          <PostPreview
            content={previewFor(post, shown, media.assets ?? new Map())}
            spec={shown}
            client={client}
            account={accountOn(shown.id)}
          />
        )}
        <PostDeliveries
          deliveries={deliveries}
          directory={directory}
          revision={draft.revision}
          isPausedAll={isPausedAll}
        />
      </div>
    </div>
  );
}

/** The rules of the networks that there are accounts on; without an account yet, the first network's rather than none. */
function specsOf(
  accounts: readonly Account[],
  known: ReadonlyMap<PlatformId, PlatformSpec>,
): readonly PlatformSpec[] {
  const own = [...known.values()].flatMap((spec) => {
    const servers = accounts
      .filter(({ platform }) => platform === spec.id)
      .map(({ serverInfo }) => serverInfo);
    return servers.length > 0 ? specOf(spec, ...servers) : [];
  });
  return own.length > 0
    ? own
    : [...known.values()].filter(({ publishBy }) => publishBy === 'api').slice(0, 1);
}

/** Missing alt text is said beside its field; an empty post beside the button that would queue it. */
const isOfPost = ({ issue }: FoundIssue): boolean =>
  issue.mediaIndex === undefined && issue.code !== 'empty-post' && extraOfIssue(issue.code) === undefined;

const isOfMedia =
  (index: number) =>
  ({ issue }: FoundIssue): boolean =>
    issue.mediaIndex === index && issue.code !== 'alt-missing';
