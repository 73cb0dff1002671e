import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { i18n } from '#i18n';
import { useNow } from '@/components/studio/use-now';
import type { Directory } from '@/components/studio/use-directory';
import { dayName } from '@/components/today/day-name';
import { moveByArrows } from '@/components/today/move-by-arrows';
import { systemZone } from '@/lib/schedule/system-zone';
import { toWall } from '@/lib/schedule/zoned-time';
import styles from './activity-list.module.css';
import { ActivityLine } from './activity-line';
import { logLines } from './log-lines';
import type { ActivityLog } from './use-activity';

interface ActivityListProps {
  readonly log: ActivityLog;
  readonly directory: Directory;
}

/** The next page is read when so many lines are left below. */
const AHEAD = 20;

/** Only the lines in view are in the page, so that a log of any length scrolls alike. */
export function ActivityList({ log, directory }: ActivityListProps) {
  const zone = systemZone();
  const now = useNow(60_000);
  const today = toWall(now, zone).slice(0, 10);
  const lines = useMemo(() => logLines(log.entries, zone), [log.entries, zone]);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'day' ? 44 : 37),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { more } = log;
  useEffect(() => {
    if (last >= lines.length - AHEAD) more();
  }, [last, lines.length, more]);

  return (
    <>
      <div ref={list} role="region" aria-label={i18n.t('activity.heading')} onKeyDown={moveByArrows}>
        {/* What is above the first line in view, as empty space; the lines themselves stay in the flow, so that details may open. */}
        <div style={spacer((items[0]?.start ?? top) - top)} className={styles.space} />
        {items.map(({ index, key }) => {
          const line = lines[index];
          return (
            <div key={key} ref={virtual.measureElement} data-index={index}>
              {line?.kind === 'day' && <h2 className={styles.day}>{dayName(line.date, today)}</h2>}
              {line?.kind === 'entry' && <ActivityLine entry={line.entry} directory={directory} now={now} />}
            </div>
          );
        })}
        <div
          style={spacer(virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))}
          className={styles.space}
        />
      </div>
      {log.isComplete && <p className={styles.end}>{i18n.t('activity.end')}</p>}
    </>
  );
}

const keyOf = (line: ReturnType<typeof logLines>[number] | undefined): string =>
  line === undefined ? '' : line.kind === 'day' ? line.date : line.entry.id;

const spacer = (size: number): Record<string, string> => ({ '--size': `${Math.max(0, size)}px` });
