/** What is done about one of the three administrators is done at the terminal of the host: nobody in the console appoints or removes who watches over it. */
import { titled } from '../../core/bilingual.js';
import { WHO } from '../../core/access/acts.js';
import type { StaffRow } from '../../store/people/staff.sql.js';
import { Refused } from '../problem/refused.js';

export function terminalOnly({ staff, kind }: Pick<StaffRow, 'staff' | 'kind'>): Refused {
  return new Refused('terminal_only', {
    expected: { zh: '一般工作人员', en: 'an employee' },
    saw: titled(WHO[kind], staff),
    remedy: { zh: '请由运维人员在主机终端办理：npx kept account link、reset 或 leave', en: 'whoever runs the host does it at its terminal: npx kept account link, reset or leave' },
  });
}
