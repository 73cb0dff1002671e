import type { Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { PeopleView } from '@/components/people/people-view';
import { TemplateViews } from './template-views';
import { TemplatesView } from './templates-view';
import { useTemplates } from './use-templates';
import { WrittenTemplate } from './written-template';

/** `#/templates`: the list; `/bin` what was deleted, `/people` what is remembered of strangers, `/new` or an id the editor. */
export function TemplatesPage({ route }: { readonly route: Route }) {
  const templates = useTemplates(route.id === 'bin');
  const directory = useDirectory();
  if (route.id === 'people') return <PeopleView nav={<TemplateViews route={route} />} />;
  if (!templates || !directory) return null;
  if (route.id !== null && route.id !== 'bin')
    return <WrittenTemplate route={route} templates={templates} directory={directory} />;
  return <TemplatesView key={route.id} route={route} templates={templates} directory={directory} />;
}
