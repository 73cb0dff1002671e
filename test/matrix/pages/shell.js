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
    const entry = { home, box, submit, list };
    const make = (content) =>
      makeEditor(
        entry.box,
        content,
        (now) => {
          submit.disabled = now.trim() === '';
          list.hidden = !/[@#]\w*$/u.test(now.trimEnd());
          if (!options.remount || entry.remounted || now === text) return;
          entry.remounted = true;
          setTimeout(remount);
        },
        options,
      );
    /** The page keeps the text, and makes the editor anew around it. */
    const remount = () => {
      const content = entry.model();
      entry.destroy();
      const fresh = document.createElement('div');
      fresh.className = 'box';
      entry.box.replaceWith(fresh);
      entry.box = fresh;
      Object.assign(entry, make(content));
    };
    submit.disabled = text.trim() === '';
    mounted.push(Object.assign(entry, make(text)));
  };
  const practice = {
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
