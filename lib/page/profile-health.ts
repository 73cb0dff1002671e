import type { HealthLine } from '@/lib/domain/front-page';
import { findAll } from './find';
import { judge } from './health';
import { findDescribed } from './label-text';
import { placeInFront } from './profile-page';
import { asPageView, type ProfileView } from './profile-view';

/** What each description of the place in front finds there, as it stands now. */
export function profileHealth(view: ProfileView): readonly HealthLine[] {
  const place = placeInFront(view);
  const pageView = asPageView(view);
  const { document } = view.page;
  if (!place)
    return view.data.pages.flatMap(({ id, root }) =>
      judge(`profile.${id}`, root, (candidate) => findAll(pageView, document, candidate)),
    );
  const { page, root } = place;
  return [
    ...judge(`profile.${page.id}`, page.root, (candidate) => findAll(pageView, document, candidate)),
    ...page.fields.flatMap(({ field, read, control }) =>
      judge(`profile.${page.id}.${field}`, control ?? read, (candidate) =>
        findAll(pageView, root, candidate),
      ),
    ),
    ...judge(`profile.${page.id}.save`, page.save, (candidate) => findAll(pageView, root, candidate)),
    ...pageView.taught
      .filter(({ part }) => part.startsWith('field:') && part.endsWith(`:${page.id}`))
      .flatMap(({ part, css }) =>
        judge(
          `profile.taught.${part.split(':')[1] ?? ''}`,
          css.map((one) => ({ css: one, seen: '' })),
          ({ css: description }) => findDescribed(root, description),
        ),
      ),
  ];
}
