/** A host that does what is due and ends; run as a process of its own, so that it can be killed on the way. Its argument is the database. */
import { openChannels } from '../../../src/engine/effects/channels/open-channels.js';
import { EffectsLoop } from '../../../src/engine/effects/effects-loop.js';
import { Engine } from '../../../src/engine/engine.js';
import { createLogger } from '../../../src/engine/logger.js';
import { connect } from '../../../src/store/database.js';
import { Vault } from '../../../src/store/vault.js';

const dataSource = await connect({ url: process.argv[2]!, poolSize: 4 });
const vault = new Vault(Buffer.alloc(32, 7));
const logger = createLogger('error');
const engine = new Engine({ dataSource, vault, logger });
const channels = openChannels(dataSource, vault, { privateWebhooks: true, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder: 'none' });
await new EffectsLoop({ dataSource, vault, engine, channels, logger }).run();
await dataSource.destroy();
