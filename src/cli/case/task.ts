/** `kept case task`: does something with a task of a case beside doing it, or with the case beside its events. */
import { Argument, Command, Option } from 'commander';
import type { CaseAnswerView } from '../../api/cases/case-commands.js';
import type { CaseView } from '../../api/cases/case-view.js';
import { TASK_ACT_NAMES, TASK_ACTS, type TaskAct } from '../../core/case/tasks/task-acts.js';
import type { Language } from '../../core/bilingual.js';
import { callApi } from '../call-api.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { caseIdOf } from './case-id.js';
import { answerWords } from './case-words.js';

interface TaskOptions {
  readonly state?: string;
  readonly holder?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly key?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function caseTask(): Command {
  const acts = Object.entries(TASK_ACTS).map(([act, { title }]) => `${act} ${title.zh}`).join('、');
  return new Command('task')
    .description('待办、抄送、协办 · sign for, take, hand back, delegate or assign a task; copy the case, ask for assistance, assist')
    .argument('<case>', '编号或 ID number or id of the case')
    .addArgument(new Argument('<act>', acts).choices(TASK_ACT_NAMES))
    .option('--state <state>', '待办所在状态；只有一项待办时可不填 the state of the task, where there is more than one')
    .addOption(new Option('--holder <holder>', '待办向谁要求 whom the task asks, such as handler@operations/'))
    .option('--to <staff>', '人员 whom it names')
    .option('--reason <text>', '理由或内容 why, or what is said')
    .option('--key <key>', '幂等键 Idempotency-Key')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (which: string, act: TaskAct, { state, holder, to, reason, key, json, lang: language }: TaskOptions) => {
      const caseId = await caseIdOf(which, language);
      const of = state ?? (TASK_ACTS[act].on === 'task' ? await onlyState(caseId, language) : undefined);
      const body = { act, ...(of !== undefined && { state: of }), ...(holder !== undefined && { holder }), ...(to !== undefined && { to }), ...(reason !== undefined && { reason }) };
      const answer = await callApi<CaseAnswerView>(`cases/${caseId}/tasks`, { method: 'POST', body, key, language });
      print(json ? JSON.stringify(answer) : answerWords(answer, language));
    });
}

/** The state of the one task that is open; where there are more, the host asks which. */
async function onlyState(caseId: string, language: Language): Promise<string | undefined> {
  const { tasks } = await callApi<CaseView>(`cases/${caseId}`, { language });
  const states = new Set(tasks.map((task) => task.state));
  return states.size === 1 ? tasks[0]!.state : undefined;
}
