import { useState } from 'react';
import { i18n } from '#i18n';
import { PracticeBar } from '@/components/studio/practice-bar';
import { Segmented } from '@/components/ui/segmented';
import { clientStyle } from '@/components/ui/client-style';
import { PagePart } from './page-part';
import styles from './panel.module.css';
import { usePanelPorts } from './panel-ports';
import { RepliesPart } from './replies-part';
import { TodayPart } from './today-part';
import { useFront } from './use-front';

type Part = 'replies' | 'page' | 'today';

/** What Tend knows of the page in front, beside it: replies, what was found there, and, for all pages, what comes next. */
export function Panel() {
  const { specs } = usePanelPorts();
  const front = useFront();
  const [chosen, setChosen] = useState<Part | null>(null);
  const spec = front?.platform ? specs.get(front.platform) : undefined;
  const part = chosen ?? (front && front.script === 'none' ? 'today' : 'replies');
  const client = front?.whose?.client;
  return (
    <div className={styles.panel} style={client ? clientStyle(client.color) : undefined}>
      {import.meta.env.MODE === 'practice' && <PracticeBar />}
      <header className={styles.head}>
        <h1 className={styles.title}>{spec?.name ?? i18n.t('panel.anyPage')}</h1>
        <Segmented
          label={i18n.t('panel.parts')}
          options={[
            { value: 'replies', label: i18n.t('replies.heading') },
            { value: 'page', label: i18n.t('panel.page') },
            { value: 'today', label: i18n.t('panel.today') },
          ]}
          value={part}
          onChange={setChosen}
        />
      </header>
      <main className={styles.main}>
        {part === 'replies' && front && (
          <RepliesPart key={keyOf(front.platform, front.context)} front={front} />
        )}
        {part === 'page' && front && <PagePart front={front} name={spec?.name ?? ''} />}
        {part === 'today' && <TodayPart />}
      </main>
    </div>
  );
}

/** Another conversation is another list. */
const keyOf = (...of: readonly unknown[]): string => JSON.stringify(of);
