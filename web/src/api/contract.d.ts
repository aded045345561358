/** Made from the API's own document: npm run web:types. Never edited. */
export interface paths {
    readonly "/api/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 全部问题类型 Every kind of problem */
        readonly get: operations["ProblemsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/problems/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一种问题的说明 One kind of problem */
        readonly get: operations["ProblemsController_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/absences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本人的请假和代理 Your absences, and whom you stand in for */
        readonly get: operations["StaffController_listAbsences"];
        readonly put?: never;
        /** 登记请假和代理人 Enter an absence and who stands in */
        readonly post: operations["StaffController_enterAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/absences/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 撤销请假 Take an absence back */
        readonly delete: operations["StaffController_cancelAbsence"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-links/look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 开户链接所属账户 Whose account a link opens */
        readonly post: operations["SessionController_ofLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-links/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 以链接设置密码并登录 Set the password by a link, and sign in */
        readonly post: operations["SessionController_openAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 审计记录 The audit trail */
        readonly get: operations["AuditController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出审计记录（JSON 行） Export the audit trail as JSON lines */
        readonly get: operations["AuditController_export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/breaches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 违诺清单 Breaches, the earliest first */
        readonly get: operations["CommitmentsController_breaches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工作日历的各版本 Versions of the work calendar */
        readonly get: operations["CalendarsController_versions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/{version}/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一年的放假与补班 Days off and make-up workdays of a year, with their sources */
        readonly get: operations["CalendarsController_days"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 检查放假通知 Check a holiday notice against the calendar in force */
        readonly post: operations["CalendarsController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 放假通知草稿 Drafts of holiday notices */
        readonly get: operations["CalendarsController_drafts"];
        readonly put?: never;
        /** 录入放假通知 Draft a holiday notice */
        readonly post: operations["CalendarsController_draft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/drafts/{draft}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一份草稿 One draft */
        readonly get: operations["CalendarsController_draftOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/drafts/{draft}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 发布前预览：哪些期限会变 What its publication would move */
        readonly get: operations["CalendarsController_preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendars/drafts/{draft}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发布（须由另一人） Publish it, by somebody other than the one who drafted it */
        readonly post: operations["CalendarsController_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 事项列表，新的在前 Cases, the newest first */
        readonly get: operations["CasesController_list"];
        readonly put?: never;
        /** 登记事项 Open a case */
        readonly post: operations["CasesController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查看事项 Read a case: state, deadlines, history, what you may do */
        readonly get: operations["CasesController_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 办理：发送事件 Send an event */
        readonly post: operations["CasesController_send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/extensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 延期 Lengthen a running term */
        readonly post: operations["CasesController_extend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 期限列表，先到期的在前 Deadlines, the soonest due first */
        readonly get: operations["CommitmentsController_commitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/definitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 已发布的流程 Published processes */
        readonly get: operations["DefinitionsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/definitions/{process}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 流程及其表单 A process with its forms */
        readonly get: operations["DefinitionsController_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/definitions/{process}/machine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 编译后的 XState v5 配置 The compiled machine */
        readonly get: operations["DefinitionsController_machine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/definitions/{process}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 定义原文 The text as it was published */
        readonly get: operations["DefinitionsController_text"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/definitions/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 检查定义文本 Check a text against the published organization */
        readonly post: operations["DefinitionsController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 投递列表，先产生的在前 Deliveries in one state, the oldest first */
        readonly get: operations["DeliveriesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deliveries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 投递及其日志 A delivery with its log */
        readonly get: operations["DeliveriesController_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deliveries/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重发未送达的投递 Send again what was not taken */
        readonly post: operations["DeliveriesController_retry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 草稿列表，新的在前 Drafts, the newest first */
        readonly get: operations["DraftsController_list"];
        readonly put?: never;
        /** 保存草稿 Save a revision of the open draft; the first opens one */
        readonly post: operations["DraftsController_save"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查看草稿：错误、差异、场景演练、历次修订 Read a draft: mistakes, differences, what its scenarios give, history */
        readonly get: operations["DraftsController_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 废弃草稿 Discard a draft */
        readonly post: operations["DraftsController_discard"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发布草稿，须为修订人以外的人 Publish a draft, as another than the author of its last revision */
        readonly post: operations["DraftsController_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}/revisions/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查看某次修订的原文 The texts of one revision */
        readonly get: operations["DraftsController_revision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/duties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 义务列表，按部门和计划周次 Duties of a period, by unit and planned week */
        readonly get: operations["DutiesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/duties/begin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 开始办理一项义务：登记事项 Begin a duty: open its case */
        readonly post: operations["DutiesController_begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 事件流（SSE） Stream of events, resumable by Last-Event-ID */
        readonly get: operations["EventsController_follow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的提醒：预警、违诺和通知，新的在前 Warnings, breaches and notices for you, the newest first */
        readonly get: operations["NoticesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本单位的岗位和部门 Posts and units of your organization */
        readonly get: operations["StaffController_organization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可登录的单位 Organizations to sign in to */
        readonly get: operations["SessionController_choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/posts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 结束任职 End the holding of a post */
        readonly delete: operations["StaffController_endHolding"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 名册 Registers of the organization */
        readonly get: operations["RegistersController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registers/{register}/subjects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 册内对象，按部门 Subjects of a register, by unit */
        readonly get: operations["RegistersController_subjects"];
        readonly put?: never;
        /** 导入对象：整批有效或整批无效，重复导入无变化 Load subjects: all or none; the same again changes nothing */
        readonly post: operations["RegistersController_load"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当前身份 Who you are and what you may do */
        readonly get: operations["SessionController_who"];
        readonly put?: never;
        /** 登录 Sign in */
        readonly post: operations["SessionController_begin"];
        /** 退出登录 Sign out */
        readonly delete: operations["SessionController_end"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 修改密码 Change your password */
        readonly post: operations["SessionController_changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 启用二次验证 Set up the second factor */
        readonly put: operations["SessionController_setSecondFactor"];
        /** 生成二次验证密钥 Make a secret for an authenticator */
        readonly post: operations["SessionController_newSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本人的会话 Your sessions */
        readonly get: operations["SessionController_sessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 结束本人的一个会话 End one of your sessions */
        readonly delete: operations["SessionController_endOne"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 人员和任职 Staff and the posts they hold */
        readonly get: operations["StaffController_list"];
        readonly put?: never;
        /** 添加人员 Add a member of staff */
        readonly post: operations["StaffController_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/{staff}/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 人员离开：任职、会话、账户一并结束 Somebody leaves: posts, sessions and account end */
        readonly post: operations["StaffController_leave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/{staff}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 生成开户链接 Make a link to open the account */
        readonly post: operations["StaffController_link"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/{staff}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 授予岗位 Grant a post */
        readonly post: operations["StaffController_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/{staff}/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 解除二次验证 Take off the second factor */
        readonly delete: operations["StaffController_removeSecondFactor"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的待办 Open tasks of your posts, the oldest case first */
        readonly get: operations["CasesController_tasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 回调地址列表 Webhooks in force */
        readonly get: operations["WebhooksController_list"];
        readonly put?: never;
        /** 添加回调地址 Add a webhook */
        readonly post: operations["WebhooksController_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 移除回调地址 Remove a webhook */
        readonly delete: operations["WebhooksController_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 健康检查 Health */
        readonly get: operations["HealthController_health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 运行指标 Metrics, in the text format of Prometheus */
        readonly get: operations["MetricsController_metrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 就绪检查 Readiness */
        readonly get: operations["ReadinessController_readiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AbsenceListView: {
            readonly items: readonly components["schemas"]["AbsenceView"][];
        };
        readonly AbsenceView: {
            /** Format: uuid */
            readonly absenceId: string;
            /** @example leader-2 */
            readonly deputy: string;
            readonly from: string;
            /** @example leader-1 */
            readonly staff: string;
            readonly until: string;
        };
        readonly AccountLinkBody: {
            /** @description 开户链接中的密文 What stands in the link. */
            readonly link: string;
        };
        readonly AccountOfLinkView: {
            /** @example leader-1 */
            readonly login: string;
            /** @example laizhou-gas */
            readonly organization: string;
        };
        readonly AddedWebhookView: {
            /** @example 2026-10-08T01:00:00.000Z */
            readonly addedAt: string;
            /** @example admin-1 */
            readonly addedBy: string;
            /**
             * @example [
             *       "breach"
             *     ]
             */
            readonly kinds: readonly ("notify" | "warning" | "breach")[];
            /**
             * @description 签名密钥，只显示一次 What messages are signed with: shown now and never again.
             * @example whsec_…
             */
            readonly secret: string;
            /** @example https://example.com/kept */
            readonly url: string;
            /** Format: uuid */
            readonly webhookId: string;
        };
        readonly AddStaffBody: {
            /** @example leader-1 */
            readonly login: string;
            /** @description 姓名，供同事辨认 The name, for colleagues. */
            readonly name: string;
            /**
             * @description 代号：事项和台账中只出现代号 A pseudonym: cases and ledger hold nothing else.
             * @example leader-1
             */
            readonly staff: string;
        };
        readonly AddWebhookBody: {
            /**
             * @description 接收哪些消息 Which kinds of messages.
             * @example [
             *       "breach"
             *     ]
             */
            readonly kinds: readonly ("notify" | "warning" | "breach")[];
            /**
             * @description 接收地址 Where messages are posted to.
             * @example https://example.com/kept
             */
            readonly url: string;
        };
        readonly AttemptView: {
            readonly at: string;
            /**
             * @description 缺号：主机在途中终止 A number left out: the host ended on the way.
             * @example 1
             */
            readonly attempt: number;
            /** @example 84 */
            readonly durationMs: number;
            /** @enum {string} */
            readonly outcome: "sent" | "failed" | "unreachable";
            readonly reason: string | null;
            /**
             * @description HTTP 或 SMTP 状态 Of HTTP or SMTP.
             * @example 503
             */
            readonly status: number | null;
        };
        readonly AuditEntryView: {
            readonly at: string;
            /** @example 17 */
            readonly auditId: number;
            /** Format: uuid */
            readonly caseId: string | null;
            readonly details: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "personal-opened" | "exported";
            readonly reason: string | null;
            /** @description 谁 By whom. */
            readonly staff: string | null;
            /** @description 关于谁或什么 About whom or what. */
            readonly subject: string | null;
        };
        readonly AuditListView: {
            readonly items: readonly components["schemas"]["AuditEntryView"][];
            readonly next: string | null;
        };
        readonly BeginDutyBody: {
            /**
             * @description 开启表单，对象和部门自动填入 The opening form; subject and unit are filled in.
             * @example {}
             */
            readonly form?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description 期；缺省为最近一期 The latest where it is left out.
             * @example 2026-H1
             */
            readonly period?: string;
            /** @example big-customer-visit */
            readonly process: string;
            /**
             * @description 对象 The subject of the register.
             * @example county-government
             */
            readonly subject: string;
        };
        readonly BreachListView: {
            readonly items: readonly components["schemas"]["BreachView"][];
            readonly next: string | null;
        };
        readonly BreachView: {
            /**
             * @description 责任部门 Unit that answers for it.
             * @example operations
             */
            readonly answerable: string | null;
            /** Format: uuid */
            readonly caseId: string;
            /** @example T17 */
            readonly clause: string;
            /** @example reply */
            readonly commitment: string;
            /** @example 2026-10-12T17:30:00+08:00 */
            readonly due: string;
            readonly fulfilledAt: string | null;
            /** @description 逾期多久；未兑现者计至现在，终未兑现者无 Until now where still owed; null where given up. */
            readonly late: components["schemas"]["LatenessView"] | null;
            /** @example 17 */
            readonly number: number;
            /** @example 1 */
            readonly occurrence: number;
            /** @example complaint */
            readonly process: string;
            /**
             * @description 其后 What followed: still owed, kept after all, or given up.
             * @enum {string}
             */
            readonly sequel: "open" | "fulfilled-late" | "abandoned";
            readonly title: components["schemas"]["TitleView"];
        };
        readonly CalendarDaysView: {
            /** @description 其余各日依星期 All other days follow their weekday. */
            readonly days: readonly components["schemas"]["NamedDayView"][];
            /** @description 尚无放假安排，仅列法定节假日 No notice covers the year: the days of the law alone. */
            readonly provisional: boolean;
            /** @example china-2026.2 */
            readonly version: string;
            /** @example 2026 */
            readonly year: number;
        };
        readonly CalendarDraftListView: {
            readonly items: readonly components["schemas"]["CalendarDraftView"][];
        };
        readonly CalendarDraftView: {
            /** @example 3 */
            readonly draft: number;
            /** @example 2026-11-04T09:00:00+08:00 */
            readonly draftedAt: string;
            /** @example admin-1 */
            readonly draftedBy: string;
            /** @description 原文 The text as it was written. */
            readonly text: string;
            /** @description 已发布为 The version published from it. */
            readonly version: string | null;
        };
        readonly CalendarListView: {
            /** @description 新的在前 The newest first. */
            readonly items: readonly components["schemas"]["CalendarVersionView"][];
        };
        readonly CalendarVersionView: {
            /** @description 内置 Whether it came with Kept. */
            readonly builtIn: boolean;
            /**
             * @description 已有放假安排至 The last day that a notice covers.
             * @example 2026-12-31
             */
            readonly coveredTo: string;
            /** @example admin-1 */
            readonly draftedBy?: string;
            /** @description 内容哈希 SHA-256 of its RFC 8785 text, as the ledger has it. */
            readonly hash?: string;
            /** @description 现行 Whether new cases are counted by it. */
            readonly inForce: boolean;
            readonly notice?: components["schemas"]["HolidayNoticeView"];
            /** @example 2026-11-04T10:00:00+08:00 */
            readonly publishedAt?: string;
            /** @example admin-2 */
            readonly publishedBy?: string;
            /** @description 重新推算的进度 How far the count anew has come. */
            readonly recount?: components["schemas"]["RecountView"];
            /** @example china-2026.2 */
            readonly version: string;
        };
        readonly CaseAnswerView: {
            /** Format: uuid */
            readonly caseId: string;
            /** @description 每项期限及其算法 Each deadline with its explanation. */
            readonly deadlines: readonly components["schemas"]["DeadlineView"][];
            /** @example 1 */
            readonly definitionVersion: number;
            /** @example 17 */
            readonly number: number;
            /** @example complaint */
            readonly process: string;
            /**
             * @description 受理时刻 The receipt that counts.
             * @example 2026-10-08T09:00:00.120+08:00
             */
            readonly receivedAt: string;
            /** @example 1 */
            readonly revision: number;
            readonly states: readonly components["schemas"]["StateView"][];
            /** @enum {string} */
            readonly status: "active" | "ended";
            readonly title: components["schemas"]["TitleView"];
        };
        readonly CaseListView: {
            readonly items: readonly components["schemas"]["ListedCaseView"][];
            /** @description 下一页的 cursor To be sent as cursor; null on the last page. */
            readonly next: string | null;
        };
        readonly CaseView: {
            /** @description 您现在可以发送的事件 Events that you may send now. */
            readonly accepts: readonly components["schemas"]["EventFormView"][];
            /** Format: uuid */
            readonly caseId: string;
            readonly deadlines: readonly components["schemas"]["DeadlineView"][];
            /** @example 1 */
            readonly definitionVersion: number;
            readonly endedAt: string | null;
            /** @description 已搁置，待管理员处理；原因见 npx kept held list The case waits for an administrator, who finds the reason there. */
            readonly held: boolean;
            readonly history: readonly components["schemas"]["HistoryView"][];
            /**
             * @description 编号 Number of the case.
             * @example 17
             */
            readonly number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            readonly openedAt: string;
            /** @description 为哪个事项开启 The case that it was opened for. */
            readonly parent: components["schemas"]["ParentCaseView"] | null;
            /** @example complaint */
            readonly process: string;
            /**
             * @description 版本，发送时可作 expectedRevision To be sent as expectedRevision.
             * @example 3
             */
            readonly revision: number;
            /** @description 由外到内 Outermost first. */
            readonly states: readonly components["schemas"]["StateView"][];
            /** @enum {string} */
            readonly status: "active" | "ended";
            /** @description 由本事项开启的 Cases that it opened. */
            readonly subCases: readonly components["schemas"]["SubCaseView"][];
            readonly tasks: readonly components["schemas"]["OpenTaskView"][];
            readonly title: components["schemas"]["TitleView"];
        };
        readonly ChangePasswordBody: {
            /**
             * Format: password
             * @description 新密码 The new one.
             */
            readonly next: string;
            /** Format: password */
            readonly password: string;
        };
        readonly CheckBody: {
            /**
             * @description 流程定义的 YAML 文本 The text of a definition.
             * @example process: visit
             *     title: { zh: 上门, en: Visit }
             */
            readonly text: string;
        };
        readonly CommitmentListItemView: {
            /** @example 2026-10-08T09:00:00+08:00 */
            readonly anchor: string;
            /**
             * @description 责任部门 Unit that answers for it.
             * @example operations
             */
            readonly answerable: string | null;
            /** Format: uuid */
            readonly caseId: string;
            /** @example T17 */
            readonly clause: string;
            /** @example reply */
            readonly commitment: string;
            readonly due: string | null;
            readonly endedAt: string | null;
            /** @example 17 */
            readonly number: number;
            /** @example 1 */
            readonly occurrence: number;
            /** @example complaint */
            readonly process: string;
            readonly provisional: boolean;
            /** @enum {string} */
            readonly state: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            readonly stateTitle: components["schemas"]["TitleView"];
            readonly title: components["schemas"]["TitleView"];
            readonly warnAt: string | null;
        };
        readonly CommitmentListView: {
            readonly items: readonly components["schemas"]["CommitmentListItemView"][];
            readonly next: string | null;
        };
        readonly CommitmentRuleView: {
            /** @example T17 */
            readonly clause: string;
            /** @example reply */
            readonly commitment: string;
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 期限 The term, with "before" where it counts back from its anchor.
             * @example {
             *       "zh": "2个工作日",
             *       "en": "2 workdays"
             *     }
             */
            readonly within: components["schemas"]["TitleView"];
        };
        readonly CountedView: {
            /** @example 2027-01-04T17:30:00+08:00 */
            readonly due: string;
            /** @example 2027-01-04 */
            readonly dueDate: string;
            readonly provisional: boolean;
        };
        readonly DeadlineView: {
            /**
             * @description 起算 Counted from.
             * @example 2026-10-08T09:00:00+08:00
             */
            readonly anchor: string;
            /**
             * @description 责任部门 Unit that answers for it.
             * @example customer-service
             */
            readonly answerable: string | null;
            /**
             * @description 所用工作日历的版本 Version of the calendar that it is counted by.
             * @example china-2026.2
             */
            readonly calendar: string;
            /**
             * @description 规章条款 Clause of the regulation.
             * @example T17
             */
            readonly clause: string;
            /** @example reply */
            readonly commitment: string;
            /**
             * @description 到期；挂起时为空 Null while the clock stands still.
             * @example 2026-10-12T17:30:00+08:00
             */
            readonly due: string | null;
            /** @example 2026-10-12 */
            readonly dueDate: string | null;
            /** @description 结果产生的时间 When it was met, breached or otherwise ended. */
            readonly endedAt: string | null;
            /** @description 怎么算的 Each day counted or skipped, and by which notice. */
            readonly explanation: readonly components["schemas"]["ExplanationLineView"][];
            /** @description 逾期兑现的时间 When a breached promise was kept after all. */
            readonly fulfilledAt?: string;
            readonly late?: components["schemas"]["LatenessView"];
            /**
             * @description 第几次 Which arming of the commitment.
             * @example 1
             */
            readonly occurrence: number;
            /** @description 放假安排公布后可能变动 Due may move when a notice is published. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly state: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            readonly stateTitle: components["schemas"]["TitleView"];
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 预警 When its holders are warned.
             * @example 2026-10-12T14:00:00+08:00
             */
            readonly warnAt: string | null;
        };
        readonly DefinitionCheckView: {
            /** @description 全部错误；无则可发布 Every mistake; none where it can be published. */
            readonly problems: readonly components["schemas"]["DefinitionProblemView"][];
        };
        readonly DefinitionListView: {
            readonly items: readonly components["schemas"]["DefinitionSummaryView"][];
        };
        readonly DefinitionProblemView: {
            /** @example unknown_post */
            readonly code: string;
            /** @example 5 */
            readonly column: number;
            /**
             * @description 应有 What was expected, in the language asked for, as what follows.
             * @example organization.yaml的岗位
             */
            readonly expected: string;
            /** @example 12 */
            readonly line: number;
            /** @example events.judge.by */
            readonly path: string;
            /**
             * @description 办法 What to do.
             * @example 是否应为“agent”？
             */
            readonly remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 'agnet'
             */
            readonly saw: string;
        };
        readonly DefinitionSummaryView: {
            readonly commitments: readonly components["schemas"]["CommitmentRuleView"][];
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            readonly hash: string;
            /**
             * @description 可登记的岗位；随周期义务开始的流程没有 Posts that open a case of it; none where duties do.
             * @example [
             *       "agent"
             *     ]
             */
            readonly openedBy: readonly string[];
            /** @example complaint */
            readonly process: string;
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 现行版本；尚未生效的流程为首个待生效版本 The version in force; of a process that holds later, the first to come.
             * @example 1
             */
            readonly version: number;
            /** @description 全部版本及其生效时间 Every version with the instant it holds from. */
            readonly versions: readonly components["schemas"]["DefinitionVersionView"][];
        };
        readonly DefinitionVersionView: {
            /**
             * @description 生效时间 Cases received from this instant on open with it.
             * @example 2026-11-01T00:00:00+08:00
             */
            readonly from: string;
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            readonly hash: string;
            /** @example 2026-10-20T16:00:00+08:00 */
            readonly publishedAt: string;
            /**
             * @description 发布人 Who published it.
             * @example wei
             */
            readonly publishedBy: string | null;
            /** @description 理由 Why. */
            readonly reason: string | null;
            /**
             * @description 现行、待生效、已被取代、未曾生效 In force, still to come, over, or superseded before it could hold.
             * @enum {string}
             */
            readonly standing: "in-force" | "coming" | "past" | "never";
            /** @example 2 */
            readonly version: number;
            /**
             * @description 起草人；files 为随文件首次发布 Who wrote it; files for what came with the files.
             * @example lin
             */
            readonly writtenBy: string | null;
        };
        readonly DefinitionView: {
            readonly commitments: readonly components["schemas"]["CommitmentRuleView"][];
            readonly events: readonly components["schemas"]["EventFormView"][];
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            readonly hash: string;
            /** @description 登记 How a case is opened. */
            readonly opened: components["schemas"]["EventFormView"];
            /**
             * @description 可登记的岗位；随周期义务开始的流程没有 Posts that open a case of it; none where duties do.
             * @example [
             *       "agent"
             *     ]
             */
            readonly openedBy: readonly string[];
            /** @example complaint */
            readonly process: string;
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 现行版本；尚未生效的流程为首个待生效版本 The version in force; of a process that holds later, the first to come.
             * @example 1
             */
            readonly version: number;
            /** @description 全部版本及其生效时间 Every version with the instant it holds from. */
            readonly versions: readonly components["schemas"]["DefinitionVersionView"][];
        };
        readonly DeliveryListView: {
            readonly items: readonly components["schemas"]["DeliveryView"][];
            readonly next: string | null;
        };
        readonly DeliveryView: {
            /** @example 12 */
            readonly attempts: number;
            /** Format: uuid */
            readonly caseId: string;
            /** @enum {string} */
            readonly channel: "webhook" | "email" | "sms";
            /** @example reply */
            readonly commitment: string | null;
            /** Format: uuid */
            readonly deliveryId: string;
            readonly endedAt: string | null;
            /** @enum {string} */
            readonly kind: "notify" | "warning" | "breach";
            /** @example 2026-10-12T17:30:01+08:00 */
            readonly madeAt: string;
            readonly message: components["schemas"]["TitleView"];
            readonly nextAttemptAt: string | null;
            /** @example 17 */
            readonly number: number;
            /** @example complaint */
            readonly process: string;
            /** @example connection_refused */
            readonly reason: string | null;
            readonly reasonTitle: components["schemas"]["TitleView"] | null;
            readonly retriedAt: string | null;
            /**
             * @description 由谁重发 Who had it sent again.
             * @example admin-1
             */
            readonly retriedBy: string | null;
            /**
             * @description dead：多次未送达 not taken after the last try；unreachable：无从送达 nobody to reach.
             * @enum {string}
             */
            readonly state: "pending" | "sent" | "dead" | "unreachable";
            readonly title: components["schemas"]["TitleView"];
            /** Format: uuid */
            readonly webhookId: string | null;
        };
        readonly DeliveryWithLogView: {
            /** @example 12 */
            readonly attempts: number;
            /** Format: uuid */
            readonly caseId: string;
            /** @enum {string} */
            readonly channel: "webhook" | "email" | "sms";
            /** @example reply */
            readonly commitment: string | null;
            /** Format: uuid */
            readonly deliveryId: string;
            readonly endedAt: string | null;
            /** @enum {string} */
            readonly kind: "notify" | "warning" | "breach";
            readonly log: readonly components["schemas"]["AttemptView"][];
            /** @example 2026-10-12T17:30:01+08:00 */
            readonly madeAt: string;
            readonly message: components["schemas"]["TitleView"];
            readonly nextAttemptAt: string | null;
            /** @example 17 */
            readonly number: number;
            /** @example complaint */
            readonly process: string;
            /** @example connection_refused */
            readonly reason: string | null;
            readonly reasonTitle: components["schemas"]["TitleView"] | null;
            readonly retriedAt: string | null;
            /**
             * @description 由谁重发 Who had it sent again.
             * @example admin-1
             */
            readonly retriedBy: string | null;
            /**
             * @description dead：多次未送达 not taken after the last try；unreachable：无从送达 nobody to reach.
             * @enum {string}
             */
            readonly state: "pending" | "sent" | "dead" | "unreachable";
            readonly title: components["schemas"]["TitleView"];
            /** Format: uuid */
            readonly webhookId: string | null;
        };
        readonly DifferenceView: {
            /** @description 新值 The value as it is; null where there is none. */
            readonly after: (string | number | boolean | readonly unknown[] | {
                readonly [key: string]: unknown;
            }) | null;
            /** @description 原值 The value as it was; null where there was none. */
            readonly before: (string | number | boolean | readonly unknown[] | {
                readonly [key: string]: unknown;
            }) | null;
            /** @example commitment.term */
            readonly kind: string;
            /** @example commitments.reply.within.term */
            readonly path: string;
            /**
             * @example {
             *       "zh": "2个工作日内答复：2→5个工作日",
             *       "en": "reply: 2 → 5 working days"
             *     }
             */
            readonly says: components["schemas"]["TitleView"];
        };
        readonly DiscardDraftBody: {
            /**
             * @description 理由 Why.
             * @example 不再需要
             */
            readonly reason: string;
        };
        readonly DraftListView: {
            readonly items: readonly components["schemas"]["DraftSummaryView"][];
            readonly next: string | null;
        };
        readonly DraftProblemView: {
            /** @example unknown_post */
            readonly code: string;
            /** @example 5 */
            readonly column: number;
            /**
             * @description 应有 What was expected, in the language asked for, as what follows.
             * @example organization.yaml的岗位
             */
            readonly expected: string;
            /**
             * @description 所在文件 The file in which it would stand.
             * @example complaint.yaml
             */
            readonly file: string;
            /** @example 12 */
            readonly line: number;
            /** @example events.judge.by */
            readonly path: string;
            /**
             * @description 办法 What to do.
             * @example 是否应为“agent”？
             */
            readonly remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 'agnet'
             */
            readonly saw: string;
        };
        readonly DraftPublicationView: {
            /** @description 流程的新版本 New versions of processes; an organization gives one of each process that it changes. */
            readonly definitions: readonly components["schemas"]["PublishedDefinitionView"][];
            /** @description 单位的新版本 New versions of the organization with its regulation. */
            readonly organizations: readonly components["schemas"]["PublishedOrganizationView"][];
            /** @example 2026-11-20T09:30:00+08:00 */
            readonly publishedAt: string;
        };
        readonly DraftSummaryView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            readonly author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            readonly base: number;
            readonly closedAt: string | null;
            /** @description 发布人或废弃人 Who published or discarded it. */
            readonly closedBy: string | null;
            readonly closingReason: string | null;
            /** Format: uuid */
            readonly draftId: string;
            /** @enum {string} */
            readonly kind: "definition" | "organization" | "regulation";
            /** @example 2026-10-20T15:00:00+08:00 */
            readonly openedAt: string;
            /** @example 按2026年新规延长答复期限 */
            readonly reason: string;
            /** @example 1 */
            readonly revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            readonly savedAt: string;
            /** @enum {string} */
            readonly state: "open" | "published" | "discarded";
            /**
             * @description 流程或单位 The process, or the organization.
             * @example complaint
             */
            readonly subject: string;
        };
        readonly DraftView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            readonly author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            readonly base: number;
            readonly closedAt: string | null;
            /** @description 发布人或废弃人 Who published or discarded it. */
            readonly closedBy: string | null;
            readonly closingReason: string | null;
            /** @description 与最新版本的差异 What it changes, in the domain's words. */
            readonly differences: readonly components["schemas"]["DifferenceView"][];
            /** Format: uuid */
            readonly draftId: string;
            /** @description 历次修订 Every revision, the first first. */
            readonly history: readonly components["schemas"]["RevisionView"][];
            /** @enum {string} */
            readonly kind: "definition" | "organization" | "regulation";
            /**
             * @description 最新发布的版本 The version published last, which the differences are to; null of a closed draft.
             * @example 1
             */
            readonly latest: number | null;
            /** @example 2026-10-20T15:00:00+08:00 */
            readonly openedAt: string;
            /** @description 已发布新版本，须以其为基础重存 A version was published since it was begun: it must be saved anew with that base. */
            readonly outdated: boolean;
            /** @description 全部错误；无则通过检查 Every mistake; none where it passes the check. */
            readonly problems: readonly components["schemas"]["DraftProblemView"][];
            /** @example 按2026年新规延长答复期限 */
            readonly reason: string;
            /** @description 场景演练；未通过检查或刚保存时为空 What its scenarios gave; null where it does not pass the check, and just after saving. */
            readonly rehearsal: components["schemas"]["RehearsalView"] | null;
            /** @example 1 */
            readonly revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            readonly savedAt: string;
            /** @description 场景原文 The text of the scenarios. */
            readonly scenarios: string | null;
            /** @enum {string} */
            readonly state: "open" | "published" | "discarded";
            /**
             * @description 流程或单位 The process, or the organization.
             * @example complaint
             */
            readonly subject: string;
            /** @description 原文 The text as it was saved. */
            readonly text: string;
            readonly textDifferences: readonly components["schemas"]["TextDifferenceView"][];
        };
        readonly DueCountView: {
            /** @description 改于此日到期 Due on it after. */
            readonly after: number;
            /** @description 原于此日到期 Due on it before. */
            readonly before: number;
            /** @example 2027-01-05 */
            readonly date: string;
        };
        readonly DutyListView: {
            readonly items: readonly components["schemas"]["DutyView"][];
            readonly next: string | null;
            /** @description 尚未开列任何一期时为空 Null while no period was opened. */
            readonly period: components["schemas"]["DutyPeriodView"] | null;
        };
        readonly DutyPeriodView: {
            /**
             * @description 规章条款 Clause of the regulation.
             * @example 3.6.1
             */
            readonly clause: string;
            /**
             * @description 到期：期末24时 The midnight that ends it.
             * @example 2026-07-01T00:00:00+08:00
             */
            readonly due: string;
            /** @example 2026-01-01 */
            readonly firstDay: string;
            /** @example 2026-06-30 */
            readonly lastDay: string;
            /** @example 2026-H1 */
            readonly period: string;
            /** @example big-customer-visit */
            readonly process: string;
            /** @example big-customers */
            readonly register: string;
            /** @enum {string} */
            readonly state: "opening" | "open" | "closed";
            /**
             * @description 对象数 Duties of the period.
             * @example 120
             */
            readonly subjects: number;
            /** @description 每期应做的事 What is owed in each period. */
            readonly title: components["schemas"]["TitleView"];
        };
        readonly DutyView: {
            /**
             * Format: uuid
             * @description 为其登记的事项 The case begun for it.
             */
            readonly caseId: string | null;
            /** @description 履行时间 When it was fulfilled. */
            readonly doneAt: string | null;
            /** @enum {string} */
            readonly state: "waiting" | "begun" | "done" | "missed" | "done-late" | "left";
            readonly stateTitle: components["schemas"]["TitleView"];
            /**
             * @description 对象 Reference of the subject.
             * @example county-government
             */
            readonly subject: string;
            /**
             * @description 企业名称；个人名册无 An enterprise by its name; null in a register of persons.
             * @example 县政府
             */
            readonly title: string | null;
            /**
             * @description 责任部门 Unit that answers.
             * @example marketing
             */
            readonly unit: string;
            /**
             * @description 计划周次的首日 First day of the week planned for.
             * @example 2026-03-09
             */
            readonly week: string | null;
        };
        readonly EnterAbsenceBody: {
            /**
             * @description 代理人代号 Who stands in.
             * @example leader-2
             */
            readonly deputy: string;
            /** @example 2026-12-01T00:00:00+08:00 */
            readonly from: string;
            /** @example 2026-12-08T00:00:00+08:00 */
            readonly until: string;
        };
        readonly EventFormView: {
            /**
             * @description 岗位 Posts that may send it.
             * @example [
             *       "agent"
             *     ]
             */
            readonly by: readonly string[];
            /** @example judge */
            readonly event: string;
            /** @description JSON Schema 2020-12. */
            readonly form: {
                readonly [key: string]: unknown;
            };
            /**
             * @description 可补记的时限 How long ago it may have happened.
             * @example 12 hours
             */
            readonly happened?: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly ExplanationLineView: {
            /** @example 2026-10-09T17:30:00+08:00 */
            readonly at?: string;
            /** @description 是否计入 Whether this day or time is part of the term. */
            readonly counted: boolean;
            /** @example 2026-10-09 */
            readonly date?: string;
            /** @example workday 1 (Friday, a workday) */
            readonly en: string;
            /**
             * @description 放假安排尚未公布 No notice covers the day yet.
             * @enum {boolean}
             */
            readonly provisional?: true;
            /** @example 民法典第201条 (Civil Code, article 201) */
            readonly source?: string;
            /** @example 第1个工作日（星期五，工作日） */
            readonly zh: string;
        };
        readonly ExtendBody: {
            /**
             * @description 延长多久 The further term.
             * @example 2 workdays
             */
            readonly by: string;
            /**
             * @description 承诺 A commitment of the process.
             * @example reply
             */
            readonly commitment: string;
            /**
             * @description 客户已告知或同意 Whether the customer was told, or agreed.
             * @enum {string}
             */
            readonly customer?: "told" | "agreed";
            /** @example 3 */
            readonly expectedRevision?: number;
            /**
             * @description 理由 Why.
             * @example 需等待厂家配件
             */
            readonly reason: string;
        };
        readonly FieldProblemView: {
            /** @example 必填 */
            readonly expected: string;
            /**
             * @description 字段 Path of the field.
             * @example content
             */
            readonly path: string;
            /**
             * @description 办法 What to do, where it is more than to mend it.
             * @example 是否应为“expectedRevision”？
             */
            readonly remedy?: string;
            /** @example 未填 */
            readonly saw: string;
            /**
             * @description 名称 What people call the field.
             * @example 投诉内容
             */
            readonly title?: string;
        };
        readonly FormFieldView: {
            /** @example caller */
            readonly fact: string;
            /**
             * @description 所示：经办人可见姓名电话 Of a person, clear is name and telephone.
             * @enum {string}
             */
            readonly shown: "clear" | "masked" | "hidden" | "erased";
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 值；隐去时无 Absent where hidden or erased.
             * @example {
             *       "name": "张*",
             *       "phone": "138****1234"
             *     }
             */
            readonly value?: string | number | boolean | {
                readonly [key: string]: unknown;
            };
            /** @description 值的名称 What the value is called, where it has a name. */
            readonly words?: components["schemas"]["TitleView"];
        };
        readonly GrantPostBody: {
            /**
             * @description 不给则从现在起 From now on where left out.
             * @example 2026-12-01T00:00:00+08:00
             */
            readonly from?: string;
            /** @example leader */
            readonly post: string;
            /** @example manager-office */
            readonly unit: string;
            /**
             * @description 不给则无期限 Without end where left out.
             * @example 2027-12-01T00:00:00+08:00
             */
            readonly until?: string;
        };
        readonly HealthView: {
            /** @enum {string} */
            readonly status: "ok";
        };
        readonly HeldPostView: {
            /** @example leader */
            readonly post: string;
            readonly title: components["schemas"]["TitleView"];
            /** @example manager-office */
            readonly unit: string;
            readonly unitTitle: components["schemas"]["TitleView"];
        };
        readonly HistoryView: {
            /** @description 到达时间 When it reached the host. */
            readonly arrivedAt?: string;
            /**
             * @description 计入时间 When it counts.
             * @example 2026-10-08T09:05:00.120+08:00
             */
            readonly at: string;
            readonly form: readonly components["schemas"]["FormFieldView"][];
            /** @description 实际发生时间 When it happened, as the sender states. */
            readonly happenedAt?: string;
            /** @enum {string} */
            readonly kind: "opened" | "event" | "timer" | "extension" | "recount";
            /** @example agent */
            readonly post?: string;
            readonly postTitle?: components["schemas"]["TitleView"];
            /** @example 1 */
            readonly sequence: number;
            /** @example agent-7 */
            readonly staff?: string;
            /** @description 其后的状态 States after it. */
            readonly states: readonly components["schemas"]["StateView"][];
            readonly title: components["schemas"]["TitleView"];
            /**
             * @description 事件、定时器、承诺或工作日历版本 Event, delay of a timer, commitment extended, or version of the calendar.
             * @example judge
             */
            readonly type: string;
            /** @example customer-service */
            readonly unit?: string;
        };
        readonly HoldingView: {
            readonly endedAt: string | null;
            readonly endedBy: string | null;
            readonly from: string;
            /** @example security-1 */
            readonly grantedBy: string;
            /** Format: uuid */
            readonly holdingId: string;
            /** @example leader */
            readonly post: string;
            /** @example leader-1 */
            readonly staff: string;
            /** @example manager-office */
            readonly unit: string;
            readonly until: string | null;
        };
        readonly HolidayNoticeView: {
            /** @enum {string} */
            readonly kind: "notice" | "supplement" | "correction";
            /** @description 文号 Number of the paper. */
            readonly number: string;
            /** @example https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm */
            readonly url: string;
            /** @example 2027 */
            readonly year: number;
        };
        readonly LatenessView: {
            /** @example Complaint handling */
            readonly en: string;
            /**
             * @description 毫秒 Milliseconds.
             * @example 5400000
             */
            readonly ms: number;
            /** @example 投诉处理 */
            readonly zh: string;
        };
        /**
         * @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none.
         * @enum {string}
         */
        readonly Light: "overdue" | "warned" | "on-time" | "paused" | "none";
        readonly ListedCaseView: {
            /** Format: uuid */
            readonly caseId: string;
            readonly endedAt: string | null;
            /** @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none. */
            readonly light: components["schemas"]["Light"];
            /** @description 最近的期限 The earliest deadline that runs. */
            readonly nextDue: string | null;
            /** @example 17 */
            readonly number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            readonly openedAt: string;
            /** @example complaint */
            readonly process: string;
            /** @example deciding */
            readonly state: string;
            readonly stateTitle: components["schemas"]["TitleView"];
            /** @enum {string} */
            readonly status: "active" | "ended";
            readonly title: components["schemas"]["TitleView"];
        };
        readonly ListedTaskView: {
            /** Format: uuid */
            readonly caseId: string;
            /** @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none. */
            readonly light: components["schemas"]["Light"];
            readonly nextDue: string | null;
            /** @example 17 */
            readonly number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            readonly openedAt: string;
            /** @example leader */
            readonly post: string;
            readonly postTitle: components["schemas"]["TitleView"];
            /** @example complaint */
            readonly process: string;
            readonly processTitle: components["schemas"]["TitleView"];
            /** @description 只归此人 That person alone, where one is named. */
            readonly staff: string | null;
            /** @example deciding */
            readonly state: string;
            readonly title: components["schemas"]["TitleView"];
            readonly unit: string | null;
            readonly unitTitle: components["schemas"]["TitleView"] | null;
        };
        readonly LoadedRegisterView: {
            /** @example 12 */
            readonly added: number;
            /** @example 3 */
            readonly changed: number;
            /**
             * @description 离册 Who left, where it was the whole register.
             * @example 0
             */
            readonly left: number;
            /**
             * @description 现有对象数 Subjects now.
             * @example 120
             */
            readonly subjects: number;
            /** @example 105 */
            readonly unchanged: number;
        };
        readonly LoadRegisterBody: {
            /**
             * @description 是否为整册：未列入者今日离册 Whether it is the whole register: whoever is not among them leaves it today.
             * @default false
             */
            readonly replaces: boolean;
            /**
             * @description 对象：id、title（企业名称）、unit，可有 since、until Subjects: id, title (an enterprise by its name), unit, and since and until where known.
             * @example [
             *       {
             *         "id": "county-government",
             *         "title": "县政府",
             *         "unit": "marketing",
             *         "since": "2026-01-01"
             *       }
             *     ]
             */
            readonly subjects: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        readonly MovedDeadlineView: {
            readonly after: components["schemas"]["CountedView"];
            /** @description 因哪几天 By which days. */
            readonly because: readonly components["schemas"]["NamedDayView"][];
            readonly before: components["schemas"]["CountedView"];
            /** Format: uuid */
            readonly caseId: string;
            /** @example reply */
            readonly commitment: string;
            /** @example 17 */
            readonly number: number;
            /** @example 1 */
            readonly occurrence: number;
            /** @example complaint */
            readonly process: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly NamedDayView: {
            /** @example 2026-10-10 */
            readonly date: string;
            readonly reason: components["schemas"]["TitleView"] | null;
            /** @description 依据 The notice or law that says so. */
            readonly source: string | null;
            /** @description 上班 Whether it is worked. */
            readonly working: boolean;
        };
        readonly NamedTitleView: {
            /** @example leader */
            readonly name: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly NewSecondFactorView: {
            /** @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP */
            readonly secret: string;
            /**
             * @description 供验证器扫描 For an authenticator to read from a picture.
             * @example otpauth://totp/…
             */
            readonly uri: string;
        };
        readonly NoticeBody: {
            /**
             * @description 放假通知的 YAML 文本 The text of a holiday notice (docs/calendar.md).
             * @example year: 2027
             *     number: 国办发明电〔2026〕…号
             *     url: https://www.gov.cn/…
             *     holidays:
             *       - { holiday: new-year, rest: 2027-01-01..2027-01-03 }
             */
            readonly text: string;
        };
        readonly NoticeCheckView: {
            /** @description 全部错误 Every mistake. */
            readonly problems: readonly components["schemas"]["DefinitionProblemView"][];
            /** @description 请核对 What to look at again; it forbids nothing. */
            readonly remarks: readonly components["schemas"]["TitleView"][];
        };
        readonly NoticeListView: {
            readonly items: readonly components["schemas"]["NoticeView"][];
            /** @description 下一页的 cursor To be sent as cursor; null on the last page. */
            readonly next: string | null;
        };
        readonly NoticeView: {
            /**
             * @description 告知时间 When it was told.
             * @example 2026-10-12T14:00:00+08:00
             */
            readonly at: string;
            /** Format: uuid */
            readonly caseId: string;
            /** @example reply */
            readonly commitment: string | null;
            readonly commitmentTitle: components["schemas"]["TitleView"] | null;
            /** @example 2026-10-12T17:30:00+08:00 */
            readonly due: string | null;
            /**
             * @example warning
             * @enum {string}
             */
            readonly kind: "warning" | "breach" | "notify";
            readonly kindTitle: components["schemas"]["TitleView"];
            /** @description 内容 What was told. */
            readonly message: components["schemas"]["TitleView"];
            /** @example 17 */
            readonly number: number;
            /**
             * @description 以何岗位告知；空为告知单位或本人 Post that was meant; null where a unit was, or you by name.
             * @example handler
             */
            readonly post: string | null;
            /** @example complaint */
            readonly process: string;
            /** @description 流程名称 What the process is called. */
            readonly title: components["schemas"]["TitleView"];
            /** @example operations */
            readonly unit: string | null;
        };
        readonly OpenAccountBody: {
            /** @description 开户链接中的密文 What stands in the link. */
            readonly link: string;
            /** Format: password */
            readonly password: string;
        };
        readonly OpenCaseBody: {
            /**
             * @description 登记表单 The opening form, as GET definitions/:process gives it.
             * @example {
             *       "disclosure": "anonymous",
             *       "content": "夜间施工噪声过大",
             *       "requested": "白天施工"
             *     }
             */
            readonly form: {
                readonly [key: string]: unknown;
            };
            /**
             * @description 流程 Name of a published process.
             * @example complaint
             */
            readonly process: string;
        };
        readonly OpenTaskView: {
            /** @example agent */
            readonly post: string;
            readonly postTitle: components["schemas"]["TitleView"];
            readonly staff: string | null;
            /** @example recorded */
            readonly state: string;
            /** @description 要做什么 What is asked. */
            readonly title: components["schemas"]["TitleView"];
            readonly unit: string | null;
        };
        readonly OrganizationChoiceListView: {
            readonly items: readonly components["schemas"]["OrganizationChoiceView"][];
        };
        readonly OrganizationChoiceView: {
            /** @example laizhou-gas */
            readonly organization: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly OrganizationView: {
            /** @example laizhou-gas */
            readonly organization: string;
            readonly posts: readonly components["schemas"]["NamedTitleView"][];
            readonly title: components["schemas"]["TitleView"];
            readonly units: readonly components["schemas"]["NamedTitleView"][];
            /**
             * @description 时区 The zone of its dates and hours.
             * @example Asia/Shanghai
             */
            readonly zone: string;
        };
        readonly ParentCaseView: {
            /** Format: uuid */
            readonly caseId: string;
            /**
             * @description 在上级事项中的名称 What that case calls this one.
             * @example call-back
             */
            readonly name: string;
            /** @example 17 */
            readonly number: number;
            /** @example complaint */
            readonly process: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly ProblemKindView: {
            /**
             * @example four_eyes
             * @enum {string}
             */
            readonly code: "malformed_request" | "invalid_request" | "bad_cursor" | "bad_event_id" | "unauthorized" | "sign_in_refused" | "second_factor_required" | "link_invalid" | "second_factor_needed" | "cross_site" | "not_permitted" | "post_required" | "four_eyes" | "recused" | "names_recused" | "unknown_route" | "unknown_problem" | "unknown_version" | "unknown_register" | "unknown_process" | "unknown_case" | "unknown_calendar" | "unknown_calendar_draft" | "unknown_draft" | "unknown_event" | "unknown_commitment" | "unknown_duty" | "unknown_webhook" | "unknown_staff" | "unknown_holding" | "unknown_absence" | "unknown_session" | "unknown_delivery" | "wrong_method" | "request_timeout" | "event_not_accepted" | "case_ended" | "catching_up" | "case_held" | "definition_defect" | "duty_required" | "duties_opening" | "duty_begun" | "duty_closed" | "revision_conflict" | "idempotency_key_reused" | "commitment_not_running" | "delivery_not_ended" | "draft_closed" | "draft_moved_on" | "draft_outdated" | "staff_taken" | "too_large" | "url_too_long" | "wrong_content_type" | "wrong_host" | "form_invalid" | "register_invalid" | "requirement_unmet" | "happened_not_allowed" | "happened_out_of_bounds" | "extension_not_allowed" | "extension_too_long" | "customer_not_told" | "webhook_refused" | "notice_unsound" | "draft_at_fault" | "scenarios_failed" | "nothing_changed" | "from_in_the_past" | "password_refused" | "holding_refused" | "absence_refused" | "too_many_attempts" | "headers_too_large" | "internal" | "unavailable" | "not_ready" | "stopping" | "too_many_streams" | "publication_busy" | "scenarios_not_played";
            /** @example 403 */
            readonly status: number;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly ProblemView: {
            /**
             * @description In the language of the title, as all that follows.
             * @example 应为：投诉内容（content）：必填；实为：投诉内容（content）：未填。请更正所列各项
             */
            readonly detail: string;
            /**
             * @description 应有 What was expected.
             * @example 投诉内容（content）：必填
             */
            readonly expected: string;
            /** @description 有误的字段 The fields at fault, where there are some. */
            readonly fields?: readonly components["schemas"]["FieldProblemView"][];
            /**
             * @description Names this answer; the log of an error has it.
             * @example urn:uuid:0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11
             */
            readonly instance: string;
            /**
             * @example form_invalid
             * @enum {string}
             */
            readonly reason: "malformed_request" | "invalid_request" | "bad_cursor" | "bad_event_id" | "unauthorized" | "sign_in_refused" | "second_factor_required" | "link_invalid" | "second_factor_needed" | "cross_site" | "not_permitted" | "post_required" | "four_eyes" | "recused" | "names_recused" | "unknown_route" | "unknown_problem" | "unknown_version" | "unknown_register" | "unknown_process" | "unknown_case" | "unknown_calendar" | "unknown_calendar_draft" | "unknown_draft" | "unknown_event" | "unknown_commitment" | "unknown_duty" | "unknown_webhook" | "unknown_staff" | "unknown_holding" | "unknown_absence" | "unknown_session" | "unknown_delivery" | "wrong_method" | "request_timeout" | "event_not_accepted" | "case_ended" | "catching_up" | "case_held" | "definition_defect" | "duty_required" | "duties_opening" | "duty_begun" | "duty_closed" | "revision_conflict" | "idempotency_key_reused" | "commitment_not_running" | "delivery_not_ended" | "draft_closed" | "draft_moved_on" | "draft_outdated" | "staff_taken" | "too_large" | "url_too_long" | "wrong_content_type" | "wrong_host" | "form_invalid" | "register_invalid" | "requirement_unmet" | "happened_not_allowed" | "happened_out_of_bounds" | "extension_not_allowed" | "extension_too_long" | "customer_not_told" | "webhook_refused" | "notice_unsound" | "draft_at_fault" | "scenarios_failed" | "nothing_changed" | "from_in_the_past" | "password_refused" | "holding_refused" | "absence_refused" | "too_many_attempts" | "headers_too_large" | "internal" | "unavailable" | "not_ready" | "stopping" | "too_many_streams" | "publication_busy" | "scenarios_not_played";
            /**
             * @description 办法 What to do.
             * @example 请更正所列各项
             */
            readonly remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 投诉内容（content）：未填
             */
            readonly saw: string;
            /** @example 422 */
            readonly status: number;
            /**
             * @description In Chinese, or in English where Accept-Language asks for it.
             * @example 表单填写有误
             */
            readonly title: string;
            /**
             * @description An address that explains this kind of problem.
             * @example /api/problems/form_invalid
             */
            readonly type: string;
        };
        readonly PublicationView: {
            /** @example china-2027-1 */
            readonly version: string;
        };
        readonly PublishDraftBody: {
            /**
             * @description 生效时间，缺省为立即，不得早于现在 The instant it holds from: now by default, never in the past.
             * @example 2026-12-01T00:00:00+08:00
             */
            readonly from?: string;
            /**
             * @description 发布意见 What the second person has to say.
             * @example 已核对差异
             */
            readonly reason?: string;
            /**
             * @description 所审阅的修订 The revision that you reviewed; it must be the last.
             * @example 3
             */
            readonly revision: number;
        };
        readonly PublishedDefinitionView: {
            /**
             * @description 生效时间 The instant it holds from.
             * @example 2026-12-01T00:00:00+08:00
             */
            readonly from: string;
            /** @description 内容哈希 SHA-256 of the checked organization, hex. */
            readonly hash: string;
            /** @example complaint */
            readonly process: string;
            /** @example 2 */
            readonly version: number;
        };
        readonly PublishedOrganizationView: {
            /**
             * @description 生效时间 The instant it holds from.
             * @example 2026-12-01T00:00:00+08:00
             */
            readonly from: string;
            /** @description 内容哈希 SHA-256 of the checked organization, hex. */
            readonly hash: string;
            /** @example 2 */
            readonly version: number;
        };
        readonly ReadinessView: {
            /** @enum {string} */
            readonly status: "ready";
        };
        readonly RecountPreviewView: {
            /**
             * @description 在其上 The version in force, which it changes.
             * @example china-2026.2
             */
            readonly base: string;
            /** @description 须重新推算的事项数 Cases that would be counted anew. */
            readonly cases: number;
            /** @description 与现行日历不同的各日 Days that are worked and were not, or the other way round. */
            readonly changedDays: readonly components["schemas"]["NamedDayView"][];
            /** @description 期限不变、不再暂定的数目 Deadlines that stay and are no longer provisional. */
            readonly confirmed: number;
            /** @description 变动期限按到期日计数 Moved deadlines by the day on which they are due. */
            readonly days: readonly components["schemas"]["DueCountView"][];
            /** @description 按编号 By the number of the case. */
            readonly items: readonly components["schemas"]["MovedDeadlineView"][];
            /** @description 期限变动数 Deadlines that move. */
            readonly moved: number;
            readonly next: string | null;
            readonly remarks: readonly components["schemas"]["TitleView"][];
            /**
             * @description 发布后的版本 The version that it would be.
             * @example china-2027-1
             */
            readonly version: string;
        };
        readonly RecountView: {
            /** @description 完成时间 When the last was counted. */
            readonly finishedAt: string | null;
            /** @description 须重新推算的事项数 Cases to be counted anew; null until they are listed. */
            readonly listed: number | null;
        };
        readonly RegisterListView: {
            readonly items: readonly components["schemas"]["RegisterView"][];
        };
        readonly RegisterView: {
            /**
             * @description 可导入的岗位 Posts that may load it.
             * @example [
             *       "marketing"
             *     ]
             */
            readonly by: readonly string[];
            /** @description 上次导入 When it was loaded last. */
            readonly loadedAt: string | null;
            /** @enum {string} */
            readonly of: "enterprises" | "persons";
            /** @example big-customers */
            readonly register: string;
            /**
             * @description 现有对象数 Subjects now.
             * @example 120
             */
            readonly subjects: number;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly RehearsalView: {
            /** @example 0 */
            readonly failed: number;
            /** @example 19 */
            readonly passed: number;
            readonly scenarios: readonly components["schemas"]["RehearsedScenarioView"][];
            /** @description 无法演练的原因 Why they could not be played; null where they were. */
            readonly unplayed: string | null;
        };
        readonly RehearsedScenarioView: {
            /** @description 未达预期之处 Where it was not as expected; null where it passed. */
            readonly failure: components["schemas"]["ScenarioFailureView"] | null;
            /** @example 35 */
            readonly line: number;
            /** @example complaint */
            readonly process: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly RevisionTextView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            readonly author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            readonly base: number;
            /** @example 按2026年新规延长答复期限 */
            readonly reason: string;
            /** @example 1 */
            readonly revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            readonly savedAt: string;
            /** @description 场景原文 The text of the scenarios. */
            readonly scenarios: string | null;
            /** @description 原文 The text as it was saved. */
            readonly text: string;
        };
        readonly RevisionView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            readonly author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            readonly base: number;
            /** @example 按2026年新规延长答复期限 */
            readonly reason: string;
            /** @example 1 */
            readonly revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            readonly savedAt: string;
        };
        readonly SaveDraftBody: {
            /**
             * @description 所依据的已发布版本，尚未发布过为0；缺省沿用上一修订，首次为最新 The published version that the text grew from, 0 where there is none; by default that of the revision before, for a first the latest.
             * @example 0
             */
            readonly base?: number;
            /**
             * @description 所见的最新修订，无为0；不符则拒绝 The last revision that you saw, 0 for none; another one is refused.
             * @example 0
             */
            readonly expectedRevision?: number;
            /**
             * @description 流程定义、单位或制度条款 A definition, the organization, or its regulation.
             * @example definition
             * @enum {string}
             */
            readonly kind: "definition" | "organization" | "regulation";
            /**
             * @description 修改理由 Why.
             * @example 按2026年新规延长答复期限
             */
            readonly reason: string;
            /**
             * @description 场景原文 The text of the scenarios of a definition.
             * @example process: visit
             *     staff: {}
             *     scenarios: []
             */
            readonly scenarios?: string;
            /**
             * @description 流程名；单位与制度不填 The process; left out for the organization and its regulation.
             * @example visit
             */
            readonly subject?: string;
            /**
             * @description 原文，注释与次序照存 The text as written: comments and order are kept.
             * @example process: visit
             *     title: { zh: 上门, en: Visit }
             */
            readonly text: string;
        };
        readonly ScenarioFailureView: {
            /** @example 2026-09-24T15:00:00+08:00 */
            readonly at: string;
            readonly differences: readonly components["schemas"]["UnmetView"][];
            /**
             * @description 场景原文的行 Its line in the text of the scenarios.
             * @example 38
             */
            readonly line: number;
            /**
             * @description 第几步 The step, counted from 1.
             * @example 1
             */
            readonly step: number;
        };
        readonly SendEventBody: {
            /**
             * @description 事件 One of the accepted events of the case.
             * @example judge
             */
            readonly event: string;
            /**
             * @description 所见版本 The revision you saw; another one is refused.
             * @example 1
             */
            readonly expectedRevision?: number;
            /**
             * @description 事件表单 The form of the event.
             * @example {
             *       "founded": true,
             *       "grounds": "现场核实属实"
             *     }
             */
            readonly form?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description 实际发生时间 When the work was done, where the event allows it.
             * @example 2026-10-09T16:40:00+08:00
             */
            readonly happenedAt?: string;
        };
        readonly SessionListView: {
            readonly items: readonly components["schemas"]["SessionView"][];
        };
        readonly SessionView: {
            /** @description 浏览器 The browser. */
            readonly agent: string;
            readonly expiresAt: string;
            /** @description 是否为当前会话 Whether it is this one. */
            readonly isThis: boolean;
            readonly madeAt: string;
            readonly seenAt: string;
            /** Format: uuid */
            readonly sessionId: string;
        };
        readonly SetSecondFactorBody: {
            /** @example 492039 */
            readonly code: string;
            /** Format: password */
            readonly password: string;
            /**
             * @description 上一步给出的密钥 The secret that was given before.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            readonly secret: string;
        };
        readonly SignInBody: {
            /**
             * @description 验证器上的验证码 Code of the second factor, where there is one.
             * @example 492039
             */
            readonly code?: string;
            /** @example leader-1 */
            readonly login: string;
            /**
             * @description 单位 Organization.
             * @example laizhou-gas
             */
            readonly organization: string;
            /** Format: password */
            readonly password: string;
        };
        /** @enum {string} */
        readonly StaffKind: "employee" | "system" | "security" | "audit";
        readonly StaffLinkView: {
            readonly expiresAt: string;
            /** @description 开户链接中的密文，只显示一次 What the link holds: shown now and never again. */
            readonly link: string;
        };
        readonly StaffListView: {
            readonly items: readonly components["schemas"]["StaffView"][];
        };
        readonly StaffView: {
            /**
             * @description invited：尚未开户 not opened yet
             * @enum {string}
             */
            readonly account: "none" | "invited" | "open" | "disabled";
            readonly kind: components["schemas"]["StaffKind"];
            readonly leftAt: string | null;
            /** @example leader-1 */
            readonly login: string | null;
            readonly name: string;
            readonly posts: readonly components["schemas"]["HoldingView"][];
            readonly secondFactor: boolean;
            /** @example leader-1 */
            readonly staff: string;
        };
        readonly StateView: {
            /** @example recorded */
            readonly state: string;
            readonly title: components["schemas"]["TitleView"];
        };
        readonly SubCaseView: {
            /** Format: uuid */
            readonly caseId: string;
            /**
             * @description 以何状态结束 The state in which it ended.
             * @example satisfied
             */
            readonly endState: string | null;
            /**
             * @description 名称 What this case calls it.
             * @example call-back
             */
            readonly name: string;
            /**
             * @description 开启前为空 Null until it is opened.
             * @example 18
             */
            readonly number: number | null;
            /** @example revisit */
            readonly process: string;
            /** @description 未开启或未回复的原因 Why it was not opened, or not answered. */
            readonly reason: string | null;
            /** @enum {string} */
            readonly state: "to-open" | "open" | "to-answer" | "answered" | "ended" | "refused";
            readonly stateTitle: components["schemas"]["TitleView"];
            readonly title: components["schemas"]["TitleView"];
        };
        readonly SubjectListView: {
            readonly items: readonly components["schemas"]["SubjectView"][];
            readonly next: string | null;
        };
        readonly SubjectView: {
            /**
             * @description 入册 From this day on.
             * @example 2026-01-01
             */
            readonly since: string;
            /** @example county-government */
            readonly subject: string;
            /** @example 县政府 */
            readonly title: string | null;
            /** @example marketing */
            readonly unit: string;
            /**
             * @description 离册，当日起不在册 The first day on which it is no longer of the register.
             * @example 2026-07-01
             */
            readonly until: string | null;
        };
        readonly TaskListView: {
            readonly items: readonly components["schemas"]["ListedTaskView"][];
            readonly next: string | null;
        };
        readonly TextDifferenceView: {
            /** @example complaint.yaml */
            readonly file: string;
            /** @description 逐行差异 A unified difference. */
            readonly unified: string;
        };
        readonly TitleView: {
            /** @example Complaint handling */
            readonly en: string;
            /** @example 投诉处理 */
            readonly zh: string;
        };
        readonly UnmetView: {
            /** @example 2026-09-29T17:30:00+08:00 */
            readonly expected: string;
            /** @example 2026-10-08T17:30:00+08:00 */
            readonly saw: string;
            /**
             * @description 哪一项 What of the case, in the language asked for, as what follows.
             * @example reply 到期
             */
            readonly what: string;
        };
        readonly WebhookListView: {
            readonly items: readonly components["schemas"]["WebhookView"][];
        };
        readonly WebhookView: {
            /** @example 2026-10-08T01:00:00.000Z */
            readonly addedAt: string;
            /** @example admin-1 */
            readonly addedBy: string;
            /**
             * @example [
             *       "breach"
             *     ]
             */
            readonly kinds: readonly ("notify" | "warning" | "breach")[];
            /** @example https://example.com/kept */
            readonly url: string;
            /** Format: uuid */
            readonly webhookId: string;
        };
        readonly WhoAmIView: {
            /** @description 会话最迟结束时间 When the session ends at the latest. */
            readonly expiresAt: string | null;
            readonly kind: components["schemas"]["StaffKind"];
            /** @description 可进行的操作 What you may do. */
            readonly may: readonly ("host.look" | "session.begin" | "session.own" | "absence.own" | "case.open" | "case.read" | "case.send" | "case.extend" | "commitment.read" | "event.follow" | "duty.read" | "duty.begin" | "register.read" | "register.load" | "definition.read" | "definition.edit" | "calendar.read" | "calendar.edit" | "delivery.manage" | "webhook.manage" | "staff.read" | "staff.manage" | "audit.read")[];
            /** @description 姓名；令牌为空 The name; null for a token. */
            readonly name: string | null;
            /** @example laizhou-gas */
            readonly organization: string;
            readonly organizationTitle: components["schemas"]["TitleView"];
            readonly posts: readonly components["schemas"]["HeldPostView"][];
            /** @description 是否已启用二次验证 Whether a second factor is set up. */
            readonly secondFactor: boolean;
            /**
             * @description 代号，事项中即以此称呼 The pseudonym by which cases call you.
             * @example leader-1
             */
            readonly staff: string;
            /** @description 正在代理谁 Whom you stand in for. */
            readonly standsInFor: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly ProblemsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProblemKindView"][];
                };
            };
        };
    };
    readonly ProblemsController_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemKindView"];
                };
            };
        };
    };
    readonly StaffController_listAbsences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_enterAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnterAbsenceBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_cancelAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_ofLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountLinkBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountOfLinkView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_openAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly AuditController_list: {
        readonly parameters: {
            readonly query?: {
                readonly before?: string;
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                readonly kind?: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "personal-opened" | "exported";
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                readonly since?: string;
                readonly staff?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly AuditController_export: {
        readonly parameters: {
            readonly query?: {
                readonly before?: string;
                readonly kind?: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "personal-opened" | "exported";
                readonly since?: string;
                readonly staff?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jsonl": string;
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CommitmentsController_breaches: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 起 Due at this or later. */
                readonly from?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                readonly process?: string;
                /** @description 止（不含） Due before this. */
                readonly to?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreachListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_versions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_days: {
        readonly parameters: {
            readonly query: {
                readonly year: number;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description 版本，或 in-force（现行） A version, or in-force. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDaysView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeCheckView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_drafts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDraftListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_draft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_draftOf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly draft: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_preview: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly draft: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecountPreviewView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CalendarsController_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly draft: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicationView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 期限早于 With a running deadline due before this. */
                readonly dueBefore?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                /** @description 编号 The case of this number. */
                readonly number?: number;
                /** @description 岗位 Cases with an open task of this post. */
                readonly post?: string;
                readonly process?: string;
                /** @description 状态，含其内各状态 Name of a state; those inside it are meant as well. */
                readonly state?: string;
                readonly status?: "active" | "ended";
                /** @description 部门；岗位的任务不限部门的也算 … at this unit; with a post, also what any unit may do. */
                readonly unit?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_send: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendEventBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_extend: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtendBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CommitmentsController_commitments: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 期限早于 Due before this. */
                readonly dueBefore?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                readonly process?: string;
                readonly state?: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommitmentListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DefinitionsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DefinitionListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DefinitionsController_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DefinitionView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DefinitionsController_machine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DefinitionsController_text: {
        readonly parameters: {
            readonly query?: {
                /** @description 版本；缺省为现行版本 The version; the one in force by default. */
                readonly version?: number;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly process: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/yaml": string;
                };
            };
        };
    };
    readonly DefinitionsController_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DefinitionCheckView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DeliveriesController_list: {
        readonly parameters: {
            readonly query?: {
                readonly channel?: "webhook" | "email" | "sms";
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                readonly state?: "pending" | "sent" | "dead" | "unreachable";
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DeliveriesController_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryWithLogView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DeliveriesController_retry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryWithLogView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                readonly kind?: "definition" | "organization" | "regulation";
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                readonly state?: "open" | "published" | "discarded";
                /** @description 流程 Drafts of this process. */
                readonly subject?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_save: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveDraftBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_discard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiscardDraftBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishDraftBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftPublicationView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DraftsController_revision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly revision: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevisionTextView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DutiesController_list: {
        readonly parameters: {
            readonly query: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                /** @description 期；缺省为最近一期 The latest where it is left out. */
                readonly period?: string;
                /** @description 周期任务的流程 A process that recurs. */
                readonly process: string;
                readonly state?: "waiting" | "begun" | "done" | "missed" | "done-late" | "left";
                /** @description 责任部门 Unit that answers. */
                readonly unit?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DutyListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly DutiesController_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BeginDutyBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly EventsController_follow: {
        readonly parameters: {
            readonly query?: {
                /** @description 种类，以逗号分隔 Kinds, parted by commas: transition, notify, warning, breach; all where left out. */
                readonly kinds?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
                /** @description 续传：上次收到的 id；0 从头 The id seen last; 0 from the beginning; else from now on. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 17.1.1
                     *     event: breach
                     *     data: {"caseId":"0f0e3a52-…","number":17,"process":"complaint","sequence":3,"at":"2026-10-12T17:30:00.001+08:00","commitment":"reply",…}
                     */
                    readonly "text/event-stream": string;
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly NoticesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_organization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_choices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationChoiceListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_endHolding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly RegistersController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly RegistersController_subjects: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
                /** @description 责任部门 Unit that answers. */
                readonly unit?: string;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly register: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubjectListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly RegistersController_load: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly register: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoadRegisterBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoadedRegisterView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_who: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhoAmIView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_setSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetSecondFactorBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_newSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewSecondFactorView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_sessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly SessionController_endOne: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddStaffBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已被他人更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_leave: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly staff: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_link: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly staff: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffLinkView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly staff: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantPostBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldingView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly StaffController_removeSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly staff: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly CasesController_tasks: {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next The `next` of the page before. */
                readonly cursor?: string;
                /** @description 每页条数 Rows of a page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly WebhooksController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 成功 Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly WebhooksController_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddWebhookBody"];
            };
        };
        readonly responses: {
            /** @description 成功 Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddedWebhookView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体须为 JSON The body must be JSON */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly WebhooksController_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 已移除 Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿 There is no such draft · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_delivery: 没有这次投递 There is no such delivery */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly HealthController_health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description 数据库暂不可用 The database is away. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readonly MetricsController_metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly ReadinessController_readiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description 尚未就绪，fields 列出原因 Not ready; fields say why. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
