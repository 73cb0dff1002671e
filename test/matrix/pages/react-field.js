import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { serve } from './shell.js';

/** A field whose value is React's: what React didn't hear of is gone at the next rendering. */
export const serveField = (tag) =>
  serve((box, text, changed, { maxLength } = {}) => {
    let model = text;
    const Box = () => {
      const [value, setValue] = useState(text);
      const onChange = (event) => {
        model = event.target.value;
        setValue(model);
        changed(model);
      };
      return createElement(tag, { value, onChange, maxLength });
    };
    const root = createRoot(box);
    flushSync(() => root.render(createElement(Box)));
    return { model: () => model, destroy: () => root.unmount() };
  });
