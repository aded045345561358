/** What `kept register` says of a register, a file or a line that is not as it should be. */
import { alike, AND, joined, listed, NONE, titled, type Bilingual } from '../../core/bilingual.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { quote } from '../../core/definition/problem.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import type { Organization } from '../../core/definition/organization.js';
import type { Problem } from '../../core/problem.js';
import type { LeavingUnconfirmed, LineProblem, PeriodUnsettled } from '../../engine/recurrence/load-register.js';

/** Where no organization, or more than one, has the register that was asked for. */
export function noSuchRegister(asked: { readonly register: string; readonly tenant: string | undefined }, organizations: readonly Organization[], isAmbiguous: boolean): Problem {
  const { register, tenant } = asked;
  const known = organizations.flatMap(({ organization, registers = {} }) => Object.keys(registers).map((name) => ({ name, organization })));
  const { zh, en } = known.length === 0 ? NONE : joined(known.map(({ name, organization }) => ({ zh: `${organization} 的 ${name}`, en: `${name} of ${organization}` })), AND);
  const near = didYouMean(register, known.map(({ name }) => name));
  const declare = { zh: '请在 organization.yaml 中声明', en: 'declare it in organization.yaml' };
  return {
    expected: { zh: `一个单位的名册（${zh}）`, en: `a register of one organization (${en})` },
    saw: tenant === undefined ? alike(quote(register)) : { zh: `${tenant} 的 ${quote(register)}`, en: `${quote(register)} of ${tenant}` },
    remedy: isAmbiguous ? { zh: '请用 --tenant 指明单位', en: 'name the organization with --tenant' } : (near ?? declare),
  };
}

/** `customers.csv:3 责任部门（unit）：应为…`, one line for each mistake. */
export function lineWords(file: string, { line, path, title, expected, saw, remedy }: LineProblem): Bilingual {
  const name = title === undefined ? alike(path) : titled(title, path);
  return {
    zh: `${file}:${line} ${name.zh}：应为 ${expected.zh}，实为 ${saw.zh}${remedy === undefined ? '' : `。${remedy.zh}`}`,
    en: `${file}:${line} ${name.en}: expected ${expected.en}, saw ${saw.en}${remedy === undefined ? '' : `; ${remedy.en}`}`,
  };
}

/** A whole register that lets more than half of the subjects go. */
export const unconfirmed = (file: string, { left, before }: LeavingUnconfirmed): Problem => ({
  expected: { zh: '至多半数对象离册', en: 'at most half of the subjects to leave' },
  saw: { zh: `现有 ${before} 个对象，${left} 个不在 ${file} 中`, en: `${before} subjects now, ${left} of them not in ${file}` },
  remedy: { zh: '请核对文件；无误则加 --yes', en: 'look at the file again; where it is right, add --yes' },
});

/** A period that no host has settled with what was loaded before its end. */
export const unsettled = ({ period }: PeriodUnsettled): Problem => ({
  expected: { zh: '已结束的各期均已按名册结清', en: 'every period that has ended to be settled with the register' },
  saw: { zh: `${period}，尚未结清`, en: `${period}, which is not` },
  remedy: { zh: '请确认主机在运行（npm start），再重新导入；若仍如此，请查看主机日志', en: 'see that a host runs (npm start) and load it again; where it stays so, look into the log of the host' },
});

export function noSuchForm(path: string, known: readonly string[]): Problem {
  const { zh, en } = listed(known.map((ending) => `.${ending}`));
  return {
    expected: { zh: `以 ${zh} 结尾的文件`, en: `a file that ends in ${en}` },
    saw: alike(quote(path)),
    remedy: { zh: '请存为其中一种', en: 'save it as one of these' },
  };
}

/** @param wrong with what lies at the path */
export const noFile = (path: string, { saw, remedy }: Problem): Problem => ({
  expected: { zh: '存放名册的文件', en: 'a file to read the register from' },
  saw: { zh: `${path}：${saw.zh}`, en: `${saw.en} at ${path}` },
  remedy,
});

export const noLines = (path: string): Problem => ({
  expected: { zh: `${path} 中至少一个对象`, en: `at least one subject in ${path}` },
  saw: NONE,
  remedy: { zh: '请核对文件；要清空名册，则加 --replace', en: 'look at the file again; to empty the register, add --replace' },
});

export function noHeadings(path: string, missing: readonly string[], twice: readonly string[]): Problem {
  const [without, again] = [listed(missing), listed(twice.map(quote))];
  const faults = [
    ...(missing.length > 0 ? [{ zh: `缺少 ${without.zh}`, en: `none of ${without.en}` }] : []),
    ...(twice.length > 0 ? [{ zh: `${again.zh} 重复`, en: `${again.en} again` }] : []),
  ];
  return {
    expected: { zh: `${path} 的标题行有 id、unit 等列，各一次`, en: `the headings of ${path} to be id, unit and others, each once` },
    saw: joined(faults, AND),
    remedy: { zh: '请更正标题行：id,title,unit,since,until', en: 'mend the line of headings: id,title,unit,since,until' },
  };
}

/** @param why in the words of the parser, which are English */
export const noCsv = (path: string, why: string): Problem => ({
  expected: { zh: `${path} 为带标题行的 CSV（id,title,unit,since,until）`, en: `${path} to be CSV with a line of headings (id,title,unit,since,until)` },
  saw: { zh: `解析器报告：${why}`, en: `what the parser says: ${why}` },
  remedy: { zh: '请更正', en: 'correct it' },
});

export const noUtf8 = (path: string, line: number): Problem => ({
  expected: { zh: `${path} 为 UTF-8 编码`, en: `${path} to be in UTF-8` },
  saw: { zh: `第 ${line} 行为其他编码（如 GBK）`, en: `line ${line} in another encoding, such as GBK` },
  remedy: { zh: '请另存为“CSV UTF-8”，再重新导入', en: "save it as 'CSV UTF-8' and load it again" },
});

export const noObject = (text: string): FieldProblem => ({
  path: 'JSON',
  expected: { zh: '一个对象', en: 'an object' },
  saw: alike(quote(text)),
  remedy: { zh: '请写作 {"id": "…", "title": "…", "unit": "…"}', en: 'write {"id": "…", "title": "…", "unit": "…"}' },
});
