import { Archive, PenLine, SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { PageHead } from '@/components/studio/page-head';
import { NewPostButton } from '@/components/studio/new-post-button';
import { hrefOf, type Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { EmptyState } from '@/components/ui/empty-state';
import type { PostOrder } from '@/lib/db/reads/post-index';
import { DeleteDialog } from './delete-dialog';
import styles from './library-page.module.css';
import { LibraryTools } from './library-tools';
import { PostList } from './post-list';
import { concerned, NOTHING, within } from './selection';
import { SelectionBar } from './selection-bar';
import { useFoundPosts } from './use-found-posts';
import { usePostActs } from './use-post-acts';
import { usePostIndex } from './use-post-index';

const MINUTE_MS = 60_000;

/** All posts, last changed first; any number of them. `#/library/bin` shows what was deleted. */
export function LibraryPage({ route: { clientId, id: view } }: { readonly route: Route }) {
  const bin = view === 'bin';
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<PostOrder>('updatedAt');
  const [chosen, setSelection] = useState(NOTHING);
  const [asking, setAsking] = useState<readonly string[] | null>(null);
  const { ids, progress } = useFoundPosts(order, { clientId, bin, query });
  const { index } = usePostIndex();
  const directory = useDirectory();
  const now = useNow(MINUTE_MS);
  const acts = usePostActs();
  const list = useRef<HTMLDivElement>(null);
  const selection = useMemo(() => within(chosen, ids), [chosen, ids]);

  const go = (id: string | null): void => {
    location.hash = hrefOf({ place: 'library', id, clientId });
  };
  const clear = (): void => setSelection({ ...selection, marked: new Set() });
  const remove = (doomed: readonly string[]): void => {
    setAsking(null);
    clear();
    void acts.remove(doomed);
  };
  const removeConcerned = (): void => {
    const doomed = concerned(selection);
    if (bin || doomed.length === 0) return;
    if (doomed.length > 1) setAsking(doomed);
    else remove(doomed);
  };
  const duplicate = async (id: string): Promise<void> => {
    const post = await index.row(id);
    const copy = post && (await acts.duplicate(post));
    if (copy) go(copy);
  };

  const count = new Intl.NumberFormat().format(ids.length);
  const title = i18n.t(bin ? 'library.binHeading' : 'library.heading');
  const marked = [...selection.marked];
  const [only] = marked;
  return (
    <div className={styles.page}>
      <PageHead
        page={title}
        title={title}
        intro={bin ? i18n.t('library.binIntro') : undefined}
        actions={<NewPostButton clientId={clientId} />}
      />
      <LibraryTools
        {...{ order, bin }}
        onQuery={setQuery}
        onOrder={setOrder}
        onBin={(wanted) => go(wanted ? 'bin' : null)}
        onDown={() => list.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()}
      />
      {marked.length > 0 ? (
        <SelectionBar
          count={marked.length}
          bin={bin}
          onDelete={removeConcerned}
          onRestore={() => {
            clear();
            void acts.restore(marked);
          }}
          onDuplicate={marked.length === 1 && only !== undefined ? () => void duplicate(only) : null}
          onClear={clear}
        />
      ) : (
        <p role="status" className={styles.count}>
          {progress && query !== ''
            ? i18n.t('library.searching', { found: count, percent: percentOf(progress) })
            : i18n.t(query === '' ? 'library.count' : 'library.found', ids.length, [count])}
        </p>
      )}
      <div ref={list}>
        {directory && ids.length > 0 && (
          <PostList
            {...{ ids, directory, now, selection }}
            onSelection={setSelection}
            onOpen={go}
            onDelete={removeConcerned}
            onDuplicate={(id) => void duplicate(id)}
          />
        )}
      </div>
      {ids.length === 0 && !progress && (
        <Nothing kind={query !== '' ? 'search' : bin ? 'bin' : 'library'} clientId={clientId} />
      )}
      {asking && directory && (
        <DeleteDialog
          ids={asking}
          clientIds={asking.map((id) => index.get(id)?.clientId ?? '')}
          directory={directory}
          onConfirm={() => remove(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const percentOf = ({ read, total }: { readonly read: number; readonly total: number }): string =>
  new Intl.NumberFormat(undefined, { style: 'percent' }).format(total === 0 ? 0 : read / total);

interface NothingProps {
  readonly kind: 'library' | 'bin' | 'search';
  readonly clientId: string | null;
}

/** An empty list says why, and what comes next. */
function Nothing({ kind, clientId }: NothingProps) {
  if (kind === 'search')
    return (
      <EmptyState icon={<SearchX />} title={i18n.t('library.empty.searchTitle')}>
        {i18n.t('library.empty.searchBody')}
      </EmptyState>
    );
  if (kind === 'bin')
    return (
      <EmptyState icon={<Archive />} title={i18n.t('library.empty.binTitle')}>
        {i18n.t('library.empty.binBody')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<PenLine />}
      title={i18n.t('library.empty.title')}
      actions={
        <>
          <NewPostButton clientId={clientId} />
          <FillButton />
        </>
      }
    >
      {i18n.t('library.empty.body')}
    </EmptyState>
  );
}
