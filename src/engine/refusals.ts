/** Each refusal of the engine in the words of its case. */
import { alike, type Bilingual } from '../core/bilingual.js';
import { refuse, type Answer } from './submission.js';

/** Why a definition could not go on is written for the log, in English; it is quoted as it stands. */
export const quotedWhy = (why: string): Bilingual => ({ zh: `定义缺陷（原文：${why}）`, en: why });

export function definitionDefect(why: string): Answer {
  return refuse('definition_defect', {
    expected: { zh: '能够执行此操作的流程定义', en: 'a definition that can carry this out' },
    saw: quotedWhy(why),
    remedy: { zh: '请告知流程管理员', en: 'tell a workflow administrator' },
  });
}

/** Why it is held may be in the words of the database: that is for administrators. */
export function caseHeld(): Answer {
  return refuse('case_held', {
    expected: { zh: '未搁置的事项', en: 'a case that its definition can carry on' },
    saw: { zh: '已搁置的事项', en: 'one that is held' },
    remedy: { zh: '请联系管理员（npx kept held list 可见原因）', en: 'ask an administrator, who finds the reason with: npx kept held list' },
  });
}

export function keyReused(): Answer {
  return refuse('idempotency_key_reused', {
    expected: { zh: '与首次相同的命令', en: 'the same command as before under this key' },
    saw: { zh: '另一命令', en: 'another command' },
    remedy: { zh: '请为此命令另用一个幂等键', en: 'send it with a key of its own' },
  });
}

export function unknownProcess(name: string): Answer {
  return refuse('unknown_process', {
    expected: { zh: '已发布的流程', en: 'a published process' },
    saw: alike(name),
    remedy: { zh: '请查看已发布的流程，改用其中的名称', en: 'list the definitions' },
  });
}

export function unknownCase(caseId: string): Answer {
  return refuse('unknown_case', {
    expected: { zh: '本单位的事项', en: 'a case of the tenant' },
    saw: alike(caseId),
    remedy: { zh: '请从事项列表中选取', en: 'list the cases' },
  });
}

export function hostStopping(): Answer {
  return refuse('stopping', {
    expected: { zh: '受理命令的主机', en: 'a host that takes commands' },
    saw: { zh: '正在停止的主机', en: 'one that is stopping' },
    remedy: { zh: '请稍后以相同的幂等键重新发送，或发往另一台主机', en: 'send the same command again in a moment, with the same Idempotency-Key' },
  });
}
