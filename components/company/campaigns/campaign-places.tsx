import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { Company } from '../company';
import styles from './campaigns.module.css';
import { PlaceTasks } from './place-tasks';
import type { TaskActing } from './use-task-acts';

interface CampaignPlacesProps {
  readonly company: Company;
  readonly campaign: Campaign;
  /** What is listed of the campaign. */
  readonly tasks: readonly Task[];
  readonly marked: ReadonlySet<string>;
  readonly onMark: (tasks: readonly Task[], isMarked: boolean) => void;
  readonly acts: TaskActing;
}

/** So few are all in the page; of more than that, those in view. */
const ALL_AT_ONCE = 40;
/** A place's head and one of its lines, px; measured when it is drawn. */
const HEAD_PX = 58;
const LINE_PX = 170;

/** The places of a campaign with all that is to be changed there; any number of them. */
export function CampaignPlaces({ company, campaign, tasks, marked, onMark, acts }: CampaignPlacesProps) {
  const byPlace = Map.groupBy(tasks, ({ accountId }) => accountId);
  const places = company.accounts.filter(({ id }) => byPlace.has(id));
  const tasksOf = ({ id }: Account): readonly Task[] => byPlace.get(id) ?? [];
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  // What can be done with marked lines stands above.
  const isMarking = marked.size > 0;
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [isMarking]);
  const virtual = useWindowVirtualizer({
    count: places.length,
    estimateSize: (index) => {
      const place = places[index];
      return HEAD_PX + LINE_PX * (place ? tasksOf(place).length : 1);
    },
    getItemKey: (index) => places[index]?.id ?? index,
    overscan: places.length > ALL_AT_ONCE ? 6 : ALL_AT_ONCE,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  return (
    <div ref={list}>
      <div style={spacer((items[0]?.start ?? top) - top)} className={styles.space} />
      {items.map(({ index, key }) => {
        const account = places[index];
        return (
          <div key={key} ref={virtual.measureElement} data-index={index} className={styles.placeBox}>
            {account && (
              <PlaceTasks
                company={company}
                campaign={campaign}
                account={account}
                tasks={tasksOf(account)}
                marked={marked}
                onMark={onMark}
                acts={acts}
              />
            )}
          </div>
        );
      })}
      <div
        style={spacer(virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))}
        className={styles.space}
      />
    </div>
  );
}

const spacer = (size: number): Record<string, string> => ({ '--size': `${Math.max(0, size)}px` });
