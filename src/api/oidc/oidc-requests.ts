/** What is sent to sign in by a provider, and to link identities. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsText } from '../intake/expected.js';
import { PASSWORD_LENGTH_MAX } from '../people/passwords.js';
import { IsPseudonym } from '../people/staff-requests.js';
import { IsOwnPath } from './own-path.js';

/** OpenID Connect Core, section 2. */
const SUBJECT_LENGTH_MAX = 255;

export class BeginOidcQuery {
  @ApiPropertyOptional({ example: '/', description: '登录后前往的本系统路径 The path of this host to go to afterwards.' }) @IsOptional() @IsOwnPath() readonly to?: string;
}

export class LinkOwnIdentityBody extends BeginOidcQuery {
  @ApiProperty({ format: 'password' }) @IsText(PASSWORD_LENGTH_MAX) readonly password: string;
}

export class LinkIdentityBody {
  @ApiProperty({ example: 'leader-1' }) @IsPseudonym() readonly staff: string;
  @ApiProperty({ example: '248289761001', description: '身份提供方给出的标识（sub） The subject, as the provider calls this person.' }) @IsText(SUBJECT_LENGTH_MAX) readonly subject: string;
}
