import { Heading, Link2, TextQuote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { LinkCard } from '@/lib/domain/post';
import { afterPaint } from './after-paint';
import styles from './tools.module.css';
import { usePopupPorts, type PageInFront } from './popup-ports';

interface PageOffersProps {
  /** Puts words into the text. */
  readonly onWords: (words: string, gap?: '\n\n') => void;
  readonly onLink: (link: LinkCard, imageUrl: string) => void;
}

/** What the page in front has to give: its link, its title, what is selected there. */
export function PageOffers({ onWords, onLink }: PageOffersProps) {
  const { readPage } = usePopupPorts();
  const [page, setPage] = useState<PageInFront | null>(null);
  useEffect(() => {
    void afterPaint().then(readPage).then(setPage);
  }, [readPage]);
  if (!page) return null;

  const addLink = (): void => {
    const { url, title, description, imageUrl } = page;
    // Networks take cards of https pages only; any address can stand in the text.
    if (url.startsWith('https://')) onLink({ url, title, description, thumbId: null }, imageUrl);
    else onWords(url);
  };

  return (
    <>
      <Button variant="quiet" className={styles.tool} icon={<Link2 aria-hidden="true" />} onClick={addLink}>
        {i18n.t('popup.link')}
      </Button>
      {page.title && (
        <Button
          variant="quiet"
          className={styles.tool}
          icon={<Heading aria-hidden="true" />}
          onClick={() => onWords(page.title)}
        >
          {i18n.t('popup.title')}
        </Button>
      )}
      {page.selection && (
        <Button
          variant="quiet"
          className={styles.tool}
          icon={<TextQuote aria-hidden="true" />}
          onClick={() => onWords(page.selection, '\n\n')}
        >
          {i18n.t('popup.selection')}
        </Button>
      )}
    </>
  );
}
