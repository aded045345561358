/** The words of the console in Chinese; docs/glossary.md has those of the trade. */
export const zh = {
  product: '践诺 Kept',
  productShort: '践诺',
  motto: '公用事业服务承诺',
  and: '、',
  then: '；',
  colon: '：',
  thePublic: '公众',
  named: '{{name}}（{{staff}}）',
  kind: { employee: '工作人员', system: '系统管理员', security: '安全管理员', audit: '审计管理员' },
  time: { days: '{{count}}天', hours: '{{count}}小时', minutes: '{{count}}分钟', pair: '{{first}}{{second}}', underMinute: '不足1分钟', left: '剩 {{length}}', past: '已逾 {{length}}', countedDays: '还有 {{count}} 个计入日' },
  frame: { skip: '跳到正文', menu: '菜单', signOut: '退出登录', person: '当前用户：{{name}}', standsInFor: '正在代理：{{staff}}' },
  pages: { tasks: '工作台', notices: '提醒', cases: '事项', new: '登记事项', staff: '人员和任职', audit: '审计记录', erasures: '删除个人信息', access: '权限表', account: '我的账户' },
  away: { title: '服务暂时没有应答。', again: '正在自动重试，恢复后页面会自行更新。', keep: '所填内容已保留，请稍后再发送。' },
  problem: { ours: '页面出错', notLoaded: '页面未能载入', notLoadedWhy: '服务可能刚刚更新，或暂时没有应答。请重新载入；尚未提交的内容请先提交或抄下。', reload: '重新载入', expected: '应为', saw: '实为', remedy: '办法', says: '说明', mend: '请更正标出的内容后再提交。', noCase: '没有这个事项，或您已不能查看', noCaseWhy: '代理期满、任职结束或须回避后，事项不再显示。请返回工作台查看您目前的待办。' },
  signIn: {
    title: '登录', again: '请重新登录', ended: '会话已结束。登录后可接着办理，所填内容不会丢失。', organization: '单位', login: '登录名', password: '密码', code: '验证码', codeFrom: '请输入验证器上显示的 6 位数字',
    sixDigits: '请输入 6 位数字', do: '登录', or: '或', leave: '退出登录', public: '投诉、报修、查询进度：无须登录', noRefusal: '没有未成功的登录，请前往登录。',
  },
  open: { title: '开通账户', whose: '{{organization}} · 登录名 {{login}}。请设置密码。', do: '设置密码并登录', toSignIn: '前往登录' },
  password: { title: '修改密码', present: '当前密码', next: '新密码', again: '再次输入新密码', advice: '至少 10 个字符，例如用几个不相关的词', differ: '两次输入不一致', do: '修改密码', changed: '密码已修改，其他会话已结束' },
  factor: {
    title: '二次验证', on: '已启用：登录时须输入验证器上的验证码。', off: '尚未启用。启用后，登录时除密码外还须输入手机验证器上的验证码。', begin: '启用二次验证', renew: '更换验证器',
    mustSetUp: '您的账户须先启用二次验证，才能使用其他功能。', picture: '供验证器扫描的二维码', byHand: '无法扫描时，手工输入密钥：', steps: '用手机验证器扫描二维码，再填入它显示的验证码和您的密码。', do: '确认启用', done: '二次验证已启用',
  },
  identities: {
    title: '统一身份', of: '{{name}} 的统一身份', about: '绑定后可用统一身份登录。绑定须填写当前密码，并在身份提供方登录一次。', nothing: '尚未绑定', linkedAt: '{{at}} 绑定', link: '绑定{{provider}}', do: '绑定', linked: '已绑定', end: '解绑', endOf: '解绑：{{subject}}', endSure: '解绑后不能再用它登录，您的其他会话将结束。', ended: '已解绑',
    subject: '身份标识', subjectFrom: '本人用统一身份登录未成功时，页面上显示的标识',
  },
  sessions: { title: '登录会话', this: '当前', made: '登录 {{at}}', seen: '最近使用 {{at}}', end: '结束' },
  absence: {
    title: '请假和代理', enter: '登记请假', nothing: '没有请假和代理', deputy: '代理人', deputyAsked: '对方接受之前不生效', from: '开始', until: '终止', entered: '已登记，待代理人接受',
    about: '请假期间可请同事代理。对方接受后，在所填时间内持有您的岗位，以其本人名义办理；您须回避的事项对方也须回避，须由他人复核的步骤对方也不能办理。',
    own: '请 {{deputy}} 代理', others: '{{staff}} 请您代理', by: '请假，{{deputy}} 代理（{{state}}）', between: '{{from}} 至 {{until}}', states: { asked: '待接受', accepted: '已接受', declined: '已谢绝' },
    accept: '接受', acceptSure: '接受后，您在此期间持有对方的岗位。对方须回避的事项，代理结束前您也看不到，包括您正在办理的。您可随时结束代理。', accepted: '已接受代理', decline: '谢绝', declined: '已谢绝代理',
    takeBack: '撤销', takeBackSure: '撤销请假？{{deputy}} 不再代理。', takenBack: '请假已撤销', end: '结束代理', endSure: '{{deputy}} 不再代理 {{staff}}？如再代理，须由请假人重新登记。', ended: '代理已结束',
    standing: '您正在代理 {{staff}}，至 {{until}}。对方须回避的事项，您暂时看不到。', toAnswer: '答复',
  },
  list: { more: '更多', again: '刷新' },
  light: { overdue: '违诺', warned: '预警', 'on-time': '正常', paused: '挂起', none: '无期限' },
  bench: { title: '工作台', task: '待办', holder: '岗位', since: '待办起始', nothing: '没有待办', inPartOf: '代 {{staff}}' },
  notices: { nothing: '没有提醒', at: '告知时间', kind: '类别', case: '事项', message: '内容', to: '告知', you: '本人' },
  task: {
    title: '待办', free: '无人领取', inHand: '在办', held: { taken: '{{staff}} 已领取', given: '已指派给 {{staff}}', 'passed-on': '已委托给 {{staff}}' }, signed: '{{staff}} 已签收', returned: '{{staff}} 已退单', asked: '请您协办',
    assistance: '{{by}} 请 {{staff}} 协办', answer: '回复', to: '人员', reason: '说明', contribution: '回复内容', none: '没有待办',
    meaning: {
      sign: '确认待办已收到。签收后岗位的其他人员仍可办理。', take: '由您办理。放回之前，岗位的其他人员不能办理。', 'put-back': '放回后，岗位的其他人员可以领取。', return: '退回给交办人，期限照常计时。', 'pass-on': '委托同岗位的同事代为办理。',
      give: '指派给持有该岗位的人员。', copy: '被抄送者可以查看本事项，不能办理。', assist: '被请者可以查看本事项并回复，不能办理。', 'stand-aside': '您与本事项有利害关系时使用。声明后您不再能查看和办理，不可撤回。', contribute: '回复后请求即告完成。',
    },
  },
  cases: { title: '事项', status: '范围', active: '进行中', ended: '已结束', all: '全部', byNumber: '按编号查找', nothing: '没有符合条件的事项' },
  case: {
    number: '编号', numbered: '{{number}} 号', process: '流程', state: '状态', light: '状态灯', nextDue: '最近期限', openedAt: '登记时间', endedAt: '结束时间', titled: '{{process}} {{number}} 号', task: '待办', back: '返回工作台',
    promises: '承诺', dueAt: '应于 {{at}} 前完成', provisional: '（暂定，放假安排公布后可能变动）', endedAs: '{{state}}：{{at}}', lateBy: '迟 {{length}}', how: '怎么算的', howOf: '{{promise}}（{{clause}}）怎么算的', counted: '计入', skipped: '不计入',
    calendar: '工作日历 {{calendar}}', actions: '可以办理', nothingToDo: '您目前没有可办理的步骤', held: '事项已搁置，待管理员处理', basis: '原因和方案', form: '表单', history: '流转记录', byHost: '系统', happenedAt: '实际发生 {{at}}',
    parent: '为以下事项开启：', subCase: '由本事项开启：', sent: '已提交：{{event}}',
  },
  attachments: {
    title: '附件', nothing: '没有附件', type: { 'image/jpeg': 'JPEG 图片', 'image/png': 'PNG 图片', 'image/webp': 'WebP 图片', 'application/pdf': 'PDF', 'text/plain': '文本' },
    added: '{{type}} · {{size}} · {{by}} {{at}} 添加', removed: '{{by}} {{at}} 移除', wasThere: '已移除的附件', closed: '（仅经办人可见）', show: '查看图片：{{name}}', drop: '点击选择文件，或拖到此处', taken: 'JPEG、PNG、WebP、PDF、文本；每个至多 20 MB。照片中的位置信息会自动清除。',
    sending: '正在上传：{{name}}', again: '重试', remove: '移除', removeOf: '移除附件：{{name}}', removeSure: '文件将被删除，不可恢复；由谁、何时、因何移除会保留。', reason: '理由', removedNow: '附件已移除',
  },
  shown: { hidden: '（保密）', erased: '（已删除）' },
  person: { name: '姓名', phone: '电话', address: '地址', email: '电子邮箱', open: '查看联系方式', show: '查看', reason: '理由', reasonKept: '理由和本次查看将记入审计并长期保存，请勿写客户的信息', recorded: '本次查看已记入审计；离开本页后不再显示', reasons: { call: '联系客户', visit: '上门服务', identity: '核实身份' } },
  form: {
    required: '必填', choose: '请选择', yes: '是', no: '否', personal: '加密保存，只有可查看此事项的人员能看到', somePart: '请至少填写一项', send: '提交', close: '关闭', happened: '实际发生时间',
    happenedWithin: '如已先行办理可补记；时限 {{term}}', nothingAsked: '无须填写，直接提交即可。', found: '以下是您上次填写、尚未提交的内容。', empty: '清空', holders: '持有该岗位的人员', others: '其他人员', noHolder: '目前没有其他人员持有该岗位', noPost: '没有岗位', absent: '请假至 {{at}}',
  },
  new: { title: '登记事项', nothing: '您的岗位没有可登记的流程', promises: '登记后即开始计时的承诺', other: '选择其他流程', record: '登记', recorded: '已登记，编号 {{number}}' },
  code: {
    code: '查询码', copy: '复制编号和查询码', copied: '已复制', forCustomer: '请将编号和查询码交给客户', handOn: '只显示这一次。客户凭编号和查询码查询进度；匿名者尤须交到，否则无从得知答复。', handedOn: '已交给客户',
  },
  rating: {
    title: '客户评价', scored: '{{score}} 分（{{word}}）', scores: { best: '非常满意', good: '满意', fair: '一般', poor: '不满意', worst: '非常不满意' }, do: '评价办理结果', how: '您对办理结果', comment: '说明（选填）', send: '提交评价', thanks: '谢谢您的评价',
  },
  public: {
    organizations: '请选择单位', nobody: '没有对公众开放的单位', welcome: '您可以', home: '返回首页', taken: '已登记，编号 {{number}}', look: '查询', keep: '查询码只显示这一次，请抄下或复制保存。凭编号和查询码查询进度、看答复、作评价；遗失后不能再次显示。',
    pages: { follow: '查询进度', notices: '停供等公告', promises: '服务承诺', results: '上年结果' },
    about: { open: '无须登录，登记后得到编号和查询码', follow: '凭编号和查询码查看办理情况、评价', notices: '正在进行和即将开始的', promises: '承诺的内容、期限和依据', results: '承诺兑现了多少' },
    noNotices: '目前没有公告', within: '期限：{{term}}', clause: '条款 {{clause}}', resultsOf: '{{year}} 年承诺兑现结果', year: '年度', noResults: '没有可显示的结果', promise: '承诺', share: '兑现率',
    counts: { made: '承诺次数', kept: '按期兑现', broken: '违诺', exempt: '免责', withdrawn: '撤销' }, rated: '评价 {{count}} 次，平均 {{mean}} 分（满分 5 分）', smallGroups: '不足 {{count}} 个事项的不显示，以免看出个别事项。',
  },
  account: { none: '无账户', invited: '待开通', open: '已开通', disabled: '已停用' },
  staff: {
    shown: '范围', present: '在册', left: '已离开', add: '添加人员', nothing: '没有人员', name: '姓名', account: '账户', secondFactor: '已启用二次验证', posts: '任职', actions: '操作', pseudonym: '代号',
    pseudonymFor: '事项和台账中只出现代号；人员离开后也不再用', loginForm: '2 至 64 个小写字母、数字、. _ - @', added: '已添加', holdsNone: '管理员不任其他岗位', atTerminal: '在主机终端办理', postEnded: '任职已结束', from: '自 {{at}} 起', until: '至 {{at}}', endPost: '结束任职',
    endPostOf: '结束任职：{{post}}', endPostSure: '结束任职“{{post}}”？', link: '生成开户链接', linkMade: '链接已生成', hasLeft: '已登记离开', factorOff: '二次验证已解除', leftAt: '{{at}} 离开', grant: '授予岗位', takeOff: '解除二次验证', endSessions: '结束会话', endSessionsSure: '结束 {{name}} 的全部会话？其密码不变，可重新登录。', sessionsEnded: '会话已结束',
    takeOffSure: '解除 {{name}} 的二次验证？其会话将全部结束。', leave: '登记离开', leaveSure: '登记 {{name}} 离开？其任职、会话和账户将一并结束，不可恢复。', linkOf: '{{name}} 的开户链接', linkNoted: '已复制，关闭',
    linkOnce: '只显示这一次，请当面或以可信方式交给本人。{{at}} 前有效，只能使用一次。', grantTo: '授予 {{name}} 岗位', granted: '岗位已授予', post: '岗位', unit: '部门', fromField: '开始', untilField: '终止', fromNow: '不填则从现在起', withoutEnd: '不填则无期限',
  },
  access: {
    title: '权限表', about: '各岗位在各流程中可查看什么、可做什么，以现行流程定义为准。此外，人人可查看本人办理过的、点名交办的和告知其岗位的事项；须回避者一概看不到。', nothing: '没有岗位', reads: '可查看', rights: '权限', sends: '可办理', tasks: '承办待办', extends: '可延期',
    opens: '登记', assigns: '指派待办', opensPersons: '查看联系方式', reach: { company: '本公司全部', part: '本部门和本人参与的', own: '本人登记的' },
  },
  erasure: {
    case: '事项', number: '事项编号', fact: '哪一项', factExtra: '如 caller；事项只有一项时可不填', reason: '理由', reasonKept: '理由长期保存，请勿写客户的信息', ask: '申请删除', asked: '已申请，待安全管理员批准', touches: '涉及', touchesWhat: '{{cases}} 个事项、{{values}} 条信息', state: '状态', by: '申请人', decided: '处理',
    nothing: '没有申请', confirm: '同意删除', confirmSure: '删除 {{number}} 号事项的“{{fact}}”？涉及 {{cases}} 个事项、{{values}} 条信息，不可恢复。', confirmed: '已删除', refuse: '不同意', refuseTitle: '不同意删除', refused: '已不同意', actions: '操作',
    states: { asked: '待批准', erased: '已删除', refused: '不同意' },
  },
  audit: { export: '导出（JSON 行）', nothing: '没有符合条件的记录', number: '序号', at: '时间', kind: '类别', staff: '人员', address: '来源地址', subject: '对象', more: '说明', filters: '筛选', since: '起', before: '止', host: '系统', terminal: '主机终端',
    detail: { by: '方式', secondFactor: '二次验证', wrong: '不符之处', refused: '原因', kind: '类别', name: '名称', cases: '事项', values: '信息', duties: '义务', fact: '哪一项', facts: '哪几项', askedBy: '申请人', type: '文件类型', issuer: '身份提供方', identityId: '绑定编号', host: '主机', kinds: '事件', from: '自', until: '至', as: '用途', deputy: '代理人', reason: '原因', hidden: '事项对其不可见', id: '编号', staff: '相关人员', posts: '岗位', acts: '操作', files: '文件', writtenBy: '编写人' },
    value: { password: '密码', code: '验证码', link: '开户链接', oidc: '统一身份', subject: '身份标识未绑定', account: '账户不可用', employee: '工作人员', system: '系统管理员', security: '安全管理员', audit: '审计管理员', opening_refused: '无权查看', opened_too_often: '过于频繁', invalid_request: '理由不合要求', unknown_case: '没有这个事项',
      login: '登录名', 'no-code': '未填验证码', 'limit-account': '该账户尝试过多', 'limit-address': '该地址尝试过多', preview: '预览', download: '下载', post_required: '没有所需岗位', not_permitted: '没有权限', four_eyes: '须由他人办理', recused: '须回避', names_recused: '指定了须回避的人员', task_act_not_allowed: '不能这样处理待办', attachment_hidden: '附件仅经办人可见', attachment_of_others: '他人添加的附件', terminal_only: '只能在主机终端办理',
    },
    act: {
      session: { see: '查看本人身份、退出登录', own: '管理本人的会话、密码、二次验证' }, absence: { own: '登记、答复请假和代理', read: '查看请假和代理', end: '结束请假和代理' },
      case: { open: '登记事项', read: '查看事项', send: '办理事项', extend: '延期' }, task: { act: '处理待办' }, attachment: { read: '查看附件', add: '添加附件', remove: '移除附件' },
      person: { open: '查看联系方式' }, commitment: { read: '查看时限和违诺' }, event: { follow: '订阅事件流' }, duty: { read: '查看周期义务', begin: '开始周期义务' },
      register: { read: '查看名册', load: '导入名册' }, definition: { read: '查看流程定义', edit: '编辑、发布流程和单位' }, access: { read: '查看权限表' },
      calendar: { read: '查看日历', edit: '编辑、发布日历' }, delivery: { manage: '查看、重发投递' }, webhook: { manage: '管理回调地址' },
      staff: { read: '查看人员和任职', manage: '增减人员、授予岗位' }, identity: { manage: '绑定、解绑外部身份' },
      erasure: { ask: '申请删除个人信息', decide: '处理删除个人信息的申请', read: '查看删除个人信息的申请' }, audit: { read: '查看、导出审计记录' },
    },
  },
  auditKind: {
    'signed-in': '登录', 'sign-in-refused': '登录未成功', 'signed-out': '退出登录', 'session-ended': '结束会话', 'sessions-ended': '结束其全部会话', 'account-opened': '开通账户', 'password-changed': '修改密码', 'second-factor-set': '启用二次验证', 'second-factor-shown': '补验二次验证', 'identity-linked': '关联外部身份', 'identity-unlinked': '解除外部身份关联',
    'second-factor-removed': '解除二次验证', 'staff-added': '添加人员', 'staff-left': '人员离开', 'link-made': '生成开户链接', 'post-granted': '授予岗位', 'post-ended': '结束任职', 'absence-entered': '登记请假',
    'absence-cancelled': '撤销请假', 'access-refused': '越权被拒', 'person-opened': '查看联系方式', 'person-refused': '查看联系方式被拒', 'erasure-asked': '申请删除个人信息', 'erasure-confirmed': '同意删除个人信息', 'erasure-refused': '不同意删除个人信息', 'person-erased': '删除个人信息', exported: '导出',
    'absence-accepted': '接受代理', 'absence-declined': '谢绝代理', 'absence-ended': '结束代理', 'token-made': '生成令牌', 'token-revoked': '吊销令牌', 'attachment-read': '查看附件', 'attachment-removed': '移除附件', 'webhook-added': '添加回调地址', 'webhook-removed': '移除回调地址', published: '发布', 'audit-read': '查阅审计记录',
  },
} as const;

type Texts<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Texts<Words[Key]> };

/** What every language must say. */
export type Words = Texts<typeof zh>;
