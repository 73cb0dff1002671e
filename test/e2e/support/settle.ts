/** What answers to an expression: a page of Playwright or of Puppeteer, the side panel, the popup. */
export interface Asked {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Waits until nothing in the page moves any more: it is shown in this colour scheme, where one is given, and colours that fade have faded.
 * What is measured or pictured before is neither the old nor the new.
 */
export async function settle(place: Asked, scheme: 'light' | 'dark' | null = null): Promise<void> {
  const moving = await place.evaluate(`(${stillMoving.toString()})(${JSON.stringify(scheme)})`);
  if (moving !== '') throw new Error(`the page never came to rest: ${String(moving)}`);
}

/** Runs in the page: what moves after half a minute, in words; empty as soon as nothing does. */
async function stillMoving(scheme: string | null): Promise<string> {
  const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn));
  for (const end = performance.now() + 30_000; ;) {
    // Who listens to the scheme hears of it in the next frame; what they change is drawn, and begins to fade, in the one after.
    await frame();
    await frame();
    const isShown = scheme === null || matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
    // Asking for them brings styles up to date, so those that a change has just begun are among them.
    const animations = document.getAnimations();
    if (isShown && animations.length === 0) return '';
    if (performance.now() > end)
      return [`${isShown ? '' : 'not '}shown ${scheme ?? 'as it is'}`, ...animations.map(described)].join(
        ', ',
      );
  }
  function described(animation: Animation): string {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return `${animation.constructor.name} of ${target?.outerHTML.slice(0, 120) ?? 'nothing'}`;
  }
}
