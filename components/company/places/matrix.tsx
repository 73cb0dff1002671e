import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import { scoreOf } from '@/lib/company/score-of';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { Company } from '../company';
import { fieldName } from '../field-name';
import { gridMove, type GridCell } from './grid-move';
import { MatrixCell } from './matrix-cell';
import styles from './matrix.module.css';
import { ScoreBar } from './score-bar';
import type { Audits } from './use-audits';

interface MatrixProps {
  readonly company: Company;
  readonly audits: Audits;
  /** Rows, in their order. */
  readonly fields: readonly FieldId[];
  /** Columns, in their order. */
  readonly places: readonly Account[];
  readonly onOpen: (account: Account, field: FieldId) => void;
}

/** Width of a place's column, px. */
const COLUMN_PX = 136;
/** More places than this are drawn only where they are in sight. */
const ALL_AT_ONCE = 40;

/** Fields by places: a grid of verdicts, one tab stop, arrows move, Enter opens. */
export function Matrix({ company, audits, fields, places, onOpen }: MatrixProps) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const virtual = useVirtualizer({
    horizontal: true,
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN_PX,
    overscan: 4,
  });
  const inSight = virtual.getVirtualItems();
  const isAll = places.length <= ALL_AT_ONCE;
  const first = isAll ? 0 : (inSight[0]?.index ?? 0);
  const last = isAll ? places.length - 1 : (inSight.at(-1)?.index ?? -1);
  const shown = places.slice(first, last + 1);
  const gaps = [first, places.length - 1 - last].map((count) => count * COLUMN_PX);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isRightToLeft = box.current !== null && getComputedStyle(box.current).direction === 'rtl';
    const size = { rows: fields.length, columns: places.length };
    const goal = gridMove(event.key, event.ctrlKey || event.metaKey, active, size, isRightToLeft);
    if (!goal) return;
    event.preventDefault();
    setActive(goal);
    if (!isAll) virtual.scrollToIndex(goal.column);
    requestAnimationFrame(() => {
      const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${goal.row}-${goal.column}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };

  return (
    <div ref={box} className={styles.box}>
      <table
        role="grid"
        aria-label={i18n.t('companyPage.places.grid', { client: company.client.name })}
        aria-rowcount={fields.length + 1}
        aria-colcount={places.length + 1}
        className={styles.grid}
        data-many={!isAll || undefined}
        style={{ '--places': places.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" scope="col" aria-colindex={1} className={styles.corner}>
              {i18n.t('companyPage.places.field')}
            </th>
            <Gap width={gaps[0]} />
            {shown.map((account, index) => (
              <th
                key={account.id}
                role="columnheader"
                scope="col"
                aria-colindex={first + index + 2}
                className={styles.place}
              >
                <span>{company.specs.get(account.platform)?.name ?? account.platform}</span>
                <span dir="auto" title={shownHandle(account.handle)} className={styles.handle}>
                  {shownHandle(account.handle)}
                </span>
                <ScoreBar
                  score={scoreOf(audits.get(account.id) ?? [])}
                  label={i18n.t('companyPage.places.scoreOf', { place: shownHandle(account.handle) })}
                />
              </th>
            ))}
            <Gap width={gaps[1]} />
          </tr>
        </thead>
        <tbody>
          {fields.map((field, row) => (
            <tr key={field} role="row" aria-rowindex={row + 2}>
              <th role="rowheader" scope="row" aria-colindex={1} className={styles.field}>
                {fieldName(field)}
              </th>
              <Gap width={gaps[0]} />
              {shown.map((account, index) => {
                const column = first + index;
                return (
                  <td key={account.id} role="gridcell" aria-colindex={column + 2}>
                    <MatrixCell
                      at={`${row}-${column}`}
                      field={field}
                      network={company.specs.get(account.platform)?.name ?? account.platform}
                      audit={audits.get(account.id)?.find((audit) => audit.field === field)}
                      now={company.now}
                      isActive={active.row === row && active.column === column}
                      onFocus={() => setActive({ row, column })}
                      onOpen={() => onOpen(account, field)}
                    />
                  </td>
                );
              })}
              <Gap width={gaps[1]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Room for columns that aren't drawn; the first row's cells give the columns of a fixed table their width. */
const Gap = ({ width = 0 }: { readonly width: number | undefined }) =>
  width > 0 && <td aria-hidden="true" style={{ inlineSize: width }} />;
