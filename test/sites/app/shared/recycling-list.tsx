import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { options } from './options.ts';

const SLOTS = 12;
const ESTIMATE = 260;
const ABOVE = 3;

interface ListProps {
  readonly items: readonly Item[];
  readonly cell: (item: Item, position: number) => ReactNode;
  /** Attributes of the node around each post, e.g. `data-testid`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * A feed. Nodes belong to places, not to posts, so that a turned or scrolled list shows another post in the same node; with `recycle` there
 * are only a dozen of them, moved to where the person looks.
 */
export function RecyclingList(props: ListProps): ReactNode {
  return options.recycle ? <Recycled {...props} /> : <Whole {...props} />;
}

const Whole = ({ items, cell, attributes }: ListProps): ReactNode =>
  items.map((item, place) => (
    <div key={place} {...attributes}>
      {cell(item, place + 1)}
    </div>
  ));

function Recycled({ items, cell, attributes }: ListProps): ReactNode {
  const [scrolled, setScrolled] = useState(0);
  const [heights, setHeights] = useState<Readonly<Record<number, number>>>({});
  const frame = useRef<HTMLDivElement>(null);

  const tops = items.reduce<number[]>(
    (list, _, index) => [...list, (list.at(-1) ?? 0) + (heights[index] ?? ESTIMATE)],
    [0],
  );
  const under = tops.findIndex((top) => top > scrolled) - 1;
  const last = Math.max(0, items.length - SLOTS);
  const first = Math.min(last, Math.max(0, (under < 0 ? last : under) - ABOVE));

  useEffect(() => {
    const onScroll = (): void => setScrolled(scrollY - (frame.current?.offsetTop ?? 0));
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  useEffect(() => {
    const nodes = [...(frame.current?.children ?? [])].filter((node) => node instanceof HTMLElement);
    const observer = new ResizeObserver(() => {
      const measured = nodes.map((node) => [Number(node.dataset['place']), node.offsetHeight] as const);
      setHeights((known) =>
        measured.every(([place, height]) => known[place] === height)
          ? known
          : { ...known, ...Object.fromEntries(measured) },
      );
    });
    for (const node of nodes) observer.observe(node);
    return () => observer.disconnect();
  }, [first, items]);

  return (
    <div ref={frame} style={{ position: 'relative', minHeight: tops.at(-1) }}>
      {Array.from({ length: Math.min(SLOTS, items.length) }, (_, slot) => {
        // The place among those in sight that falls to this node.
        const place = first + ((((slot - first) % SLOTS) + SLOTS) % SLOTS);
        const item = items[place];
        return item ? (
          <div
            key={slot}
            data-place={place}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${tops[place]}px)` }}
            {...attributes}
          >
            {cell(item, place + 1)}
          </div>
        ) : null;
      })}
    </div>
  );
}
