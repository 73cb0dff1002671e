import { failure, type Failure } from '@/lib/domain/failure';
import type { TemplateInput } from '@/lib/messaging/protocol';
import { checkTemplate } from '@/lib/templates/check-template';
import { parseTemplate } from '@/lib/templates/parse-template';
import type { TemplatePart } from '@/lib/templates/template-part';
import type { TemplateShelf } from './template-shelf';

interface Known {
  readonly id: string;
  readonly body: string;
}

/** The template of one client (or, with null, of all) with a shortcut. */
type Look = (clientId: string | null, shortcut: string) => Known | undefined;

/**
 * What keeps templates from being saved, together and beside those on the shelf; null where nothing does. A template of all clients is looked
 * at with the eyes of each: a client may have a template of its own under a shortcut that it holds.
 */
export function checkInputs(
  shelf: TemplateShelf,
  inputs: readonly TemplateInput[],
): { readonly input: TemplateInput; readonly failure: Failure } | null {
  const replaced = new Set(inputs.map(({ id }) => id));
  const fresh = new Map<string, TemplateInput>();
  const kept: Look = (clientId, shortcut) => {
    const found = shelf.takenBy(clientId, shortcut);
    return found && !replaced.has(found.id) ? found : undefined;
  };
  for (const input of inputs) {
    const key = keyOf(input.clientId, input.shortcut);
    if (input.shortcut === '') continue;
    if (fresh.has(key) || kept(input.clientId, input.shortcut))
      return { input, failure: failure('shortcut-taken', input.shortcut) };
    fresh.set(key, input);
  }
  const look: Look = (clientId, shortcut) => fresh.get(keyOf(clientId, shortcut)) ?? kept(clientId, shortcut);
  const clients = new Set([null, ...[...shelf.all(), ...inputs].map(({ clientId }) => clientId)]);
  for (const input of inputs) {
    const fault = faultOf(input, look, clients);
    if (fault) return { input, failure: failure('template-faulty', fault) };
  }
  return null;
}

function faultOf(
  { id, body, clientId }: TemplateInput,
  look: Look,
  clients: ReadonlySet<string | null>,
): string | null {
  if (!body.includes('{{')) return null;
  const holdsOthers = /\{\{\s*template/i.test(body);
  for (const eyes of clientId === null && holdsOthers ? clients : [clientId]) {
    const [fault] = checkTemplate(
      body,
      (shortcut) => {
        const found = (eyes === null ? undefined : look(eyes, shortcut)) ?? look(null, shortcut);
        return found ? { id: found.id, parts: partsOf(found.body) } : null;
      },
      id,
    );
    if (fault) return `${fault.code} at ${fault.from}: ${fault.name}`;
  }
  return null;
}

const keyOf = (clientId: string | null, shortcut: string): string => `${clientId ?? ''}/${shortcut}`;

const partsOf = (body: string): TemplatePart[] => parseTemplate(body).parts.map(({ part }) => part);
