import { expect } from '@playwright/test';
import axe from 'axe-core';
import { settle, type Asked } from './settle.ts';

/** All that axe looks for by itself, and how large what can be clicked is. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly violations: readonly string[];
  readonly passes: number;
}

/** What axe finds in a page once it is at rest, and what is cut off at its sides; one line each with what is wrong there. */
export async function axeFindings(
  place: Asked,
  scheme: 'light' | 'dark' | null = null,
): Promise<readonly string[]> {
  await settle(place, scheme);
  await place.evaluate(axe.source);
  const found = await place.evaluate(`(${examine.toString()})(${JSON.stringify(TAGS)})`);
  const { violations, passes } = found as Found;
  expect(passes, 'axe has looked at something').toBeGreaterThan(5);
  return violations;
}

/** Runs in the page. */
async function examine(tags: string[]): Promise<Found> {
  const { axe: judge } = globalThis as unknown as { axe: typeof axe };
  const { violations, passes } = await judge.run(document, { runOnly: tags });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
  const cut = [document.documentElement, ...document.querySelectorAll('dialog, [role=dialog]')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ tagName, scrollWidth, clientWidth }) => `cut off: ${tagName} ${scrollWidth} > ${clientWidth}`);
  return { violations: [...found, ...cut], passes: passes.length };
}
