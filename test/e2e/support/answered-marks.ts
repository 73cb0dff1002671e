/**
 * Runs in the page: how many answered marks there are, and how many of them in the item with these words. What is in them is closed: they are known by being
 * empty, out of the flow, and deaf to clicks against all that the page could say.
 */
export function answeredMarks({ item, words }: { item: string; words: string }): {
  all: number;
  there: number;
} {
  const isMark = (one: Element): boolean =>
    one instanceof HTMLElement &&
    one.childNodes.length === 0 &&
    one.style.position === 'absolute' &&
    one.style.getPropertyPriority('pointer-events') === 'important';
  const marks = [...document.querySelectorAll('span')].filter(isMark);
  const there = marks.filter((mark) =>
    [...document.querySelectorAll(item)].some(
      (one) => one.contains(mark) && one.textContent?.includes(words),
    ),
  );
  return { all: marks.length, there: there.length };
}
