/** Registers: those to whom duties are owed. */
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { LoadRegisterBody, SubjectsQuery } from './register-requests.js';
import { LoadedRegisterView, RegisterListView, SubjectListView } from './register-view.js';
import { Registers } from './registers.js';

const Register = () => ApiParam({ name: 'register', example: 'big-customers' });

@Guarded('registers')
@IsAct('register.read')
@Controller('api/v1/registers')
export class RegistersController {
  constructor(private readonly registers: Registers) {}

  @Get()
  @ApiOperation({ summary: '名册 Registers of the organization' })
  @Answers(RegisterListView)
  list(@Caller() caller: Identity): Promise<RegisterListView> {
    return this.registers.list(caller);
  }

  @Get(':register/subjects')
  @ApiOperation({ summary: '册内对象，按部门 Subjects of a register, by unit' })
  @Register()
  @Answers(SubjectListView, { refusals: [400, 404] })
  subjects(@Caller() caller: Identity, @Param('register') register: string, @Query() query: SubjectsQuery): Promise<SubjectListView> {
    return this.registers.subjects(caller, register, query);
  }

  @Post(':register/subjects')
  @IsAct('register.load')
  @HttpCode(200)
  @ApiOperation({ summary: '导入对象：整批有效或整批无效，重复导入无变化 Load subjects: all or none; the same again changes nothing' })
  @Register()
  @Answers(LoadedRegisterView, { refusals: [400, 403, 404, 409, 413, 415, 422] })
  load(@Caller() caller: Identity, @Param('register') register: string, @Body() body: LoadRegisterBody): Promise<LoadedRegisterView> {
    return this.registers.load(caller, register, body);
  }
}
