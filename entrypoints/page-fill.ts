import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillProfile } from '@/lib/page/fill-profile';

/** Fills the form of a profile; injected beside what reads it when the person fills something. */
export default defineUnlistedScript(() => {
  globalThis.tendFill = fillProfile;
});
