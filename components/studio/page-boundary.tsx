import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Detail } from '@/components/ui/detail';
import { EmptyState } from '@/components/ui/empty-state';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Catches a bug of one page, so that the others stay usable; give it a `key` of the place, and leaving the page clears it. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title={i18n.t('studio.broken')}
          actions={<Button onClick={() => location.reload()}>{i18n.t('studio.reload')}</Button>}
        >
          {i18n.t('studio.brokenHint')}
        </EmptyState>
        <Detail text={error instanceof Error ? (error.stack ?? error.message) : String(error)} />
      </div>
    );
  }
}
