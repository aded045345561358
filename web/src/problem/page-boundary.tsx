/** Where a page fails, the frame around it stays: after the host was updated, an open window asks for files that are gone. */
import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../language/use-words.js';

/** The file of a page did not come. */
class PageNotLoaded extends Error {
  override readonly name = 'PageNotLoaded';
}

export function loaded<Page>(page: Promise<Page>): Promise<Page> {
  return page.catch((cause: unknown) => {
    throw new PageNotLoaded(String(cause), { cause });
  });
}

export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary at={pathname}>{children}</Boundary>;
}

interface Failed {
  readonly error: Error | null;
}

class Boundary extends Component<{ at: string; children: ReactNode }, Failed> {
  override readonly state: Failed = { error: null };

  static getDerivedStateFromError(error: Error): Failed {
    return { error };
  }

  /** Another page may well do. */
  override componentDidUpdate({ at }: { at: string }): void {
    if (at !== this.props.at && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <PageFailed error={error} />;
  }
}

function PageFailed({ error }: { error: Error }) {
  const { t } = useWords();
  const isNotLoaded = error instanceof PageNotLoaded;
  return (
    <Alert type={isNotLoaded ? 'warning' : 'error'} showIcon role="alert" title={t(isNotLoaded ? 'problem.notLoaded' : 'problem.ours')} description={isNotLoaded ? t('problem.notLoadedWhy') : String(error)}
      action={<Button onClick={() => location.reload()}>{t('problem.reload')}</Button>} />
  );
}
