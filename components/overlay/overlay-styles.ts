import tokens from '@/components/ui/tokens.css?inline';
import replies from '@/components/replies/replies.css?inline';
import overlay from './overlay.css?inline';

/** One sheet for a shadow root. What Tend's own pages say of the root is said of the host here; `tokens.css` stays the one place for it. */
export const overlayStyles = [overlay, tokens.replaceAll(':root', ':host'), replies].join('\n');
