/** What is wrong with a file of `workflows/` as a whole: it is not there, or not by its name. */
import { alike, NONE, type Bilingual } from '../core/bilingual.js';
import { problemOfFile, quote } from '../core/definition/problem.js';

const A_FILE: Bilingual = { zh: '文件', en: 'a file' };

export function noFolder(folder: string): Bilingual {
  const expected = { zh: '内含各单位文件夹的文件夹', en: 'a folder with one folder for each organization' };
  return problemOfFile(folder, expected, NONE, { zh: '请建立，或以 --workflows 指明另一个', en: 'make it, or name another with --workflows' });
}

export function doubledOrganization(file: string): Bilingual {
  const saw = { zh: '与另一文件夹同名的单位', en: 'one that another folder has too' };
  return problemOfFile(file, { zh: '名称不重复的单位', en: 'an organization of its own name' }, saw, { zh: '请改其中一个的名称', en: 'rename one' });
}

export function missingBeside(file: string): Bilingual {
  return problemOfFile(file, A_FILE, NONE, { zh: '请写好此文件，或将流程定义移到它旁边', en: 'write it or move the definition beside it' });
}

export function missingFile(file: string): Bilingual {
  return problemOfFile(file, A_FILE, NONE, { zh: '请指明存在的文件', en: 'name one that is there' });
}

export function otherName(file: string, process: string): Bilingual {
  const remedy = { zh: `请将文件改名为 ${process}.yaml`, en: `rename the file to ${process}.yaml` };
  return problemOfFile(file, { zh: '与文件同名', en: 'the name of the file' }, alike(quote(process)), remedy, 'process');
}

export function notBesideDefinition(file: string): Bilingual {
  const expected = { zh: '<流程>.yaml 旁边的 <流程>.scenarios.yaml', en: '<process>.scenarios.yaml beside <process>.yaml' };
  return problemOfFile(file, expected, { zh: '没有流程定义', en: 'no definition' }, { zh: '请放到流程定义旁边', en: 'put it beside its definition' });
}
