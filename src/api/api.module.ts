/** The parts of a host as Nest puts them together. */
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ArrivalClock } from './arrival.js';
import { openChannels } from '../engine/effects/channels/open-channels.js';
import type { ChannelSettings } from '../engine/effects/channels/channel-settings.js';
import { EffectsLoop } from '../engine/effects/effects-loop.js';
import { Engine } from '../engine/engine.js';
import type { Logger } from '../engine/logger.js';
import { Drafts } from '../engine/publication/drafts.js';
import type { WakeUps } from '../engine/wake-up/wake-ups.js';
import type { AttachmentFolder } from '../store/attachments/attachment-folder.js';
import { connect } from '../store/database.js';
import { Vault } from '../store/vault.js';
import { Attachments } from '../engine/attachments/attachments.js';
import { OrphanSweep } from '../engine/attachments/orphan-sweep.js';
import { AttachmentDesk } from './attachments/attachment-desk.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { CalendarDesk } from './calendars/calendar-desk.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { CaseCommands } from './cases/case-commands.js';
import { CaseReads } from './cases/case-reads.js';
import { CasesController } from './cases/cases.controller.js';
import { CommitmentReads } from './commitments/commitment-reads.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { DefinitionReads } from './definitions/definition-reads.js';
import { AccessController } from './definitions/access.controller.js';
import { DefinitionsController } from './definitions/definitions.controller.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DeliveryDesk } from './deliveries/delivery-desk.js';
import { DraftDesk } from './drafts/draft-desk.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { ErasureDesk } from './erasures/erasure-desk.js';
import { ErasuresController } from './erasures/erasures.controller.js';
import { EventStreams } from './events/event-streams.js';
import { EventsController } from './events/events.controller.js';
import { DutiesController } from './duties/duties.controller.js';
import { DutyReads } from './duties/duty-reads.js';
import { AccessGuard } from './identity/access-guard.js';
import { Identities } from './identity/identities.js';
import { Readings } from './identity/readings.js';
import { RefusedActs } from './identity/refused-acts.js';
import { HealthController } from './operation/health.controller.js';
import { MetricsController } from './operation/metrics.controller.js';
import { ReadinessController } from './operation/readiness.controller.js';
import { KnownNames } from './intake/known-names.js';
import { UnaskedBody } from './intake/unasked-body.js';
import { NoticeReads } from './notices/notice-reads.js';
import { NoticesController } from './notices/notices.controller.js';
import { AttemptCookie } from './oidc/attempt-cookie.js';
import { ExternalIdentities } from './oidc/external-identities.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcProvider } from './oidc/oidc-provider.js';
import type { OidcSettings } from './oidc/oidc-settings.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { AbsencesController } from './people/absences.controller.js';
import { Absences } from './people/absences.js';
import { AuditController } from './people/audit.controller.js';
import { KnownBrowsers } from './people/known-browsers.js';
import { OwnAccount } from './people/own-account.js';
import { SessionController } from './people/session.controller.js';
import { SignIn } from './people/sign-in.js';
import { SignInThrottle } from './people/sign-in-throttle.js';
import { StaffController } from './people/staff.controller.js';
import { StaffDesk } from './people/staff-desk.js';
import { PersonDesk } from './persons/person-desk.js';
import { PersonsController } from './persons/persons.controller.js';
import { ProblemsController } from './problem/problems.controller.js';
import { PublicCases } from './public/public-cases.js';
import { PublicController } from './public/public.controller.js';
import { PublicNotices } from './public/public-notices.js';
import { PublicOffers } from './public/public-offers.js';
import { PublicResults } from './public/public-results.js';
import { PublicThrottle } from './public/public-throttle.js';
import { Registers } from './registers/registers.js';
import { RegistersController } from './registers/registers.controller.js';
import { WebhookDesk } from './webhooks/webhook-desk.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

export interface ApiOptions {
  /** A migrated database. */
  readonly url: string;
  readonly vault: Vault;
  readonly channels: ChannelSettings;
  /** The folder of attachments. */
  readonly attachments: AttachmentFolder;
  readonly logger: Logger;
  /** The https address by which people reach the host, and the proxies before it; left out where it is this machine's alone. */
  readonly origin?: URL | null;
  readonly proxies?: number;
  /** The folder of the console as it was built; the API alone is served where none is given. */
  readonly console?: string;
  /** The provider by which people may sign in beside their accounts. */
  readonly oidc?: OidcSettings | null;
  /** How hosts tell each other of work; each finds it by itself where nothing is given. */
  readonly wakeUps?: WakeUps;
}

/** What stands by itself, for Nest to put together. */
const DESKS = [
  Identities, Readings, CalendarDesk, CaseReads, AttachmentDesk, CaseCommands, PersonDesk, ErasureDesk, CommitmentReads,
  DefinitionReads, DutyReads, Registers, EventStreams, DeliveryDesk, NoticeReads, DraftDesk, KnownNames, SignInThrottle,
  SignIn, KnownBrowsers, OwnAccount, StaffDesk, Absences, OidcSignIn, ExternalIdentities, AttemptCookie,
  PublicThrottle, PublicOffers, PublicCases, PublicNotices, PublicResults,
];

@Module({})
export class ApiModule {
  static of({ url, vault, channels, attachments, logger, wakeUps, oidc = null, origin = null }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres', retryAttempts: 0 }),
          dataSourceFactory: () => connect({ url }),
        }),
      ],
      controllers: [
        CasesController, AttachmentsController, PersonsController, DefinitionsController, AccessController, DraftsController, CommitmentsController, NoticesController, CalendarsController, EventsController, DeliveriesController, WebhooksController,
        DutiesController, RegistersController, SessionController, OidcController, StaffController, AbsencesController, ErasuresController, AuditController, PublicController, ProblemsController, HealthController, ReadinessController, MetricsController,
      ],
      providers: [
        ...DESKS,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: UnaskedBody },
        { provide: APP_INTERCEPTOR, useClass: RefusedActs },
        { provide: Vault, useValue: vault },
        { provide: Engine, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new Engine({ dataSource, vault, logger, ...(wakeUps && { wakeUps }) }) },
        {
          provide: EffectsLoop,
          inject: [getDataSourceToken(), Engine],
          useFactory: (dataSource: DataSource, engine: Engine) =>
            new EffectsLoop({ dataSource, vault, engine, logger, channels: openChannels(dataSource, vault, channels) }),
        },
        { provide: ArrivalClock, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new ArrivalClock(dataSource) },
        {
          provide: Drafts, inject: [getDataSourceToken(), Engine],
          useFactory: (dataSource: DataSource, { processes }: Engine) => new Drafts({ dataSource, processes, serverUrl: url }),
        },
        { provide: Attachments, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new Attachments({ dataSource, vault, folder: attachments }) },
        { provide: OrphanSweep, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new OrphanSweep({ dataSource, folder: attachments, logger }) },
        {
          provide: WebhookDesk, inject: [getDataSourceToken()],
          useFactory: (dataSource: DataSource) => new WebhookDesk({ dataSource, vault, privateAllowed: channels.privateWebhooks }),
        },
        { provide: OidcProvider, useValue: new OidcProvider(oidc, origin, logger) },
      ],
    };
  }
}
