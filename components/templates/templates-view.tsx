import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { concerned, NOTHING, within } from '@/components/library/selection';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf, type Route } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Template } from '@/lib/domain/template';
import { DeleteTemplatesDialog } from './delete-templates-dialog';
import { ExportMenu } from './export-menu';
import { ImportButton } from './import-button';
import { ImportDialog } from './import-dialog';
import { NoTemplates } from './no-templates';
import { specsForReplies } from './specs-for-replies';
import { TemplateFinder, tagsOf, type WantedTemplates } from './template-finder';
import { TemplateList } from './template-list';
import { TemplateSelectionBar } from './template-selection-bar';
import { TemplateTools } from './template-tools';
import { TemplateViews } from './template-views';
import styles from './templates-view.module.css';
import { UnfinishedList } from './unfinished-list';
import { useTemplateActs } from './use-template-acts';
import { useTransferTemplates } from './use-transfer-templates';

const MINUTE_MS = 60_000;

interface TemplatesViewProps {
  readonly route: Route;
  readonly templates: readonly Template[];
  readonly directory: Directory;
}

/** The templates, or those in the bin, as a list that is searched, filtered and ordered; what can be done with one or many. */
export function TemplatesView({ route, templates, directory }: TemplatesViewProps) {
  const { clientId, id: view } = route;
  const bin = view === 'bin';
  const { specs: allSpecs } = useStudioPorts();
  const specs = useMemo(() => specsForReplies(allSpecs), [allSpecs]);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Pick<WantedTemplates, 'platform' | 'tag' | 'order'>>({
    ...{ platform: null, tag: null, order: 'title' },
  });
  const [chosen, setSelection] = useState(NOTHING);
  const [asking, setAsking] = useState<readonly Template[] | null>(null);
  const [finder] = useState(() => new TemplateFinder());
  const now = useNow(MINUTE_MS);
  const acts = useTemplateActs();
  const transfer = useTransferTemplates(directory);
  const list = useRef<HTMLDivElement>(null);

  const found = useMemo(
    () => finder.find(templates, { ...filter, clientId, query }),
    [finder, templates, filter, clientId, query],
  );
  const selection = useMemo(
    () =>
      within(
        chosen,
        found.map(({ id }) => id),
      ),
    [chosen, found],
  );
  const marked = found.filter(({ id }) => selection.marked.has(id));
  const isFiltered = query !== '' || filter.platform !== null || filter.tag !== null;

  const go = (id: string | null): void => {
    location.hash = hrefOf({ place: 'templates', id, clientId });
  };
  const clear = (): void => setSelection({ ...selection, marked: new Set() });
  const remove = (doomed: readonly string[]): void => {
    setAsking(null);
    clear();
    void acts.remove(doomed);
  };
  const removeConcerned = (): void => {
    const ids = concerned(selection);
    if (bin || ids.length === 0) return;
    if (ids.length > 1) setAsking(marked);
    else remove(ids);
  };
  const duplicate = async (id: string): Promise<void> => {
    const template = templates.find((row) => row.id === id);
    const copy = template && (await acts.duplicate(template));
    if (copy) go(copy);
  };

  const title = i18n.t(bin ? 'library.binHeading' : 'templates.heading');
  const count = new Intl.NumberFormat(navigator.language).format(found.length);
  return (
    <div className={styles.page}>
      <PageHead
        page={title}
        title={title}
        intro={i18n.t(bin ? 'templates.binIntro' : 'templates.intro')}
        actions={
          <>
            <TemplateViews route={route} />
            {!bin && (
              <>
                <ImportButton onFiles={(files) => void transfer.open(files)} />
                <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => go('new')}>
                  {i18n.t('templates.new')} <Kbd>N</Kbd>
                </Button>
              </>
            )}
          </>
        }
      />
      {!bin && <UnfinishedList clientId={clientId} />}
      <TemplateTools
        onQuery={setQuery}
        filter={filter}
        onFilter={(patch) => setFilter({ ...filter, ...patch })}
        specs={specs}
        tags={tagsOf(templates)}
        onDown={() => list.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()}
      />
      {marked.length > 0 ? (
        <TemplateSelectionBar
          marked={marked}
          bin={bin}
          directory={directory}
          acts={acts}
          onDelete={removeConcerned}
          onExport={(format) => void transfer.save(marked, format)}
          onClear={clear}
        />
      ) : (
        <div className={styles.count}>
          <p role="status">
            {i18n.t(isFiltered ? 'templates.found' : 'templates.count', found.length, [count])}
          </p>
          {!bin && found.length > 0 && (
            <ExportMenu
              label={i18n.t('templates.export', found.length, [count])}
              onExport={(format) => void transfer.save(found, format)}
            />
          )}
        </div>
      )}
      <div ref={list}>
        {found.length > 0 && (
          <TemplateList
            templates={found}
            directory={directory}
            now={now}
            selection={selection}
            onSelection={setSelection}
            onOpen={go}
            onDelete={removeConcerned}
            onDuplicate={(id) => void duplicate(id)}
          />
        )}
      </div>
      {found.length === 0 && (
        <NoTemplates
          kind={isFiltered ? 'search' : bin ? 'bin' : 'list'}
          onNew={() => go('new')}
          onFiles={(files) => void transfer.open(files)}
        />
      )}
      {asking && (
        <DeleteTemplatesDialog
          templates={asking}
          directory={directory}
          onConfirm={() => remove(asking.map(({ id }) => id))}
          onClose={() => setAsking(null)}
        />
      )}
      {transfer.opened && (
        <ImportDialog
          {...transfer.opened}
          templates={templates}
          directory={directory}
          clientId={clientId}
          acts={acts}
          onClose={transfer.close}
        />
      )}
      {transfer.over && <p className={styles.drop}>{i18n.t('templates.import.drop')}</p>}
    </div>
  );
}
