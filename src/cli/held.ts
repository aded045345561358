/** `kept held list|release`: cases that their definition could not carry on. */
import { Command } from 'commander';
import { alike } from '../core/bilingual.js';
import { quote } from '../core/definition/problem.js';
import { withClient } from '../store/database.js';
import { heldCases, releaseCase } from '../store/held.sql.js';
import { print, Told } from './told.js';
import { withDatabase } from './with-database.js';

export function held(): Command {
  return new Command('held')
    .description('搁置的事项 · cases set aside because their definition could not carry them on; each start tries them again')
    .addCommand(new Command('list').description('列出及其原因 · list them with the reason').action(list))
    .addCommand(new Command('release').description('解除搁置，定时器继续 · release one; what fell due meanwhile is decided at once').argument('<case-id>').action(release));
}

async function list(): Promise<void> {
  const cases = await withDatabase((dataSource) => withClient(dataSource, heldCases));
  for (const { number, process, caseId, why } of cases) print(`${number}  ${process}  ${caseId}  ${why}`);
  if (cases.length === 0) print('没有搁置的事项 no case is held');
}

async function release(caseId: string): Promise<void> {
  const done = await withDatabase((dataSource) =>
    withClient(dataSource, async (client) => {
      const one = (await heldCases(client)).find((each) => each.caseId === caseId);
      return one !== undefined && (await releaseCase(client, one));
    }));
  if (!done) {
    throw new Told({
      expected: { zh: '已搁置事项的 ID', en: 'the id of a held case' },
      saw: alike(quote(caseId)),
      remedy: { zh: '请列出：npx kept held list', en: 'list them: npx kept held list' },
    });
  }
  print('已解除 released');
}
