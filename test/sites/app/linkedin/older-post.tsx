import { useId, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago } from '../shared/labels.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { commentsOf, personOf, useStore } from '../shared/store.ts';
import { Comments } from './comments.tsx';
import { activityUrn, actorUrl } from './paths.ts';
import { t } from './words.ts';
import s from './linkedin.module.css';

/** A post as Ember drew it: names of blocks and elements, and the URN. */
export function OlderPost({ item, open }: { readonly item: Item; readonly open: boolean }): ReactNode {
  const known = useStore();
  const id = useId().replaceAll(/\D/g, '');
  const person = personOf(known, item.by);
  const ember = (n: number): string => `ember${id}${n}`;
  const count = commentsOf(known.items, item.id).length;
  const twice = (text: string): ReactNode => (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{text}</span>
    </>
  );
  return (
    <div
      id={ember(1)}
      role="article"
      data-urn={activityUrn(item)}
      className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height feed-shared-update-v2--with-carousel-fix relative"
    >
      <div className="feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1 full-height">
        <h2 className="visually-hidden">Feed post</h2>
        <div className="fie-impression-container">
          <div className="relative">
            <div
              className={`${s['ember']} display-flex align-items-flex-start update-components-actor--with-control-menu`}
            >
              <div className="update-components-actor__container pr4 display-flex flex-grow-1">
                <a
                  href={actorUrl(item.by)}
                  aria-label={t('view', { name: person.name })}
                  className="update-components-actor__image relative"
                >
                  <span className="js-update-components-actor__avatar">
                    <div className="ivm-image-view-model update-components-actor__avatar">
                      <div className="ivm-view-attr__img-wrapper">
                        <img
                          id={ember(2)}
                          alt={person.name}
                          src={avatarOf(item.by)}
                          className="ivm-view-attr__img--centered EntityPhoto-circle-3 update-components-actor__avatar-image evi-image lazy-image ember-view"
                        />
                      </div>
                    </div>
                  </span>
                </a>
                <div className="update-components-actor__meta">
                  <a
                    href={actorUrl(item.by)}
                    aria-label={t('view', { name: person.name })}
                    className="update-components-actor__meta-link"
                  >
                    <span className="update-components-actor__title">
                      <span className="hoverable-link-text t-14 t-bold text-body-medium-bold t-black">
                        <span dir="ltr">{twice(person.name)}</span>
                      </span>
                      <span className="update-components-actor__supplementary-actor-info update-components-actor__supplementary-actor-info--align-icon update-components-actor__single-line-truncate">
                        <span aria-hidden="true">
                          <span className="white-space-pre"> </span>
                          <span className="white-space-pre" />
                        </span>
                        <span className="visually-hidden" />
                      </span>
                    </span>
                    <span className="update-components-actor__description text-body-xsmall t-black--light">
                      {twice(person.about)}
                    </span>
                  </a>
                  <span className="update-components-actor__sub-description text-body-xsmall t-black--light">
                    <span aria-hidden="true">
                      {ago(item.at)}
                      <span className="white-space-pre"> </span>•
                      <li-icon aria-hidden="true" type="globe-americas" class="v-align-bottom" />
                      <span className="white-space-pre"> </span>
                    </span>
                    <span className="visually-hidden">{ago(item.at, false)}</span>
                  </span>
                </div>
              </div>
            </div>
            <div className="feed-shared-control-menu display-flex feed-shared-update-v2__control-menu absolute text-align-right">
              <div
                id={ember(3)}
                className="artdeco-dropdown artdeco-dropdown--placement-bottom artdeco-dropdown--justification-right ember-view"
              >
                <button
                  id={ember(4)}
                  type="button"
                  tabIndex={0}
                  aria-label={t('menu', { name: person.name })}
                  className="feed-shared-control-menu__trigger artdeco-button artdeco-button--tertiary artdeco-button--muted artdeco-button--1 artdeco-button--circle artdeco-dropdown__trigger"
                >
                  …
                </button>
                <div
                  id={ember(5)}
                  tabIndex={-1}
                  aria-hidden="true"
                  aria-label={t('menu', { name: person.name })}
                  className="feed-shared-control-menu__content artdeco-dropdown__content artdeco-dropdown--is-dropdown-element artdeco-dropdown__content--has-arrow"
                />
              </div>
            </div>
          </div>
          <div tabIndex={-1} className={s['ember']}>
            <div
              tabIndex={-1}
              className="feed-shared-inline-show-more-text feed-shared-update-v2__description feed-shared-inline-show-more-text--minimal-padding"
            >
              <div
                dir="ltr"
                className="update-components-text relative update-components-update-v2__commentary"
              >
                <span className="break-words tvm-parent-container">
                  <span dir="ltr">
                    {item.text}
                    <span className="white-space-pre" />
                    <span className="white-space-pre" />
                  </span>
                </span>
              </div>
              <button
                type="button"
                role="button"
                aria-label={t('more')}
                className="feed-shared-inline-show-more-text__see-more-less-toggle see-more t-14 t-black--light t-normal hoverable-link-text"
              >
                <span>{t('more')}</span>
              </button>
            </div>
          </div>
          {item.picture && (
            <div className="update-components-image update-components-image--single-image feed-shared-update-v2__content">
              <div className="update-components-image__container-wrapper relative">
                <div className="update-components-image__container">
                  <button type="button" className="update-components-image__image-link">
                    <span className="visually-hidden">Activate to view larger image</span>
                    <div className="ivm-image-view-model">
                      <div className="ivm-view-attr__img-wrapper">
                        <img
                          id={ember(6)}
                          alt=""
                          src={pictureOf(item.picture)}
                          className="ivm-view-attr__img--centered ivm-view-attr__img--aspect-fill update-components-image__image evi-image lazy-image ember-view"
                        />
                      </div>
                    </div>
                  </button>
                </div>
              </div>
            </div>
          )}
          <div id={ember(7)} className="update-v2-social-activity">
            <Counts likes={item.likes} comments={count} ember={ember} />
            <div className="feed-shared-social-action-bar feed-shared-social-action-bar--full-width feed-shared-social-action-bar--has-social-counts">
              {[t('like'), t('comment'), t('repost'), t('send')].map((name, n) => (
                <button
                  key={name}
                  id={ember(20 + n)}
                  type="button"
                  aria-label={name}
                  className="artdeco-button artdeco-button--muted artdeco-button--3 artdeco-button--tertiary ember-view social-actions-button"
                >
                  <span className="artdeco-button__text">{name}</span>
                </button>
              ))}
            </div>
          </div>
        </div>
        <div id={ember(8)} className="update-v2-social-activity">
          <div className="feed-shared-update-v2__comments-container display-flex flex-column">
            {open && <Comments post={item} />}
          </div>
        </div>
      </div>
    </div>
  );
}

