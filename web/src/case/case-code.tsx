/** Number and code of a case that was just opened: shown once, to be kept by whoever follows it. */
import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Alert, Flex, Typography } from 'antd';
import { useWords } from '../language/use-words.js';

export interface NumberAndCode {
  readonly number: number;
  readonly code: string;
}

/** @param words what is to be done with them */
export function CaseCode({ number, code, words }: NumberAndCode & { words: string }) {
  const { t } = useWords();
  const parts = [[t('case.number'), String(number)], [t('code.code'), code]] as const;
  const copy = { text: parts.map(([word, value]) => `${word}${t('colon')}${value}`).join('\n'), tooltips: false, icon: [<Copy key="copy" />, <Copied key="copied" />] };
  return (
    <Flex vertical gap={12}>
      <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 16, rowGap: 6, alignItems: 'baseline' }}>
        {parts.map(([word, value]) => (
          <div key={word} style={{ display: 'contents' }}>
            <dt>{word}</dt>
            <dd style={{ margin: 0, fontSize: 'clamp(15px, 4.6vw, 22px)', fontWeight: 600, fontFamily: 'ui-monospace, monospace', whiteSpace: 'nowrap' }}>{value}</dd>
          </div>
        ))}
      </dl>
      <Typography.Text copyable={copy} />
      <Alert type="warning" showIcon title={words} />
    </Flex>
  );
}

function Copy() {
  const { t } = useWords();
  return <><CopyOutlined /> {t('code.copy')}</>;
}

function Copied() {
  const { t } = useWords();
  return <><CheckOutlined /> {t('code.copied')}</>;
}
