import type { MouseEvent } from 'react';

/** As with links: with Ctrl or Cmd in a tab of its own. */
export const wantsTab = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey;
