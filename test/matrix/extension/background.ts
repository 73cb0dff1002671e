import type { Intent } from '@/lib/domain/insertion';
import { insertInPage } from '@/lib/browser/page-world';
import { onPageMessage } from './messages';

// As Tend's background does it: into the sender's own frame, and nowhere else.
onPageMessage((message, { tabId, frameId }) => insertInPage(tabId, frameId, message as Intent));
