import type { PictureName } from './pictures';
import type { PracticeRecord } from './practice-record';
import type { PracticeTemplate } from './practice-template';

/** One post of the practice library. */
export interface PracticePost {
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly category: 'Tips' | 'Stories' | 'Offers' | 'Behind the scenes' | null;
  readonly tags?: readonly string[];
  readonly pictures?: readonly PictureName[];
  /** https address of a page on the client's own site, with the words and the picture of its card. */
  readonly link?: {
    readonly url: string;
    readonly title: string;
    readonly description: string;
    readonly thumb: PictureName;
  };
}

/** A client of the practice network and everything it starts with. The ids are those that the practice browser connects accounts to. */
export interface PracticeClient {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly zone: string;
  readonly bannedWords: readonly string[];
  readonly signature: string;
  readonly website: string;
  /** Weekly slots: ISO weekday, wall time, category. */
  readonly slots: readonly (readonly [
    weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7,
    time: string,
    category: string | null,
  ])[];
  readonly posts: readonly PracticePost[];
  readonly templates: readonly PracticeTemplate[];
  readonly record: PracticeRecord;
}
