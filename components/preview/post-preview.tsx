import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import { IconButton } from '@/components/ui/icon-button';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import { truncateAt } from '@/lib/text/truncate-at';
import { Film } from './film';
import { ImageGrid } from './image-grid';
import { LinkCardPreview } from './link-card-preview';
import { PollPreview } from './poll-preview';
import styles from './post-preview.module.css';
import { PreviewPart } from './preview-part';
import { RichText } from './rich-text';

interface PostPreviewProps {
  readonly content: PostContent;
  readonly spec: PlatformSpec;
  readonly client: Client;
  /** Null while the client has no account there. */
  readonly account: Account | null;
}

/** A post as the network will show it, in its light or dark; by default in the one that Tend is in. */
export function PostPreview({ content, spec, client, account }: PostPreviewProps) {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const fold = spec.fold === null ? { shown: content.text, cut: false } : truncateAt(content.text, spec.fold);
  const hasCard = content.link !== null && (spec.linkCardWithImages || content.media.length === 0);
  const films = content.media.filter(({ kind }) => kind !== 'image');
  const { rest = [], extras } = content;
  const who = {
    name: account?.displayName || client.name,
    handle: account?.handle ?? spec.identifierExample,
  };
  const isEmpty = content.text.trim() === '' && content.media.length === 0 && !hasCard;
  return (
    <section
      aria-label={i18n.t('editor.previewOn', { network: spec.name })}
      style={clientStyle(client.color)}
    >
      <header className={styles.head}>
        <h2>{i18n.t('editor.previewOn', { network: spec.name })}</h2>
        <IconButton
          label={i18n.t(isDark ? 'editor.previewLight' : 'editor.previewDark')}
          icon={isDark ? <Sun /> : <Moon />}
          onClick={() => setDark(!isDark)}
        />
      </header>
      <div className={styles.post} data-theme={isDark ? 'dark' : 'light'}>
        <PreviewPart {...who} goesOn={rest.length > 0}>
          {extras?.warning && <p className={styles.warning}>{extras.warning}</p>}
          {isEmpty ? (
            <p className={styles.handle}>{i18n.t('editor.previewEmpty')}</p>
          ) : (
            <>
              <RichText text={fold.shown} />
              {fold.cut && <p className={styles.more}>{i18n.t('editor.previewMore')}</p>}
              {films.map((item) => (
                <Film key={item.assetId} item={item} />
              ))}
              <ImageGrid media={content.media.filter(({ kind }) => kind === 'image')} />
              {extras?.poll && <PollPreview poll={extras.poll} />}
              {hasCard && content.link && <LinkCardPreview link={content.link} />}
              {extras?.quote && <p className={styles.quote}>{extras.quote}</p>}
            </>
          )}
        </PreviewPart>
        {rest.map(({ text }, index) => (
          <PreviewPart key={index} {...who} goesOn={index + 1 < rest.length}>
            <RichText text={text} />
          </PreviewPart>
        ))}
      </div>
    </section>
  );
}
