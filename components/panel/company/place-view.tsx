import { useState } from 'react';
import { i18n } from '#i18n';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { ChangeDialog } from '@/components/company/change/change-dialog';
import { isChangeable } from '@/components/company/change/change-row';
import { isByApi } from '@/components/company/change/is-by-api';
import { LastChange } from '@/components/company/change/last-change';
import { patchOfSeen } from '@/lib/company/patch-of-seen';
import { scoreOf } from '@/lib/company/score-of';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { ProfileData, ProfilePage } from '@/lib/domain/profile-data';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import styles from './company-part.module.css';
import { useCompanyPorts } from './company-ports';
import { isWritten } from './fill-text';
import { formOf } from './form-of';
import { nextPlace } from './next-place';
import { placeAddress } from './place-address';
import { PlaceFoot } from './place-foot';
import { PlaceHead } from './place-head';
import { PlaceList } from './place-list';
import { isUsable, needsWork, placeRows, type PlaceRow } from './place-rows';
import type { PlaceScene } from './place-scene';
import type { ClientRecord } from './record';
import { rowActs, type RowAct } from './row-acts';
import { isSnoozed } from './snooze';
import { TaskLine } from './task-line';
import { useFill } from './use-fill';
import { usePlaceActs } from './use-place-acts';
import { useReadNow } from './use-read-now';
import { recordPlace } from './record-place';

interface PlaceViewProps {
  readonly front: FrontProfile;
  readonly account: Account;
  readonly profile: ProfileData;
  /** Null where nothing can be read of it. */
  readonly page: ProfilePage | null;
  readonly record: ClientRecord;
  readonly now: number;
}

