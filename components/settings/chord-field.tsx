import { useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useToast } from '@/components/ui/toast-region';
import { chordOf } from '@/lib/domain/chord-of';
import { chordTrouble, type ChordTrouble } from '@/lib/domain/chord-trouble';
import { DEFAULT_CHORD } from '@/lib/domain/page-switch';
import { chordText } from './chord-text';
import styles from './pages-section.module.css';

const MODIFIER = /^(?:Control|Alt|Shift|Meta|OS)/;

const says: Readonly<Record<ChordTrouble, () => string>> = {
  'no-modifier': () => i18n.t('settings.pages.chordNoModifier'),
  types: () => i18n.t('settings.pages.chordTypes'),
  browser: () => i18n.t('settings.pages.chordBrowser'),
  sends: () => i18n.t('settings.pages.chordSends'),
  edits: () => i18n.t('settings.pages.chordEdits'),
};

/** The keys that open the palette, recorded by pressing them. */
export function ChordField({ chord }: { readonly chord: string }) {
  const { run } = useAsk();
  const toast = useToast();
  const [isRecording, setRecording] = useState(false);
  const [refused, setRefused] = useState<{ readonly chord: string; readonly trouble: ChordTrouble } | null>(
    null,
  );

  const save = async (next: string): Promise<void> => {
    setRefused(null);
    setRecording(false);
    if (next === chord) return;
    if ((await run('settings.save', { patch: { chord: next } })) === undefined) return;
    toast(
      i18n.t('settings.pages.chordSaved', { keys: chordText(next) }),
      () => void run('settings.save', { patch: { chord } }),
    );
  };
  const record = (event: KeyboardEvent): void => {
    // Tab leaves the field, Escape gives up: the keyboard is no trap.
    if (!isRecording || event.key === 'Tab' || MODIFIER.test(event.code) || event.code === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setRecording(false);
    const pressed = chordOf(event.nativeEvent);
    const trouble = chordTrouble(pressed);
    if (trouble === null) void save(pressed);
    else setRefused({ chord: pressed, trouble });
  };

  return (
    <Field
      label={i18n.t('settings.pages.chord')}
      hint={isRecording ? i18n.t('settings.pages.chordPress') : i18n.t('settings.pages.chordHint')}
      error={
        refused &&
        i18n.t('settings.pages.chordRefused', {
          keys: chordText(refused.chord),
          why: says[refused.trouble](),
        })
      }
    >
      {(control) => (
        <span className={styles.chord}>
          <button
            {...control}
            type="button"
            aria-pressed={isRecording}
            className={styles.keys}
            onClick={() => setRecording(!isRecording)}
            onKeyDown={record}
            onBlur={() => {
              setRecording(false);
              setRefused(null);
            }}
          >
            {isRecording ? i18n.t('settings.pages.chordRecording') : chordText(chord)}
          </button>
          {chord !== DEFAULT_CHORD && (
            <Button variant="quiet" onClick={() => void save(DEFAULT_CHORD)}>
              {i18n.t('settings.pages.chordReset', { keys: chordText(DEFAULT_CHORD) })}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}
