import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { PAGE_FUNCTIONS, type PageFunction } from '@/lib/domain/page-switch';
import styles from './pages-section.module.css';

interface PageFunctionsProps {
  readonly network: string;
  readonly off: readonly PageFunction[];
  readonly onChange: (off: readonly PageFunction[]) => void;
}

const labels: Readonly<Record<PageFunction, () => string>> = {
  mark: () => i18n.t('settings.pages.mark'),
  palette: () => i18n.t('settings.pages.palette'),
  expand: () => i18n.t('settings.pages.expand'),
  answered: () => i18n.t('settings.pages.answered'),
};

/** What Tend does in a network's pages, each part by itself. */
export const PageFunctions = ({ network, off, onChange }: PageFunctionsProps) => (
  <details>
    <summary className={styles.summary}>{i18n.t('settings.pages.functions', { network })}</summary>
    <ul className={styles.functions}>
      {PAGE_FUNCTIONS.map((one) => (
        <li key={one}>
          <Switch
            label={labels[one]()}
            checked={!off.includes(one)}
            onChange={(on) => onChange(on ? off.filter((other) => other !== one) : [...off, one])}
          />
        </li>
      ))}
    </ul>
  </details>
);
