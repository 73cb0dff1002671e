import { Ellipsis } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '@/components/company/field-name';
import { Button } from '@/components/ui/button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import styles from './company-part.module.css';
import { fillText, isWritten } from './fill-text';
import { needsWork, type PlaceRow } from './place-rows';
import { RowBadge } from './row-badge';
import { RowBody } from './row-body';
import { rowNote } from './row-note';
import type { RowAct } from './row-acts';
import { TaskLine } from './task-line';
import { TextDialog } from './text-dialog';
import { wantsTab } from './wants-tab';
import type { PlaceScene } from './place-scene';

interface PlaceRowViewProps {
  readonly row: PlaceRow;
  readonly scene: PlaceScene;
  readonly tabIndex: 0 | -1;
}

/** One field of the place: how it stands, what to do, and which campaigns wait for it. */
export function PlaceRowView({ row, scene, tabIndex }: PlaceRowViewProps) {
  const [allows, setAllows] = useState(false);
  const id = useId();
  const { field, audit, tasks } = row;
  const { profile, network, now, fill, acts } = scene;
  const filled = fill.filled.get(field.field);
  const isPicture = field.control === 'picture';
  const name = fieldName(field.field);
  const isFilled = filled !== undefined && isWritten(filled.report) && audit.verdict.kind !== 'right';
  const note = rowNote(row, scene, isFilled);
  const isKept = filled?.report.how === 'kept';
  const offered = scene.actsOf(row).filter((act) => act !== 'fill' || (!isFilled && !isKept));

  const items: MenuItem[] = [];
  if (needsWork(audit) || (audit.verdict.kind === 'by-eye' && row.standing !== 'elsewhere'))
    items.push({ id: 'allow', label: i18n.t('companyPanel.allow'), onSelect: () => setAllows(true) });
  if (needsWork(audit) && scene.canTake(row))
    items.push({
      id: 'take',
      label: i18n.t('companyPanel.takeHere'),
      onSelect: () => scene.run('take', row),
    });

  return (
    <li className={styles.row} tabIndex={tabIndex} aria-labelledby={`${id}-name`} data-field={field.field}>
      <div className={styles.rowHead}>
        <h3 id={`${id}-name`} className={styles.name}>
          {name}
          {field.name.toLowerCase() !== name.toLowerCase() && (
            <span className={styles.theirs}>{i18n.t('companyPanel.theirName', { name: field.name })}</span>
          )}
        </h3>
        <RowBadge row={row} isFilled={isFilled} isTaught={profile.hands === 'taught'} />
      </div>
      <RowBody audit={audit} isPicture={isPicture} isElsewhere={row.standing === 'elsewhere'} />
      {note !== '' && <p className={styles.muted}>{note}</p>}
      {filled && filled.report.how !== 'filled' && (
        <p className={styles.report}>
          {fillText(filled.report)}{' '}
          {isKept && (
            <Button variant="quiet" onClick={() => void fill.fill([row], true)}>
              {i18n.t('companyPanel.fillOver')}
            </Button>
          )}
        </p>
      )}
      {tasks.map((line) => (
        <TaskLine
          key={line.task.id}
          line={line}
          now={now}
          zone={scene.client.zone}
          onAct={(act) => void acts.act([line.task.id], act)}
        />
      ))}
      {(offered.length > 0 || items.length > 0) && (
        <div className={styles.acts}>
          {offered.map((act, index) => (
            <Button
              key={act}
              variant={index > 0 ? 'quiet' : 'plain'}
              disabled={fill.busy && act === 'fill'}
              onClick={(event) => scene.run(act, row, wantsTab(event))}
            >
              {actText(act, row)}
              <span className="visually-hidden">{i18n.t('companyPanel.ofField', { field: name })}</span>
            </Button>
          ))}
          {items.length > 0 && (
            <Menu
              label={i18n.t('companyPanel.more', { field: name })}
              trigger={<Ellipsis />}
              items={items}
              triggerClassName={styles.more}
            />
          )}
        </div>
      )}
      {allows && (
        <TextDialog
          title={i18n.t('companyPanel.allowTitle', { field: name, network })}
          label={i18n.t('companyPanel.reason')}
          hint={i18n.t('companyPanel.allowHint')}
          value=""
          save={i18n.t('companyPanel.allowSave')}
          onSave={(reason) => void acts.allow(field.field, reason)}
          onClose={() => setAllows(false)}
        />
      )}
    </li>
  );
}

function actText(act: RowAct, { audit, elsewhere }: PlaceRow): string {
  if (act === 'fill')
    return i18n.t(audit.want?.wording === 'shorter' ? 'companyPanel.fillShort' : 'companyPanel.fillOne');
  if (act === 'open') return i18n.t('companyPanel.act.open', { page: elsewhere?.name ?? '' });
  if (act === 'copy') return i18n.t('ui.copy');
  return i18n.t(`companyPanel.act.${ACT_KEYS[act]}`);
}

const ACT_KEYS = {
  change: 'change',
  teach: 'teach',
  looked: 'looked',
  noted: 'noted',
  take: 'take',
  write: 'write',
  'take-back': 'takeBack',
} as const;
