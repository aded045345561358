/** Why a person is not erased, or not yet. */
import { alike, listed, oneOfTitled } from '../../core/bilingual.js';
import type { Definition } from '../../core/definition/definition.js';
import { seen } from '../../core/problem.js';
import type { ErasureState } from '../../store/erasures/erasures.sql.js';
import { Refused, refusedFields } from '../problem/refused.js';

export function caseActive(numbers: readonly number[]): Refused {
  const { zh, en } = listed(numbers.map(String));
  return new Refused('case_active', {
    expected: { zh: '此人的事项均已结束', en: 'every case of the person to have ended' },
    saw: { zh: `进行中的事项：${zh} 号`, en: `cases that go on: No. ${en}` },
    remedy: { zh: '请在事项结束后再申请删除', en: 'ask again when they have ended' },
  });
}

export function toldTooOften(max: number): Refused {
  return new Refused('told_too_often', {
    expected: { zh: `一日内至多 ${max} 次写明客户信息的理由`, en: `at most ${max} reasons in a day that tell of a person` },
    saw: { zh: '已有这么多', en: 'as many' },
    remedy: { zh: '请明日再申请，或由另一位流程管理员申请', en: 'ask tomorrow, or have another administrator ask' },
  });
}

/** Told to whoever confirms, who sees none of them. */
export function casesGoOn(count: number): Refused {
  return new Refused('case_active', {
    expected: { zh: '此人的事项均已结束', en: 'every case of the person to have ended' },
    saw: { zh: `进行中的事项：${count} 件`, en: `cases that go on: ${count}` },
    remedy: { zh: '请待事项结束后再同意，或不同意此申请', en: 'confirm it when they have ended, or refuse it' },
  });
}

export function askerRecused(): Refused {
  return new Refused('asker_recused', {
    expected: { zh: '申请人无须回避此人的任何事项', en: 'a request of somebody who is recused from none of the person\'s cases' },
    saw: { zh: '申请人须回避其中的事项', en: 'one of somebody who is recused from one' },
    remedy: { zh: '请由无须回避的流程管理员另行申请，并不同意此申请；不要告诉申请人缘由', en: 'have an administrator ask who is recused from none, and refuse this one, without telling its asker why' },
  });
}

/** @param fact what was asked for, undefined where nothing was */
export function noSuchPerson({ facts }: Definition, fact: string | undefined): Refused {
  const persons = Object.entries(facts).filter(([, { type }]) => type === 'person').map(([name, { title }]) => [name, title] as const);
  return refusedFields([{ path: 'fact', expected: oneOfTitled(persons), saw: seen(fact), remedy: { zh: '请从其中选取一项', en: 'name one of them' } }]);
}

export function personErased(): Refused {
  return new Refused('person_erased', {
    expected: { zh: '尚有未删除的个人信息', en: 'a person who is there' },
    saw: { zh: '没有，或已删除', en: 'none, or one who was erased' },
    remedy: { zh: '无须再申请', en: 'nothing is left to do' },
  });
}

export function erasureAsked(): Refused {
  return new Refused('erasure_asked', {
    expected: { zh: '尚未对此人提出申请', en: 'no request for this person' },
    saw: { zh: '已有待批准的申请', en: 'one that waits to be decided' },
    remedy: { zh: '请等待安全管理员批准', en: 'wait for the security administrator' },
  });
}

export function erasureDecided(state: ErasureState): Refused {
  return new Refused('erasure_decided', {
    expected: { zh: '待批准的申请', en: 'a request that waits to be decided' },
    saw: state === 'erased' ? { zh: '已删除', en: 'one that was carried out' } : { zh: '已不同意', en: 'one that was refused' },
    remedy: { zh: '请刷新列表', en: 'list the requests again' },
  });
}

export function askerDecides(): Refused {
  return new Refused('four_eyes', {
    expected: { zh: '申请人及其代理人以外的人员', en: 'somebody other than who asked, and who stands in for them' },
    saw: { zh: '申请人或其代理人', en: 'one of these' },
    remedy: { zh: '请交由其他安全管理员批准', en: 'hand it to another security administrator' },
  });
}

/** @param hasOther whether there is another security administrator */
export function makerDecides(hasOther: boolean): Refused {
  return new Refused('four_eyes', {
    expected: { zh: '未授予申请人流程管理员岗位、未为其开户的安全管理员', en: 'a security administrator who neither granted the post to whoever asked nor opened their account' },
    saw: { zh: '授岗或开户的人员', en: 'the one who did' },
    remedy: hasOther
      ? { zh: '请交由其他安全管理员批准', en: 'hand it to another security administrator' }
      : { zh: '请由运维人员在主机终端另设一名安全管理员：npx kept account make --administrator security', en: 'whoever runs the host makes a second security administrator at its terminal: npx kept account make --administrator security' },
  });
}

export function unknownErasure(erasureId: string): Refused {
  return new Refused('unknown_erasure', {
    expected: { zh: '删除个人信息的申请', en: 'a request to erase a person' },
    saw: alike(erasureId),
    remedy: { zh: '请从列表中选取', en: 'list the requests' },
  });
}
