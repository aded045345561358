/** The next page of a list, where there is one. */
import { Button, Flex } from 'antd';
import { useWords } from '../language/use-words.js';

export function More({ hasNextPage, isFetchingNextPage, fetchNextPage }: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }) {
  const { t } = useWords();
  return hasNextPage ? <Flex justify="center" style={{ marginTop: 16 }}><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('list.more')}</Button></Flex> : null;
}
