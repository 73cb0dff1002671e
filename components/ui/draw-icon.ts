import { createElement, type ComponentType, type SVGProps } from 'react';

/** What a file of the icon package holds. */
interface IconData {
  /** `['path', {d}]` and the like, on a grid of 24 units. */
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface IconProps extends SVGProps<SVGSVGElement> {
  /** Px. */
  readonly size?: number;
}

const LINES = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/**
 * Makes a component of an icon's drawing, in place of `createLucideIcon` of `lucide-react`, which takes options and a context that nothing
 * here uses (3 kB in the popup). Hidden from screen readers unless it is given a name.
 */
export function drawIcon({ node }: IconData): ComponentType<IconProps> {
  return ({ size = 24, ...rest }) =>
    createElement(
      'svg',
      { ...LINES, width: size, height: size, 'aria-hidden': rest['aria-label'] ? undefined : true, ...rest },
      ...node.map(([tag, attributes]) => createElement(tag, attributes)),
    );
}
