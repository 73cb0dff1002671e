import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside, type Box } from './place-beside';

const view = { width: 1_280, height: 800 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (given: Partial<Parameters<typeof placeBeside>[0]>) =>
  placeBeside({ box: box(300, 200, 600, 40), clear: [], view, height: 420, rtl: false, ...given });

test('below the box, at its beginning', () => {
  expect(place({})).toMatchObject({ side: 'below', left: 300, top: 246, width: 560 });
});

test('above, where below is no room', () => {
  const placed = place({ box: box(300, 700, 600, 40) });
  expect(placed).toMatchObject({ side: 'above', bottom: 800 - (700 - 6) });
});

test('below the network’s button, where that stands under the box', () => {
  expect(place({ clear: [box(820, 250, 80, 36)] })).toMatchObject({ side: 'below', top: 292 });
});

test('at the side of a box that is as high as the window', () => {
  expect(place({ box: box(100, 10, 600, 780) })).toMatchObject({ side: 'end', left: 706 });
  expect(place({ box: box(600, 10, 600, 780), rtl: true })).toMatchObject({ side: 'end', left: 214 });
});

test('from the right, where the page reads from the right', () => {
  expect(place({ rtl: true, box: box(700, 200, 300, 40) })).toMatchObject({ left: 1_000 - 380, width: 380 });
});

test('a window as small as a telephone', () => {
  const placed = place({ view: { width: 320, height: 480 }, box: box(10, 60, 300, 40) });
  expect(placed).toMatchObject({ left: 8, width: 304, side: 'below' });
  expect((placed.top ?? 0) + placed.maxHeight).toBeLessThanOrEqual(472);
});

test('never over the box nor over what must stay clear, unless the box leaves no room at all; always inside the view', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      fc.record({
        width: fc.integer({ min: 320, max: 2_000 }),
        height: fc.integer({ min: 320, max: 1_400 }),
        x: number(1_500),
        y: number(1_200),
        w: fc.integer({ min: 40, max: 900 }),
        h: fc.integer({ min: 20, max: 300 }),
        wants: fc.integer({ min: 200, max: 520 }),
        rtl: fc.boolean(),
      }),
      ({ width, height, x, y, w, h, wants, rtl }) => {
        const asked = box(x, y, w, h);
        const button = box(x + w - 60, y + h + 4, 60, 30);
        const placed = placeBeside({
          box: asked,
          clear: [button],
          view: { width, height },
          height: wants,
          rtl,
        });
        const tall = Math.min(wants, placed.maxHeight);
        const top = placed.top ?? height - (placed.bottom ?? 0) - tall;
        const shown = box(placed.left, top, placed.width, tall);
        expect(shown.left).toBeGreaterThanOrEqual(0);
        expect(shown.top).toBeGreaterThanOrEqual(0);
        expect(shown.right).toBeLessThanOrEqual(width);
        expect(shown.bottom).toBeLessThanOrEqual(height);
        const meets = (other: Box): boolean =>
          other.left < shown.right &&
          other.right > shown.left &&
          other.top < shown.bottom &&
          other.bottom > shown.top;
        if (placed.side !== 'over') expect([asked, button].some(meets)).toBe(false);
      },
    ),
    { numRuns: 2_000 },
  );
});
