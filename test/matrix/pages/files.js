// Three ways in which pages take files: an input, a paste into TipTap as Bluesky's composer does it, and a drop as Mastodon's does.
import { Editor } from 'tiptap2-core';
import { Document } from 'tiptap2-extension-document';
import { Paragraph } from 'tiptap2-extension-paragraph';
import { Text } from 'tiptap2-extension-text';

const received = [];
globalThis.received = received;

const hex = (buffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function take(way, files, home) {
  for (const file of files) {
    const digest = crypto.subtle.digest('SHA-256', await file.arrayBuffer()).then(hex);
    received.push({ way, name: file.name, type: file.type, size: file.size, digest: await digest });
    const preview = document.createElement(file.type.startsWith('video/') ? 'video' : 'img');
    preview.src = URL.createObjectURL(file);
    home.append(preview);
  }
}

const section = (id) => {
  const home = document.createElement('section');
  home.id = id;
  document.body.append(home);
  return home;
};

const inputHome = section('input');
const input = document.createElement('input');
input.type = 'file';
input.multiple = true;
input.accept = 'image/*,video/mp4';
input.addEventListener('change', () => void take('input', [...input.files], inputHome));
inputHome.append(input);

const pasteHome = section('paste');
new Editor({
  element: pasteHome,
  extensions: [Document, Paragraph, Text],
  editorProps: {
    handlePaste: (_view, { clipboardData }) => {
      const files = [...(clipboardData?.files ?? [])];
      void take('paste', files, pasteHome);
      return files.length > 0;
    },
  },
});

const dropHome = section('drop');
const zone = document.createElement('div');
zone.tabIndex = 0;
dropHome.append(zone);
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  void take('drop', [...event.dataTransfer.files], dropHome);
});

section('none').append(document.createElement('p'));
document.documentElement.dataset.ready = 'yes';
