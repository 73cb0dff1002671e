import type { ActivityKind } from '@/lib/domain/activity';
import type { Template } from '@/lib/domain/template';
import { record } from '../activity';
import { excerpt } from '../excerpt';
import { readSettings } from '../settings';
import type { World } from '../world';

/** One line of the log for what was done with any number of templates at once; none where it was none. */
export async function tellTemplates(
  world: World,
  kind: Extract<ActivityKind, `template-${string}`>,
  templates: readonly Pick<Template, 'title' | 'clientId'>[],
): Promise<void> {
  const [first, ...others] = templates;
  if (!first) return;
  const { deviceId } = await readSettings(world);
  const isOfOne = others.every(({ clientId }) => clientId === first.clientId);
  await record(
    world,
    { kind, by: 'person', args: { excerpt: excerpt(first.title), count: String(templates.length) } },
    { clientId: isOfOne ? first.clientId : null },
    deviceId,
  );
}
