import { useMemo } from 'react';
import { i18n } from '#i18n';
import { RowList, type RowListActs } from '@/components/library/row-list';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Directory } from '@/components/studio/use-directory';
import type { Template } from '@/lib/domain/template';
import { TemplateRow } from './template-row';

const ROW_PX = 60;

interface TemplateListProps extends RowListActs {
  readonly templates: readonly Template[];
  readonly directory: Directory;
  readonly now: number;
}

/** The list of templates. */
export function TemplateList({ templates, directory, now, ...acts }: TemplateListProps) {
  const { specs } = useStudioPorts();
  const ids = useMemo(() => templates.map(({ id }) => id), [templates]);
  return (
    <RowList ids={ids} rowPx={ROW_PX} label={i18n.t('templates.list')} {...acts}>
      {(shown) =>
        shown.map((place) => {
          const template = templates[place.index];
          if (!template) return null;
          const { id, clientId } = template;
          return (
            <TemplateRow
              key={id}
              template={template}
              client={clientId === null ? null : (directory.clients.get(clientId) ?? null)}
              specs={specs}
              now={now}
              place={place}
            />
          );
        })
      }
    </RowList>
  );
}
