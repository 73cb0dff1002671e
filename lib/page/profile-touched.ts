import { containsDeep } from './deep';
import { leafValue, leavesOf, type Leaf } from './profile-value';

/** What of a form is not what the network has: because the person changed it, or Tend did, and nobody has saved. */
export interface Touched {
  /** What stands there now is what the network has, unless somebody has changed it. */
  readonly note: (control: Element) => void;
  /** Whether something else stands there than the form came with. */
  readonly isChanged: (control: Element) => boolean;
  /** Whether the person changed it last. */
  readonly isTheirs: (control: Element) => boolean;
  /** Tend has written there. */
  readonly noteWritten: (control: Element) => void;
  /** It was saved, or is another form. */
  readonly settle: () => void;
}

const ACTS = ['beforeinput', 'input', 'change', 'keydown', 'pointerdown'] as const;

/** What no field holds. */
const UNKNOWN = '\0';

/** Watches what a person does inside of a form (`root`, as it is at that time). Only trusted events count. */
export function watchTouched(document: Document, root: () => Element | null, signal: AbortSignal): Touched {
  let hasActed = false;
  /** By field: what it came with, and what Tend put there last. */
  let first = new Map<Leaf, string>();
  let written = new Map<Leaf, string>();

  const isChangedLeaf = (leaf: Leaf): boolean => {
    const before = first.get(leaf);
    return hasActed && before !== undefined && before !== leafValue(leaf);
  };
  const isTheirLeaf = (leaf: Leaf): boolean => isChangedLeaf(leaf) && written.get(leaf) !== leafValue(leaf);
  const noteLeaf = (leaf: Leaf): void => {
    if (!isChangedLeaf(leaf)) first.set(leaf, leafValue(leaf));
  };
  /** A control without a field of its own is one: its words. */
  const partsOf = (control: Element): readonly Leaf[] => {
    const leaves = leavesOf(control);
    return leaves.length > 0 || !(control instanceof HTMLElement) ? leaves : [control];
  };

  const onAct = (event: Event): void => {
    const around = root();
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof HTMLElement) || !around || !containsDeep(around, target))
      return;
    // Before it is changed for the first time, and perhaps before it was ever read.
    if (event.type === 'beforeinput') for (const leaf of leavesOf(target)) noteLeaf(leaf);
    hasActed = true;
  };
  for (const type of ACTS) document.addEventListener(type, onAct, { capture: true, signal });

  return {
    note: (control) => partsOf(control).forEach(noteLeaf),
    isChanged: (control) => partsOf(control).some(isChangedLeaf),
    isTheirs: (control) => partsOf(control).some(isTheirLeaf),
    noteWritten: (control) => {
      hasActed = true;
      for (const leaf of partsOf(control)) {
        // One that came with what was written is not what the network has.
        if (!first.has(leaf)) first.set(leaf, UNKNOWN);
        written.set(leaf, leafValue(leaf));
      }
    },
    settle: () => {
      hasActed = false;
      first = new Map();
      written = new Map();
    },
  };
}
