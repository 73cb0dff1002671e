import type { Item, Submitted } from './item.ts';
import { seedNumber, siteId, type Site } from './site-ids.ts';
import { SEEDS, type Seed } from './seeds.ts';

/** Numbers up to here belong to seeds and to the filler of long feeds. */
const FIRST_SUBMITTED = 20_000;
const FIRST_FILLER = 1_000;

/** What one site shows, in memory: the seeds and what was submitted since. */
export class SiteItems {
  readonly #site: Site;
  #startedAt: number;
  #seeds: readonly Item[];
  #submitted: Submitted[] = [];
  #next = FIRST_SUBMITTED;

  constructor(site: Site, startedAt: number) {
    this.#site = site;
    this.#startedAt = startedAt;
    this.#seeds = this.#plant();
  }

  /** Everything, with `feed` posts at least: the seeds' posts are repeated under other ids. */
  all(feed: number): readonly Item[] {
    const posts = this.#seeds.filter(({ parent }) => parent === null);
    const filler = Array.from({ length: Math.max(0, feed - posts.length) }, (_, n): Item => {
      const model = posts[n % posts.length] as Item;
      const id = siteId(this.#site, FIRST_FILLER + n);
      const at = new Date(this.#startedAt - (1_000 + n * 7) * 60_000).toISOString();
      return { ...model, id, root: id, name: null, at, likes: (model.likes * (n + 3)) % 97 };
    });
    return [...this.#seeds, ...filler, ...this.#submitted];
  }

  get submitted(): readonly Submitted[] {
    return this.#submitted;
  }

  submit(entry: Pick<Submitted, 'by' | 'account' | 'parent' | 'text' | 'lang'>, now: number): Submitted {
    const id = siteId(this.#site, this.#next++);
    const root = entry.parent === null ? id : (this.#find(entry.parent)?.root ?? entry.parent);
    const made = { ...entry, id, root, name: null, at: new Date(now).toISOString(), likes: 0, picture: null };
    this.#submitted.push(made);
    return made;
  }

  /** What was submitted is forgotten, and the seeds are as old as at the start: minutes, not the hours that the server has been running. */
  reset(now: number): void {
    this.#submitted = [];
    this.#startedAt = now;
    this.#seeds = this.#plant();
  }

  #plant(): readonly Item[] {
    return SEEDS.map((seed) => this.#fromSeed(seed));
  }

  #find(id: string): Item | undefined {
    return [...this.#seeds, ...this.#submitted].find((item) => item.id === id);
  }

  #fromSeed({ name, by, parent, lang, text, minutes, likes, picture }: Seed): Item {
    const id = siteId(this.#site, seedNumber(name));
    const rootOf = (seedName: string): string => {
      const above = SEEDS.find((seed) => seed.name === seedName)?.parent;
      return above === undefined ? seedName : rootOf(above);
    };
    return {
      ...{ id, name, by, lang, text, likes },
      parent: parent === undefined ? null : siteId(this.#site, seedNumber(parent)),
      root: siteId(this.#site, seedNumber(rootOf(name))),
      at: new Date(this.#startedAt - minutes * 60_000).toISOString(),
      picture: picture ?? null,
    };
  }
}
