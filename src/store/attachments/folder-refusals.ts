/** A folder of attachments that a host must not use; the words say what to do. */
import { alike, type Bilingual } from '../../core/bilingual.js';
import { sentences, type Problem } from '../../core/problem.js';

export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
  readonly words: Bilingual;

  constructor(problem: Problem) {
    const words = sentences(problem);
    super(words.en);
    this.words = words;
  }
}

/** Two databases in one folder would each sweep away what the other has kept. */
export function ofAnotherDatabase(folder: string, owner: string): FolderRefused {
  return new FolderRefused({
    expected: { zh: `附件文件夹 ${folder} 属于此数据库`, en: `the folder of attachments ${folder} to be of this database` },
    saw: { zh: '另一数据库的附件', en: 'those of another' },
    remedy: {
      zh: `请以 KEPT_ATTACHMENTS 指明其他文件夹；若此数据库由备份恢复而来、原数据库不再使用，请删除 ${owner} 后重新启动`,
      en: `name another folder in KEPT_ATTACHMENTS; where this database was restored from a backup and the former is used no more, delete ${owner} and start again`,
    },
  });
}

export function unusable(folder: string, error: unknown): FolderRefused {
  return new FolderRefused({
    expected: { zh: `附件文件夹 ${folder} 可读写`, en: `to read and write in the folder of attachments ${folder}` },
    saw: alike((error as NodeJS.ErrnoException).code ?? String(error)),
    remedy: { zh: '请更正其权限，或以 KEPT_ATTACHMENTS 指明其他文件夹', en: 'mend its permissions, or name another in KEPT_ATTACHMENTS' },
  });
}
