import { PanelRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { PracticeBar } from '@/components/studio/practice-bar';
import { ToastRegion } from '@/components/ui/toast-region';
import { readChoices, writeChoices } from './choices';
import { ClientMenu } from './client-menu';
import { Composer } from './composer';
import { NeedsList } from './needs-list';
import { NextList } from './next-list';
import { NoClient } from './no-client';
import { Notes } from './notes';
import { PalettePort } from './palette-port';
import styles from './popup.module.css';
import { StoppedNote } from './stopped-note';
import { usePopupPorts } from './popup-ports';
import { useKeeper } from './use-keeper';
import { useSnapshot } from './use-snapshot';

/** Queue a post in seconds: write, check the line with both clocks, Ctrl Enter. */
export function Popup() {
  const { store, openStudio, openPanel } = usePopupPorts();
  const snapshot = useSnapshot();
  const { keeper, draft, save } = useKeeper();
  const [choices, setChoices] = useState(() => readChoices(store));
  const [isFinding, setFinding] = useState(false);
  useEffect(() => writeChoices(store, choices), [store, choices]);

  const clients = snapshot?.clients ?? [];
  const client =
    clients.find(({ id }) => id === draft.clientId) ??
    clients.find(({ id }) => id === choices.clientId) ??
    clients[0];
  const clientId = client?.id ?? null;
  useEffect(() => {
    // Every post belongs to somebody; what was written before the clients were known belongs to the one that is shown.
    if (clientId !== null && draft.clientId !== clientId) keeper.change({ clientId });
  }, [keeper, clientId, draft.clientId]);

  const pickClient = (id: string): void => {
    setChoices({ ...choices, clientId: id });
    // Another client may write in another language.
    keeper.change({ clientId: id, langs: [] });
  };
  const toggle = (accountId: string): void => {
    const isOff = choices.off.includes(accountId);
    const off = isOff ? choices.off.filter((id) => id !== accountId) : [...choices.off, accountId];
    setChoices({ ...choices, off });
  };

  useShortcuts({ s: () => openStudio(''), 'mod+k': () => setFinding(true) });

  return (
    <ToastRegion>
      <div className={styles.popup} style={client && clientStyle(client.color)}>
        {import.meta.env.MODE === 'practice' && <PracticeBar />}
        <header className={styles.head}>
          <h1 className="visually-hidden">{i18n.t('popup.heading')}</h1>
          {client ? <ClientMenu clients={clients} client={client} onPick={pickClient} /> : <span />}
          <IconButton label={i18n.t('popup.openPanel')} icon={<PanelRight size={16} />} onClick={openPanel} />
          <Button variant="quiet" onClick={() => openStudio('')}>
            {i18n.t('popup.openStudio')} <Kbd>{i18n.t('popup.studioKey')}</Kbd>
          </Button>
        </header>
        <main className={styles.main}>
          {snapshot?.stopped && <StoppedNote code={snapshot.stopped} />}
          {snapshot && clients.length === 0 ? (
            !snapshot.stopped && <NoClient />
          ) : (
            <>
              {snapshot && client && <Notes snapshot={snapshot} client={client} />}
              <Composer
                snapshot={snapshot}
                client={client ?? null}
                keeper={keeper}
                draft={draft}
                save={save}
                off={choices.off}
                onToggle={toggle}
              />
              {snapshot && <NeedsList snapshot={snapshot} />}
              {snapshot && <NextList snapshot={snapshot} />}
            </>
          )}
        </main>
        {isFinding && (
          <PalettePort
            clients={clients}
            onPickClient={pickClient}
            onPlan={(when) => keeper.plan(when)}
            onClose={() => setFinding(false)}
          />
        )}
      </div>
    </ToastRegion>
  );
}
