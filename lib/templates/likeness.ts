import { wordFeatures } from './word-features';

/** Letters of a word that count; long enough to tell words apart, short enough to forget their endings. */
const STEM = 5;
/** From here on two comments ask for much the same. */
const ALIKE = 0.4;

export interface Alike {
  /** Of the likest comment, 0 to 1. */
  readonly best: number;
  /** Comments that are alike. */
  readonly count: number;
}

/**
 * Comments that were answered, and with which template: says which templates answered comments like another one. Rare words weigh more than
 * common ones, by how many of these comments have them, so it needs no list of stop words and no language.
 */
export class Likeness {
  private readonly comments: { readonly templateId: string; readonly features: ReadonlySet<string> }[] = [];
  private readonly withFeature = new Map<string, number[]>();

  add(templateId: string, asked: string): void {
    const features = wordFeatures(asked, STEM);
    if (features.size === 0) return;
    const number = this.comments.push({ templateId, features }) - 1;
    for (const feature of features) {
      const known = this.withFeature.get(feature);
      if (known) known.push(number);
      else this.withFeature.set(feature, [number]);
    }
  }

  /** By template; those without a comment that is alike are left out. */
  find(comment: string): ReadonlyMap<string, Alike> {
    const found = new Map<string, Alike>();
    const features = wordFeatures(comment, STEM);
    const common = new Map<number, number>();
    for (const feature of features)
      for (const number of this.withFeature.get(feature) ?? [])
        common.set(number, (common.get(number) ?? 0) + this.weight(feature));
    const own = this.weigh(features);
    for (const [number, shared] of common) {
      const other = this.comments[number];
      if (!other) continue;
      // Each is at least as heavy as what they share, so most are out of the question before they are weighed.
      if (shared / own < ALIKE * ALIKE) continue;
      const likeness = shared / Math.sqrt(own * this.weigh(other.features));
      if (likeness < ALIKE) continue;
      const before = found.get(other.templateId) ?? { best: 0, count: 0 };
      found.set(other.templateId, { best: Math.max(before.best, likeness), count: before.count + 1 });
    }
    return found;
  }

  private weigh(features: ReadonlySet<string>): number {
    let sum = 0;
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  private weight(feature: string): number {
    return Math.log(1 + this.comments.length / (this.withFeature.get(feature)?.length ?? 0.5));
  }
}