interface CountsProps {
  readonly likes: number;
  readonly comments: number;
  ember(n: number): string;
}

const Counts = ({ likes, comments, ember }: CountsProps): ReactNode => (
  <div className="social-details-social-counts social-details-social-counts--no-vertical-padding">
    <div className="display-flex flex-grow-1 full-width">
      <div className="relative full-width">
        <ul className="display-flex flex-wrap">
          <li className="social-details-social-counts__item social-details-social-counts__reactions social-details-social-counts__item--height-two-x">
            <button
              type="button"
              aria-label={t('reactions', { n: likes })}
              className="t-black--light display-flex align-items-center social-details-social-counts__count-value social-details-social-counts__count-value-hover"
            >
              <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                {likes}
              </span>
            </button>
          </li>
          <li className="display-flex flex-grow-1 max-full-width">
            <ul className="display-flex flex-grow-1 max-full-width">
              <li className="social-details-social-counts__item social-details-social-counts__comments social-details-social-counts__item--height-two-x">
                <button
                  type="button"
                  aria-label={t('comments', { n: comments })}
                  className="t-black--light social-details-social-counts__count-value social-details-social-counts__count-value-hover"
                >
                  <span aria-hidden="true">{t('comments', { n: comments })}</span>
                </button>
              </li>
              <li className="social-details-social-counts__item social-details-social-counts__item--height-two-x flex-shrink-1 overflow-hidden">
                <button
                  id={ember(30)}
                  aria-label={t('reposts', { n: Math.floor(likes / 10) })}
                  type="button"
                  className="ember-view t-black--light social-details-social-counts__count-value-hover social-details-social-counts__item--truncate-text full-width"
                >
                  <span aria-hidden="true">{t('reposts', { n: Math.floor(likes / 10) })}</span>
                </button>
              </li>
            </ul>
          </li>
        </ul>
      </div>
    </div>
  </div>
);
