import type { ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { answersTo, postsOf, useStore } from '../shared/store.ts';
import { Composer } from './composer.tsx';
import { Tweet } from './tweet.tsx';
import { t } from './words.ts';
import s from './x.module.css';

interface PageProps {
  onSent(made: Item): void;
}

const CELL = { 'data-testid': 'cellInnerDiv' };

export function Home({ onSent }: PageProps): ReactNode {
  const known = useStore();
  return (
    <>
      <h2 className={s['title']}>{t('home')}</h2>
      <Composer parent={null} onSent={onSent} />
      <section aria-labelledby="accessible-list-0" role="region">
        <h1 id="accessible-list-0" dir="auto" className={s['hidden']}>
          {t('timeline')}
        </h1>
        <div aria-label={t('timeline')}>
          <RecyclingList items={postsOf(known)} attributes={CELL} cell={(item) => <Tweet item={item} />} />
        </div>
      </section>
    </>
  );
}

/** One post with what it answers above and its answers below. */
export function Status({ id, onSent }: PageProps & { readonly id: string }): ReactNode {
  const known = useStore();
  const all = known.items;
  const posts = postsOf(known);
  const asked = all.find((item) => item.id === id);
  // Turned on by a test: the nodes show another conversation.
  const place = posts.findIndex((post) => post.id === asked?.id);
  const item = known.turned > 0 && place !== -1 ? posts[(place + known.turned) % posts.length] : asked;
  if (!item) return <h2 className={s['title']}>404</h2>;
  const above: Item[] = [];
  for (let up = item.parent; up !== null;) {
    const found = all.find((one) => one.id === up);
    if (!found) break;
    above.unshift(found);
    up = found.parent;
  }
  return (
    <>
      <h2 className={s['title']}>{t('post')}</h2>
      <section role="region">
        <div aria-label={t('conversation')}>
          {above.map((one) => (
            <div key={one.id} {...CELL}>
              <Tweet item={one} leads />
            </div>
          ))}
          <div {...CELL}>
            <Tweet item={item} focused />
            <div className={s['inlineReply']}>
              <Composer parent={item} onSent={onSent} />
            </div>
          </div>
          {answersTo(all, item.id).map((one) => (
            <div key={one.id} {...CELL}>
              <Tweet item={one} />
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
