/** `kept webhook add|list|remove`: where an organization is told, over HTTP. */
import { Command } from 'commander';
import type { AddedWebhookView, WebhookListView, WebhookView } from '../api/webhooks/webhook-view.js';
import { callApi } from './call-api.js';
import type { Language } from '../core/bilingual.js';
import { languageOption } from './language.js';
import { complain, print } from './told.js';

export function webhook(): Command {
  return new Command('webhook')
    .description('回调地址 · webhooks, over HTTP (KEPT_TOKEN of an administrator)')
    .addCommand(add())
    .addCommand(list())
    .addCommand(remove());
}

interface Output {
  readonly json?: true;
  readonly lang: Language;
}

function add(): Command {
  return new Command('add')
    .description('添加；签名密钥只显示一次 · add one; the secret that signs its messages is shown once')
    .argument('<url>', 'https://…')
    .option('--kind <kind...>', 'notify 通知 | warning 预警 | breach 违诺', ['breach'])
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (url: string, { kind, json, lang: language }: Output & { kind: string[] }) => {
      const added = await callApi<AddedWebhookView>('webhooks', { method: 'POST', body: { url, kinds: kind }, language });
      if (json) return print(JSON.stringify(added));
      print(added.secret);
      complain(webhookLine(added));
    });
}

function list(): Command {
  return new Command('list')
    .description('列出 · list them')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async ({ json, lang: language }: Output) => {
      const answer = await callApi<WebhookListView>('webhooks', { language });
      print(json ? JSON.stringify(answer) : answer.items.map(webhookLine).join('\n') || { zh: '没有回调地址', en: 'no webhooks' }[language]);
    });
}

function remove(): Command {
  return new Command('remove')
    .description('移除 · remove one')
    .argument('<webhook>', 'ID')
    .addOption(languageOption())
    .action(async (id: string, { lang: language }: Output) => {
      await callApi<null>(`webhooks/${encodeURIComponent(id)}`, { method: 'DELETE', language });
      print({ zh: '已移除', en: 'removed' }[language]);
    });
}

function webhookLine({ webhookId, url, kinds, addedBy }: WebhookView): string {
  return `${webhookId}  ${kinds.join(', ')}  ${url}  ${addedBy}`;
}
