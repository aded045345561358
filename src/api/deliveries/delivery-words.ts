/** Where a delivery stands, and why it was not taken, in words. */
import type { Title } from '../../core/definition/definition.js';
import { ownEntry } from '../../core/definition/own-entry.js';
import type { DeliveryState } from '../../store/effects/delivery-lists.sql.js';

export const STATES: Readonly<Record<DeliveryState, Title>> = {
  pending: { zh: '待送达', en: 'pending' },
  sent: { zh: '已送达', en: 'sent' },
  dead: { zh: '未送达', en: 'dead' },
  unreachable: { zh: '无从送达', en: 'unreachable' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

const REASONS: Readonly<Record<string, Title>> = {
  connection_refused: { zh: '对方拒绝连接', en: 'The receiver refuses connections' },
  connection_lost: { zh: '连接中断', en: 'The connection broke' },
  connection_failed: { zh: '无法连接', en: 'No connection could be made' },
  name_not_found: { zh: '找不到该域名', en: 'The name leads nowhere' },
  timed_out: { zh: '等待超时', en: 'No answer came in time' },
  certificate_refused: { zh: '对方证书不可信', en: 'The certificate of the receiver is not trusted' },
  private_address: { zh: '地址在本机或内网，未获准许', en: 'The address lies in this host or a private network, which is not allowed' },
  redirected: { zh: '对方要求转到别处，不予跟随', en: 'The receiver points elsewhere, which is not followed' },
  not_accepted: { zh: '对方未接受', en: 'The receiver did not accept it' },
  not_http: { zh: '地址不是 http 或 https', en: 'The address is neither http nor https' },
  login_refused: { zh: '邮件服务器拒绝登录', en: 'The mail server refuses the login' },
  channel_failed: { zh: '发送渠道出错，见日志', en: 'The channel failed of itself; the log says why' },
  anonymous: { zh: '未留姓名，无从联系', en: 'Nobody was named' },
  erased: { zh: '个人信息已删除', en: 'The personal data was erased' },
  no_phone: { zh: '未留电话', en: 'No telephone number was left' },
  phone_refused: { zh: '电话不是可收短信的手机号码', en: 'The telephone number is none that takes short messages' },
  no_email: { zh: '未留邮箱', en: 'No e-mail address was left' },
  address_refused: { zh: '邮箱地址无效', en: 'The address is none that takes mail' },
  owner_recused: { zh: '添加回调地址的人员须回避本事项', en: 'Whoever added the webhook takes no part in the case' },
  webhook_removed: { zh: '回调地址已移除', en: 'The webhook was removed' },
};

export function reasonWords(reason: string): Title {
  return ownEntry(REASONS, reason) ?? { zh: reason, en: reason };
}
