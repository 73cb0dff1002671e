/** A handle as one reads it. A number, or a path that tells people from companies, is no name that one could mention with `@`. */
export const shownHandle = (handle: string): string => (/^\d+$|\//.test(handle) ? handle : `@${handle}`);
