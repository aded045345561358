/** Which cases somebody reads, by the definitions in force at the moment of the request. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { postsThatRead, readingsOf } from '../../core/access/readings.js';
import { Engine } from '../../engine/engine.js';
import type { CaseProcess } from '../../store/case-reads.sql.js';
import { definitionVersions, versionsInForce } from '../../store/published.sql.js';

@Injectable()
export class Readings {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async of({ tenant, ...actor }: Omit<Identity, 'readings' | 'session'>): Promise<readonly string[]> {
    if (actor.kind !== 'employee') return [];
    const versions = await versionsInForce(this.dataSource, tenant);
    return readingsOf(actor, await Promise.all(versions.map(({ process, version }) => this.engine.processes.version(tenant, process, version))));
  }

  /** The caller as one case knows them: with those of their posts by which they read it. */
  async inCase(caller: Identity, { process, readers }: CaseProcess): Promise<Identity> {
    const inForce = await this.engine.processes.inForce(caller.tenant, process);
    return { ...caller, postsThatRead: postsThatRead(caller.posts, inForce === null ? [] : [inForce.process], readers) };
  }

  /** For what is no reading of cases but goes through them, whichever they are of: deliveries that must not be lost. Recusal holds. */
  async everyCase(caller: Identity): Promise<Identity> {
    const versions = await definitionVersions(this.dataSource, caller.tenant);
    return { ...caller, readings: [...new Set(versions.map(({ process }) => process))] };
  }
}