/** A place of a record: what stands there, what should, and everything to make it right except Save. */
export function PlaceView({ front, account, profile, page, record, now }: PlaceViewProps) {
  const { specs, openStudio } = usePanelPorts();
  const { profiles, goTo } = useCompanyPorts();
  const [said, say] = useState('');
  const [activeField, setActive] = useState<string | null>(null);
  const [changes, setChanges] = useState<readonly FieldId[] | null>(null);
  const { client } = record;
  const network = specs.get(profile.platform)?.name ?? profile.platform;
  const fill = useFill(account.id, say);
  const readNow = useReadNow(account, say);
  const acts = usePlaceActs({ clientId: client.id, accountId: account.id }, say);

  const audits = record.auditsOf(account.id);
  const tasks = record.tasks.filter(({ task }) => task.accountId === account.id);
  const rows = placeRows({ profile, page, front, audits, tasks });
  const isConnected = isByApi(account);
  const isForm = page?.kind === 'edits';
  const mayFill = rows.filter(
    ({ audit, canFill, standing }) => canFill && standing === 'here' && needsWork(audit),
  );
  const toFill = mayFill.filter(({ field }) => !isOurs(field.field));
  const mayChange = isConnected ? rows.filter(isChangeable).map(({ field }) => field.field) : [];
  const open = record.tasks.filter(({ task }) => task.state === 'open' && !isSnoozed(task, now));
  const next = nextPlace({
    accounts: record.accounts,
    from: account.id,
    profiles,
    auditsOf: record.auditsOf,
    tasks: open,
  });
  // Somebody else would find their own form there.
  const form = isForm || front.verdict.kind === 'mismatch' ? null : formOf(profile, account, rows);
  const unsaved = [...fill.filled.values()].filter(({ report }) => isWritten(report)).length;
  const isTyped = rows.some(({ standing }) => standing === 'typed');

  function isOurs(field: string): boolean {
    const filled = [...fill.filled.values()].find(({ report }) => report.field === field);
    return filled !== undefined && isWritten(filled.report);
  }
  // A form that holds something unsaved is not left: the next one opens beside it.
  const go = (url: string, inTab: boolean): void =>
    void goTo(url, inTab || unsaved > 0 || isTyped ? 'tab' : 'front');

  const run = (act: RowAct, row: PlaceRow, inTab = false): void => {
    const { field } = row.field;
    if (act === 'fill') void fill.fill([row]);
    else if (act === 'copy') void acts.copy(row);
    else if (act === 'change') setChanges([field]);
    else if (act === 'teach') void acts.teach(field);
    else if (act === 'looked' || act === 'noted') void acts.noteDone(row);
    else if (act === 'take-back') void acts.allow(field, null);
    else if (act === 'write') openStudio(recordPlace(client.id));
    else if (act === 'take') {
      const set = patchOfSeen(field, row.audit.seen?.lines ?? [], record.facts);
      if (set) void acts.take(set, record.today, i18n.t('companyPanel.takenFrom', { network }));
      else openStudio(recordPlace(client.id));
    } else {
      const url = row.elsewhere && placeAddress(row.elsewhere, account);
      if (url) go(url, inTab);
    }
  };
  const scene: PlaceScene = {
    client,
    profile,
    network,
    now,
    fill,
    acts,
    actsOf: (row) => rowActs(row, { isConnected }),
    canTake: ({ field, audit }) => patchOfSeen(field.field, audit.seen?.lines ?? [], record.facts) !== null,
    run,
  };

  // What was filled and is seen right now was saved by the person.
  const saved = rows.filter(
    ({ field, audit, standing }) =>
      isOurs(field.field) && standing !== 'typed' && audit.verdict.kind === 'right',
  );
  if (saved.length > 0) {
    fill.forget(saved.map(({ field }) => field.field));
    say(i18n.t('companyPanel.seenRight', saved.length));
  }

  const active = rows.find(({ field }) => field.field === activeField);
  const onNext = (inTab: boolean): void => {
    if (next) go(next.url, inTab);
  };
  useShortcuts({
    f: () => void fill.fill(active?.canFill ? [active] : toFill),
    c: () => {
      const row = active ?? rows.find(({ audit }) => needsWork(audit) && isUsable(audit));
      if (row) void acts.copy(row);
    },
    n: () => onNext(false),
  });

  return (
    <div className={styles.view} data-place={account.id} data-page={page?.id}>
      <PlaceHead
        title={
          page && profile.hands !== 'copy'
            ? i18n.t('companyPanel.title', { page: page.name })
            : i18n.t('companyPanel.copyTitle', { network })
        }
        client={client}
        clients={record.clients}
        front={front}
        isForm={isForm}
        seenAt={Math.max(0, ...rows.map(({ audit }) => audit.seen?.lastSeenAt ?? 0)) || null}
        now={now}
        readNow={profile.hands === 'copy' ? null : readNow}
        here={scoreOf(audits)}
        overall={record.overall}
        onTeach={() => void acts.teachSignedIn()}
        onOpenClient={(id) => openStudio(recordPlace(id))}
      />
      {isConnected && (
        <LastChange account={account} network={network} now={now} className={styles.lastChange} />
      )}
      {tasks.some(({ task }) => task.field === null) && (
        <div className={styles.tasks}>
          {tasks
            .filter(({ task }) => task.field === null)
            .map((line) => (
              <TaskLine
                key={line.task.id}
                line={line}
                now={now}
                zone={client.zone}
                onAct={(act) => void acts.act([line.task.id], act)}
              />
            ))}
        </div>
      )}
      <PlaceList rows={rows} scene={scene} activeField={activeField} onActive={setActive} />
      <PlaceFoot
        network={network}
        fillable={toFill.length}
        filled={unsaved}
        busy={fill.busy}
        changeable={isForm && toFill.length > 0 ? 0 : mayChange.length}
        form={form?.page.name ?? null}
        next={next}
        isAllDone={next === null && open.length === 0 && record.overall.right === record.overall.of}
        said={said}
        onFill={() => void fill.fill(toFill)}
        onChange={() => setChanges(mayChange)}
        onUndo={() => void fill.undo()}
        onSave={() => void fill.focusSave()}
        onForm={(inTab) => form && go(form.url, inTab)}
        onNext={onNext}
      />
      {changes && (
        <ChangeDialog
          account={account}
          network={network}
          rows={rows.filter(({ field }) => changes.includes(field.field))}
          onClose={() => setChanges(null)}
        />
      )}
    </div>
  );
}
