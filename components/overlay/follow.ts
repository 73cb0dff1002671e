import type { PageBridge } from '@/lib/domain/page-bridge';
import { placeBeside, type Box, type Placed } from './place-beside';

/** Px the palette usually takes; decides on which side there is room, so that it doesn't jump while a search makes it lower. */
const USUAL_HEIGHT = 440;

/** Keeps an overlay beside the reply box, through scrolls, resizes and everything that moves in the page. Gives the way to end it. */
export function follow(
  target: Pick<NonNullable<ReturnType<PageBridge['target']>>, 'box' | 'submit'>,
  place: (geometry: Readonly<Record<string, string>>) => void,
): () => void {
  const { box, submit } = target;
  const { documentElement } = box.ownerDocument;
  let last = '';
  const look = (): void => {
    const placed = placeBeside({
      box: boxOf(box),
      clear: submit?.isConnected ? [boxOf(submit)] : [],
      view: {
        width: documentElement.clientWidth || innerWidth,
        height: documentElement.clientHeight || innerHeight,
      },
      height: USUAL_HEIGHT,
      rtl: getComputedStyle(box).direction === 'rtl',
    });
    const now = JSON.stringify(placed);
    if (now !== last) place(geometryOf(placed));
    last = now;
    frame = requestAnimationFrame(look);
  };
  let frame = 0;
  look();
  return () => cancelAnimationFrame(frame);
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

const px = (value: number | null): string => (value === null ? 'auto' : `${Math.round(value)}px`);

const geometryOf = ({ left, top, bottom, width, maxHeight }: Placed): Readonly<Record<string, string>> => ({
  left: px(left),
  right: 'auto',
  top: px(top),
  bottom: px(bottom),
  width: px(width),
  'max-height': px(maxHeight),
});
