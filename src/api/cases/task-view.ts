/** Open tasks of a case, how they stand with those whom they ask, and what the reader may do with them. */
import { ApiProperty } from '@nestjs/swagger';
import { actsFor } from '../../core/case/acting.js';
import { actsOnCase, actsOnTask } from '../../core/case/tasks/act-on-task.js';
import type { CaseDocument, OpenTask, TaskCare } from '../../core/case/case-document.js';
import type { Actor } from '../../core/case/command.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { TASK_ACT_NAMES, TASK_ACTS, type TaskAct } from '../../core/case/tasks/task-acts.js';
import { careOf, holderText } from '../../core/case/tasks/task-care.js';
import { stateTitles, taskTitle } from '../../core/definition/state-titles.js';
import { titleIn, TitleView } from '../title.js';

export class TaskActView {
  @ApiProperty({ enum: TASK_ACT_NAMES, example: 'take' }) readonly act: TaskAct;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ description: '须指明人员 Whether it names somebody.' }) readonly to: boolean;
  @ApiProperty({ description: '须说明理由 Whether it asks for a reason.' }) readonly reason: boolean;
}

export class OpenTaskView {
  @ApiProperty({ example: 'recorded' }) readonly state: string;
  @ApiProperty({ description: '要做什么 What is asked.' }) readonly title: TitleView;
  @ApiProperty({ example: 'agent' }) readonly post: string;
  @ApiProperty() readonly postTitle: TitleView;
  @ApiProperty({ type: String, nullable: true }) readonly unit: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly staff: string | null;
  @ApiProperty({ example: 'handler@operations/', description: '向谁要求，办理待办时可指明 Whom it asks; names the task where a state has several.' }) readonly holder: string;
  @ApiProperty({ type: String, nullable: true, description: '签收人 Who signed for it.' }) readonly signedBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: '在谁手上 In whose hands it is.' }) readonly heldBy: string | null;
  @ApiProperty({ enum: ['taken', 'given', 'passed-on'], nullable: true, type: String, description: '领取、指派、委托 Taken, assigned, delegated.' }) readonly heldHow: TaskCare['heldHow'];
  @ApiProperty({ type: String, nullable: true, description: '退单人 Who handed it back.' }) readonly returnedBy: string | null;
  @ApiProperty({ type: [TaskActView], description: '您可对其作的操作 What you may do with it, beside doing it.' }) readonly acts: readonly TaskActView[];
}

export class AssistanceView {
  @ApiProperty({ example: 4, description: '请求的序号 The number of the event that asked.' }) readonly asked: number;
  @ApiProperty({ example: 'wu' }) readonly askedBy: string;
  @ApiProperty({ example: 'sun' }) readonly staff: string;
  @ApiProperty({ description: '由您回复 Whether it is yours to answer.' }) readonly yours: boolean;
}

const taskActView = (act: TaskAct): TaskActView => {
  const { title, to, reason } = TASK_ACTS[act];
  return { act, title, to, reason: reason === 'required' };
};

export function openTaskViews({ definition, organization }: ProcessVersion, document: CaseDocument, reader: Actor): OpenTaskView[] {
  const titles = stateTitles(definition.statechart);
  return document.tasks.map((task: OpenTask) => {
    const { state, post, unit, staff } = task;
    const { signedBy, heldBy, heldHow, returnedBy } = careOf(document.care, task);
    return {
      state, post, unit, staff, signedBy, heldBy, heldHow, returnedBy,
      holder: holderText(task),
      postTitle: titleIn(organization.posts, post),
      title: taskTitle(definition.statechart, state) ?? titles.get(state)!,
      acts: actsOnTask(definition, document, task, reader).map(taskActView),
    };
  });
}

export function caseActViews({ definition }: ProcessVersion, document: CaseDocument, reader: Actor): TaskActView[] {
  return actsOnCase(definition, document, reader).map(taskActView);
}

export function assistanceViews({ assistance = [] }: CaseDocument, reader: Actor): AssistanceView[] {
  return assistance.map(({ asked, askedBy, staff }) => ({ asked, askedBy, staff, yours: actsFor(reader, staff) }));
}
