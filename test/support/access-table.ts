/** The table of acts as people read it: a row an act, in Markdown. */
import { ACTS, WHO, type Act } from '../../src/core/access/acts.js';

export function accessTable(): string {
  const rows = (Object.keys(ACTS) as Act[]).map((act) => {
    const { who, title } = ACTS[act];
    return `| \`${act}\` | ${title.zh} | ${title.en} | ${who.map((one) => WHO[one].zh).join('、')} | ${who.map((one) => WHO[one].en).join(', ')} |`;
  });
  return ['| act | 操作 | | 谁 | who |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
