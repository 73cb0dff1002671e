import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Item } from '../../server/item.ts';
import { installHooks } from './hooks.ts';
import { followLinks } from './navigate.ts';
import { options } from './options.ts';
import { PracticeBar } from './practice-bar.tsx';
import { current, load } from './store.ts';

interface SiteApp {
  readonly root: string;
  readonly app: ReactNode;
  /** Shown until the feed is there. */
  readonly waiting: ReactNode;
  readonly cells: string;
  readonly counters: string;
  /** The path of an item's own page. */
  readonly pathOf: (item: Item) => string;
}

/** Starts a practice site in its root node. */
export function mount({ root, app, waiting, cells, counters, pathOf }: SiteApp): void {
  document.documentElement.lang = options.lang;
  document.documentElement.dir = options.lang === 'ar' ? 'rtl' : 'ltr';
  installHooks(cells, counters);
  followLinks();
  const node = document.getElementById(root);
  if (node)
    createRoot(node).render(
      <StrictMode>
        <Whenever waiting={waiting} pathOf={pathOf}>
          {app}
        </Whenever>
      </StrictMode>,
    );
  const bar = document.createElement('div');
  document.body.append(bar);
  createRoot(bar).render(<PracticeBar />);
}

type WheneverProps = Pick<SiteApp, 'waiting' | 'pathOf'> & { readonly children: ReactNode };

function Whenever({ waiting, pathOf, children }: WheneverProps): ReactNode {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const slowness = new Promise((resolve) => setTimeout(resolve, options.slow));
    void Promise.all([load(), slowness]).then(() => {
      openByName(pathOf);
      setReady(true);
    });
  }, [pathOf]);
  return ready ? children : waiting;
}

/** `/__post/<id>` stands for the real address of a post, which only the site itself knows how to make. */
function openByName(pathOf: (item: Item) => string): void {
  const id = /^\/__post\/(.+)$/.exec(location.pathname)?.[1];
  const { items } = current();
  const item = items.find((one) => one.id === id);
  const post = items.find((one) => one.id === item?.root);
  if (post) history.replaceState(null, '', pathOf(post));
}
