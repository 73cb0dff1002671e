/** One template of the practice library. Those without platforms are offered everywhere. */
export interface PracticeTemplate {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
  readonly platforms?: readonly string[];
  readonly tags?: readonly string[];
}
