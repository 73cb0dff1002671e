import type { Engine } from './engine';
import { paste } from './paste';
import { readDom } from './read-dom';

/**
 * Any other editable element (YouTube's boxes, TikTok's): a paste, in case that its page handles pastes itself; else the browser's own
 * editing command, which also feeds pages that listen to `input`, and can be undone.
 */
export const contentEditable: Engine = {
  id: 'contenteditable',
  ownModel: false,
  serves: (host) => host.isContentEditable,
  read: readDom,
  techniques: [
    { name: 'paste-text', write: (host, text) => paste(host, { 'text/plain': text }) },
    { name: 'insert-text', write: (host, text) => host.ownerDocument.execCommand('insertText', false, text) },
  ],
};
