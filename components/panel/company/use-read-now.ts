import { useState } from 'react';
import { i18n } from '#i18n';
import { isByApi } from '@/components/company/change/is-by-api';
import { failureText } from '@/components/ui/failure-text';
import type { Account } from '@/lib/domain/account';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from '../panel-ports';
import { useCompanyPorts } from './company-ports';

export interface ReadNow {
  readonly read: () => Promise<void>;
  readonly busy: boolean;
  /** Epoch ms; null until the person asked. */
  readonly readAt: number | null;
}

/** Reads a place again at once: the page in front, and by API where Tend is connected. `say` tells what came of it. */
export function useReadNow(account: Account, say: (text: string) => void): ReadNow {
  const { windowId } = usePanelPorts();
  const { now } = useCompanyPorts();
  const [busy, setBusy] = useState(false);
  const [readAt, setReadAt] = useState<number | null>(null);
  const read = async (): Promise<void> => {
    setBusy(true);
    const [seen, there] = await Promise.all([
      ask('front.profile', { windowId, rest: true }),
      isByApi(account) ? ask('profile.read', { accountId: account.id }) : null,
    ]).finally(() => setBusy(false));
    const isSeen = seen.ok && seen.value.reading !== null && seen.value.accountId === account.id;
    const failed = !seen.ok ? seen.failure : there?.ok === false ? there.failure : null;
    if (isSeen || there?.ok) setReadAt(now());
    if (failed) say(failureText(failed));
    else say(i18n.t(isSeen || there?.ok ? 'companyPanel.readAgain' : 'companyPanel.notRead'));
  };
  return { read, busy, readAt };
}
