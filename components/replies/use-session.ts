import { useSyncExternalStore } from 'react';
import type { ReplySession } from './reply-session';
import type { ReplyState } from './reply-state';

/** What the session shows now. */
export const useSession = (session: ReplySession): ReplyState =>
  useSyncExternalStore(session.subscribe, session.state);
