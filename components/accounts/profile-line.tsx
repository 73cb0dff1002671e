import { ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import type { HandleRules } from '@/lib/domain/platform';
import styles from './steps.module.css';

interface ProfileLineProps {
  readonly rules: HandleRules;
  readonly handle: string;
}

/** Which profile is meant, to look at before it is added. */
export function ProfileLine({ rules, handle }: ProfileLineProps) {
  const { openTab } = useStudioPorts();
  const url = encodeURI(rules.profile.replace('{handle}', handle));
  return (
    <div className={styles.found}>
      <span dir="ltr" className={styles.link}>
        {url.replace(/^https:\/\/(?:www\.)?|\/$/g, '')}
      </span>
      <Button variant="quiet" icon={<ExternalLink aria-hidden="true" />} onClick={() => void openTab(url)}>
        {i18n.t('accounts.openProfile')}
      </Button>
    </div>
  );
}
