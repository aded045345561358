/** What somebody sends to sign in, to open an account, and to look after it. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsExpected, IsName, IsText } from '../intake/expected.js';
import { PASSWORD_LENGTH_MAX } from './passwords.js';

const LOGIN_LENGTH_MAX = 64;
const CODE = { zh: '6 位数字的验证码', en: 'a code of 6 digits' };

function isCode(value: unknown): boolean {
  return typeof value === 'string' && /^\d{6}$/.test(value);
}

export class SignInBody {
  @ApiProperty({ example: 'laizhou-gas', description: '单位 Organization.' }) @IsName() readonly organization: string;
  @ApiProperty({ example: 'leader-1' }) @IsText(LOGIN_LENGTH_MAX) readonly login: string;
  @ApiProperty({ format: 'password' }) @IsText(PASSWORD_LENGTH_MAX) readonly password: string;
  @ApiPropertyOptional({ example: '492039', description: '验证器上的验证码 Code of the second factor, where there is one.' })
  @IsOptional() @IsExpected(CODE, isCode)
  readonly code?: string;
}

export class ShowCodeBody {
  @ApiProperty({ example: '492039', description: '验证器上的验证码 Code of the authenticator.' }) @IsExpected(CODE, isCode) readonly code: string;
}

export class AccountLinkBody {
  @ApiProperty({ description: '开户链接中的密文 What stands in the link.' }) @IsText(100) readonly link: string;
}

export class OpenAccountBody extends AccountLinkBody {
  @ApiProperty({ format: 'password' }) @IsText(PASSWORD_LENGTH_MAX) readonly password: string;
}

export class ChangePasswordBody {
  @ApiProperty({ format: 'password' }) @IsText(PASSWORD_LENGTH_MAX) readonly password: string;
  @ApiProperty({ format: 'password', description: '新密码 The new one.' }) @IsText(PASSWORD_LENGTH_MAX) readonly next: string;
}

export class SetSecondFactorBody {
  @ApiProperty({ format: 'password' }) @IsText(PASSWORD_LENGTH_MAX) readonly password: string;
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', description: '上一步给出的密钥 The secret that was given before.' }) @IsText(64) readonly secret: string;
  @ApiProperty({ example: '492039' }) @IsExpected(CODE, isCode) readonly code: string;
}
