import { expandTemplates, type FindTemplate } from './expand-templates';
import { parseTemplate } from './parse-template';
import type { TemplateFault } from './template-part';

/** Everything that keeps a body from being saved, in the order in which it stands there. `ownId`: of the template it is for. */
export function checkTemplate(body: string, find: FindTemplate, ownId: string): TemplateFault[] {
  const { parts, faults } = parseTemplate(body);
  const held = parts.flatMap(({ part, from, to }): TemplateFault[] => {
    if (part.kind !== 'template') return [];
    const [first] = expandTemplates([part], find, ownId).failed;
    return first ? [{ code: first.why, from, to, name: first.shortcut }] : [];
  });
  return [...faults, ...held].sort((a, b) => a.from - b.from);
}
