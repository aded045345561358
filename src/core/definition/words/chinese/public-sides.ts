/** What is said of what people without an account do and see. */
export const OF_PUBLIC_SIDES: Readonly<Record<string, string>> = {
  'a fact of the opening form: {0}': '登记表单中的事实：{0}',
  "take one of these, or add it to the form of 'opened'": "请从中选取，或加入 'opened' 的表单",
  'all that the opening form requires: {0}': '登记表单的全部必填项：{0}',
  'add them, or make them optional': '请加入，或改为选填',
  'a process without a recurrence: its cases are begun by duties': '没有周期任务的流程：周期任务的事项从义务开始',
  'one that recurs': '有周期任务',
  'a post that opens cases at that unit': '在该部门可登记的岗位',
  "{0}, which 'opened' does not name": "{0}，'opened' 未列入",
  "add it to 'by' of 'opened'": "请加入 'opened' 的 'by'",
  'a fact that is not personal, for anyone reads it': '非个人信息的事实，因为任何人可看',
  'leave it out, or take another fact': '请去掉，或改用其他事实',
};
