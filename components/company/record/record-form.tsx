import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AddressFields } from './address-fields';
import { BioFields } from './bio-fields';
import { HandleFields } from './handle-fields';
import { HoursEditor } from './hours-editor';
import { LineFields } from './line-fields';
import { PictureFields } from './picture-fields';
import type { RecordParts } from './record-parts';
import styles from './record.module.css';
import { TagsFactField } from './tags-fact-field';
import { TextFactField } from './text-fact-field';

interface RecordFormProps extends RecordParts {
  readonly clientId: string;
  /** The client's own, for hours that are entered first. */
  readonly zone: string;
}

/** Every fact of a client's record. */
export const RecordForm = ({ clientId, zone, ...parts }: RecordFormProps) => (
  <form className={styles.form} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
    <Part id="names" title={i18n.t('companyPage.part.names')}>
      <TextFactField {...parts} fact="name" shownAs="name" />
      <div className={styles.pair}>
        <TextFactField
          {...parts}
          fact="shortName"
          hint={i18n.t('companyPage.hint.shortName')}
          shownAs="name"
        />
        <TextFactField {...parts} fact="legalName" />
        <TextFactField {...parts} fact="category" hint={i18n.t('companyPage.hint.category')} />
        <TextFactField {...parts} fact="founded" hint={i18n.t('companyPage.hint.founded')} />
      </div>
    </Part>
    <Part id="bios" title={i18n.t('companyPage.fact.bios')} hint={i18n.t('companyPage.hint.bios')}>
      <BioFields {...parts} />
    </Part>
    <Part id="contact" title={i18n.t('companyPage.part.contact')}>
      <div className={styles.pair}>
        <TextFactField {...parts} fact="website" inputMode="url" shownAs="website" />
        <TextFactField {...parts} fact="email" inputMode="email" shownAs="email" />
      </div>
      <LineFields {...parts} fact="phones" />
      <LineFields {...parts} fact="links" />
    </Part>
    <Part id="address" title={i18n.t('companyPage.part.address')}>
      <AddressFields {...parts} />
      <TextFactField {...parts} fact="serviceArea" hint={i18n.t('companyPage.hint.serviceArea')} />
    </Part>
    <Part id="hours" title={i18n.t('companyPage.fact.hours')}>
      <HoursEditor {...parts} zone={zone} />
    </Part>
    <Part id="handles" title={i18n.t('companyPage.fact.handles')} hint={i18n.t('companyPage.hint.handles')}>
      <HandleFields {...parts} />
    </Part>
    <Part
      id="pictures"
      title={i18n.t('companyPage.part.pictures')}
      hint={i18n.t('companyPage.hint.pictures')}
    >
      <PictureFields {...parts} clientId={clientId} />
    </Part>
    <Part id="voice" title={i18n.t('companyPage.part.voice')}>
      <TagsFactField {...parts} />
      <div className={styles.pair}>
        <TextFactField {...parts} fact="pronouns" />
        <TextFactField {...parts} fact="tone" isLong hint={i18n.t('companyPage.hint.tone')} />
      </div>
    </Part>
    <Part id="legal" title={i18n.t('companyPage.part.legal')}>
      <div className={styles.pair}>
        <TextFactField {...parts} fact="imprint" inputMode="url" />
        <TextFactField {...parts} fact="privacy" inputMode="url" />
        <TextFactField {...parts} fact="terms" inputMode="url" />
      </div>
    </Part>
  </form>
);

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

const Part = ({ id, title, hint, children }: PartProps) => (
  <section id={`part-${id}`} aria-labelledby={`part-${id}-title`} className={styles.part}>
    <h2 id={`part-${id}-title`} className={styles.title}>
      {title}
    </h2>
    {hint && <p className={styles.hint}>{hint}</p>}
    {children}
  </section>
);
