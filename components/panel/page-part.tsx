import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import type { FrontPage, PageHealth, TaughtPart } from '@/lib/domain/front-page';
import { ask } from '@/lib/messaging/client';
import { HealthTable } from './health-table';
import { PageState } from './page-state';
import styles from './panel.module.css';
import { usePanelPorts } from './panel-ports';

interface PagePartProps {
  readonly front: FrontPage;
  readonly name: string;
}

const TEACHABLE: readonly TaughtPart[] = ['box', 'submit', 'signed-in'];

/** What Tend finds in the page in front, and what the person can show it there. */
export function PagePart({ front, name }: PagePartProps) {
  const { windowId, copy } = usePanelPorts();
  const [health, setHealth] = useState<PageHealth | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    let isOver = false;
    void ask('front.health', { windowId }).then((seen) => {
      if (!isOver) setHealth(seen.ok ? seen.value : null);
    });
    return () => {
      isOver = true;
    };
  }, [windowId, front]);

  const copyOutline = async (): Promise<void> => {
    const outline = await ask('front.outline', { windowId });
    if (!outline.ok) return say(failureText(outline.failure));
    say(i18n.t((await copy(outline.value.text)) ? 'panel.outlineCopied' : 'panel.outlineNotCopied'));
  };
  const teach = async (part: TaughtPart): Promise<void> => {
    const begun = await ask('front.teach', { windowId, part });
    say(begun.ok ? i18n.t('panel.teaching') : failureText(begun.failure));
  };

  if (front.script === 'none') return <p className={styles.part}>{i18n.t('panel.notANetwork')}</p>;
  return (
    <>
      <PageState front={front} />
      {front.script === 'on' && (
        <div className={styles.part}>
          {health && <HealthTable health={health} name={name} />}
          <p role="status">{said}</p>
          <section aria-labelledby="panel-teach" className={styles.part}>
            <h2 id="panel-teach">{i18n.t('panel.teach')}</h2>
            <p className={styles.muted}>{i18n.t('panel.teachHint')}</p>
            {TEACHABLE.map((part) => (
              <Button key={part} onClick={() => void teach(part)}>
                {teachText(part)}
              </Button>
            ))}
          </section>
          <Button variant="quiet" onClick={() => void copyOutline()}>
            {i18n.t('panel.outline')}
          </Button>
          <p className={styles.muted}>{i18n.t('panel.outlineHint')}</p>
        </div>
      )}
    </>
  );
}

function teachText(part: TaughtPart): string {
  if (part === 'box') return i18n.t('panel.teachBox');
  return i18n.t(part === 'submit' ? 'panel.teachSubmit' : 'panel.teachSignedIn');
}
