/** Made from the API's own document: npm run web:types. Never edited. */
export interface paths {
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部问题类型 Every kind of problem */
        get: operations["ProblemsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一种问题的说明 One kind of problem */
        get: operations["ProblemsController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的请假和代理；安全管理员查看全部 Your absences, and those in which you are to stand in; all for the security administrator */
        get: operations["AbsencesController_list"];
        put?: never;
        /** 登记请假，请人代理 Enter an absence, and ask somebody to stand in */
        post: operations["AbsencesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销请假、结束代理 Take an absence back, stop standing in */
        delete: operations["AbsencesController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受代理，自此时起生效 Agree to stand in, from now on */
        post: operations["AbsencesController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 谢绝代理 Decline to stand in */
        post: operations["AbsencesController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 权限表：各岗位在各流程中可做什么 Who may do what: each post in each process, as the definitions in force say */
        get: operations["AccessController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开户链接所属账户 Whose account a link opens */
        post: operations["SessionController_ofLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以链接设置密码并登录 Set the password by a link, and sign in */
        post: operations["SessionController_openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请我协办 What you are asked to assist in, not answered yet */
        get: operations["CasesController_assistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录 The audit trail */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审计记录（JSON 行） Export the audit trail as JSON lines */
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 违诺清单 Breaches, the earliest first */
        get: operations["CommitmentsController_breaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历的各版本 Versions of the work calendar */
        get: operations["CalendarsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{version}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的放假与补班 Days off and make-up workdays of a year, with their sources */
        get: operations["CalendarsController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查放假通知 Check a holiday notice against the calendar in force */
        post: operations["CalendarsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假通知草稿 Drafts of holiday notices */
        get: operations["CalendarsController_drafts"];
        put?: never;
        /** 录入放假通知 Draft a holiday notice */
        post: operations["CalendarsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份草稿 One draft */
        get: operations["CalendarsController_draftOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/drafts/{draft}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 废弃草稿 Discard it: it stays to be read */
        post: operations["CalendarsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/drafts/{draft}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布前预览：哪些期限会变 What its publication would move */
        get: operations["CalendarsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/drafts/{draft}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布（须由另一人） Publish it, by somebody other than the one who drafted it */
        post: operations["CalendarsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项列表，新的在前 Cases, the newest first */
        get: operations["CasesController_list"];
        put?: never;
        /** 登记事项 Open a case */
        post: operations["CasesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/persons/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看联系方式，理由记入审计 Open the persons of a case; the reason is entered in the audit trail */
        post: operations["PersonsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看事项 Read a case: state, deadlines, history, what you may do */
        get: operations["CasesController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的附件，含已移除的 Attachments of a case, removed ones among them */
        get: operations["AttachmentsController_list"];
        put?: never;
        /** 添加附件：请求体即文件 Add an attachment: the body is the file */
        post: operations["AttachmentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件，或预览图片 Download an attachment, or show a picture */
        get: operations["AttachmentsController_read"];
        put?: never;
        post?: never;
        /** 移除附件：添加人或流程管理员，须说明理由 Remove an attachment: whoever added it, or the administrator, with a reason */
        delete: operations["AttachmentsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理：发送事件 Send an event */
        post: operations["CasesController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期 Lengthen a running term */
        post: operations["CasesController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 待办：签收、领取、放回、退单、委托、指派；抄送、协办 Do something with a task beside doing it; copy the case, ask for assistance, assist */
        post: operations["CasesController_actOnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限列表，先到期的在前 Deadlines, the soonest due first */
        get: operations["CommitmentsController_commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已发布的流程 Published processes */
        get: operations["DefinitionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程及其表单 A process with its forms */
        get: operations["DefinitionsController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{process}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 编译后的 XState v5 配置 The compiled machine */
        get: operations["DefinitionsController_machine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{process}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定义原文 The text as it was published */
        get: operations["DefinitionsController_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查定义文本 Check a text against the published organization */
        post: operations["DefinitionsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投递列表，先产生的在前 Deliveries in one state, the oldest first */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投递及其日志 A delivery with its log */
        get: operations["DeliveriesController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发未送达的投递 Send again what was not taken */
        post: operations["DeliveriesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草稿列表，新的在前 Drafts, the newest first */
        get: operations["DraftsController_list"];
        put?: never;
        /** 保存草稿 Save a revision of the open draft; the first opens one */
        post: operations["DraftsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看草稿：错误、差异、场景演练、历次修订 Read a draft: mistakes, differences, what its scenarios give, history */
        get: operations["DraftsController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 废弃草稿 Discard a draft */
        post: operations["DraftsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布草稿，须为修订人以外的人 Publish a draft, as another than the author of its last revision */
        post: operations["DraftsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看某次修订的原文 The texts of one revision */
        get: operations["DraftsController_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 义务列表，按部门和计划周次 Duties of a period, by unit and planned week */
        get: operations["DutiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始办理一项义务：登记事项 Begin a duty: open its case */
        post: operations["DutiesController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 删除个人信息的申请，新的在前 Requests to erase a person, the newest first */
        get: operations["ErasuresController_list"];
        put?: never;
        /** 申请删除个人信息 Ask to erase a person */
        post: operations["ErasuresController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意删除，不可恢复 Confirm it: the person is erased for good */
        post: operations["ErasuresController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意删除 Refuse it, with a reason */
        post: operations["ErasuresController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件流（SSE） Stream of events, resumable by Last-Event-ID */
        get: operations["EventsController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒：预警、违诺和通知，新的在前 Warnings, breaches and notices for you, the newest first */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的岗位和部门 Posts and units of your organization */
        get: operations["StaffController_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可登录的单位 Organizations to sign in to */
        get: operations["SessionController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束任职 End the holding of a post */
        delete: operations["StaffController_endHolding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对公众提供服务的单位 Organizations with something for the public */
        get: operations["PublicController_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可登记的事项及表单、服务承诺 What may be opened, with each form; commitments */
        get: operations["PublicController_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记投诉、报修等 Open a case; the code is shown in this answer alone */
        post: operations["PublicController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭编号和查询码查询进度 Follow a case by its number and code */
        post: operations["PublicController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公告（停气、停水等），新的在前 Notices such as outages, the newest first */
        get: operations["PublicController_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价已结束的事项，一次，结束后 90 天内 Rate a case that has ended: once, within 90 days */
        post: operations["PublicController_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{organization}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度承诺兑现结果；不足 5 个事项的不显示 Promises kept in a year; groups of fewer than 5 cases are left out */
        get: operations["PublicController_showResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名册 Registers of the organization */
        get: operations["RegistersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 册内对象，按部门 Subjects of a register, by unit */
        get: operations["RegistersController_subjects"];
        put?: never;
        /** 导入对象：整批有效或整批无效，重复导入无变化 Load subjects: all or none; the same again changes nothing */
        post: operations["RegistersController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前身份 Who you are and what you may do */
        get: operations["SessionController_who"];
        put?: never;
        /** 登录 Sign in */
        post: operations["SessionController_begin"];
        /** 退出登录 Sign out */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补验二次验证 Show the code of the second factor */
        post: operations["SessionController_showCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码 Change your password */
        post: operations["SessionController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 启用二次验证 Set up the second factor */
        put: operations["SessionController_setSecondFactor"];
        /** 生成二次验证密钥 Make a secret for an authenticator */
        post: operations["SessionController_newSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的会话 Your sessions */
        get: operations["SessionController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的一个会话 End one of your sessions */
        delete: operations["SessionController_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的身份提供方 Providers to sign in by */
        get: operations["OidcController_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 前往身份提供方登录 Go to the provider and sign in there */
        get: operations["OidcController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自身份提供方返回 Back from the provider */
        get: operations["OidcController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员绑定的外部身份 External identities linked to staff */
        get: operations["OidcController_list"];
        put?: never;
        /** 为人员绑定外部身份 Link an external identity to a member of staff */
        post: operations["OidcController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解绑人员的外部身份 Take a link off */
        delete: operations["OidcController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人绑定的外部身份 External identities linked to you */
        get: operations["OidcController_own"];
        put?: never;
        /** 开始绑定本人的外部身份 Begin to link one to yourself */
        post: operations["OidcController_linkOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/own/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解绑本人的外部身份 Take a link of yours off */
        delete: operations["OidcController_unlinkOwn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上次登录为何未成功 Why the last sign-in in this browser was refused */
        get: operations["OidcController_refusal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员和任职 Staff and the posts they hold */
        get: operations["StaffController_list"];
        put?: never;
        /** 添加人员 Add a member of staff */
        post: operations["StaffController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 人员离开：任职、会话、账户一并结束 Somebody leaves: posts, sessions and account end */
        post: operations["StaffController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成开户链接 Make a link to open the account */
        post: operations["StaffController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予岗位 Grant a post */
        post: operations["StaffController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解除二次验证 Take off the second factor */
        delete: operations["StaffController_removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束其全部会话 End all their sessions */
        delete: operations["StaffController_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 Open tasks of your posts, the oldest case first */
        get: operations["CasesController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回调地址列表 Webhooks in force */
        get: operations["WebhooksController_list"];
        put?: never;
        /** 添加回调地址 Add a webhook */
        post: operations["WebhooksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 移除回调地址 Remove a webhook */
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 健康检查 Health */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标 Metrics, in the text format of Prometheus */
        get: operations["MetricsController_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 就绪检查 Readiness */
        get: operations["ReadinessController_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceListView: {
            items: components["schemas"]["AbsenceView"][];
        };
        /**
         * @description 代理人待答复、已接受、已谢绝 Whether the deputy is asked still, accepted or declined.
         * @enum {string}
         */
        AbsenceState: "asked" | "accepted" | "declined";
        AbsenceView: {
            /** Format: uuid */
            absenceId: string;
            /** @description 代理人答复时间；接受之前不生效 When the deputy answered; nothing is lent before an acceptance. */
            answeredAt: string | null;
            /** @example leader-2 */
            deputy: string;
            from: string;
            /** @example leader-1 */
            staff: string;
            /** @description 代理人待答复、已接受、已谢绝 Whether the deputy is asked still, accepted or declined. */
            state: components["schemas"]["AbsenceState"];
            until: string;
        };
        AcceptedEventView: {
            /** @description 办理您的待办并离开其状态 Whether it does a task that is yours to do, and the case goes on from there. */
            advances: boolean;
            /**
             * @description 岗位 Posts that may send it.
             * @example [
             *       "agent"
             *     ]
             */
            by: string[];
            /** @example judge */
            event: string;
            /** @description JSON Schema 2020-12. */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description 可补记的时限 How long ago it may have happened.
             * @example {
             *       "zh": "12小时",
             *       "en": "12 hours"
             *     }
             */
            happened?: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
        };
        AccessView: {
            items: components["schemas"]["ProcessAccessView"][];
        };
        AccountLinkBody: {
            /** @description 开户链接中的密文 What stands in the link. */
            link: string;
        };
        AccountOfLinkView: {
            /** @example leader-1 */
            login: string;
            /** @example laizhou-gas */
            organization: string;
        };
        ActOnTaskBody: {
            /**
             * @description 签收、领取、放回、退单、委托、指派、抄送、请求协办、协办回复 Sign for, take, put back, hand back, delegate, assign; copy the case, ask for assistance, assist.
             * @example take
             * @enum {string}
             */
            act: "sign" | "take" | "put-back" | "return" | "pass-on" | "give" | "copy" | "assist" | "stand-aside" | "contribute";
            /**
             * @description 所回复的协办请求 The request for assistance that is answered.
             * @example 4
             */
            asked?: number;
            /** @example 3 */
            expectedRevision?: number;
            /**
             * @description 待办向谁要求，同一状态有多项时 Whom the task asks, where a state has several.
             * @example handler@operations/
             */
            holder?: string;
            /**
             * @description 理由或内容 Why, or what is said.
             * @example 非本部门职责
             */
            reason?: string;
            /**
             * @description 待办所在状态 The state of the task.
             * @example deciding
             */
            state?: string;
            /**
             * @description 人员 Whom it names.
             * @example lin
             */
            to?: string;
        };
        AddedWebhookView: {
            /** @example 2026-10-08T01:00:00.000Z */
            addedAt: string;
            /** @example admin-1 */
            addedBy: string;
            /**
             * @example [
             *       "breach"
             *     ]
             */
            kinds: ("notify" | "warning" | "breach")[];
            /**
             * @description 签名密钥，只显示一次 What messages are signed with: shown now and never again.
             * @example whsec_…
             */
            secret: string;
            /** @example https://example.com/kept */
            url: string;
            /** Format: uuid */
            webhookId: string;
        };
        AddStaffBody: {
            /** @example leader-1 */
            login: string;
            /** @description 姓名，供同事辨认 The name, for colleagues. */
            name: string;
            /**
             * @description 代号：事项和台账中只出现代号 A pseudonym: cases and ledger hold nothing else.
             * @example leader-1
             */
            staff: string;
        };
        AddWebhookBody: {
            /**
             * @description 接收哪些消息 Which kinds of messages.
             * @example [
             *       "breach"
             *     ]
             */
            kinds: ("notify" | "warning" | "breach")[];
            /**
             * @description 接收地址 Where messages are posted to.
             * @example https://example.com/kept
             */
            url: string;
        };
        AskErasureBody: {
            /**
             * Format: uuid
             * @description 事项；或给编号 The case, or else its number.
             */
            caseId?: string;
            /**
             * @description 哪一项；事项只有一项时可不给 Which person; may be left out where the process has one.
             * @example caller
             */
            fact?: string;
            /**
             * @description 事项编号 The number of the case.
             * @example 17
             */
            number?: number;
            /**
             * @description 理由，不得写客户信息 Why, without the person in it.
             * @example 本人申请删除
             */
            reason: string;
        };
        AssistanceListView: {
            items: components["schemas"]["ListedAssistanceView"][];
        };
        AssistanceView: {
            /**
             * @description 请求的序号 The number of the event that asked.
             * @example 4
             */
            asked: number;
            /** @example wu */
            askedBy: string;
            /** @example sun */
            staff: string;
            /** @description 由您回复 Whether it is yours to answer. */
            yours: boolean;
        };
        AttachmentListView: {
            items: components["schemas"]["AttachmentView"][];
            /** @description 您可否添加 Whether you may add one. */
            mayAdd: boolean;
        };
        AttachmentRemovalView: {
            /** @example 2026-10-08T09:05:00.120+08:00 */
            at: string;
            /** @example agent-7 */
            by: string;
            /**
             * @description 理由；非经办人不可见 Null for those who do not work on the case.
             * @example 误传
             */
            reason: string | null;
        };
        AttachmentView: {
            /** @example 2026-10-08T09:05:00.120+08:00 */
            addedAt: string;
            /** @example agent-7 */
            addedBy: string;
            /** Format: uuid */
            attachmentId: string;
            /**
             * @description 字节数 Size as kept: of a picture, once it was made anew.
             * @example 183211
             */
            bytes: number;
            /** @description 您可否查看内容 Whether you may read it. */
            mayRead: boolean;
            /** @description 您可否移除 Whether you may remove it. */
            mayRemove: boolean;
            /**
             * @description 名称；已移除或非经办人不可见 Null where removed, and for those who do not work on the case.
             * @example 现场照片.jpg
             */
            name: string | null;
            /** @description 移除情况 Who removed it, when and why. */
            removed: components["schemas"]["AttachmentRemovalView"] | null;
            /** @description 所存内容的 SHA-256 Of what is kept. */
            sha256: string | null;
            /**
             * @description 按内容判定 By the content.
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "text/plain";
        };
        AttemptView: {
            at: string;
            /**
             * @description 缺号：主机在途中终止 A number left out: the host ended on the way.
             * @example 1
             */
            attempt: number;
            /** @example 84 */
            durationMs: number;
            /** @enum {string} */
            outcome: "sent" | "failed" | "unreachable" | "withdrawn";
            reason: string | null;
            /**
             * @description HTTP 或 SMTP 状态 Of HTTP or SMTP.
             * @example 503
             */
            status: number | null;
        };
        AuditEntryView: {
            /**
             * @description 来自哪个地址；IPv6 记网段，不经请求的为空 From which address: of IPv6 the network; null for what came by no request.
             * @example 192.0.2.17
             */
            address: string | null;
            at: string;
            /** @example 17 */
            auditId: number;
            /** Format: uuid */
            caseId: string | null;
            details: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "person-opened" | "person-refused" | "exported" | "second-factor-shown" | "identity-linked" | "identity-unlinked" | "erasure-asked" | "erasure-confirmed" | "erasure-refused" | "person-erased" | "absence-accepted" | "absence-declined" | "absence-ended" | "token-made" | "token-revoked" | "attachment-read" | "attachment-removed" | "webhook-added" | "webhook-removed" | "published" | "audit-read" | "sessions-ended";
            reason: string | null;
            /** @description 谁 By whom. */
            staff: string | null;
            /** @description 关于谁或什么 About whom or what. */
            subject: string | null;
        };
        AuditListView: {
            items: components["schemas"]["AuditEntryView"][];
            next: string | null;
        };
        BarredEventView: {
            /** @example approve */
            event: string;
            /** @description 应有 What was expected. */
            expected: components["schemas"]["TitleView"];
            /** @enum {string} */
            reason: "four_eyes" | "task_in_hand";
            /** @description 原因的名称 What the reason is called. */
            reasonTitle: components["schemas"]["TitleView"];
            /** @description 办法 What to do. */
            remedy: components["schemas"]["TitleView"];
            /** @description 所见 What was seen. */
            saw: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
        };
        BeginDutyBody: {
            /**
             * @description 开启表单，对象和部门自动填入 The opening form; subject and unit are filled in.
             * @example {}
             */
            form?: {
                [key: string]: unknown;
            };
            /**
             * @description 期；缺省为最近一期 The latest where it is left out.
             * @example 2026-H1
             */
            period?: string;
            /** @example big-customer-visit */
            process: string;
            /**
             * @description 对象 The subject of the register.
             * @example county-government
             */
            subject: string;
        };
        BreachListView: {
            items: components["schemas"]["BreachView"][];
            next: string | null;
        };
        BreachView: {
            /**
             * @description 责任部门 Unit that answers for it.
             * @example operations
             */
            answerable: string | null;
            /** Format: uuid */
            caseId: string;
            /** @example T17 */
            clause: string;
            /** @example reply */
            commitment: string;
            /** @example 2026-10-12T17:30:00+08:00 */
            due: string;
            fulfilledAt: string | null;
            /** @description 逾期多久；未兑现者计至现在，终未兑现者无 Until now where still owed; null where given up. */
            late: components["schemas"]["LatenessView"] | null;
            /** @example 17 */
            number: number;
            /** @example 1 */
            occurrence: number;
            /** @example complaint */
            process: string;
            /**
             * @description 其后 What followed: still owed, kept after all, or given up.
             * @enum {string}
             */
            sequel: "open" | "fulfilled-late" | "abandoned";
            title: components["schemas"]["TitleView"];
        };
        CalendarDaysView: {
            /** @description 其余各日依星期 All other days follow their weekday. */
            days: components["schemas"]["NamedDayView"][];
            /** @description 尚无放假安排，仅列法定节假日 No notice covers the year: the days of the law alone. */
            provisional: boolean;
            /** @example china-2026.2 */
            version: string;
            /** @example 2026 */
            year: number;
        };
        CalendarDraftListView: {
            items: components["schemas"]["CalendarDraftView"][];
        };
        CalendarDraftView: {
            discardedAt: string | null;
            /** @description 废弃人 Who discarded it; null of one that is not. */
            discardedBy: string | null;
            discardReason: string | null;
            /** @example 3 */
            draft: number;
            /** @example 2026-11-04T09:00:00+08:00 */
            draftedAt: string;
            /** @example admin-1 */
            draftedBy: string;
            /**
             * @description 理由 Why; null of a draft from before reasons were asked for.
             * @example 国务院办公厅已公布次年放假安排
             */
            reason: string | null;
            /** @description 原文 The text as it was written. */
            text: string;
            /** @description 已发布为 The version published from it. */
            version: string | null;
        };
        CalendarListView: {
            /** @description 新的在前 The newest first. */
            items: components["schemas"]["CalendarVersionView"][];
        };
        CalendarVersionView: {
            /** @description 内置 Whether it came with Kept. */
            builtIn: boolean;
            /**
             * @description 已有放假安排至 The last day that a notice covers.
             * @example 2026-12-31
             */
            coveredTo: string;
            /** @example admin-1 */
            draftedBy?: string;
            /** @description 内容哈希 SHA-256 of its RFC 8785 text, as the ledger has it. */
            hash?: string;
            /** @description 现行 Whether new cases are counted by it. */
            inForce: boolean;
            notice?: components["schemas"]["HolidayNoticeView"];
            /** @example 2026-11-04T10:00:00+08:00 */
            publishedAt?: string;
            /** @example admin-2 */
            publishedBy?: string;
            /** @description 重新推算的进度 How far the count anew has come. */
            recount?: components["schemas"]["RecountView"];
            /** @example china-2026.2 */
            version: string;
        };
        CaseAnswerView: {
            /** Format: uuid */
            caseId: string;
            /**
             * @description 查询码，仅在登记的答复中：请交给客户 Only in the answer to an opening: give it to the customer, who follows the case by it.
             * @example 7Q3M-0V5K-XH2C-9RTD
             */
            claimCode?: string;
            /** @description 每项期限及其算法 Each deadline with its explanation. */
            deadlines: components["schemas"]["DeadlineView"][];
            /** @example 1 */
            definitionVersion: number;
            /** @example 17 */
            number: number;
            /** @example complaint */
            process: string;
            /**
             * @description 受理时刻 The receipt that counts.
             * @example 2026-10-08T09:00:00.120+08:00
             */
            receivedAt: string;
            /** @example 1 */
            revision: number;
            states: components["schemas"]["StateView"][];
            /** @enum {string} */
            status: "active" | "ended";
            title: components["schemas"]["TitleView"];
        };
        CaseListView: {
            items: components["schemas"]["ListedCaseView"][];
            /** @description 下一页的 cursor To be sent as cursor; null on the last page. */
            next: string | null;
        };
        CaseRatingView: {
            /** @example 2026-10-20T09:00:00+08:00 */
            at: string;
            /** @example 答复及时 */
            comment?: string;
            /** @example 4 */
            score: number;
            /**
             * @description 说明：可见、隐去、已删除、未填 How the comment is shown; none where nothing was said.
             * @enum {string}
             */
            shown: "clear" | "hidden" | "erased" | "none";
        };
        CaseView: {
            /** @description 您现在可以发送的事件，推进待办者在前 Events that you may send now, those that do your task first. */
            accepts: components["schemas"]["AcceptedEventView"][];
            /** @description 您可对事项作的其他操作：抄送、请求协办 What else you may do with the case: copy it, ask for assistance. */
            acts: components["schemas"]["TaskActView"][];
            /** @description 待回复的协办请求 Requests for assistance that wait for an answer. */
            assistance: components["schemas"]["AssistanceView"][];
            /** @description 您的岗位可以、但须由他人发送的事件 Events that your post could send, and somebody else must. */
            barred: components["schemas"]["BarredEventView"][];
            /** Format: uuid */
            caseId: string;
            deadlines: components["schemas"]["DeadlineView"][];
            /** @example 1 */
            definitionVersion: number;
            endedAt: string | null;
            /** @description 已搁置，待管理员处理；原因见 npx kept held list The case waits for an administrator, who finds the reason there. */
            held: boolean;
            history: components["schemas"]["HistoryView"][];
            /** @description 您可否查看联系方式（须填理由） Whether you may open its persons, with a reason. */
            mayOpen: boolean;
            /**
             * @description 编号 Number of the case.
             * @example 17
             */
            number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            openedAt: string;
            /** @description 为哪个事项开启 The case that it was opened for. */
            parent: components["schemas"]["ParentCaseView"] | null;
            /** @example complaint */
            process: string;
            /** @description 客户评价 How whoever opened it rated it at its end. */
            rating: components["schemas"]["CaseRatingView"] | null;
            /**
             * @description 版本，发送时可作 expectedRevision To be sent as expectedRevision.
             * @example 3
             */
            revision: number;
            /** @description 由外到内，并行的各支依次排列 Each before those inside it; parallel ones in the order of the definition. */
            states: components["schemas"]["StateView"][];
            /** @enum {string} */
            status: "active" | "ended";
            /** @description 由本事项开启的 Cases that it opened. */
            subCases: components["schemas"]["SubCaseView"][];
            tasks: components["schemas"]["OpenTaskView"][];
            title: components["schemas"]["TitleView"];
        };
        ChangePasswordBody: {
            /**
             * Format: password
             * @description 新密码 The new one.
             */
            next: string;
            /** Format: password */
            password: string;
        };
        CheckBody: {
            /**
             * @description 流程定义的 YAML 文本 The text of a definition.
             * @example process: visit
             *     title: { zh: 上门, en: Visit }
             */
            text: string;
        };
        CommitmentListItemView: {
            /** @example 2026-10-08T09:00:00+08:00 */
            anchor: string;
            /**
             * @description 责任部门 Unit that answers for it.
             * @example operations
             */
            answerable: string | null;
            /** Format: uuid */
            caseId: string;
            /** @example T17 */
            clause: string;
            /** @example reply */
            commitment: string;
            due: string | null;
            endedAt: string | null;
            /** @example 17 */
            number: number;
            /** @example 1 */
            occurrence: number;
            /** @example complaint */
            process: string;
            provisional: boolean;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            stateTitle: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
            warnAt: string | null;
        };
        CommitmentListView: {
            items: components["schemas"]["CommitmentListItemView"][];
            next: string | null;
        };
        CommitmentResultView: {
            broken: number;
            /** @example reply */
            commitment: string;
            exempt: number;
            kept: number;
            /** @description 当年起算的承诺数 Promises made in the year. */
            made: number;
            /** @example complaint */
            process: string;
            processTitle: components["schemas"]["TitleView"];
            /**
             * @description 兑现率：兑现 ÷（兑现＋违诺） Kept of those kept and broken; null where there are none.
             * @example 0.97
             */
            shareKept: number | null;
            title: components["schemas"]["TitleView"];
            withdrawn: number;
        };
        CommitmentRuleView: {
            /** @example T17 */
            clause: string;
            /** @example reply */
            commitment: string;
            title: components["schemas"]["TitleView"];
            /**
             * @description 期限 The term, with "before" where it counts back from its anchor.
             * @example {
             *       "zh": "2个工作日",
             *       "en": "2 workdays"
             *     }
             */
            within: components["schemas"]["TitleView"];
        };
        CountedView: {
            /** @example 2027-01-04T17:30:00+08:00 */
            due: string;
            /** @example 2027-01-04 */
            dueDate: string;
            provisional: boolean;
        };
        DeadlineView: {
            /**
             * @description 起算 Counted from.
             * @example 2026-10-08T09:00:00+08:00
             */
            anchor: string;
            /**
             * @description 责任部门 Unit that answers for it.
             * @example customer-service
             */
            answerable: string | null;
            /**
             * @description 所用工作日历的版本 Version of the calendar that it is counted by.
             * @example china-2026.2
             */
            calendar: string;
            /**
             * @description 规章条款 Clause of the regulation.
             * @example T17
             */
            clause: string;
            /** @example reply */
            commitment: string;
            /**
             * @description 到期；挂起时为空 Null while the clock stands still.
             * @example 2026-10-12T17:30:00+08:00
             */
            due: string | null;
            /** @example 2026-10-12 */
            dueDate: string | null;
            /** @description 结果产生的时间 When it was met, breached or otherwise ended. */
            endedAt: string | null;
            /** @description 怎么算的 Each day counted or skipped, and by which notice. */
            explanation: components["schemas"]["ExplanationLineView"][];
            /** @description 逾期兑现的时间 When a breached promise was kept after all. */
            fulfilledAt?: string;
            late?: components["schemas"]["LatenessView"];
            /**
             * @description 第几次 Which arming of the commitment.
             * @example 1
             */
            occurrence: number;
            /** @description 放假安排公布后可能变动 Due may move when a notice is published. */
            provisional: boolean;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            stateTitle: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
            /**
             * @description 预警 When its holders are warned.
             * @example 2026-10-12T14:00:00+08:00
             */
            warnAt: string | null;
        };
        DefinitionCheckView: {
            /** @description 全部错误；无则可发布 Every mistake; none where it can be published. */
            problems: components["schemas"]["DefinitionProblemView"][];
        };
        DefinitionListView: {
            items: components["schemas"]["DefinitionSummaryView"][];
        };
        DefinitionProblemView: {
            /** @example unknown_post */
            code: string;
            /** @example 5 */
            column: number;
            /**
             * @description 应有 What was expected, in the language asked for, as what follows.
             * @example organization.yaml的岗位
             */
            expected: string;
            /** @example 12 */
            line: number;
            /** @example events.judge.by */
            path: string;
            /**
             * @description 办法 What to do.
             * @example 是否应为“agent”？
             */
            remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 'agnet'
             */
            saw: string;
        };
        DefinitionSummaryView: {
            commitments: components["schemas"]["CommitmentRuleView"][];
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            hash: string;
            /**
             * @description 可登记的岗位；随周期义务开始的流程没有 Posts that open a case of it; none where duties do.
             * @example [
             *       "agent"
             *     ]
             */
            openedBy: string[];
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
            /**
             * @description 现行版本；尚未生效的流程为首个待生效版本 The version in force; of a process that holds later, the first to come.
             * @example 1
             */
            version: number;
            /** @description 全部版本及其生效时间 Every version with the instant it holds from. */
            versions: components["schemas"]["DefinitionVersionView"][];
        };
        DefinitionVersionView: {
            /**
             * @description 生效时间 Cases received from this instant on open with it.
             * @example 2026-11-01T00:00:00+08:00
             */
            from: string;
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            hash: string;
            /** @example 2026-10-20T16:00:00+08:00 */
            publishedAt: string;
            /**
             * @description 发布人 Who published it.
             * @example wei
             */
            publishedBy: string | null;
            /** @description 理由 Why. */
            reason: string | null;
            /**
             * @description 现行、待生效、已被取代、未曾生效 In force, still to come, over, or superseded before it could hold.
             * @enum {string}
             */
            standing: "in-force" | "coming" | "past" | "never";
            /** @example 2 */
            version: number;
            /**
             * @description 起草人；files 为随文件首次发布 Who wrote it; files for what came with the files.
             * @example lin
             */
            writtenBy: string | null;
        };
        DefinitionView: {
            commitments: components["schemas"]["CommitmentRuleView"][];
            events: components["schemas"]["EventFormView"][];
            /** @description 内容哈希 SHA-256 of the checked definition, hex. */
            hash: string;
            /** @description 登记 How a case is opened. */
            opened: components["schemas"]["EventFormView"];
            /**
             * @description 可登记的岗位；随周期义务开始的流程没有 Posts that open a case of it; none where duties do.
             * @example [
             *       "agent"
             *     ]
             */
            openedBy: string[];
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
            /**
             * @description 现行版本；尚未生效的流程为首个待生效版本 The version in force; of a process that holds later, the first to come.
             * @example 1
             */
            version: number;
            /** @description 全部版本及其生效时间 Every version with the instant it holds from. */
            versions: components["schemas"]["DefinitionVersionView"][];
        };
        DeliveryListView: {
            items: components["schemas"]["DeliveryView"][];
            next: string | null;
        };
        DeliveryView: {
            /** @example 12 */
            attempts: number;
            /**
             * Format: uuid
             * @description 违诺义务无事项 Null, with its number, for missed duties.
             */
            caseId: string | null;
            /** @enum {string} */
            channel: "webhook" | "email" | "sms";
            /** @example reply */
            commitment: string | null;
            /** Format: uuid */
            deliveryId: string;
            endedAt: string | null;
            /** @enum {string} */
            kind: "notify" | "warning" | "breach";
            /** @example 2026-10-12T17:30:01+08:00 */
            madeAt: string;
            message: components["schemas"]["TitleView"];
            /** @description 违诺义务；事项的消息为空 The duties missed; null for a message of a case. */
            missed: components["schemas"]["MissedDutiesView"] | null;
            nextAttemptAt: string | null;
            /** @example 17 */
            number: number | null;
            /** @example complaint */
            process: string;
            /** @example connection_refused */
            reason: string | null;
            reasonTitle: components["schemas"]["TitleView"] | null;
            retriedAt: string | null;
            /**
             * @description 由谁重发 Who had it sent again.
             * @example admin-1
             */
            retriedBy: string | null;
            /**
             * @description dead：多次未送达 not taken after the last try；unreachable：无从送达 nobody to reach；withdrawn：回调地址已移除，不再送 its webhook was removed.
             * @enum {string}
             */
            state: "pending" | "sent" | "dead" | "unreachable" | "withdrawn";
            title: components["schemas"]["TitleView"];
            /** Format: uuid */
            webhookId: string | null;
        };
        DeliveryWithLogView: {
            /** @example 12 */
            attempts: number;
            /**
             * Format: uuid
             * @description 违诺义务无事项 Null, with its number, for missed duties.
             */
            caseId: string | null;
            /** @enum {string} */
            channel: "webhook" | "email" | "sms";
            /** @example reply */
            commitment: string | null;
            /** Format: uuid */
            deliveryId: string;
            endedAt: string | null;
            /** @enum {string} */
            kind: "notify" | "warning" | "breach";
            log: components["schemas"]["AttemptView"][];
            /** @example 2026-10-12T17:30:01+08:00 */
            madeAt: string;
            message: components["schemas"]["TitleView"];
            /** @description 违诺义务；事项的消息为空 The duties missed; null for a message of a case. */
            missed: components["schemas"]["MissedDutiesView"] | null;
            nextAttemptAt: string | null;
            /** @example 17 */
            number: number | null;
            /** @example complaint */
            process: string;
            /** @example connection_refused */
            reason: string | null;
            reasonTitle: components["schemas"]["TitleView"] | null;
            retriedAt: string | null;
            /**
             * @description 由谁重发 Who had it sent again.
             * @example admin-1
             */
            retriedBy: string | null;
            /**
             * @description dead：多次未送达 not taken after the last try；unreachable：无从送达 nobody to reach；withdrawn：回调地址已移除，不再送 its webhook was removed.
             * @enum {string}
             */
            state: "pending" | "sent" | "dead" | "unreachable" | "withdrawn";
            title: components["schemas"]["TitleView"];
            /** Format: uuid */
            webhookId: string | null;
        };
        DifferenceView: {
            /** @description 新值 The value as it is; null where there is none. */
            after: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description 原值 The value as it was; null where there was none. */
            before: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @example commitment.term */
            kind: string;
            /** @example commitments.reply.within.term */
            path: string;
            /**
             * @example {
             *       "zh": "2个工作日内答复：2→5个工作日",
             *       "en": "reply: 2 → 5 working days"
             *     }
             */
            says: components["schemas"]["TitleView"];
        };
        DiscardDraftBody: {
            /**
             * @description 理由 Why.
             * @example 不再需要
             */
            reason: string;
        };
        DiscardNoticeBody: {
            /**
             * @description 理由 Why.
             * @example 日期录入有误
             */
            reason: string;
        };
        DraftListView: {
            items: components["schemas"]["DraftSummaryView"][];
            next: string | null;
        };
        DraftNoticeBody: {
            /**
             * @description 理由 Why.
             * @example 国务院办公厅已公布次年放假安排
             */
            reason: string;
            /**
             * @description 放假通知的 YAML 文本 The text of a holiday notice (docs/calendar.md).
             * @example year: 2027
             *     number: 国办发明电〔2026〕…号
             *     url: https://www.gov.cn/…
             *     holidays:
             *       - { holiday: new-year, rest: 2027-01-01..2027-01-03 }
             */
            text: string;
        };
        DraftProblemView: {
            /** @example unknown_post */
            code: string;
            /** @example 5 */
            column: number;
            /**
             * @description 应有 What was expected, in the language asked for, as what follows.
             * @example organization.yaml的岗位
             */
            expected: string;
            /**
             * @description 所在文件 The file in which it would stand.
             * @example complaint.yaml
             */
            file: string;
            /** @example 12 */
            line: number;
            /** @example events.judge.by */
            path: string;
            /**
             * @description 办法 What to do.
             * @example 是否应为“agent”？
             */
            remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 'agnet'
             */
            saw: string;
        };
        DraftPublicationView: {
            /** @description 流程的新版本 New versions of processes; an organization gives one of each process that it changes. */
            definitions: components["schemas"]["PublishedDefinitionView"][];
            /** @description 单位的新版本 New versions of the organization with its regulation. */
            organizations: components["schemas"]["PublishedOrganizationView"][];
            /** @example 2026-11-20T09:30:00+08:00 */
            publishedAt: string;
        };
        DraftSummaryView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            base: number;
            closedAt: string | null;
            /** @description 发布人或废弃人 Who published or discarded it. */
            closedBy: string | null;
            closingReason: string | null;
            /** Format: uuid */
            draftId: string;
            /** @enum {string} */
            kind: "definition" | "organization" | "regulation";
            /** @example 2026-10-20T15:00:00+08:00 */
            openedAt: string;
            /** @example 按2026年新规延长答复期限 */
            reason: string;
            /** @example 1 */
            revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            savedAt: string;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /**
             * @description 流程或单位 The process, or the organization.
             * @example complaint
             */
            subject: string;
        };
        DraftView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            base: number;
            closedAt: string | null;
            /** @description 发布人或废弃人 Who published or discarded it. */
            closedBy: string | null;
            closingReason: string | null;
            /** @description 与最新版本的差异 What it changes, in the domain's words. */
            differences: components["schemas"]["DifferenceView"][];
            /** Format: uuid */
            draftId: string;
            /** @description 历次修订 Every revision, the first first. */
            history: components["schemas"]["RevisionView"][];
            /** @enum {string} */
            kind: "definition" | "organization" | "regulation";
            /**
             * @description 最新发布的版本 The version published last, which the differences are to; null of a closed draft.
             * @example 1
             */
            latest: number | null;
            /** @example 2026-10-20T15:00:00+08:00 */
            openedAt: string;
            /** @description 已发布新版本，须以其为基础重存 A version was published since it was begun: it must be saved anew with that base. */
            outdated: boolean;
            /** @description 全部错误；无则通过检查 Every mistake; none where it passes the check. */
            problems: components["schemas"]["DraftProblemView"][];
            /** @example 按2026年新规延长答复期限 */
            reason: string;
            /** @description 场景演练；未通过检查或刚保存时为空 What its scenarios gave; null where it does not pass the check, and just after saving. */
            rehearsal: components["schemas"]["RehearsalView"] | null;
            /** @example 1 */
            revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            savedAt: string;
            /** @description 场景原文 The text of the scenarios. */
            scenarios: string | null;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /**
             * @description 流程或单位 The process, or the organization.
             * @example complaint
             */
            subject: string;
            /** @description 原文 The text as it was saved. */
            text: string;
            textDifferences: components["schemas"]["TextDifferenceView"][];
        };
        DueCountView: {
            /** @description 改于此日到期 Due on it after. */
            after: number;
            /** @description 原于此日到期 Due on it before. */
            before: number;
            /** @example 2027-01-05 */
            date: string;
        };
        DutyListView: {
            items: components["schemas"]["DutyView"][];
            next: string | null;
            /** @description 尚未开列任何一期时为空 Null while no period was opened. */
            period: components["schemas"]["DutyPeriodView"] | null;
        };
        DutyPeriodView: {
            /**
             * @description 规章条款 Clause of the regulation.
             * @example 3.6.1
             */
            clause: string;
            /**
             * @description 到期：期末24时 The midnight that ends it.
             * @example 2026-07-01T00:00:00+08:00
             */
            due: string;
            /** @example 2026-01-01 */
            firstDay: string;
            /** @example 2026-06-30 */
            lastDay: string;
            /** @example 2026-H1 */
            period: string;
            /** @example big-customer-visit */
            process: string;
            /** @example big-customers */
            register: string;
            /** @enum {string} */
            state: "opening" | "open" | "closed";
            /**
             * @description 对象数 Duties of the period.
             * @example 120
             */
            subjects: number;
            /** @description 每期应做的事 What is owed in each period. */
            title: components["schemas"]["TitleView"];
        };
        DutyView: {
            /**
             * Format: uuid
             * @description 为其登记的事项 The case begun for it.
             */
            caseId: string | null;
            /** @description 履行时间 When it was fulfilled. */
            doneAt: string | null;
            /** @enum {string} */
            state: "waiting" | "begun" | "done" | "missed" | "done-late" | "left";
            stateTitle: components["schemas"]["TitleView"];
            /**
             * @description 对象 Reference of the subject.
             * @example county-government
             */
            subject: string;
            /**
             * @description 企业名称；个人名册无 An enterprise by its name; null in a register of persons.
             * @example 县政府
             */
            title: string | null;
            /**
             * @description 责任部门 Unit that answers.
             * @example marketing
             */
            unit: string;
            /**
             * @description 计划周次的首日 First day of the week planned for.
             * @example 2026-03-09
             */
            week: string | null;
        };
        EnterAbsenceBody: {
            /**
             * @description 代理人代号 Who stands in.
             * @example leader-2
             */
            deputy: string;
            /** @example 2026-12-01T00:00:00+08:00 */
            from: string;
            /** @example 2026-12-08T00:00:00+08:00 */
            until: string;
        };
        ErasureListView: {
            items: components["schemas"]["ErasureView"][];
            next: string | null;
        };
        ErasureView: {
            askedAt: string;
            /** @example admin-1 */
            askedBy: string;
            /**
             * @description 涉及事项数 Cases that it touches.
             * @example 2
             */
            cases: number;
            decidedAt: string | null;
            decidedBy: string | null;
            /** Format: uuid */
            erasureId: string;
            /** @example caller */
            fact: string;
            factTitle: components["schemas"]["TitleView"];
            /**
             * @description 事项编号 Number of the case.
             * @example 17
             */
            number: number;
            /** @example complaint */
            process: string;
            reason: string;
            /** @description 不同意的理由 Why it was refused. */
            refusal: string | null;
            /** @enum {string} */
            state: "asked" | "erased" | "refused";
            title: components["schemas"]["TitleView"];
            /**
             * @description 涉及信息条数 Values that it touches.
             * @example 5
             */
            values: number;
        };
        EventFormView: {
            /**
             * @description 岗位 Posts that may send it.
             * @example [
             *       "agent"
             *     ]
             */
            by: string[];
            /** @example judge */
            event: string;
            /** @description JSON Schema 2020-12. */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description 可补记的时限 How long ago it may have happened.
             * @example {
             *       "zh": "12小时",
             *       "en": "12 hours"
             *     }
             */
            happened?: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
        };
        ExplanationLineView: {
            /** @example 2026-10-09T17:30:00+08:00 */
            at?: string;
            /** @description 是否计入 Whether this day or time is part of the term. */
            counted: boolean;
            /** @example 2026-10-09 */
            date?: string;
            /** @example workday 1 (Friday, a workday) */
            en: string;
            /**
             * @description 放假安排尚未公布 No notice covers the day yet.
             * @enum {boolean}
             */
            provisional?: true;
            /** @example 民法典第201条 (Civil Code, article 201) */
            source?: string;
            /** @example 第1个工作日（星期五，工作日） */
            zh: string;
        };
        ExtendBody: {
            /**
             * @description 延长多久 The further term.
             * @example 2 workdays
             */
            by: string;
            /**
             * @description 承诺 A commitment of the process.
             * @example reply
             */
            commitment: string;
            /**
             * @description 客户已告知或同意 Whether the customer was told, or agreed.
             * @enum {string}
             */
            customer?: "told" | "agreed";
            /** @example 3 */
            expectedRevision?: number;
            /**
             * @description 理由 Why.
             * @example 需等待厂家配件
             */
            reason: string;
        };
        ExternalIdentityListView: {
            items: components["schemas"]["ExternalIdentityView"][];
        };
        ExternalIdentityView: {
            /** Format: uuid */
            identityId: string;
            /** @example https://login.example.com/ */
            issuer: string;
            linkedAt: string;
            /** @example security-1 */
            linkedBy: string;
            /** @example leader-1 */
            staff: string;
            /** @example 248289761001 */
            subject: string;
        };
        FieldProblemView: {
            /** @example 必填 */
            expected: string;
            /**
             * @description 字段 Path of the field.
             * @example content
             */
            path: string;
            /**
             * @description 办法 What to do, where it is more than to mend it.
             * @example 是否应为“expectedRevision”？
             */
            remedy?: string;
            /** @example 未填 */
            saw: string;
            /**
             * @description 名称 What people call the field.
             * @example 投诉内容
             */
            title?: string;
        };
        FollowBody: {
            /**
             * @description 查询码，不分大小写，可省去短横 The code; case and dashes do not matter.
             * @example 7Q3M-0V5K-XH2C-9RTD
             */
            code: string;
            /**
             * @description 编号 Number of the case.
             * @example 17
             */
            number: number;
        };
        FollowedCaseView: {
            deadlines: components["schemas"]["PublicDeadlineView"][];
            endedAt: string | null;
            /** @description 流程对查询人公开的内容 What the process shows to who follows a case. */
            facts: components["schemas"]["FormFieldView"][];
            /** @description 现在可否评价 Whether it may be rated now. */
            mayRate: boolean;
            /** @example 17 */
            number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            openedAt: string;
            /** @description 由外到内 Outermost first. */
            states: components["schemas"]["StateView"][];
            /** @enum {string} */
            status: "active" | "ended";
            title: components["schemas"]["TitleView"];
        };
        FormFieldView: {
            /** @example caller */
            fact: string;
            /** @description 值为人员代号 The value is the pseudonym of somebody of the staff. */
            isStaff?: boolean;
            /**
             * @description 所示：客户一律遮盖，另行查看 A person is never clear here: it is opened by itself.
             * @enum {string}
             */
            shown: "clear" | "masked" | "hidden" | "erased";
            title: components["schemas"]["TitleView"];
            /**
             * @description 值；隐去时无 Absent where hidden or erased.
             * @example {
             *       "name": "张*",
             *       "phone": "138****1234"
             *     }
             */
            value?: string | number | boolean | {
                [key: string]: unknown;
            };
            /** @description 值的名称 What the value is called, where it has a name. */
            words?: components["schemas"]["TitleView"];
        };
        GrantPostBody: {
            /**
             * @description 不给则从现在起 From now on where left out.
             * @example 2026-12-01T00:00:00+08:00
             */
            from?: string;
            /** @example leader */
            post: string;
            /** @example manager-office */
            unit: string;
            /**
             * @description 不给则无期限 Without end where left out.
             * @example 2027-12-01T00:00:00+08:00
             */
            until?: string;
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        HeldPostView: {
            /** @example leader */
            post: string;
            title: components["schemas"]["TitleView"];
            /** @example manager-office */
            unit: string;
            unitTitle: components["schemas"]["TitleView"];
        };
        HistoryView: {
            /** @description 到达时间 When it reached the host. */
            arrivedAt?: string;
            /**
             * @description 计入时间 When it counts.
             * @example 2026-10-08T09:05:00.120+08:00
             */
            at: string;
            form: components["schemas"]["FormFieldView"][];
            /** @description 实际发生时间 When it happened, as the sender states. */
            happenedAt?: string;
            /**
             * @description 代谁办理：本人无此岗位，因代理而持有 In whose absence: the post was held for them alone.
             * @example [
             *       "leader-1"
             *     ]
             */
            inPartOf?: string[];
            /** @enum {string} */
            kind: "opened" | "event" | "timer" | "extension" | "recount" | "handed-over" | "task";
            /** @example agent */
            post?: string;
            postTitle?: components["schemas"]["TitleView"];
            /** @example 1 */
            sequence: number;
            /** @example agent-7 */
            staff?: string;
            /** @description 其后的状态 States after it. */
            states: components["schemas"]["StateView"][];
            title: components["schemas"]["TitleView"];
            /**
             * @description 事件、定时器、承诺或工作日历版本 Event, delay of a timer, commitment extended, or version of the calendar.
             * @example judge
             */
            type: string;
            /** @example customer-service */
            unit?: string;
        };
        HoldingView: {
            endedAt: string | null;
            endedBy: string | null;
            from: string;
            /** @example security-1 */
            grantedBy: string;
            /** Format: uuid */
            holdingId: string;
            /** @example leader */
            post: string;
            /** @example leader-1 */
            staff: string;
            /** @example manager-office */
            unit: string;
            until: string | null;
        };
        HolidayNoticeView: {
            /** @enum {string} */
            kind: "notice" | "supplement" | "correction";
            /** @description 文号 Number of the paper. */
            number: string;
            /** @example https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm */
            url: string;
            /** @example 2027 */
            year: number;
        };
        LatenessView: {
            /** @example Complaint handling */
            en: string;
            /**
             * @description 毫秒 Milliseconds.
             * @example 5400000
             */
            ms: number;
            /** @example 投诉处理 */
            zh: string;
        };
        /**
         * @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none.
         * @enum {string}
         */
        Light: "overdue" | "warned" | "on-time" | "paused" | "none";
        LinkIdentityBody: {
            /** @example leader-1 */
            staff: string;
            /**
             * @description 身份提供方给出的标识（sub） The subject, as the provider calls this person.
             * @example 248289761001
             */
            subject: string;
        };
        LinkOwnIdentityBody: {
            /** Format: password */
            password: string;
            /**
             * @description 登录后前往的本系统路径 The path of this host to go to afterwards.
             * @example /
             */
            to?: string;
        };
        ListedAssistanceView: {
            /**
             * @description 请求的序号 The number of the event that asked.
             * @example 4
             */
            asked: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            askedAt: string;
            /** @example wu */
            askedBy: string;
            /** Format: uuid */
            caseId: string;
            /** @example 17 */
            number: number;
            /** @example complaint */
            process: string;
            processTitle: components["schemas"]["TitleView"];
            stateTitle: components["schemas"]["TitleView"];
        };
        ListedCaseView: {
            /** Format: uuid */
            caseId: string;
            endedAt: string | null;
            /** @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none. */
            light: components["schemas"]["Light"];
            /** @description 最近的期限 The earliest deadline that runs. */
            nextDue: string | null;
            /** @example 17 */
            number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            openedAt: string;
            /** @example complaint */
            process: string;
            /** @example deciding */
            state: string;
            stateTitle: components["schemas"]["TitleView"];
            /** @enum {string} */
            status: "active" | "ended";
            title: components["schemas"]["TitleView"];
        };
        ListedTaskView: {
            /** Format: uuid */
            caseId: string;
            /** @description 在谁手上 In whose hands it is. */
            heldBy: string | null;
            /** @description 状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none. */
            light: components["schemas"]["Light"];
            nextDue: string | null;
            /** @example 17 */
            number: number;
            /** @example 2026-10-08T09:00:00+08:00 */
            openedAt: string;
            /** @example leader */
            post: string;
            postTitle: components["schemas"]["TitleView"];
            /** @example complaint */
            process: string;
            processTitle: components["schemas"]["TitleView"];
            /** @description 退单人 Who handed it back. */
            returnedBy: string | null;
            /** @description 签收人 Who signed for it. */
            signedBy: string | null;
            /** @description 只归此人 That person alone, where one is named. */
            staff: string | null;
            /** @example deciding */
            state: string;
            title: components["schemas"]["TitleView"];
            unit: string | null;
            unitTitle: components["schemas"]["TitleView"] | null;
        };
        LoadedRegisterView: {
            /** @example 12 */
            added: number;
            /** @example 3 */
            changed: number;
            /**
             * @description 离册 Who left, where it was the whole register.
             * @example 0
             */
            left: number;
            /**
             * @description 现有对象数 Subjects now.
             * @example 120
             */
            subjects: number;
            /** @example 105 */
            unchanged: number;
        };
        LoadRegisterBody: {
            /**
             * @description 已确认：整册导入使半数以上对象离册时须为 true Confirmed: it must be true where a whole register lets more than half of the subjects go.
             * @default false
             */
            confirmed: boolean;
            /**
             * @description 是否为整册：未列入者今日离册 Whether it is the whole register: whoever is not among them leaves it today.
             * @default false
             */
            replaces: boolean;
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
            subjects: {
                [key: string]: unknown;
            }[];
        };
        MissedDutiesView: {
            /**
             * @description 规章条款 Clause of the regulation.
             * @example 3.6.1
             */
            clause: string;
            /**
             * @description 违诺的义务数 Duties missed.
             * @example 120
             */
            count: number;
            /** @example 2026-07-01T00:00:00+08:00 */
            due: string;
            /**
             * @description 首个对象 Reference of the first subject.
             * @example county-government
             */
            first: string;
            /**
             * @description 台账条目的键 Its key among those of its kind.
             * @example big-customer-visit 2026-H1 #1
             */
            key: string;
            /**
             * @description 台账条目的种类 Kind of the ledger entry.
             * @enum {string}
             */
            kind: "duties-missed";
            /**
             * @description 末个对象 Reference of the last.
             * @example steel-works
             */
            last: string;
            /** @description 每期应做的事 What is owed in each period. */
            message: components["schemas"]["TitleView"];
            /** @example 2026-H1 */
            period: string;
            /** @example big-customer-visit */
            process: string;
            /** @example big-customers */
            register: string;
            title: components["schemas"]["TitleView"];
        };
        MovedDeadlineView: {
            after: components["schemas"]["CountedView"];
            /** @description 因哪几天 By which days. */
            because: components["schemas"]["NamedDayView"][];
            before: components["schemas"]["CountedView"];
            /** Format: uuid */
            caseId: string;
            /** @example reply */
            commitment: string;
            /** @example 17 */
            number: number;
            /** @example 1 */
            occurrence: number;
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
        };
        NamedDayView: {
            /** @example 2026-10-10 */
            date: string;
            reason: components["schemas"]["TitleView"] | null;
            /** @description 依据 The notice or law that says so. */
            source: string | null;
            /** @description 上班 Whether it is worked. */
            working: boolean;
        };
        NamedTitleView: {
            /** @example leader */
            name: string;
            title: components["schemas"]["TitleView"];
        };
        NewSecondFactorView: {
            /** @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP */
            secret: string;
            /**
             * @description 供验证器扫描 For an authenticator to read from a picture.
             * @example otpauth://totp/…
             */
            uri: string;
        };
        NoticeBody: {
            /**
             * @description 放假通知的 YAML 文本 The text of a holiday notice (docs/calendar.md).
             * @example year: 2027
             *     number: 国办发明电〔2026〕…号
             *     url: https://www.gov.cn/…
             *     holidays:
             *       - { holiday: new-year, rest: 2027-01-01..2027-01-03 }
             */
            text: string;
        };
        NoticeCheckView: {
            /** @description 全部错误 Every mistake. */
            problems: components["schemas"]["DefinitionProblemView"][];
            /** @description 请核对 What to look at again; it forbids nothing. */
            remarks: components["schemas"]["TitleView"][];
        };
        NoticeListView: {
            items: components["schemas"]["NoticeView"][];
            /** @description 下一页的 cursor To be sent as cursor; null on the last page. */
            next: string | null;
        };
        NoticeView: {
            /**
             * @description 告知时间 When it was told.
             * @example 2026-10-12T14:00:00+08:00
             */
            at: string;
            /** Format: uuid */
            caseId: string;
            /** @example reply */
            commitment: string | null;
            commitmentTitle: components["schemas"]["TitleView"] | null;
            /** @example 2026-10-12T17:30:00+08:00 */
            due: string | null;
            /**
             * @example warning
             * @enum {string}
             */
            kind: "warning" | "breach" | "notify";
            kindTitle: components["schemas"]["TitleView"];
            /** @description 内容 What was told. */
            message: components["schemas"]["TitleView"];
            /** @example 17 */
            number: number;
            /**
             * @description 以何岗位告知；空为告知单位或本人 Post that was meant; null where a unit was, or you by name.
             * @example handler
             */
            post: string | null;
            /** @example complaint */
            process: string;
            /** @description 流程名称 What the process is called. */
            title: components["schemas"]["TitleView"];
            /** @example operations */
            unit: string | null;
        };
        OidcLocationView: {
            /** @description 浏览器随后前往之处 Where the browser goes next. */
            location: string;
        };
        OidcProviderListView: {
            items: components["schemas"]["OidcProviderView"][];
        };
        OidcProviderView: {
            /** @example laizhou-gas */
            organization: string;
            /** @description 按钮上的字 What stands on the button. */
            title: components["schemas"]["TitleView"];
        };
        OpenablePublicView: {
            /** @description 登记后是否得到查询码 Whether a code is given to follow the case. */
            followed: boolean;
            form: components["schemas"]["PublicFormView"];
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
        };
        OpenAccountBody: {
            /** @description 开户链接中的密文 What stands in the link. */
            link: string;
            /** Format: password */
            password: string;
        };
        OpenCaseBody: {
            /**
             * @description 登记表单 The opening form, as GET definitions/:process gives it.
             * @example {
             *       "disclosure": "anonymous",
             *       "content": "夜间施工噪声过大",
             *       "requested": "白天施工"
             *     }
             */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description 流程 Name of a published process.
             * @example complaint
             */
            process: string;
        };
        OpenedPersonsView: {
            persons: components["schemas"]["OpenedPersonView"][];
        };
        OpenedPersonView: {
            /** @example caller */
            fact: string;
            /**
             * @description 历史记录的序号 The entry of the history that brought it.
             * @example 1
             */
            sequence: number;
            /**
             * @description 保密的不显示 What is confidential stays hidden.
             * @enum {string}
             */
            shown: "clear" | "hidden" | "erased";
            title: components["schemas"]["TitleView"];
            value?: components["schemas"]["PersonValueView"];
        };
        OpenedPublicCaseView: {
            /**
             * @description 查询码，仅此一次显示；该流程不可查询时为空 Shown now and never again; null where the process is not followed.
             * @example 7Q3M-0V5K-XH2C-9RTD
             */
            code: string | null;
            deadlines: components["schemas"]["PublicDeadlineView"][];
            /** @example 17 */
            number: number;
            /**
             * @description 受理时刻 The receipt that counts.
             * @example 2026-10-08T09:00:00.120+08:00
             */
            receivedAt: string;
            title: components["schemas"]["TitleView"];
        };
        OpenPersonsBody: {
            /**
             * @description 只查看这些；不给则全部 Of these facts alone; of all where left out.
             * @example [
             *       "caller"
             *     ]
             */
            facts?: string[];
            /**
             * @description 为何查看，记入审计 Why; it is entered in the audit trail.
             * @example 联系客户
             */
            reason: string;
        };
        OpenPublicCaseBody: {
            /**
             * @description 表单，见该流程的 schema The form, as its schema asks.
             * @example {
             *       "disclosure": "anonymous",
             *       "content": "排队太久",
             *       "requested": "增加窗口"
             *     }
             */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description 单位列出的可登记流程之一 One of the processes that the organization lists.
             * @example complaint
             */
            process: string;
        };
        OpenTaskView: {
            /** @description 您可对其作的操作 What you may do with it, beside doing it. */
            acts: components["schemas"]["TaskActView"][];
            /** @description 在谁手上 In whose hands it is. */
            heldBy: string | null;
            /**
             * @description 领取、指派、委托 Taken, assigned, delegated.
             * @enum {string|null}
             */
            heldHow: "taken" | "given" | "passed-on" | null;
            /**
             * @description 向谁要求，办理待办时可指明 Whom it asks; names the task where a state has several.
             * @example handler@operations/
             */
            holder: string;
            /** @example agent */
            post: string;
            postTitle: components["schemas"]["TitleView"];
            /** @description 退单人 Who handed it back. */
            returnedBy: string | null;
            /** @description 签收人 Who signed for it. */
            signedBy: string | null;
            staff: string | null;
            /** @example recorded */
            state: string;
            /** @description 要做什么 What is asked. */
            title: components["schemas"]["TitleView"];
            unit: string | null;
        };
        OrganizationChoiceListView: {
            items: components["schemas"]["OrganizationChoiceView"][];
        };
        OrganizationChoiceView: {
            /** @example laizhou-gas */
            organization: string;
            title: components["schemas"]["TitleView"];
        };
        OrganizationView: {
            /** @example laizhou-gas */
            organization: string;
            posts: components["schemas"]["NamedTitleView"][];
            title: components["schemas"]["TitleView"];
            units: components["schemas"]["NamedTitleView"][];
            /**
             * @description 时区 The zone of its dates and hours.
             * @example Asia/Shanghai
             */
            zone: string;
        };
        ParentCaseView: {
            /** Format: uuid */
            caseId: string;
            /**
             * @description 在上级事项中的名称 What that case calls this one.
             * @example call-back
             */
            name: string;
            /** @example 17 */
            number: number;
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
        };
        PersonValueView: {
            address?: string;
            email?: string;
            /** @enum {string} */
            language?: "zh" | "en";
            /** @example 张三丰 */
            name?: string;
            /** @example 13800001234 */
            phone?: string;
        };
        PostAccessView: {
            /** @description 指派 Hands tasks to somebody by name. */
            assigns: boolean;
            /** @description 延期 Extends these commitments. */
            extends: components["schemas"]["TitleView"][];
            /** @description 登记 Opens cases. */
            opens: boolean;
            /** @description 在其可查看的事项中查看联系方式 Opens the persons of cases that it reads. */
            opensPersons: boolean;
            /** @example agent */
            post: string;
            /**
             * @description 查看：本公司全部、本部门或本人参与的、本人登记的 Reads: all cases of its company, those that its unit or itself takes part in, those that it opened.
             * @enum {string}
             */
            reads: "company" | "part" | "own";
            /** @description 办理 Sends these events. */
            sends: components["schemas"]["TitleView"][];
            /** @description 待办 Has the task of these states. */
            tasks: components["schemas"]["TitleView"][];
            title: components["schemas"]["TitleView"];
        };
        ProblemKindView: {
            /**
             * @example four_eyes
             * @enum {string}
             */
            code: "malformed_request" | "invalid_request" | "bad_cursor" | "bad_event_id" | "upload_broken_off" | "unauthorized" | "sign_in_refused" | "password_wrong" | "code_wrong" | "second_factor_required" | "link_invalid" | "external_refused" | "external_cancelled" | "external_unknown" | "second_factor_needed" | "terminal_only" | "code_owed" | "cross_site" | "not_permitted" | "post_required" | "task_act_not_allowed" | "opening_refused" | "four_eyes" | "attachment_hidden" | "attachment_not_added" | "attachment_of_others" | "recused" | "names_recused" | "unknown_route" | "unknown_problem" | "unknown_version" | "unknown_register" | "unknown_organization" | "unknown_code" | "unknown_process" | "unknown_case" | "unknown_calendar" | "unknown_calendar_draft" | "unknown_draft" | "unknown_event" | "unknown_commitment" | "unknown_duty" | "unknown_webhook" | "unknown_staff" | "unknown_holding" | "unknown_absence" | "unknown_session" | "unknown_erasure" | "external_not_offered" | "unknown_identity" | "unknown_delivery" | "unknown_attachment" | "wrong_method" | "request_timeout" | "unknown_task" | "event_not_accepted" | "task_in_hand" | "case_ended" | "catching_up" | "case_held" | "definition_defect" | "duty_required" | "duties_opening" | "duty_begun" | "absence_overlaps" | "absence_answered" | "duty_closed" | "revision_conflict" | "idempotency_key_reused" | "commitment_not_running" | "delivery_not_ended" | "confirmation_required" | "period_unsettled" | "draft_closed" | "draft_moved_on" | "draft_outdated" | "case_active" | "rated_already" | "rating_closed" | "person_erased" | "asker_recused" | "erasure_asked" | "erasure_decided" | "staff_taken" | "external_taken" | "attachments_full" | "attachment_removed" | "attachment_lost" | "too_large" | "attachment_too_large" | "url_too_long" | "wrong_content_type" | "wrong_host" | "form_invalid" | "register_invalid" | "requirement_unmet" | "happened_not_allowed" | "happened_out_of_bounds" | "extension_not_allowed" | "extension_too_long" | "customer_not_told" | "webhook_refused" | "notice_unsound" | "draft_at_fault" | "scenarios_failed" | "nothing_changed" | "from_in_the_past" | "password_refused" | "holding_refused" | "absence_refused" | "attachment_type_refused" | "attachment_unreadable" | "picture_too_large" | "no_preview" | "too_many_attempts" | "too_many_uploads" | "too_many_requests" | "opened_too_often" | "told_too_often" | "headers_too_large" | "internal" | "unavailable" | "external_away" | "attachments_away" | "uploads_full" | "not_ready" | "stopping" | "too_many_streams" | "publication_busy" | "scenarios_not_played";
            /** @example 403 */
            status: number;
            title: components["schemas"]["TitleView"];
        };
        ProblemView: {
            /**
             * @description In the language of the title, as all that follows.
             * @example 应为：投诉内容（content）：必填；实为：投诉内容（content）：未填。请更正所列各项
             */
            detail: string;
            /**
             * @description 应有 What was expected.
             * @example 投诉内容（content）：必填
             */
            expected: string;
            /** @description 有误的字段 The fields at fault, where there are some. */
            fields?: components["schemas"]["FieldProblemView"][];
            /**
             * @description Names this answer; the log of an error has it.
             * @example urn:uuid:0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11
             */
            instance: string;
            /**
             * @example form_invalid
             * @enum {string}
             */
            reason: "malformed_request" | "invalid_request" | "bad_cursor" | "bad_event_id" | "upload_broken_off" | "unauthorized" | "sign_in_refused" | "password_wrong" | "code_wrong" | "second_factor_required" | "link_invalid" | "external_refused" | "external_cancelled" | "external_unknown" | "second_factor_needed" | "terminal_only" | "code_owed" | "cross_site" | "not_permitted" | "post_required" | "task_act_not_allowed" | "opening_refused" | "four_eyes" | "attachment_hidden" | "attachment_not_added" | "attachment_of_others" | "recused" | "names_recused" | "unknown_route" | "unknown_problem" | "unknown_version" | "unknown_register" | "unknown_organization" | "unknown_code" | "unknown_process" | "unknown_case" | "unknown_calendar" | "unknown_calendar_draft" | "unknown_draft" | "unknown_event" | "unknown_commitment" | "unknown_duty" | "unknown_webhook" | "unknown_staff" | "unknown_holding" | "unknown_absence" | "unknown_session" | "unknown_erasure" | "external_not_offered" | "unknown_identity" | "unknown_delivery" | "unknown_attachment" | "wrong_method" | "request_timeout" | "unknown_task" | "event_not_accepted" | "task_in_hand" | "case_ended" | "catching_up" | "case_held" | "definition_defect" | "duty_required" | "duties_opening" | "duty_begun" | "absence_overlaps" | "absence_answered" | "duty_closed" | "revision_conflict" | "idempotency_key_reused" | "commitment_not_running" | "delivery_not_ended" | "confirmation_required" | "period_unsettled" | "draft_closed" | "draft_moved_on" | "draft_outdated" | "case_active" | "rated_already" | "rating_closed" | "person_erased" | "asker_recused" | "erasure_asked" | "erasure_decided" | "staff_taken" | "external_taken" | "attachments_full" | "attachment_removed" | "attachment_lost" | "too_large" | "attachment_too_large" | "url_too_long" | "wrong_content_type" | "wrong_host" | "form_invalid" | "register_invalid" | "requirement_unmet" | "happened_not_allowed" | "happened_out_of_bounds" | "extension_not_allowed" | "extension_too_long" | "customer_not_told" | "webhook_refused" | "notice_unsound" | "draft_at_fault" | "scenarios_failed" | "nothing_changed" | "from_in_the_past" | "password_refused" | "holding_refused" | "absence_refused" | "attachment_type_refused" | "attachment_unreadable" | "picture_too_large" | "no_preview" | "too_many_attempts" | "too_many_uploads" | "too_many_requests" | "opened_too_often" | "told_too_often" | "headers_too_large" | "internal" | "unavailable" | "external_away" | "attachments_away" | "uploads_full" | "not_ready" | "stopping" | "too_many_streams" | "publication_busy" | "scenarios_not_played";
            /**
             * @description 办法 What to do.
             * @example 请更正所列各项
             */
            remedy: string;
            /**
             * @description 所见 What was seen.
             * @example 投诉内容（content）：未填
             */
            saw: string;
            /** @example 422 */
            status: number;
            /**
             * @description In Chinese, or in English where Accept-Language asks for it.
             * @example 表单填写有误
             */
            title: string;
            /**
             * @description An address that explains this kind of problem.
             * @example /api/problems/form_invalid
             */
            type: string;
        };
        ProcessAccessView: {
            posts: components["schemas"]["PostAccessView"][];
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
        };
        PublicationView: {
            /** @example china-2027-1 */
            version: string;
        };
        PublicCommitmentView: {
            /** @example T17 */
            clause: string;
            /** @description 条款的内容 The clause in words. */
            clauseText: components["schemas"]["TitleView"];
            /** @example reply */
            commitment: string;
            /** @example complaint */
            process: string;
            processTitle: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
            /**
             * @description 期限 The term.
             * @example {
             *       "zh": "2个工作日",
             *       "en": "2 workdays"
             *     }
             */
            within: components["schemas"]["TitleView"];
        };
        PublicDeadlineView: {
            /**
             * @description 到期；挂起时为空 Null while the clock stands still.
             * @example 2026-10-12T17:30:00+08:00
             */
            due: string | null;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            stateTitle: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
        };
        PublicFormView: {
            /** @description JSON Schema 2020-12，英文 in English. */
            en: {
                [key: string]: unknown;
            };
            /** @description JSON Schema 2020-12，中文 in Chinese. */
            zh: {
                [key: string]: unknown;
            };
        };
        PublicNoticeListView: {
            items: components["schemas"]["PublicNoticeView"][];
            /** @description 下一页的 cursor Null on the last page. */
            next: string | null;
        };
        PublicNoticeView: {
            facts: components["schemas"]["FormFieldView"][];
            /** @example 2026-10-08T09:00:00+08:00 */
            openedAt: string;
            /** @example outage */
            process: string;
            state: components["schemas"]["StateView"];
            title: components["schemas"]["TitleView"];
        };
        PublicOfferView: {
            commitments: components["schemas"]["PublicCommitmentView"][];
            /** @description 可登记、查询进度、看公告、看承诺和上年结果 What the public may do here. */
            offers: ("open" | "follow" | "notices" | "results")[];
            opens: components["schemas"]["OpenablePublicView"][];
            /** @example laizhou-gas */
            organization: string;
            title: components["schemas"]["TitleView"];
            /**
             * @description 单位的时区 The zone of its dates and hours.
             * @example Asia/Shanghai
             */
            zone: string;
        };
        PublicOrganizationListView: {
            items: components["schemas"]["PublicOrganizationView"][];
        };
        PublicOrganizationView: {
            /** @description 可登记、查询进度、看公告、看承诺和上年结果 What the public may do here. */
            offers: ("open" | "follow" | "notices" | "results")[];
            /** @example laizhou-gas */
            organization: string;
            title: components["schemas"]["TitleView"];
        };
        PublicResultsView: {
            /**
             * @description 不足此数事项的不显示，以免看出个别事项 Groups of fewer cases are left out, so that none is recognized.
             * @example 5
             */
            casesMin: number;
            commitments: components["schemas"]["CommitmentResultView"][];
            ratings: components["schemas"]["RatingResultView"][];
            /** @example 2025 */
            year: number;
        };
        PublishDraftBody: {
            /**
             * @description 生效时间，缺省为立即，不得早于现在 The instant it holds from: now by default, never in the past.
             * @example 2026-12-01T00:00:00+08:00
             */
            from?: string;
            /**
             * @description 发布意见 What the second person has to say.
             * @example 已核对差异
             */
            reason?: string;
            /**
             * @description 所审阅的修订 The revision that you reviewed; it must be the last.
             * @example 3
             */
            revision: number;
        };
        PublishedDefinitionView: {
            /**
             * @description 生效时间 The instant it holds from.
             * @example 2026-12-01T00:00:00+08:00
             */
            from: string;
            /** @description 内容哈希 SHA-256 of the checked organization, hex. */
            hash: string;
            /** @example complaint */
            process: string;
            /** @example 2 */
            version: number;
        };
        PublishedOrganizationView: {
            /**
             * @description 生效时间 The instant it holds from.
             * @example 2026-12-01T00:00:00+08:00
             */
            from: string;
            /** @description 内容哈希 SHA-256 of the checked organization, hex. */
            hash: string;
            /** @example 2 */
            version: number;
        };
        RateBody: {
            /**
             * @description 查询码，不分大小写，可省去短横 The code; case and dashes do not matter.
             * @example 7Q3M-0V5K-XH2C-9RTD
             */
            code: string;
            /**
             * @description 说明，加密保存 What you wish to say; kept encrypted.
             * @example 答复及时
             */
            comment?: string;
            /**
             * @description 编号 Number of the case.
             * @example 17
             */
            number: number;
            /**
             * @description 5 为非常满意，1 为非常不满意 5 is the best.
             * @example 4
             */
            score: number;
        };
        RatingResultView: {
            count: number;
            /** @example 4.32 */
            mean: number;
            /** @example complaint */
            process: string;
            processTitle: components["schemas"]["TitleView"];
        };
        ReadinessView: {
            /** @enum {string} */
            status: "ready";
        };
        RecountPreviewView: {
            /**
             * @description 在其上 The version in force, which it changes.
             * @example china-2026.2
             */
            base: string;
            /** @description 须重新推算的事项数 Cases that would be counted anew. */
            cases: number;
            /** @description 与现行日历不同的各日 Days that are worked and were not, or the other way round. */
            changedDays: components["schemas"]["NamedDayView"][];
            /** @description 期限不变、不再暂定的数目 Deadlines that stay and are no longer provisional. */
            confirmed: number;
            /** @description 变动期限按到期日计数 Moved deadlines by the day on which they are due. */
            days: components["schemas"]["DueCountView"][];
            /** @description 按编号 By the number of the case. */
            items: components["schemas"]["MovedDeadlineView"][];
            /** @description 期限变动数 Deadlines that move. */
            moved: number;
            next: string | null;
            remarks: components["schemas"]["TitleView"][];
            /**
             * @description 发布后的版本 The version that it would be.
             * @example china-2027-1
             */
            version: string;
        };
        RecountView: {
            /** @description 完成时间 When the last was counted. */
            finishedAt: string | null;
            /** @description 须重新推算的事项数 Cases to be counted anew; null until they are listed. */
            listed: number | null;
        };
        RefuseErasureBody: {
            /** @example 申请人身份未核实 */
            reason: string;
        };
        RegisterListView: {
            items: components["schemas"]["RegisterView"][];
        };
        RegisterView: {
            /**
             * @description 可导入的岗位 Posts that may load it.
             * @example [
             *       "marketing"
             *     ]
             */
            by: string[];
            /** @description 上次导入 When it was loaded last. */
            loadedAt: string | null;
            /** @enum {string} */
            of: "enterprises" | "persons";
            /** @example big-customers */
            register: string;
            /**
             * @description 现有对象数 Subjects now.
             * @example 120
             */
            subjects: number;
            title: components["schemas"]["TitleView"];
        };
        RehearsalView: {
            /** @example 0 */
            failed: number;
            /** @example 19 */
            passed: number;
            scenarios: components["schemas"]["RehearsedScenarioView"][];
            /** @description 无法演练的原因 Why they could not be played; null where they were. */
            unplayed: string | null;
        };
        RehearsedScenarioView: {
            /** @description 未达预期之处 Where it was not as expected; null where it passed. */
            failure: components["schemas"]["ScenarioFailureView"] | null;
            /** @example 35 */
            line: number;
            /** @example complaint */
            process: string;
            title: components["schemas"]["TitleView"];
        };
        RemoveAttachmentBody: {
            /**
             * @description 理由 Why.
             * @example 误传他人证件
             */
            reason: string;
        };
        RevisionTextView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            base: number;
            /** @example 按2026年新规延长答复期限 */
            reason: string;
            /** @example 1 */
            revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            savedAt: string;
            /** @description 场景原文 The text of the scenarios. */
            scenarios: string | null;
            /** @description 原文 The text as it was saved. */
            text: string;
        };
        RevisionView: {
            /**
             * @description 修订人；files 为文件 Who saved it; files for what differed in the files.
             * @example lin
             */
            author: string;
            /**
             * @description 所依据的已发布版本 The published version that the text grew from; 0 where there was none.
             * @example 1
             */
            base: number;
            /** @example 按2026年新规延长答复期限 */
            reason: string;
            /** @example 1 */
            revision: number;
            /** @example 2026-10-20T16:00:00+08:00 */
            savedAt: string;
        };
        SaveDraftBody: {
            /**
             * @description 所依据的已发布版本，尚未发布过为0；缺省沿用上一修订，首次为最新 The published version that the text grew from, 0 where there is none; by default that of the revision before, for a first the latest.
             * @example 0
             */
            base?: number;
            /**
             * @description 所见的最新修订，无为0；不符则拒绝。最新修订出自他人时必填 The last revision that you saw, 0 for none; another one is refused. Needed where the last one is somebody else's.
             * @example 0
             */
            expectedRevision?: number;
            /**
             * @description 流程定义、单位或制度条款 A definition, the organization, or its regulation.
             * @example definition
             * @enum {string}
             */
            kind: "definition" | "organization" | "regulation";
            /**
             * @description 修改理由 Why.
             * @example 按2026年新规延长答复期限
             */
            reason: string;
            /**
             * @description 场景原文；不填则保留上一修订（首次为已发布版本）的场景，null 为删去 The text of the scenarios of a definition; left out, those of the revision before stay, for a first those published; null deletes them.
             * @example process: visit
             *     staff: {}
             *     scenarios: []
             */
            scenarios?: string | null;
            /**
             * @description 流程名；单位与制度不填 The process; left out for the organization and its regulation.
             * @example visit
             */
            subject?: string;
            /**
             * @description 原文，注释与次序照存 The text as written: comments and order are kept.
             * @example process: visit
             *     title: { zh: 上门, en: Visit }
             */
            text: string;
        };
        ScenarioFailureView: {
            /** @example 2026-09-24T15:00:00+08:00 */
            at: string;
            differences: components["schemas"]["UnmetView"][];
            /**
             * @description 场景原文的行 Its line in the text of the scenarios.
             * @example 38
             */
            line: number;
            /**
             * @description 第几步 The step, counted from 1.
             * @example 1
             */
            step: number;
        };
        SendEventBody: {
            /**
             * @description 事件 One of the accepted events of the case.
             * @example judge
             */
            event: string;
            /**
             * @description 所见版本 The revision you saw; another one is refused.
             * @example 1
             */
            expectedRevision?: number;
            /**
             * @description 事件表单 The form of the event.
             * @example {
             *       "founded": true,
             *       "grounds": "现场核实属实"
             *     }
             */
            form?: {
                [key: string]: unknown;
            };
            /**
             * @description 实际发生时间 When the work was done, where the event allows it.
             * @example 2026-10-09T16:40:00+08:00
             */
            happenedAt?: string;
        };
        SessionListView: {
            items: components["schemas"]["SessionView"][];
        };
        SessionView: {
            /** @description 浏览器 The browser. */
            agent: string;
            expiresAt: string;
            /** @description 是否为当前会话 Whether it is this one. */
            isThis: boolean;
            madeAt: string;
            seenAt: string;
            /** Format: uuid */
            sessionId: string;
        };
        SetSecondFactorBody: {
            /** @example 492039 */
            code: string;
            /** Format: password */
            password: string;
            /**
             * @description 上一步给出的密钥 The secret that was given before.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
        };
        ShowCodeBody: {
            /**
             * @description 验证器上的验证码 Code of the authenticator.
             * @example 492039
             */
            code: string;
        };
        SignInBody: {
            /**
             * @description 验证器上的验证码 Code of the second factor, where there is one.
             * @example 492039
             */
            code?: string;
            /** @example leader-1 */
            login: string;
            /**
             * @description 单位 Organization.
             * @example laizhou-gas
             */
            organization: string;
            /** Format: password */
            password: string;
        };
        /** @enum {string} */
        StaffKind: "employee" | "system" | "security" | "audit";
        StaffLinkView: {
            expiresAt: string;
            /** @description 开户链接中的密文，只显示一次 What the link holds: shown now and never again. */
            link: string;
        };
        StaffListView: {
            items: components["schemas"]["StaffView"][];
        };
        StaffView: {
            /** @description 目前请假至何时；未请假为空 Until when they are absent; null for who is not. */
            absentUntil: string | null;
            /**
             * @description invited：尚未开户 not opened yet
             * @enum {string}
             */
            account: "none" | "invited" | "open" | "disabled";
            kind: components["schemas"]["StaffKind"];
            leftAt: string | null;
            /** @example leader-1 */
            login: string | null;
            name: string;
            posts: components["schemas"]["HoldingView"][];
            secondFactor: boolean;
            /** @example leader-1 */
            staff: string;
        };
        StateView: {
            /** @example recorded */
            state: string;
            title: components["schemas"]["TitleView"];
            /**
             * @description 所在的外层状态，最外层为 null The state that it lies in; null for one of the outermost.
             * @example in-hand
             */
            within: string | null;
        };
        SubCaseView: {
            /** Format: uuid */
            caseId: string;
            /**
             * @description 以何状态结束 The state in which it ended.
             * @example satisfied
             */
            endState: string | null;
            /**
             * @description 名称 What this case calls it.
             * @example call-back
             */
            name: string;
            /**
             * @description 开启前为空 Null until it is opened.
             * @example 18
             */
            number: number | null;
            /** @example revisit */
            process: string;
            /** @description 未开启或未回复的原因 Why it was not opened, or not answered. */
            reason: string | null;
            /** @enum {string} */
            state: "to-open" | "open" | "to-answer" | "answered" | "ended" | "refused";
            stateTitle: components["schemas"]["TitleView"];
            title: components["schemas"]["TitleView"];
        };
        SubjectListView: {
            items: components["schemas"]["SubjectView"][];
            next: string | null;
        };
        SubjectView: {
            /**
             * @description 入册 From this day on.
             * @example 2026-01-01
             */
            since: string;
            /** @example county-government */
            subject: string;
            /** @example 县政府 */
            title: string | null;
            /** @example marketing */
            unit: string;
            /**
             * @description 离册，当日起不在册 The first day on which it is no longer of the register.
             * @example 2026-07-01
             */
            until: string | null;
        };
        TaskActView: {
            /**
             * @example take
             * @enum {string}
             */
            act: "sign" | "take" | "put-back" | "return" | "pass-on" | "give" | "copy" | "assist" | "stand-aside" | "contribute";
            /** @description 须说明理由 Whether it asks for a reason. */
            reason: boolean;
            title: components["schemas"]["TitleView"];
            /** @description 须指明人员 Whether it names somebody. */
            to: boolean;
        };
        TaskListView: {
            items: components["schemas"]["ListedTaskView"][];
            next: string | null;
        };
        TextDifferenceView: {
            /** @example complaint.yaml */
            file: string;
            /** @description 逐行差异 A unified difference. */
            unified: string;
        };
        TitleView: {
            /** @example Complaint handling */
            en: string;
            /** @example 投诉处理 */
            zh: string;
        };
        UnmetView: {
            /** @example 2026-09-29T17:30:00+08:00 */
            expected: string;
            /** @example 2026-10-08T17:30:00+08:00 */
            saw: string;
            /**
             * @description 哪一项 What of the case, in the language asked for, as what follows.
             * @example reply 到期
             */
            what: string;
        };
        WebhookListView: {
            items: components["schemas"]["WebhookView"][];
        };
        WebhookView: {
            /** @example 2026-10-08T01:00:00.000Z */
            addedAt: string;
            /** @example admin-1 */
            addedBy: string;
            /**
             * @example [
             *       "breach"
             *     ]
             */
            kinds: ("notify" | "warning" | "breach")[];
            /** @example https://example.com/kept */
            url: string;
            /** Format: uuid */
            webhookId: string;
        };
        WhoAmIView: {
            /** @description 账户已启用二次验证，尚待补验 Whether the code of the account's second factor is still to be shown. */
            codeOwed: boolean;
            /** @description 会话最迟结束时间 When the session ends at the latest. */
            expiresAt: string | null;
            kind: components["schemas"]["StaffKind"];
            /** @description 可进行的操作 What you may do. */
            may: ("host.look" | "public.read" | "public.open" | "public.follow" | "public.rate" | "session.begin" | "session.see" | "session.own" | "absence.own" | "absence.read" | "absence.end" | "case.open" | "case.read" | "case.send" | "case.extend" | "task.act" | "attachment.read" | "attachment.add" | "attachment.remove" | "person.open" | "commitment.read" | "event.follow" | "duty.read" | "duty.begin" | "register.read" | "register.load" | "definition.read" | "definition.edit" | "access.read" | "calendar.read" | "calendar.edit" | "delivery.manage" | "webhook.manage" | "staff.read" | "staff.manage" | "identity.manage" | "erasure.ask" | "erasure.decide" | "erasure.read" | "audit.read")[];
            /** @description 姓名；令牌为空 The name; null for a token. */
            name: string | null;
            /** @example laizhou-gas */
            organization: string;
            organizationTitle: components["schemas"]["TitleView"];
            posts: components["schemas"]["HeldPostView"][];
            /** @description 本次登录是否已通过二次验证 Whether a second factor was shown in this session. */
            secondFactor: boolean;
            /** @description 须先启用或通过二次验证，才能使用其他功能 Whether a second factor must be set up or shown before anything else. */
            secondFactorOwed: boolean;
            /**
             * @description 代号，事项中即以此称呼 The pseudonym by which cases call you.
             * @example leader-1
             */
            staff: string;
            /** @description 正在代理谁 Whom you stand in for. */
            standsInFor: string[];
            /**
             * @description 单位的时区 The zone of its dates and hours.
             * @example Asia/Shanghai
             */
            zone: string;
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
    ProblemsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKindView"][];
                };
            };
        };
    };
    ProblemsController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKindView"];
                };
            };
        };
    };
    AbsencesController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AbsencesController_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAbsenceBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AbsencesController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AbsencesController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AbsencesController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AccessController_table: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_ofLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountLinkBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOfLinkView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_openAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_assistance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                before?: string;
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 何者在前，不给则最早的 Which come first: the oldest where left out. */
                first?: "oldest" | "newest";
                kind?: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "person-opened" | "person-refused" | "exported" | "second-factor-shown" | "identity-linked" | "identity-unlinked" | "erasure-asked" | "erasure-confirmed" | "erasure-refused" | "person-erased" | "absence-accepted" | "absence-declined" | "absence-ended" | "token-made" | "token-revoked" | "attachment-read" | "attachment-removed" | "webhook-added" | "webhook-removed" | "published" | "audit-read" | "sessions-ended";
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                since?: string;
                staff?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AuditController_export: {
        parameters: {
            query?: {
                before?: string;
                kind?: "signed-in" | "sign-in-refused" | "signed-out" | "session-ended" | "account-opened" | "password-changed" | "second-factor-set" | "second-factor-removed" | "staff-added" | "staff-left" | "link-made" | "post-granted" | "post-ended" | "absence-entered" | "absence-cancelled" | "access-refused" | "person-opened" | "person-refused" | "exported" | "second-factor-shown" | "identity-linked" | "identity-unlinked" | "erasure-asked" | "erasure-confirmed" | "erasure-refused" | "person-erased" | "absence-accepted" | "absence-declined" | "absence-ended" | "token-made" | "token-revoked" | "attachment-read" | "attachment-removed" | "webhook-added" | "webhook-removed" | "published" | "audit-read" | "sessions-ended";
                since?: string;
                staff?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CommitmentsController_breaches: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 起 Due at this or later. */
                from?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                process?: string;
                /** @description 止（不含） Due before this. */
                to?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_versions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_days: {
        parameters: {
            query: {
                year: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description 版本，或 in-force（现行） A version, or in-force. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDaysView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCheckView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_drafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDraftListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_draftOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                draft: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                draft: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_preview: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                draft: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecountPreviewView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                draft: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 期限早于 With a running deadline due before this. */
                dueBefore?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                /** @description 编号 The case of this number. */
                number?: number;
                /** @description 岗位 Cases with an open task of this post. */
                post?: string;
                process?: string;
                /** @description 状态，含其内各状态 Name of a state; those inside it are meant as well. */
                state?: string;
                status?: "active" | "ended";
                /** @description 部门；岗位的任务不限部门的也算 … at this unit; with a post, also what any unit may do. */
                unit?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PersonsController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPersonsBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPersonsView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachmentsController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachmentsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 文件名 The name of the file, percent-encoded UTF-8. */
                "Content-Disposition"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachmentsController_read: {
        parameters: {
            query?: {
                /** @description 下载；图片可预览 A picture may be shown, all else is downloaded. */
                as?: "download" | "preview";
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/plain": string;
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description attachment_removed: 附件已移除 The attachment was removed · attachment_lost: 附件的文件已丢失或损坏 The file of the attachment is lost or damaged */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AttachmentsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttachmentBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description attachment_removed: 附件已移除 The attachment was removed · attachment_lost: 附件的文件已丢失或损坏 The file of the attachment is lost or damaged */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEventBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_actOnTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnTaskBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CommitmentsController_commitments: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 期限早于 Due before this. */
                dueBefore?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                process?: string;
                state?: "running" | "paused" | "met" | "breached" | "exempt" | "cancelled" | "not-applicable" | "fulfilled-late" | "abandoned";
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DefinitionsController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DefinitionsController_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DefinitionsController_machine: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DefinitionsController_text: {
        parameters: {
            query?: {
                /** @description 版本；缺省为现行版本 The version; the one in force by default. */
                version?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": string;
                };
            };
        };
    };
    DefinitionsController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionCheckView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query?: {
                channel?: "webhook" | "email" | "sms";
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                state?: "pending" | "sent" | "dead" | "unreachable" | "withdrawn";
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithLogView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithLogView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                kind?: "definition" | "organization" | "regulation";
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                state?: "open" | "published" | "discarded";
                /** @description 流程 Drafts of this process. */
                subject?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardDraftBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraftBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPublicationView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftsController_revision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionTextView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DutiesController_list: {
        parameters: {
            query: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                /** @description 期；缺省为最近一期 The latest where it is left out. */
                period?: string;
                /** @description 周期任务的流程 A process that recurs. */
                process: string;
                state?: "waiting" | "begun" | "done" | "missed" | "done-late" | "left";
                /** @description 责任部门 Unit that answers. */
                unit?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DutiesController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDutyBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ErasuresController_list: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                state?: "asked" | "erased" | "refused";
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ErasuresController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasureBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ErasuresController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ErasuresController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseErasureBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EventsController_follow: {
        parameters: {
            query?: {
                /** @description 种类，以逗号分隔 Kinds, parted by commas: transition, notify, warning, breach; all where left out. */
                kinds?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 续传：上次收到的 id；0 从头 The id seen last; 0 from the beginning; else from now on. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 17.1.1
                     *     event: breach
                     *     data: {"caseId":"0f0e3a52-…","number":17,"process":"complaint","sequence":3,"at":"2026-10-12T17:30:00.001+08:00","commitment":"reply",…}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_organization: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_choices: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationChoiceListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_endHolding: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_organizations: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOrganizationListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOfferView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
                /** @description 幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPublicCaseBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPublicCaseView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCaseView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_listNotices: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNoticeListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicController_showResults: {
        parameters: {
            query?: {
                /** @description 已结束的年度，不给则为上一年 A year that has ended; the last one where left out. */
                year?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicResultsView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RegistersController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RegistersController_subjects: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
                /** @description 责任部门 Unit that answers. */
                unit?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RegistersController_load: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadRegisterBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedRegisterView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_who: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmIView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_showCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowCodeBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_setSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSecondFactorBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             *
             *     unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_newSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_endOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_offered: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcProviderListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_begin: {
        parameters: {
            query?: {
                /** @description 登录后前往的本系统路径 The path of this host to go to afterwards. */
                to?: string;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转往他处 On to the next page. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_callback: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转往他处 On to the next page. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalIdentityListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIdentityBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalIdentityView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_unlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_own: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalIdentityListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_linkOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkOwnIdentityBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcLocationView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_unlinkOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OidcController_refusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 没有未成功的登录 None was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_many_attempts: 尝试次数过多 Too many attempts · too_many_uploads: 您同时上传的文件过多 Too many files of yours are on their way · too_many_requests: 请求过于频繁 Too many requests · opened_too_often: 查看联系方式过于频繁 Persons of too many cases were opened · told_too_often: 多次在理由中写明客户信息 Too many reasons told of persons */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unavailable: 数据库暂不可用 The database is away for the moment · external_away: 身份提供方没有应答 The identity provider does not answer · attachments_away: 附件文件夹暂不可用 The folder of attachments is away for the moment · uploads_full: 正在上传的文件过多 Too many files are on their way · not_ready: 主机尚未就绪 The host is not ready · stopping: 服务正在停止，暂不受理 The host is stopping and takes no commands · too_many_streams: 事件流过多 Too many streams are open · publication_busy: 数据库正被长时间读取（如备份），暂不能发布 Something reads the calendars for long, such as a backup: nothing can be published · scenarios_not_played: 场景无法演练 The scenarios cannot be played */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStaffBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event_not_accepted: 当前状态不接受这个事件 The case does not take this event in its present state · task_in_hand: 待办正由他人办理 The task is in somebody else's hands · case_ended: 事项已结束 The case has ended · catching_up: 正在补办停机期间到期的事项 The case is catching up with what fell due · case_held: 事项已搁置，待管理员处理 The case is held until an administrator has seen to it · definition_defect: 流程定义无法执行此操作 The definition cannot carry this out · duty_required: 周期任务须从义务开始办理 A process that recurs is begun by its duties · duties_opening: 本期义务正在开列 The duties of the period are being dealt out · duty_begun: 该义务已开始办理 The duty has been begun · absence_overlaps: 与已登记的请假重叠 The absence meets another one · absence_answered: 代理请求已答复 It was answered already · duty_closed: 该义务已了结 The duty is owed no longer · revision_conflict: 事项已有更新 The case has moved on since you saw it · idempotency_key_reused: 幂等键已用于另一命令 The idempotency key was used for another command · commitment_not_running: 该承诺不在计时 The commitment is not running · delivery_not_ended: 该投递无须重发 The delivery needs no sending again · confirmation_required: 须先确认 It asks to be confirmed first · period_unsettled: 已结束的一期尚未结清 A period that has ended is not settled yet · draft_closed: 草稿已发布或已废弃 The draft was published or discarded · draft_moved_on: 草稿已有新的修订 The draft has a later revision · draft_outdated: 已发布的内容在此期间有变 What is published has changed meanwhile · case_active: 事项尚未结束 The case goes on · rated_already: 已评价 It was rated already · rating_closed: 已过评价期限 It is rated no more · person_erased: 没有可删除的个人信息 There is no person to erase · asker_recused: 申请人须回避 Whoever asked is recused · erasure_asked: 已申请删除 The erasing was asked for already · erasure_decided: 申请已处理 The request was decided already · staff_taken: 代号或登录名已被使用 The pseudonym or login is taken · external_taken: 该外部身份已绑定 The external identity is linked already · attachments_full: 事项的附件已满 The case takes no more attachments */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                staff: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                staff: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLinkView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                staff: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantPostBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                staff: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StaffController_endSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                staff: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CasesController_tasks: {
        parameters: {
            query?: {
                /** @description 上一页的 next The `next` of the page before. */
                cursor?: string;
                /** @description 每页条数 Rows of a page. */
                limit?: number;
            };
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookBody"];
            };
        };
        responses: {
            /** @description 成功 Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedWebhookView"];
                };
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too_large: 请求体过大 The body is too large · attachment_too_large: 文件过大 The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wrong_content_type: 请求体的类型不符 The body is not of the type that the address takes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description names_recused: 所填人员与本事项有利害关系，须回避 The form names somebody who takes no part in this case · form_invalid: 表单填写有误 The form is not filled in as it asks · register_invalid: 名册内容有误 The lines of the register are not as it asks · requirement_unmet: 不符合办理条件 A condition of the step is not met · happened_not_allowed: 此操作不得补记发生时间 This event does not take a time at which it happened · happened_out_of_bounds: 发生时间超出允许范围 The time at which it happened lies outside the bound · extension_not_allowed: 该承诺不得延期 The commitment takes no extension · extension_too_long: 超出可延长的期限 The extension is longer than the definition grants · customer_not_told: 延期须先告知客户 The customer must be told (or agree) first · webhook_refused: 回调地址不可用 The webhook cannot be used · notice_unsound: 放假通知有误 The holiday notice has mistakes · draft_at_fault: 草稿未通过检查 The draft does not pass the check · scenarios_failed: 场景演练未通过 Scenarios of the draft fail · nothing_changed: 与已发布的内容相同 Nothing differs from what is published · from_in_the_past: 生效时间已过 The instant it is to hold from has passed · password_refused: 密码不合要求 The password is not as asked · holding_refused: 不能授予该岗位 The post cannot be granted · absence_refused: 不能登记该请假 The absence cannot be entered · attachment_type_refused: 不接受这种文件 A file of this kind is not taken · attachment_unreadable: 文件内容有误 The file is not sound · picture_too_large: 图片像素过多 The picture has too many pixels · no_preview: 该附件不能预览 The attachment has no preview */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 中文或英文 Chinese, or English where it is asked for first. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已移除 Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_request: 请求格式有误 The request is malformed · invalid_request: 请求内容不符合要求 The request is not as the API asks · bad_cursor: 分页游标无效 The cursor is not one this list gave · bad_event_id: 续传标识无效 The stream has no such event · upload_broken_off: 上传中断 The upload broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unauthorized: 需要登录或有效的访问令牌 A session or a token in force is needed · sign_in_refused: 登录未成功 Not signed in · password_wrong: 当前密码不正确 The present password is not right · code_wrong: 验证码不正确 The code is not right · second_factor_required: 需要二次验证码 The code of the second factor is needed · link_invalid: 链接无效 The link works no more · external_refused: 身份提供方的答复不能采信 What the identity provider answered cannot be relied on · external_cancelled: 已放弃登录 The sign-in was given up · external_unknown: 该外部身份未绑定可用账户 The external identity is linked to no account in use */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description second_factor_needed: 须先启用二次验证 A second factor must be set up first · terminal_only: 三员管理员的账户只在主机终端办理 Accounts of the three administrators are looked after at the terminal of the host alone · code_owed: 须先填写验证码 The code of the second factor must be shown first · cross_site: 请求来自其他网站 The request comes from another site · not_permitted: 无权进行 Not permitted · post_required: 岗位无权执行此操作 Your posts may not do this · task_act_not_allowed: 不得对待办作此操作 This may not be done with the task · opening_refused: 无权查看联系方式 The person is not opened to you · four_eyes: 须由他人办理（四眼原则） Somebody else must do this (four eyes) · attachment_hidden: 附件仅经办人可见 The attachment is for those who work on the case · attachment_not_added: 附件由经办人添加 Attachments are added by those who work on the case · attachment_of_others: 附件由他人添加 Somebody else added the attachment · recused: 与本事项有利害关系，应当回避 You are named in this case and take no part in it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown_route: 没有这个地址 There is nothing at this address · unknown_problem: 没有这种问题代码 There is no problem of this code · unknown_version: 没有这个版本 There is no such version · unknown_register: 没有这个名册 There is no such register · unknown_organization: 没有这个单位 There is no such organization · unknown_code: 编号与查询码不符 Number and code do not go together · unknown_process: 没有这个流程 There is no such process · unknown_case: 没有这个事项 There is no such case · unknown_calendar: 没有这个版本的工作日历 There is no such version of the calendar · unknown_calendar_draft: 没有这份放假通知草稿 There is no such draft of a holiday notice · unknown_draft: 没有这份草稿或修订 There is no such draft or revision · unknown_event: 流程没有这个事件 The process has no such event · unknown_commitment: 流程没有这项承诺 The process has no such commitment · unknown_duty: 没有这项义务 There is no such duty · unknown_webhook: 没有这个回调地址 There is no such webhook · unknown_staff: 没有这位人员 There is no such member of staff · unknown_holding: 没有这项任职 There is no such holding of a post · unknown_absence: 没有这次请假 There is no such absence · unknown_session: 没有这个会话 There is no such session · unknown_erasure: 没有这个删除申请 There is no such request to erase · external_not_offered: 未提供统一身份登录 Sign-in by a provider is not offered · unknown_identity: 没有这个绑定 There is no such link · unknown_delivery: 没有这次投递 There is no such delivery · unknown_attachment: 没有这个附件 There is no such attachment · unknown_task: 没有这项待办 There is no such task */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description 数据库暂不可用 The database is away. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MetricsController_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    ReadinessController_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description 尚未就绪，fields 列出原因 Not ready; fields say why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
