import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { PracticeBar } from '@/components/studio/practice-bar';
import { Chip } from '@/components/ui/chip';
import { Segmented } from '@/components/ui/segmented';
import { clientStyle } from '@/components/ui/client-style';
import type { ClientFace } from '@/lib/domain/page-bridge';
import { PagePart } from './page-part';
import styles from './panel.module.css';
import { usePanelPorts } from './panel-ports';
import { RepliesPart } from './replies-part';
import { TodayPart } from './today-part';
import { useLook } from './use-look';

type Part = 'company' | 'replies' | 'page' | 'today';

/** Loaded when it is first shown: it brings the database and all that compares (phone numbers of every country). */
const CompanyPart = lazy(() =>
  import('./company/company-part').then((module) => ({ default: module.CompanyPart })),
);

/** What Tend knows of the page in front, beside it: its place in a record, replies, what was found there, and, for all pages, what comes next. */
export function Panel() {
  const { specs } = usePanelPorts();
  const front = useLook('front.look');
  const place = useLook('front.profile');
  const [chosen, setChosen] = useState<{ readonly part: Part; readonly onPlace: boolean } | null>(null);
  const [placeClient, setPlaceClient] = useState<ClientFace | null>(null);
  const platform = front?.platform ?? place?.platform;
  const spec = platform ? specs.get(platform) : undefined;
  const onPlace = place !== null && place.page !== null;
  // What was chosen holds for pages of the same kind: a profile comes up as a place again.
  const part = chosen?.onPlace === onPlace ? chosen.part : partOf(onPlace, front?.script === 'none');
  const client = part === 'company' ? placeClient : front?.whose?.client;
  return (
    <div className={styles.panel} style={client ? clientStyle(client.color) : undefined}>
      {import.meta.env.MODE === 'practice' && <PracticeBar />}
      <header className={styles.head}>
        <div className={styles.headRow}>
          {part === 'company' && client && (
            <span className={styles.chip}>
              <Chip color={client.color}>{client.name}</Chip>
            </span>
          )}
          <h1 className={styles.title} data-aside={(part === 'company' && client) || undefined}>
            {spec?.name ?? i18n.t('panel.anyPage')}
          </h1>
        </div>
        <Segmented
          label={i18n.t('panel.parts')}
          options={[
            { value: 'company', label: i18n.t('companyPanel.tab') },
            { value: 'replies', label: i18n.t('replies.heading') },
            { value: 'page', label: i18n.t('panel.page') },
            { value: 'today', label: i18n.t('panel.today') },
          ]}
          value={part}
          onChange={(next) => setChosen({ part: next, onPlace })}
        />
      </header>
      <main className={styles.main}>
        {part === 'company' && (
          <Suspense fallback={null}>
            <CompanyPart front={place} onClient={setPlaceClient} />
          </Suspense>
        )}
        {part === 'replies' && front && (
          <RepliesPart key={keyOf(front.platform, front.context)} front={front} />
        )}
        {part === 'page' && front && <PagePart front={front} name={spec?.name ?? ''} />}
        {part === 'today' && <TodayPart />}
      </main>
    </div>
  );
}

function partOf(onPlace: boolean, isNoNetwork: boolean): Part {
  if (onPlace) return 'company';
  return isNoNetwork ? 'today' : 'replies';
}

/** Another conversation is another list. */
const keyOf = (...of: readonly unknown[]): string => JSON.stringify(of);
