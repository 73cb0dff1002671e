import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { i18n } from '#i18n';
import { extendTo, NOTHING, toggle, within } from '@/components/library/selection';
import { useRead } from '@/components/ports/use-read';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import type { ItemFacts } from '@/components/today/item-facts';
import { whose } from '@/components/today/whose';
import { askingGroups } from '@/lib/delivery/asking-groups';
import type { Delivery } from '@/lib/domain/delivery';
import { postRevisions } from '@/lib/db/reads/post-revisions';
import { AskingRow } from './asking-row';
import styles from './asking-sheet.module.css';
import { BulkDialog } from './bulk-dialog';
import { GroupHead } from './group-head';
import { sheetLines, type SheetLine } from './sheet-lines';
import { useKeptFocus } from './use-kept-focus';
import { useOpenRows } from './use-open-rows';
import { keepSpaceForMarking, useSheetKeys } from './use-sheet-keys';

interface AskingSheetProps {
  readonly deliveries: readonly Delivery[];
  readonly directory: Directory;
  readonly facts: ItemFacts;
  readonly namedId: string | null;
  /** Takes the focus when nothing is left to ask. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** All that needs the person as one list of any length, by what is asked and why. Only the lines in view are in the page. */
export function AskingSheet({ deliveries, directory, facts, namedId, heading }: AskingSheetProps) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => askingGroups(deliveries), [deliveries]);
  const lines = useMemo(() => sheetLines(groups, whole, namedId), [groups, whole, namedId]);
  const rows = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.delivery] : [])), [lines]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [chosen, setSelection] = useState(NOTHING);
  // Also what isn't shown may be marked, with its whole group.
  const all = useMemo(() => groups.flatMap((group) => group.rows.map(({ id }) => id)), [groups]);
  const selection = useMemo(() => within(chosen, all), [chosen, all]);
  const [dropping, setDropping] = useState<readonly Delivery[] | null>(null);
  const open = useOpenRows(lines, namedId);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 112 : 53),
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const shown = items.flatMap(({ index }) => lines[index] ?? []);
  const postIds = shown.flatMap((line) => (line.kind === 'row' ? [line.delivery.postId] : []));
  const revisions = useRead((db) => postRevisions(db, postIds), [postIds.join()]);
  const focus = useKeptFocus(list, ids, heading);
  const onKeyDown = useSheetKeys({
    ids,
    selection,
    onSelection: setSelection,
    onDrop: (drop) => setDropping(deliveries.filter(({ id }) => drop.includes(id))),
  });
  const mark = (some: readonly Delivery[]): void => {
    const marked = new Set(selection.marked);
    const isOff = some.every(({ id }) => marked.has(id));
    for (const { id } of some)
      if (isOff) marked.delete(id);
      else marked.add(id);
    setSelection({ ...selection, marked });
  };

  const draw = (line: SheetLine) =>
    line.kind === 'more' ? (
      <Button
        variant="quiet"
        className={styles.more}
        onClick={() => setWhole(new Set(whole).add(line.group.id))}
      >
        {i18n.t('asking.showAll', line.hidden)}
      </Button>
    ) : line.kind === 'group' ? (
      <GroupHead
        group={line.group}
        clients={directory.clients}
        handle={directory.accounts.get(line.group.accountId ?? '')?.handle ?? ''}
        marked={selection.marked}
        onMark={mark}
      />
    ) : (
      <AskingRow
        {...facts(line.delivery)}
        postRevision={revisions?.get(line.delivery.postId) ?? null}
        isOpen={open.isOpen(line)}
        onOpen={(isOpen) => open.set(line.id, isOpen)}
        isMarked={selection.marked.has(line.id)}
        onMark={(range) =>
          setSelection(range ? extendTo(selection, line.id, ids) : toggle(selection, line.id))
        }
      />
    );

  return (
    <div
      ref={list}
      role="region"
      aria-label={i18n.t('asking.list')}
      className={styles.sheet}
      onKeyDown={onKeyDown}
      onKeyUp={keepSpaceForMarking}
      {...focus}
    >
      <div style={spacer((items[0]?.start ?? top) - top)} className={styles.space} />
      {items.map(({ index, key }) => {
        const line = lines[index];
        return (
          <div key={key} ref={virtual.measureElement} data-index={index} data-line={line?.id}>
            {line && draw(line)}
          </div>
        );
      })}
      <div
        style={spacer(virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))}
        className={styles.space}
      />
      {dropping && (
        <BulkDialog
          kind="drop"
          deliveries={dropping}
          list={whose(dropping, directory.clients)}
          onClose={() => setDropping(null)}
        />
      )}
    </div>
  );
}

const spacer = (size: number): Record<string, string> => ({ '--size': `${Math.max(0, size)}px` });
