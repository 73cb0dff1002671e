import { ImagePlus, Link2, X } from 'lucide-react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { LinkCard } from '@/lib/domain/post';
import styles from './link-card-field.module.css';
import type { LinkCards } from './use-link-card';

interface LinkCardFieldProps {
  readonly link: LinkCard | null;
  readonly cards: LinkCards;
  readonly onChange: (link: LinkCard) => void;
  readonly onRemove: () => void;
}

/** The card of a link: made from the page's own words, every word of it editable. */
export function LinkCardField({ link, cards, onChange, onRemove }: LinkCardFieldProps) {
  const { busy, failure, offered, pictureUrl } = cards;
  if (link === null)
    return (
      <div className={styles.offer}>
        {failure && <FailureNote failure={failure} />}
        {offered !== null && (
          <Button icon={<Link2 aria-hidden="true" />} busy={busy} onClick={() => cards.add(offered)}>
            {busy ? i18n.t('editor.link.reading') : i18n.t('editor.link.add', { host: hostOf(offered) })}
          </Button>
        )}
      </div>
    );
  return (
    <fieldset className={styles.card}>
      <legend className={styles.legend}>
        {i18n.t('editor.link.title')} <span className={styles.host}>{hostOf(link.url)}</span>
      </legend>
      <IconButton
        label={i18n.t('editor.link.remove')}
        icon={<X />}
        className={styles.remove}
        onClick={onRemove}
      />
      {failure && <p className={styles.note}>{i18n.t('editor.link.unread')}</p>}
      <div className={styles.columns}>
        {link.thumbId !== null && (
          <div className={styles.side}>
            <AssetImage assetId={link.thumbId} alt="" className={styles.picture} />
            <Button variant="quiet" onClick={() => onChange({ ...link, thumbId: null })}>
              {i18n.t('editor.link.noPicture')}
            </Button>
          </div>
        )}
        <div className={styles.words}>
          <Field label={i18n.t('editor.link.cardTitle')}>
            {(control) => (
              <TextInput
                {...control}
                value={link.title}
                onChange={(event) => onChange({ ...link, title: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('editor.link.description')}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                value={link.description}
                onChange={(event) => onChange({ ...link, description: event.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
      {link.thumbId === null && pictureUrl !== null && (
        <Button
          icon={<ImagePlus aria-hidden="true" />}
          busy={busy}
          onClick={() => cards.addPicture(pictureUrl)}
        >
          {i18n.t('editor.link.allowPicture', { host: hostOf(pictureUrl) })}
        </Button>
      )}
    </fieldset>
  );
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;
