/** What the API answers, by the names that screens use. */
import type { components } from './contract.js';

type Schemas = components['schemas'];

export type Title = Schemas['TitleView'];
export type WhoAmI = Schemas['WhoAmIView'];
export type Act = WhoAmI['may'][number];
export type CaseView = Schemas['CaseView'];
export type Deadline = Schemas['DeadlineView'];
export type HistoryEntry = Schemas['HistoryView'];
export type FormField = Schemas['FormFieldView'];
export type Attachment = Schemas['AttachmentView'];
export type OpenedPerson = Schemas['OpenedPersonView'];
export type EventForm = Schemas['EventFormView'];
export type OpenTask = Schemas['OpenTaskView'];
export type TaskAct = Schemas['TaskActView'];
export type ProcessAccess = Schemas['ProcessAccessView'];
export type PostAccess = Schemas['PostAccessView'];
export type Notice = Schemas['NoticeView'];
export type ListedTask = Schemas['ListedTaskView'];
export type ListedCase = Schemas['ListedCaseView'];
export type Light = Schemas['Light'];
export type Staff = Schemas['StaffView'];
export type Holding = Schemas['HoldingView'];
export type Absence = Schemas['AbsenceView'];
export type Erasure = Schemas['ErasureView'];
export type PublicOffer = Schemas['PublicOfferView'];
export type PublicOpening = Schemas['OpenablePublicView'];
export type PublicCommitment = Schemas['PublicCommitmentView'];
export type PublicNotice = Schemas['PublicNoticeView'];
export type PublicDeadline = Schemas['PublicDeadlineView'];
export type OpenedPublicCase = Schemas['OpenedPublicCaseView'];
export type FollowedCase = Schemas['FollowedCaseView'];
export type CommitmentResult = Schemas['CommitmentResultView'];
export type PublicResults = Schemas['PublicResultsView'];
export type CaseRating = Schemas['CaseRatingView'];
export type AuditEntry = Schemas['AuditEntryView'];
export type DefinitionSummary = Schemas['DefinitionSummaryView'];
