/** Cases that a case opened, and the one that opened it. Run under `readAs`: from either case a recused reader sees neither. */
import type { EntityManager } from 'typeorm';

export interface SubCaseRow {
  readonly name: string;
  readonly process: string;
  readonly caseId: string;
  /** Null until it is opened. */
  readonly number: number | null;
  readonly state: 'to-open' | 'open' | 'to-answer' | 'answered' | 'ended' | 'refused';
  readonly endState: string | null;
  readonly reason: string | null;
}

export interface ParentRow {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  /** What the parent calls this case. */
  readonly name: string;
}

export interface RelatedCases {
  readonly parent: ParentRow | null;
  readonly subCases: readonly SubCaseRow[];
}

export async function relatedCases(manager: EntityManager, caseId: string): Promise<RelatedCases> {
  const subCases = await manager.query<SubCaseRow[]>(
    `select s.name, s.process, s.child_id as "caseId", f.number::float8 as number, s.state, s.end_state as "endState", s.reason
     from kept.sub_case s left join kept.case_file f on f.tenant = s.tenant and f.case_id = s.child_id
     where s.case_id = $1 order by s.sequence, s.part`,
    [caseId],
  );
  const [parent] = await manager.query<ParentRow[]>(
    `select f.case_id as "caseId", f.number::float8 as number, f.process, s.name
     from kept.sub_case s join kept.case_file f on f.tenant = s.tenant and f.case_id = s.case_id where s.child_id = $1`,
    [caseId],
  );
  return { parent: parent ?? null, subCases };
}
