import type { Engine } from './engine';
import { paste } from './paste';
import { readDom } from './read-dom';

/**
 * Quill 2 (LinkedIn's post composer): takes a paste of plain text. It keeps its instance where no script of the page can find it, but its
 * document is its model, and it corrects what doesn't fit at once: what is read off its DOM a moment later is what it holds.
 */
export const quill: Engine = {
  id: 'quill',
  ownModel: false,
  serves: (host) => host.classList.contains('ql-editor'),
  read: readDom,
  techniques: [{ name: 'paste-text', write: (host, text) => paste(host, { 'text/plain': text }) }],
};
