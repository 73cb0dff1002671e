import { useEffect, useRef, useState } from 'react';
import { useMediaPorts } from '@/components/ports/media-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { failure, type Failure } from '@/lib/domain/failure';
import type { LinkCard } from '@/lib/domain/post';
import { findLinks } from '@/lib/text/find-links';
import type { PostDraft } from './content-for';

export interface LinkCards {
  /** The first link of the text, by https; null where it has none. */
  readonly offered: string | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The page's picture, where its host needs a permission of its own. */
  readonly pictureUrl: string | null;
  /** Straight from a click: it asks for the host's permission. */
  readonly add: (url: string) => void;
  readonly addPicture: (url: string) => void;
}

/** Makes the link card of a post. A page that can't be read still gives a card, to be filled by hand: nothing is lost. */
export function useLinkCard(
  post: PostDraft,
  change: (patch: (post: PostDraft) => Partial<PostDraft>) => void,
): LinkCards {
  const { fetchLinkCard, fetchLinkPicture } = useMediaPorts();
  const { requestHosts } = useStudioPorts();
  const [state, setState] = useState<Pick<LinkCards, 'busy' | 'failure' | 'pictureUrl'>>(IDLE);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const [link] = findLinks(post.text);

  const begin = (): AbortSignal => {
    controller.current?.abort();
    controller.current = new AbortController();
    setState((before) => ({ ...before, busy: true, failure: null }));
    return controller.current.signal;
  };

  const read = async (url: string, allowed: Promise<boolean>): Promise<void> => {
    const signal = begin();
    if (!(await allowed)) return setState({ ...IDLE, failure: failure('host-permission-missing', url) });
    const found = await fetchLinkCard(url, post.clientId, signal);
    if (signal.aborted) return;
    const card = found.ok ? found.value.card : bareCard(url);
    change(() => ({ link: card }));
    setState({
      busy: false,
      failure: found.ok ? null : found.failure,
      pictureUrl: found.ok ? found.value.pictureUrl : null,
    });
  };

  const readPicture = async (url: string, allowed: Promise<boolean>): Promise<void> => {
    const signal = begin();
    const thumbId = (await allowed) ? await fetchLinkPicture(url, post.clientId, signal) : null;
    if (signal.aborted) return;
    if (thumbId !== null) change(({ link: card }) => (card ? { link: { ...card, thumbId } } : {}));
    setState({ busy: false, failure: null, pictureUrl: thumbId === null ? url : null });
  };

  return {
    ...state,
    offered: link ? link.uri.replace(/^http:/, 'https:') : null,
    add: (url) => void read(url, requestHosts([url])),
    addPicture: (url) => void readPicture(url, requestHosts([url])),
  };
}

const IDLE = { busy: false, failure: null, pictureUrl: null };

const bareCard = (url: string): LinkCard => ({
  ...{ url, title: new URL(url).hostname, description: '', thumbId: null },
});
