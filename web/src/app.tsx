/** The console put together: language, look, answers kept, screens. */
import { QueryClientProvider } from '@tanstack/react-query';
import { App as Surface, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useState } from 'react';
import { HashRouter } from 'react-router';
import { makeQueryClient } from './api/query-client.js';
import { useWords } from './language/use-words.js';
import { Screens } from './screens.js';
import { STILL, THEME } from './theme.js';

const MOVES = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function App() {
  const { language } = useWords();
  const [client] = useState(makeQueryClient);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={MOVES ? THEME : STILL} button={{ autoInsertSpace: false }}>
      <Surface>
        <QueryClientProvider client={client}>
          <HashRouter>
            <Screens />
          </HashRouter>
        </QueryClientProvider>
      </Surface>
    </ConfigProvider>
  );
}
