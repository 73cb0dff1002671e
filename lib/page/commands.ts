import { ok, fail, type Result } from '@/lib/domain/result';
import { failure, type Failure } from '@/lib/domain/failure';
import type { InsertReport, PageBrief } from '@/lib/domain/page-bridge';
import type { PageCommand } from '@/lib/messaging/page-protocol';
import { homeOf } from './host';
import { insertOnce, isProven, notWritten } from './insert-once';
import type { PagePorts } from './page-ports';
import type { PageTools } from './page-tools';
import type { PageView } from './page-view';
import { scopeOf, submitOf } from './recognise-box';
import { contextNow, type Target } from './target';
import { useTools } from './use-tools';

interface Needs {
  readonly ports: PagePorts;
  readonly signal: AbortSignal;
  readonly view: () => PageView;
  readonly target: () => Target | null;
  readonly open: () => void;
  readonly onBrief: (brief: PageBrief | null) => void;
  readonly onInserted: (
    target: Target,
    text: string,
    templateId: string | null,
    clientId: string,
  ) => Promise<void>;
}

/** Answers the background, which asks for the side panel. */
export function answerCommands({ ports, signal, view, target, open, onBrief, onInserted }: Needs): void {
  const insert = async ({
    insertion,
  }: Extract<PageCommand, { tendPage: 'insert' }>): Promise<InsertReport> => {
    const held = target();
    if (!held || !contextNow(view(), held))
      return notWritten({ kind: 'refused', reason: held ? 'detached' : 'no-editor' }, insertion.text);
    const report = await insertOnce(ports, held.held, insertion, submitOf(view(), held.box));
    if (isProven(report)) await onInserted(held, insertion.text, insertion.templateId, insertion.clientId);
    return report;
  };

  const use = async <T>(work: (tools: PageTools) => T): Promise<Result<T, Failure>> => {
    const tools = await useTools(ports.ask);
    return tools ? ok(work(tools)) : fail(failure('aborted'));
  };

  const answer = async (command: PageCommand): Promise<unknown> => {
    const held = target();
    switch (command.tendPage) {
      case 'context':
        return ok(held && contextNow(view(), held));
      case 'open-palette':
        return ok(open() ?? null);
      case 'health':
        return use((tools) => tools.health(view(), held?.box ?? null));
      case 'outline': {
        const around = held && (scopeOf(view(), held.box.element, held.box.data) ?? homeOf(held.box.element));
        const root = around?.parentElement ?? document.querySelector('main, [role=main]') ?? document.body;
        return use((tools) => tools.outline(root, view().data));
      }
      case 'teach':
        return use((tools) => tools.teach(view(), command.part, ports.ask, signal) ?? null);
      case 'attach': {
        const attach = globalThis.tendAttach;
        return attach ? ok(await attach(view(), held, command.file, ports.ask)) : fail(failure('aborted'));
      }
      case 'insert':
        return ok(await insert(command));
      case 'brief':
        return ok(onBrief(command.brief) ?? null);
    }
  };
  ports.onCommand(
    (command) => answer(command).catch((error: unknown) => fail(failure('aborted', String(error)))),
    signal,
  );
}
