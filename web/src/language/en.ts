/** The words of the console in English. */
import type { Words } from './zh.js';

export const en: Words & Plurals = {
  product: 'Kept',
  productShort: 'Kept',
  motto: 'Promises of public utilities',
  and: ', ',
  then: '; ',
  colon: ': ',
  thePublic: 'The public',
  named: '{{name}} ({{staff}})',
  kind: { employee: 'Staff', system: 'System administrator', security: 'Security administrator', audit: 'Audit administrator' },
  time: {
    days: '{{count}} days', days_one: '{{count}} day', hours: '{{count}} hours', hours_one: '{{count}} hour', minutes: '{{count}} minutes', minutes_one: '{{count}} minute', pair: '{{first}} {{second}}', underMinute: 'less than a minute',
    left: '{{length}} left', past: '{{length}} past', countedDays: '{{count}} counted days to go', countedDays_one: '{{count}} counted day to go',
  },
  frame: { skip: 'Skip to the content', menu: 'Menu', signOut: 'Sign out', person: 'Signed in: {{name}}', standsInFor: 'Standing in for {{staff}}' },
  pages: { tasks: 'Bench', notices: 'Notices', cases: 'Cases', new: 'New case', staff: 'Staff and posts', audit: 'Audit trail', erasures: 'Erasing persons', access: 'Who may do what', account: 'My account' },
  away: { title: 'The host does not answer.', again: 'It is tried again by itself, and the page renews when it is back.', keep: 'What you entered is kept; send it again in a while.' },
  problem: { notLoaded: 'The page did not load', notLoadedWhy: 'The service may have been updated, or is away. Load the console anew; send or copy first what you have typed.', reload: 'Load anew', ours: 'The page failed', expected: 'Expected', saw: 'Saw', remedy: 'Do this', says: 'Rule', mend: 'Mend what is marked and send it again.', noCase: 'There is no such case, or you see it no more', noCaseWhy: 'A case is shown no more once you stand in for nobody in it, your post has ended or you are recused. Go back to the bench to see what asks you now.' },
  signIn: {
    title: 'Sign in', again: 'Sign in again', ended: 'Your session has ended. Sign in and go on: nothing that you entered is lost.', organization: 'Organization', login: 'Login', password: 'Password', code: 'Code',
    codeFrom: 'The 6 digits that your authenticator shows', sixDigits: 'Enter 6 digits', do: 'Sign in', or: 'or', leave: 'Sign out', public: 'Complaints, faults, following a case: without signing in', noRefusal: 'No sign-in was refused. Go on to the sign-in.',
  },
  open: { title: 'Open your account', whose: '{{organization}} · login {{login}}. Choose a password.', do: 'Set the password and sign in', toSignIn: 'To the sign-in' },
  password: { title: 'Change the password', present: 'Present password', next: 'New password', again: 'New password again', advice: 'At least 10 characters, such as a few words that have nothing to do with each other', differ: 'The two are not the same', do: 'Change the password', changed: 'The password is changed, other sessions have ended' },
  factor: {
    title: 'Second factor', on: 'On: signing in asks for the code of your authenticator.', off: 'Off. Once it is on, signing in asks for the code of an authenticator on your telephone beside the password.', begin: 'Set up the second factor', renew: 'Change the authenticator',
    mustSetUp: 'Your account needs a second factor before anything else.', picture: 'QR code for an authenticator', byHand: 'Where it cannot be scanned, enter the secret by hand:', steps: 'Scan the code with an authenticator, then enter the digits it shows and your password.', do: 'Turn it on', done: 'The second factor is on',
  },
  identities: {
    title: 'Provider identities', of: 'Provider identities of {{name}}', about: 'One that is linked signs you in. To link it, enter your password and sign in once at the provider.', nothing: 'None is linked', linkedAt: 'linked {{at}}', link: 'Link {{provider}}', do: 'Link', linked: 'Linked', end: 'Unlink', endOf: 'Unlink {{subject}}', endSure: 'It signs you in no more, and your other sessions end.', ended: 'Unlinked',
    subject: 'Subject', subjectFrom: 'What the page showed to its owner when the provider could not sign them in',
  },
  sessions: { title: 'Sessions', this: 'this one', made: 'signed in {{at}}', seen: 'last used {{at}}', end: 'End' },
  absence: {
    title: 'Absences', enter: 'Enter an absence', nothing: 'No absences', deputy: 'Who stands in', deputyAsked: 'Nothing is lent before they accept', from: 'From', until: 'Until', entered: 'Entered; whoever is to stand in is asked',
    about: 'While you are absent a colleague may stand in. From their acceptance on, for the time you enter, they hold your posts and act under their own name; what you are recused from they are recused from, and where other eyes than yours are asked for, theirs are none.',
    own: '{{deputy}} is to stand in', others: '{{staff}} asks you to stand in', by: 'Absent; {{deputy}} stands in ({{state}})', between: '{{from}} to {{until}}', states: { asked: 'not answered yet', accepted: 'accepted', declined: 'declined' },
    accept: 'Accept', acceptSure: 'You then hold their posts for that time. What they are recused from you do not see until it ends, cases that you work on among it. You may end it at any time.', accepted: 'You agreed to stand in', decline: 'Decline', declined: 'Declined',
    takeBack: 'Take back', takeBackSure: 'Take the absence back? {{deputy}} stands in no longer.', takenBack: 'The absence is taken back', end: 'Stop standing in', endSure: '{{deputy}} stands in for {{staff}} no longer? To do so again the absence has to be entered anew.', ended: 'Standing in is ended',
    standing: 'You stand in for {{staff}} until {{until}}. What they are recused from you do not see meanwhile.', toAnswer: 'Answer',
  },
  list: { more: 'More', again: 'Refresh' },
  light: { overdue: 'Breached', warned: 'Warning', 'on-time': 'On time', paused: 'Paused', none: 'No deadline' },
  bench: { title: 'Bench', task: 'Task', holder: 'Post', since: 'Since', nothing: 'No tasks', inPartOf: 'for {{staff}}' },
  notices: { nothing: 'No notices', at: 'Told at', kind: 'Kind', case: 'Case', message: 'What', to: 'Told to', you: 'You' },
  task: {
    title: 'Tasks', free: 'Not taken', inHand: 'In hand', held: { taken: 'Taken by {{staff}}', given: 'Assigned to {{staff}}', 'passed-on': 'Delegated to {{staff}}' }, signed: 'Signed for by {{staff}}', returned: 'Handed back by {{staff}}', asked: 'You are asked to assist',
    assistance: '{{by}} asks {{staff}} to assist', answer: 'Answer', to: 'To', reason: 'Reason', contribution: 'Your answer', none: 'No open task',
    meaning: {
      sign: 'Says that the task has arrived. Others of the post may do it all the same.', take: 'You do it. Nobody else of the post does until you put it back.', 'put-back': 'Others of the post may take it again.', return: 'Back to whoever sent it. The clock runs on.', 'pass-on': 'A colleague of the same post does it in your place.',
      give: 'Somebody who holds the post of the task gets it.', copy: 'They may read the case, and do nothing in it.', assist: 'They may read the case and answer, and do nothing else in it.', 'stand-aside': 'For whoever has an interest in the case. You will see nothing of it any more; it cannot be taken back.', contribute: 'Your answer ends the request.',
    },
  },
  cases: { title: 'Cases', status: 'Which', active: 'Active', ended: 'Ended', all: 'All', byNumber: 'By number', nothing: 'No such cases' },
  case: {
    number: 'Number', numbered: 'No. {{number}}', process: 'Process', state: 'State', light: 'Light', nextDue: 'Next due', openedAt: 'Recorded', endedAt: 'Ended', titled: '{{process}} No. {{number}}', task: 'Task', back: 'Back to the bench',
    promises: 'Commitments', dueAt: 'due {{at}}', provisional: '(provisional: a holiday notice may move it)', endedAs: '{{state}} {{at}}', lateBy: 'late by {{length}}', how: 'How it is counted', howOf: 'How {{promise}} ({{clause}}) is counted', counted: 'counted', skipped: 'skipped',
    calendar: 'Work calendar {{calendar}}', actions: 'What you may do', nothingToDo: 'There is nothing for you to do here now', held: 'The case is held until an administrator has seen to it', basis: 'Cause and plan', form: 'Form', history: 'History', byHost: 'the host', happenedAt: 'happened {{at}}',
    parent: 'Opened for', subCase: 'It opened', sent: 'Sent: {{event}}',
  },
  attachments: {
    title: 'Attachments', nothing: 'No attachments', type: { 'image/jpeg': 'JPEG picture', 'image/png': 'PNG picture', 'image/webp': 'WebP picture', 'application/pdf': 'PDF', 'text/plain': 'Text' },
    added: '{{type}} · {{size}} · added by {{by}} {{at}}', removed: 'removed by {{by}} {{at}}', wasThere: 'Removed attachment', closed: '(for those who work on the case)', show: 'Show the picture {{name}}', drop: 'Choose files, or drop them here', taken: 'JPEG, PNG, WebP, PDF, text; at most 20 MB each. The place that a photo holds is taken out.',
    sending: 'Sending {{name}}', again: 'Try again', remove: 'Remove', removeOf: 'Remove the attachment {{name}}', removeSure: 'The file is deleted and does not come back; who removed it, when and why stays.', reason: 'Reason', removedNow: 'The attachment is removed',
  },
  shown: { hidden: '(confidential)', erased: '(erased)' },
  person: { name: 'Name', phone: 'Phone', address: 'Address', email: 'E-mail', open: 'Show contact', show: 'Show', reason: 'Reason', reasonKept: 'The reason and this opening are entered in the audit trail and kept for good: write nothing of the customer', recorded: 'This opening was recorded; it is shown until you leave the page', reasons: { call: 'Call the customer', visit: 'Visit on site', identity: 'Check who it is' } },
  form: {
    required: 'Required', choose: 'Choose', yes: 'Yes', no: 'No', personal: 'Kept encrypted, seen only by those who may see the case', somePart: 'Fill in at least one', send: 'Send', close: 'Close', happened: 'When it happened',
    happenedWithin: 'Where the work was done before it is entered: at most {{term}} ago', nothingAsked: 'Nothing is asked: send it as it is.', found: 'This is what you typed before and have not sent.', empty: 'Empty it', holders: 'Who holds the post', others: 'Others', noHolder: 'Nobody else holds the post now', noPost: 'No post', absent: 'absent until {{at}}',
  },
  new: { title: 'New case', nothing: 'Your posts open no process', promises: 'Commitments that run from then on', other: 'Another process', record: 'Record', recorded: 'Recorded as No. {{number}}' },
  code: {
    code: 'Code', copy: 'Copy number and code', copied: 'Copied', forCustomer: 'Give number and code to the customer', handOn: 'Shown this once. The customer follows the case by number and code; whoever stays anonymous learns of the reply in no other way.', handedOn: 'Handed on',
  },
  rating: {
    title: 'Rating by the customer', scored: '{{score}} ({{word}})', scores: { best: 'very satisfied', good: 'satisfied', fair: 'neither', poor: 'dissatisfied', worst: 'very dissatisfied' }, do: 'Rate what came of it', how: 'With the outcome you are', comment: 'What you wish to say (optional)', send: 'Send the rating', thanks: 'Thank you for your rating',
  },
  public: {
    organizations: 'Choose an organization', nobody: 'No organization is open to the public', welcome: 'What you can do here', home: 'Back to the first page', taken: 'Recorded as No. {{number}}', look: 'Look it up',
    keep: 'The code is shown this once: write it down or copy it. By number and code you follow the case, read the reply and rate it; a lost code is not shown again.',
    pages: { follow: 'Follow a case', notices: 'Outages and other notices', promises: 'Commitments', results: "Last year's results" },
    about: { open: 'Without signing in; you get a number and a code', follow: 'How it stands, by number and code; rate it at its end', notices: 'Those under way and those to come', promises: 'What is promised, by when, and under which clause', results: 'How much of what was promised was kept' },
    noNotices: 'No notices at present', within: 'Term: {{term}}', clause: 'clause {{clause}}', resultsOf: 'Commitments kept in {{year}}', year: 'Year', noResults: 'No results to show', promise: 'Commitment', share: 'Share kept',
    counts: { made: 'Made', kept: 'Met', broken: 'Breached', exempt: 'Exempt', withdrawn: 'Cancelled' }, rated: 'was rated {{count}} times, {{mean}} of 5 on average', smallGroups: 'Groups of fewer than {{count}} cases are left out, so that none is recognized.',
  },
  account: { none: 'No account', invited: 'Not opened yet', open: 'Open', disabled: 'Disabled' },
  staff: {
    shown: 'Which', present: 'Present', left: 'Left', add: 'Add somebody', nothing: 'Nobody', name: 'Name', account: 'Account', secondFactor: 'Second factor on', posts: 'Posts', actions: 'Actions', pseudonym: 'Pseudonym',
    pseudonymFor: 'What cases and ledger hold in place of the name; never used again', loginForm: '2 to 64 small letters, digits, . _ - and @', added: 'Added', holdsNone: 'Administrators hold no posts', atTerminal: 'At the terminal of the host', postEnded: 'The post is ended', from: 'from {{at}}', until: 'until {{at}}', endPost: 'End',
    endPostOf: 'End the post {{post}}', endPostSure: 'End the post {{post}}?', link: 'Make a link', linkMade: 'The link is made', hasLeft: 'The leaving is entered', factorOff: 'The second factor is taken off', leftAt: 'left {{at}}', grant: 'Grant a post', takeOff: 'Take off the second factor', endSessions: 'End sessions', endSessionsSure: 'End all sessions of {{name}}? The password stays: they may sign in anew.', sessionsEnded: 'The sessions are ended',
    takeOffSure: 'Take off the second factor of {{name}}? Every session of theirs ends.', leave: 'Enter the leaving', leaveSure: 'Enter that {{name}} leaves? Posts, sessions and account end, and do not come back.', linkOf: 'Link for {{name}}', linkNoted: 'Copied, close',
    linkOnce: 'Shown this once: hand it over in person or another way you trust. Good until {{at}}, for one use.', grantTo: 'A post for {{name}}', granted: 'The post is granted', post: 'Post', unit: 'Unit', fromField: 'From', untilField: 'Until', fromNow: 'From now on where left empty', withoutEnd: 'Without end where left empty',
  },
  access: {
    title: 'Who may do what', about: 'What each post reads and does in each process, as the definitions in force say. Besides, everybody reads the cases that they worked on, are named for, or were told of by their post; whoever is recused sees nothing of a case.', nothing: 'No posts', reads: 'Reads', rights: 'Rights', sends: 'Does', tasks: 'Has the task', extends: 'Extends',
    opens: 'Opens cases', assigns: 'Assigns tasks', opensPersons: 'Shows contacts', reach: { company: 'All of its company', part: 'Of its unit, and where it takes part', own: 'Those it opened' },
  },
  erasure: {
    case: 'Case', number: 'Number of the case', fact: 'Which person', factExtra: 'Such as caller; may be left out where the case has one', reason: 'Reason', reasonKept: 'The reason is kept for good: write nothing of the customer', ask: 'Ask to erase', asked: 'Asked for; the security administrator decides', touches: 'Touches', touchesWhat: '{{cases}} cases, {{values}} values', state: 'State', by: 'Asked by', decided: 'Decided',
    nothing: 'No requests', confirm: 'Erase', confirmSure: "Erase '{{fact}}' of case No. {{number}}? It touches {{cases}} cases and {{values}} values, and cannot be undone.", confirmed: 'Erased', refuse: 'Refuse', refuseTitle: 'Refuse the erasing', refused: 'Refused', actions: 'Actions',
    states: { asked: 'Waits', erased: 'Erased', refused: 'Refused' },
  },
  audit: { export: 'Export (JSON lines)', nothing: 'No such entries', number: 'No.', at: 'At', kind: 'Kind', staff: 'By', address: 'From', subject: 'About', more: 'Details', filters: 'Filters', since: 'From', before: 'To', host: 'The host', terminal: 'Terminal of the host',
    detail: { by: 'by', secondFactor: 'second factor', wrong: 'wrong', refused: 'why', kind: 'kind', name: 'name', cases: 'cases', values: 'values', duties: 'duties', fact: 'field', facts: 'fields', askedBy: 'asked by', type: 'type of file', issuer: 'provider', identityId: 'link', host: 'host', kinds: 'events', from: 'from', until: 'until', as: 'for', deputy: 'deputy', reason: 'why', hidden: 'case hidden from them', id: 'id', staff: 'about', posts: 'posts', acts: 'acts', files: 'files', writtenBy: 'written by' },
    value: { password: 'password', code: 'code', link: 'link', oidc: 'provider', subject: 'subject linked to nobody', account: 'account not in use', employee: 'staff', system: 'system administrator', security: 'security administrator', audit: 'audit administrator', opening_refused: 'may not', opened_too_often: 'too often', invalid_request: 'the reason is not as asked', unknown_case: 'no such case',
      login: 'login', 'no-code': 'code not given', 'limit-account': 'too many attempts on the account', 'limit-address': 'too many attempts from the address', preview: 'preview', download: 'download', post_required: 'the post is not held', not_permitted: 'not permitted', four_eyes: 'somebody else has to', recused: 'recused', names_recused: 'names somebody recused', task_act_not_allowed: 'not theirs to do with the task', attachment_hidden: 'file for those who work on the case', attachment_of_others: 'file of somebody else', terminal_only: 'at the terminal alone',
    },
    act: {
      session: { see: 'see who one is, sign out', own: 'own sessions, password, second factor' },
      absence: { own: 'enter and answer absences', read: 'see absences', end: 'end absences' },
      case: { open: 'open cases', read: 'read cases', send: 'send events to cases', extend: 'extend terms' }, task: { act: 'act on tasks' },
      attachment: { read: 'read attachments', add: 'add attachments', remove: 'remove attachments' }, person: { open: 'show contacts' },
      commitment: { read: 'read deadlines and breaches' }, event: { follow: 'follow the stream of events' },
      duty: { read: 'read duties', begin: 'begin duties' }, register: { read: 'read registers', load: 'load registers' },
      definition: { read: 'read definitions', edit: 'edit and publish definitions and organizations' }, access: { read: 'see who may do what' },
      calendar: { read: 'read calendars', edit: 'edit and publish calendars' }, delivery: { manage: 'read deliveries and send them again' },
      webhook: { manage: 'look after webhooks' }, staff: { read: 'read staff and posts', manage: 'add staff, grant posts' },
      identity: { manage: 'link external identities' },
      erasure: { ask: 'ask to erase a person', decide: 'decide about an erasure', read: 'read requests to erase' },
      audit: { read: 'read and export the audit trail' },
    },
  },
  auditKind: {
    'signed-in': 'Signed in', 'sign-in-refused': 'Sign-in refused', 'signed-out': 'Signed out', 'session-ended': 'Session ended', 'sessions-ended': 'All sessions ended', 'account-opened': 'Account opened', 'password-changed': 'Password changed', 'second-factor-set': 'Second factor set up', 'second-factor-shown': 'Second factor shown', 'identity-linked': 'Identity linked', 'identity-unlinked': 'Identity unlinked',
    'second-factor-removed': 'Second factor taken off', 'staff-added': 'Staff added', 'staff-left': 'Staff left', 'link-made': 'Link made', 'post-granted': 'Post granted', 'post-ended': 'Post ended', 'absence-entered': 'Absence entered',
    'absence-cancelled': 'Absence taken back', 'access-refused': 'Access refused', 'person-opened': 'Contact shown', 'person-refused': 'Contact refused', 'erasure-asked': 'Erasing asked for', 'erasure-confirmed': 'Erasing confirmed', 'erasure-refused': 'Erasing refused', 'person-erased': 'Person erased', exported: 'Exported',
    'absence-accepted': 'Standing in accepted', 'absence-declined': 'Standing in declined', 'absence-ended': 'Standing in ended', 'token-made': 'Token made', 'token-revoked': 'Token revoked', 'attachment-read': 'Attachment read', 'attachment-removed': 'Attachment removed', 'webhook-added': 'Webhook added', 'webhook-removed': 'Webhook removed', published: 'Published', 'audit-read': 'Audit trail read',
  },
};

/** One of a thing has a form of its own in English. */
interface Plurals {
  readonly time: Readonly<Record<'days_one' | 'hours_one' | 'minutes_one' | 'countedDays_one', string>>;
}
