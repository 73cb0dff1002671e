import { ArrowRight } from 'lucide-react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import styles from './change.module.css';

interface TwoPicturesProps {
  /** What kind of picture it is. */
  readonly name: string;
  /** Of what stands there: null where there is none, undefined where it couldn't be loaded. */
  readonly here: string | null | undefined;
  readonly record: string;
}

/** The picture that stands at a place beside the one of the record. */
export const TwoPictures = ({ name, here, record }: TwoPicturesProps) => (
  <>
    <div className={styles.pictures}>
      <figure>
        {here ? (
          <AssetImage assetId={here} alt={name} className={styles.picture} />
        ) : (
          <span className={styles.none}>
            {i18n.t(here === null ? 'companyPanel.change.noPicture' : 'companyPanel.change.unloaded')}
          </span>
        )}
        <figcaption>{i18n.t('company.here')}</figcaption>
      </figure>
      <ArrowRight aria-hidden="true" className={styles.arrow} />
      <figure>
        <AssetImage assetId={record} alt={name} className={styles.picture} />
        <figcaption>{i18n.t('company.record')}</figcaption>
      </figure>
    </div>
    {here === undefined && <p>{i18n.t('companyPanel.change.cantPutBack')}</p>}
  </>
);
