import Quill from 'quill';
import { serve } from './shell.js';

serve((box, text, changed) => {
  const holder = box.ownerDocument.createElement('div');
  box.append(holder);
  const quill = new Quill(holder, { modules: { toolbar: false } });
  quill.setText(`${text}\n`, 'silent');
  quill.history.clear();
  const model = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => changed(model()));
  return { model, destroy: () => {} };
});
