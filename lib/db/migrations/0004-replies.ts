/**
 * Version 4. Imports nothing of the app: a migration must mean the same for ever. No row of version 3 is rewritten.
 *
 * - `templates` are read whole (a few thousand small rows) and searched in memory; `updatedAt` tells whether what is in memory is stale.
 * - `answers.person` finds what one person was told before, and erases them; `permalink` marks what was answered; `at` ends it after its days.
 * - `taught` holds what the person pointed at on a page, one row for each part of a platform's pages.
 */
export const version = 4;

export const stores = {
  templates: 'id, updatedAt',
  answers: 'id, at, person, permalink, [clientId+at]',
  taught: 'id, platform',
};
