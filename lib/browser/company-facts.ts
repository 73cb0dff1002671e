import type { PageFacts } from '@/lib/domain/page-facts';
import { browser } from './native';

/** Reads what a page says of its company, after the person's click (`activeTab`, or access that was given); null where the browser lets nobody in. */
export async function readCompanyFacts(tabId: number): Promise<PageFacts | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: readFacts,
    });
    return (injection?.result as PageFacts | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs inside the page: must not refer to anything outside itself. Sizes in UTF-16 units, so that no page can fill the memory. */
async function readFacts(): Promise<PageFacts> {
  const meta: Record<string, string> = {};
  for (const element of [...document.querySelectorAll('meta')].slice(0, 300)) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    // The first of a name counts, as it does for those who read Open Graph.
    if (name && !Object.hasOwn(meta, name)) meta[name.slice(0, 100)] = element.content.slice(0, 5_000);
  }
  const cards =
    'a[href$=".vcf" i], a[type="text/vcard"], link[type="text/vcard"], a[href^="tel:" i], a[href^="mailto:" i]';
  const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(cards)].map(({ href }) =>
    href.slice(0, 2_048),
  );
  const texts: string[] = [];
  const files = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'a[href$=".vcf" i], a[type="text/vcard"], link[type="text/vcard"]',
  );
  for (const href of new Set([...files].map((file) => file.href).slice(0, 20))) {
    if (texts.length === 3 || new URL(href, location.href).origin !== location.origin) continue;
    try {
      const answer = await fetch(href, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
      // A photo within makes a card large; no company's is larger than this.
      if (answer.ok && Number(answer.headers.get('content-length') ?? 0) <= 2_000_000)
        texts.push((await answer.text()).slice(0, 2_000_000));
    } catch {
      // It isn't there, or doesn't answer: the page says enough without.
    }
  }
  return {
    url: location.href.slice(0, 2_048),
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json" i]')]
      .slice(0, 30)
      .map(({ textContent }) => textContent.slice(0, 200_000)),
    meta,
    links: [...new Set(links)].slice(0, 200),
    cards: texts,
  };
}
