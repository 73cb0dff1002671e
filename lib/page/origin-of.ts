/** Where an event began, through open shadow roots; null where that is no element. */
export const originOf = (event: Event): Element | null => {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin : null;
};
