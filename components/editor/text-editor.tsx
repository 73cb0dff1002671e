import { useId, type Ref } from 'react';
import { i18n } from '#i18n';
import { counterText } from '@/components/compose/counter-text';
import { textRoom } from '@/components/compose/text-room';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import type { PlatformSpec } from '@/lib/domain/platform';
import { textFor, type PostDraft } from './content-for';
import { fullestPart, partsFor } from './parts-for';
import styles from './text-editor.module.css';

/** The tab of the text that goes to every platform without one of its own. */
export const ALL = 'all';

interface TextEditorProps {
  readonly post: PostDraft;
  /** Of the platforms that the client has accounts on. */
  readonly specs: readonly PlatformSpec[];
  readonly hasTabs: boolean;
  /** Begins with the focus in the text. */
  readonly isNew: boolean;
  /** `ALL` or a platform id. */
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onChange: (patch: Partial<PostDraft>) => void;
  /** The network's text goes back to being the same as all. */
  readonly onSame: (platform: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** The text for all, and for each network its own where it needs one; what is left of each limit. */
export function TextEditor({
  post,
  specs,
  hasTabs,
  isNew,
  tab,
  onTab,
  onChange,
  onSame,
  ref,
}: TextEditorProps) {
  const id = useId();
  const spec = specs.find((candidate) => candidate.id === tab);
  const counted = spec ? [spec] : specs.filter((candidate) => !(candidate.id in post.variants));
  const label = spec ? i18n.t('editor.textFor', { network: spec.name }) : i18n.t('editor.text');
  const write = (text: string): void =>
    onChange(spec ? { variants: { ...post.variants, [spec.id]: { text } } } : { text });
  return (
    <div className={styles.editor}>
      {hasTabs && (
        <Segmented
          label={i18n.t('editor.textTabs')}
          value={spec ? tab : ALL}
          onChange={onTab}
          options={[
            { value: ALL, label: i18n.t('editor.all') },
            ...specs.map(({ id: value, name }) => ({
              value,
              label: value in post.variants ? i18n.t('editor.ownText', { network: name }) : name,
            })),
          ]}
        />
      )}
      <TextArea
        ref={ref}
        rows={6}
        autoFocus={isNew}
        className={styles.text}
        aria-label={label}
        aria-describedby={`${id}-count`}
        placeholder={i18n.t('editor.textHint')}
        value={spec ? textFor(post, spec.id) : post.text}
        onChange={(event) => write(event.target.value)}
      />
      <div className={styles.foot}>
        <span>
          {spec && spec.id in post.variants && (
            <Button variant="quiet" onClick={() => onSame(spec.id)}>
              {i18n.t('editor.sameAsAll')}
            </Button>
          )}
          {spec && !(spec.id in post.variants) && (
            <span className={styles.hint}>{i18n.t('editor.isSame', { network: spec.name })}</span>
          )}
        </span>
        <ul id={`${id}-count`} className={styles.counters}>
          {counted.map((candidate) => {
            const parts = partsFor(post, candidate);
            const room = textRoom(fullestPart(post, candidate), candidate, post.extras);
            return (
              <li key={candidate.id} className={classNames(room.left < 0 && styles.over)}>
                {candidate.name}{' '}
                {parts.length > 1 && room.left >= 0
                  ? i18n.t('editor.extras.thread.count', parts.length)
                  : counterText(room)}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
