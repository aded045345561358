/** One meaning, one word: what screens call a thing is what the glossary and the pages call it. */
import { readdirSync, readFileSync } from 'node:fs';
import { COMMITMENT_STATES } from '../../src/core/case/promises/commitment-words.js';
import { DUTY_STATES } from '../../src/core/recurrence/duty.js';

const text = (path: string): string => readFileSync(path, 'utf8');
const states = Object.entries(COMMITMENT_STATES).map(([state, { zh, en }]) => ({ state, zh, en }));
const dutyStates = Object.entries(DUTY_STATES).map(([state, { zh, en }]) => ({ state, zh, en }));

/** Rows of the glossary: its English words, and the one Chinese word for them. */
const glossary = text('docs/glossary.md').split('\n').filter((line) => line.startsWith('| ')).map((line) => {
  const [, english = '', chinese = ''] = line.split('|').map((cell) => cell.trim());
  return { english: english.split(', '), chinese };
});

test.each([...states, ...dutyStates])('the glossary calls $state $zh', ({ zh, en }) => {
  expect(glossary.filter(({ english }) => english.includes(en.toLowerCase())).map(({ chinese }) => chinese)).toEqual([zh]);
});

test.each(states)('definitions and scenarios call $state $zh', ({ state, zh }) => {
  expect(text('docs/definitions.md')).toContain(`| ${state} (${zh}) |`);
  expect(text('docs/scenarios.md')).toContain(`\`${state}\` (${zh})`);
});

test.each(dutyStates)('the page on duties calls $state $zh', ({ state, zh }) => {
  expect(text('docs/duties.md')).toContain(`| ${state} (${zh}) |`);
});

test('no two English words of the glossary have one Chinese word', () => {
  const words = glossary.map(({ chinese }) => chinese);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

/** Chinese words that once stood beside the one of the glossary, each with that one. */
const RETIRED: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /按时完成|按期履行|已兑现/, instead: '按期兑现' },
  { word: /(?<!请求|等待)超时|违约/, instead: '违诺' },
  { word: /逾期履行/, instead: '逾期兑现' },
  { word: /终未履行/, instead: '终未兑现' },
  { word: /暂停|停表|中止/, instead: '挂起' },
  { word: /免除/, instead: '免责' },
  { word: /取消/, instead: '撤销' },
  { word: /责任单位|机构/, instead: '责任部门; 单位 is the organization' },
  { word: /办理人/, instead: '经办人' },
  { word: /收到时间|受理时间/, instead: '受理时刻' },
];

const pages = ['README.md', ...['docs', 'src', 'web/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|tsx?)$/.test(name)).map((name) => `${folder}/${name}`))];

test.each(RETIRED)('$instead, instead of $word', ({ word }) => {
  const found = pages.flatMap((path) => text(path).split('\n').flatMap((line, n) => (word.test(line) ? [`${path}:${n + 1} ${line.trim()}`] : [])));
  expect(found).toEqual([]);
});
