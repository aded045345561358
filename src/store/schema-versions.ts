/** The migrations in their order; the last is the schema that this version of Kept needs. */
import { Ground1764000000000 } from '../../migrations/1-ground.js';
import { Expanded1764100000000 } from '../../migrations/2-expanded.js';
import { HeldCases1764100000001 } from '../../migrations/3-held-cases.js';
import { LedgerBeyondCases1764100000002 } from '../../migrations/4-ledger-beyond-cases.js';
import { Notices1764100000003 } from '../../migrations/5-notices.js';
import { Effects1764100000006 } from '../../migrations/8-effects.js';
import { Calendars1764100000008 } from '../../migrations/10-calendars.js';
import { Duties1764100000009 } from '../../migrations/11-duties.js';
import { TaskHolders1764100000011 } from '../../migrations/13-task-holders.js';
import { Drafts1764100000012 } from '../../migrations/14-drafts.js';
import { MissedDutiesTold1764100000013 } from '../../migrations/15-missed-duties-told.js';
import { RejoinedDuties1764100000014 } from '../../migrations/16-rejoined-duties.js';
import { HandedOver1764100000015 } from '../../migrations/17-handed-over.js';
import { CalendarDrafts1764100000016 } from '../../migrations/18-calendar-drafts.js';
import { People1764100000017 } from '../../migrations/19-people.js';
import { ExternalIdentities1764100000018 } from '../../migrations/20-external-identities.js';
import { Readings1764100000019 } from '../../migrations/21-readings.js';
import { Erasures1764100000020 } from '../../migrations/22-erasures.js';
import { Attachments1764100000021 } from '../../migrations/23-attachments.js';
import { TaskCare1764100000022 } from '../../migrations/24-task-care.js';
import { OpenPeriods1764100000023 } from '../../migrations/25-open-periods.js';
import { WithdrawnDeliveries1764100000024 } from '../../migrations/26-withdrawn-deliveries.js';
import { Public1764100000025 } from '../../migrations/27-public.js';
import { RecusedUnits1764100000026 } from '../../migrations/28-recused-units.js';
import { TokenActs1764100000027 } from '../../migrations/29-token-acts.js';
import { PersonsOfCases1764100000028 } from '../../migrations/30-persons-of-cases.js';
import { AbsencesAccepted1764100000029 } from '../../migrations/31-absences-accepted.js';
import { RecusalThatStays1764100000031 } from '../../migrations/33-recusal-that-stays.js';
import { PlacesOfTheStream1764100000032 } from '../../migrations/34-places-of-the-stream.js';
import { TaskActKeys1764100000033 } from '../../migrations/35-task-act-keys.js';
import { AuditAddress1764100000034 } from '../../migrations/36-audit-address.js';
import { AuditInstant1764100000035 } from '../../migrations/37-audit-instant.js';

export const migrations = [
  Ground1764000000000,
  Expanded1764100000000,
  HeldCases1764100000001,
  LedgerBeyondCases1764100000002,
  Notices1764100000003,
  Effects1764100000006,
  Calendars1764100000008,
  Duties1764100000009,
  TaskHolders1764100000011,
  Drafts1764100000012,
  MissedDutiesTold1764100000013,
  RejoinedDuties1764100000014,
  HandedOver1764100000015,
  CalendarDrafts1764100000016,
  People1764100000017,
  ExternalIdentities1764100000018,
  Readings1764100000019,
  Erasures1764100000020,
  Attachments1764100000021,
  TaskCare1764100000022,
  OpenPeriods1764100000023,
  WithdrawnDeliveries1764100000024,
  Public1764100000025,
  RecusedUnits1764100000026,
  TokenActs1764100000027,
  PersonsOfCases1764100000028,
  AbsencesAccepted1764100000029,
  RecusalThatStays1764100000031,
  PlacesOfTheStream1764100000032,
  TaskActKeys1764100000033,
  AuditAddress1764100000034,
  AuditInstant1764100000035,
];
