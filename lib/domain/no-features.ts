import type { PlatformFeatures } from './platform';

/** Of a platform to which Tend publishes nothing by itself. */
export const NO_FEATURES: PlatformFeatures = {
  thread: false,
  reply: false,
  quote: false,
  warning: false,
  visibility: false,
  poll: false,
  focus: false,
  edit: false,
};
