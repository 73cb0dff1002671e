import { LogIn } from 'lucide-react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { Toggle } from '@/components/ui/toggle';
import type { Account } from '@/lib/domain/account';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import { specOf } from '@/lib/domain/spec-of';
import styles from './account-toggles.module.css';
import { counterText } from './counter-text';
import { textRoom } from './text-room';

export type ToggleAccount = Pick<Account, 'id' | 'platform' | 'handle' | 'status' | 'serverInfo'>;

interface AccountTogglesProps {
  readonly accounts: readonly ToggleAccount[];
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
  readonly chosen: ReadonlySet<string>;
  /** The text as it would go to a platform. */
  readonly textFor: (platform: PlatformId) => string;
  /** Of the post: some of it takes room, too. */
  readonly extras?: PostExtras | undefined;
  readonly onToggle: (accountId: string) => void;
  /** Leads to where a signed-out account is connected again. */
  readonly onReconnect: (accountId: string) => void;
}

/** The client's accounts, each with what is left of its network's limit. A signed-out one leads to its connection instead. */
export function AccountToggles({
  accounts,
  specs,
  chosen,
  textFor,
  extras,
  onToggle,
  onReconnect,
}: AccountTogglesProps) {
  return (
    <ul aria-label={i18n.t('ui.accounts')} className={styles.list}>
      {accounts.map((account) => {
        const spec = specs.get(account.platform);
        const name = spec?.name ?? account.platform;
        if (account.status !== 'connected') {
          return (
            <li key={account.id}>
              <button type="button" className={styles.out} onClick={() => onReconnect(account.id)}>
                <LogIn aria-hidden="true" />
                <span className={styles.handle}>{`@${account.handle}`}</span>
                <span className={styles.note}>{i18n.t('ui.signedOut')}</span>
              </button>
            </li>
          );
        }
        const isChosen = chosen.has(account.id);
        const room = spec && textRoom(textFor(account.platform), specOf(spec, account.serverInfo), extras);
        return (
          <li key={account.id}>
            <Toggle
              isChosen={isChosen}
              title={`${name} @${account.handle}`}
              onPress={() => onToggle(account.id)}
            >
              {name}
              <span className={styles.handle}>{`@${account.handle}`}</span>
              {isChosen && room && (
                <span className={classNames(styles.note, room.left < 0 && styles.over)}>
                  {counterText(room)}
                </span>
              )}
            </Toggle>
          </li>
        );
      })}
    </ul>
  );
}
