import { serve } from './shell.js';

/** Loose text and each block are a line; what a browser makes of Enter in a plain editable element. */
function linesOf(editable) {
  const lines = [];
  let loose = null;
  for (const node of editable.childNodes) {
    const isBlock =
      node.nodeType === 1 && node.localName !== 'br' && getComputedStyle(node).display === 'block';
    if (isBlock) {
      lines.push(...linesOf(node));
      loose = null;
    } else if (node.localName === 'br') {
      if (loose === null) lines.push('');
      loose = null;
    } else if (loose === null) {
      loose = lines.push(node.textContent) - 1;
    } else lines[loose] += node.textContent;
  }
  return lines.flatMap((line) => line.replace(/\n$/, '').split('\n'));
}

/** An editable element whose page keeps what `input` events tell it of. */
serve((box, text, changed) => {
  const editable = box.ownerDocument.createElement('div');
  editable.contentEditable = 'true';
  editable.setAttribute('role', 'textbox');
  for (const line of text === '' ? [] : text.split('\n')) {
    const block = box.ownerDocument.createElement('div');
    if (line === '') block.append(box.ownerDocument.createElement('br'));
    else block.textContent = line;
    editable.append(block);
  }
  box.append(editable);
  let model = text;
  editable.addEventListener('input', () => {
    model = linesOf(editable).join('\n').replaceAll('\u00A0', ' ');
    changed(model);
  });
  return { model: () => model, destroy: () => {} };
});
