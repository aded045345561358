/** The other language, in its own words. */
import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { switchLanguage } from './language.js';
import { useWords } from './use-words.js';

export function LanguageSwitch() {
  const { language } = useWords();
  const client = useQueryClient();
  const other = language === 'zh' ? 'English' : '中文';
  return (
    <Button type="text" icon={<GlobalOutlined />} lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => void switchLanguage().then(() => client.invalidateQueries())}>
      {other}
    </Button>
  );
}
