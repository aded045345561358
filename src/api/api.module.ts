/** The parts of a host as Nest puts them together. */
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ArrivalClock } from './arrival.js';
import { Engine } from '../engine/engine.js';
import type { Logger } from '../engine/logger.js';
import { connect } from '../store/database.js';
import { Vault } from '../store/vault.js';
import { CaseCommands } from './cases/case-commands.js';
import { CaseReads } from './cases/case-reads.js';
import { CasesController } from './cases/cases.controller.js';
import { CommitmentReads } from './commitments/commitment-reads.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { DefinitionReads } from './definitions/definition-reads.js';
import { DefinitionsController } from './definitions/definitions.controller.js';
import { DutiesController } from './duties/duties.controller.js';
import { DutyReads } from './duties/duty-reads.js';
import { HealthController } from './health/health.controller.js';
import { TokenGuard } from './identity/token-guard.js';
import { KnownNames } from './intake/known-names.js';
import { NoticeReads } from './notices/notice-reads.js';
import { NoticesController } from './notices/notices.controller.js';
import { ProblemsController } from './problem/problems.controller.js';
import { Registers } from './registers/registers.js';
import { RegistersController } from './registers/registers.controller.js';

export interface ApiOptions {
  /** A migrated database. */
  readonly url: string;
  readonly vault: Vault;
  readonly logger: Logger;
}

@Module({})
export class ApiModule {
  static of({ url, vault, logger }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres', retryAttempts: 0 }),
          dataSourceFactory: () => connect({ url }),
        }),
      ],
      controllers: [CasesController, DefinitionsController, CommitmentsController, NoticesController, DutiesController, RegistersController, HealthController, ProblemsController],
      providers: [
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: Vault, useValue: vault },
        { provide: Engine, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new Engine({ dataSource, vault, logger }) },
        { provide: ArrivalClock, inject: [getDataSourceToken()], useFactory: (dataSource: DataSource) => new ArrivalClock(dataSource) },
        CaseReads,
        CaseCommands,
        CommitmentReads,
        DefinitionReads,
        DutyReads,
        Registers,
        NoticeReads,
        KnownNames,
      ],
    };
  }
}
