import { lastLangs } from '@/lib/db/reads/last-langs';
import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import { failure, type Failure } from '@/lib/domain/failure';
import type { RenderedReply, Whose } from '@/lib/domain/page-bridge';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/template';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import { isFor } from '@/lib/templates/rank-templates';
import { renderTemplate } from '@/lib/templates/render-template';
import { systemZone } from '@/lib/schedule/system-zone';
import { readSettings } from '../settings';
import type { World } from '../world';
import { addressed } from './addressed';
import { shelfOf } from './shelf-of';
import { whoseOf } from './whose-of';

/** A template filled in for a comment. `not-found` where there is no such template for this client. */
export async function renderReply(
  world: World,
  { context, clientId, templateId, inputs, variation }: PageProtocol['replies.render']['in'],
): Promise<Result<RenderedReply, Failure>> {
  const [client] = await Promise.all([world.library.clients.get(clientId), shelfOf(world).read()]);
  const template = shelfOf(world).get(templateId);
  const isTheirs = template && (template.clientId === null || template.clientId === clientId);
  if (!client || client.deletedAt !== null || !isTheirs) return fail(failure('not-found'));
  return ok(await fillIn(world, template, client, context, inputs, variation));
}

/** A shortcut that was typed in the box. Each use of a template takes another wording. */
export async function expandShortcut(
  world: World,
  { shortcut, context }: PageProtocol['page.expand']['in'],
): Promise<Result<{ templateId: string; reply: RenderedReply; whose: Whose }, Failure>> {
  const [{ whose, client }] = await Promise.all([whoseOf(world, context), shelfOf(world).read()]);
  const clientId = client?.id ?? null;
  const typed = shortcut.trim().replace(/^\//, '').toLowerCase();
  const template = shelfOf(world).withShortcut(clientId, typed);
  if (typed === '' || !template || !isFor(template, { clientId, platform: context.platform }))
    return fail(failure('not-found'));
  const reply = await fillIn(world, template, client, context, {}, template.uses);
  return ok({ templateId: template.id, reply, whose });
}

async function fillIn(
  world: World,
  template: Template,
  client: Client | null,
  context: ConversationContext,
  inputs: Readonly<Record<string, string>>,
  variation: number,
): Promise<RenderedReply> {
  const shelf = shelfOf(world);
  const [{ myName = '' }, langs, asked] = await Promise.all([
    readSettings(world),
    client ? lastLangs(world.library, client.id) : [],
    addressed(world, context, client),
  ]);
  return renderTemplate(
    shelf.partsOf(template),
    {
      context: asked,
      client: client ?? { name: '', voice: { signature: '', bannedWords: [] } },
      me: { name: myName },
      now: world.clock.now(),
      zone: client?.zone ?? systemZone(),
      // What the client writes in; the page's language is that of the person's menus.
      locale: langs[0] ?? context.lang,
      inputs,
      variation,
      find: shelf.finder(client?.id ?? null),
    },
    template.id,
  );
}
