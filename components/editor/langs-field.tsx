import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import styles from './chips.module.css';

/** Offered first: the languages that most posts are in. Any other can come with a post from elsewhere. */
const COMMON =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

interface LangsFieldProps {
  readonly langs: readonly string[];
  /** Up to how many the strictest network takes. */
  readonly max: number;
  readonly onChange: (langs: readonly string[]) => void;
}

/** The languages a post is in, as readers filter by them. */
export function LangsField({ langs, max, onChange }: LangsFieldProps) {
  const names = new Intl.DisplayNames([navigator.language], { type: 'language' });
  const nameOf = (lang: string): string => names.of(lang) ?? lang;
  const others = COMMON.filter((lang) => !langs.includes(lang))
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div role="group" aria-label={i18n.t('editor.langs.label')} className={styles.group}>
      <span className={styles.label}>{i18n.t('editor.langs.label')}</span>
      <div className={styles.chips}>
        {langs.map((lang) => (
          <span key={lang} className={styles.chip}>
            {nameOf(lang)}
            <button
              type="button"
              aria-label={i18n.t('editor.langs.remove', { language: nameOf(lang) })}
              className={styles.away}
              onClick={() => onChange(langs.filter((other) => other !== lang))}
            >
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        {langs.length < max && (
          <Select
            aria-label={i18n.t('editor.langs.add')}
            className={styles.adder}
            value=""
            onChange={(event) => onChange([...langs, event.target.value])}
            options={[{ value: '', label: i18n.t('editor.langs.add') }, ...others]}
          />
        )}
      </div>
    </div>
  );
}
