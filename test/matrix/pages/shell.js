/**
 * What every page of the matrix has: one or more editors, each with a submit button that its model enables and a list that opens after an
 * `@` or `#` word. The driver reads `practice`; what is in the model comes from the editor's own API, never from the page.
 */
const SUGGESTED = ['alice', 'springsale', 'berlin'];

export function serve(makeEditor) {
  const mounted = [];
  const mount = (home, text, options = {}) => {
    const document = home.ownerDocument;
    const box = document.createElement('div');
    box.className = 'box';
    const submit = document.createElement('button');
    submit.type = 'button';
    submit.className = 'submit';
    submit.textContent = 'Reply';
    submit.disabled = true;
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.hidden = true;
    for (const name of SUGGESTED) {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.textContent = name;
      list.append(item);
    }
    home.append(box, list, submit);
    const editor = makeEditor(
      box,
      text,
      (now) => {
        submit.disabled = now.trim() === '';
        list.hidden = !/[@#]\w*$/u.test(now.trimEnd());
        practice.changes += 1;
      },
      options,
    );
    submit.disabled = text.trim() === '';
    mounted.push({ ...editor, home, box, submit, list });
  };
  const practice = {
    changes: 0,
    mount,
    clear() {
      for (const { destroy, home } of mounted.splice(0)) {
        destroy();
        home.replaceChildren();
      }
    },
    model: (index = 0) => mounted[index].model(),
    listOpen: (index = 0) => !mounted[index].list.hidden,
    mounted,
  };
  globalThis.practice = practice;
  document.documentElement.dataset.ready = 'yes';
}
