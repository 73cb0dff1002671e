import type { InsertReport } from '@/lib/domain/page-bridge';
import type { AskBackground } from '@/lib/messaging/ask-background';
import type { PageCommand } from '@/lib/messaging/page-protocol';

/** What the page script needs of the outside. */
export interface PagePorts {
  readonly ask: AskBackground;
  /** False once the extension was updated, switched off or removed under the page. */
  readonly isAlive: () => boolean;
  /** Answers the background until the signal ends it. */
  readonly onCommand: (
    answer: (command: PageCommand) => Promise<unknown> | undefined,
    signal: AbortSignal,
  ) => void;
  /** Holds an editor with its selection, while the person looks at something of ours. Null where it isn't edited. */
  readonly hold: (box: HTMLElement) => HeldEditor | null;
  /** Watches a text that was put in, for a second. */
  readonly watch: (
    held: HeldEditor,
    text: string,
    submit: HTMLElement | null,
  ) => Promise<Pick<InsertReport, 'visible' | 'stayed' | 'submitEnabled'>>;
}

/** What `lib/editors` holds. */
export interface HeldEditor {
  readonly element: HTMLElement;
  current(): HTMLElement | null;
  restore(): boolean;
  agree(nonce: string): () => void;
}
