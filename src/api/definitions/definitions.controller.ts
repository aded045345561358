/** Published definitions: list, forms, text, compiled machine; and the check of a text that is not published yet. */
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Request } from 'express';
import { compileDefinition } from '../../core/definition/machine/compile.js';
import type { CompiledMachine } from '../../core/definition/machine/compiled-machine.js';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { IsExpected, IsWholeNumberText } from '../intake/expected.js';
import { languageOf } from '../problem/language.js';
import { DefinitionReads } from './definition-reads.js';
import { definitionProblem, DefinitionCheckView, DefinitionListView, definitionSummary, DefinitionView, definitionView } from './definition-view.js';

const VERSION_MAX = 2 ** 31 - 1;

class CheckBody {
  @ApiProperty({ description: '流程定义的 YAML 文本 The text of a definition.', example: 'process: visit\ntitle: { zh: 上门, en: Visit }\n' })
  @IsExpected({ zh: '文字', en: 'a text' }, (value) => typeof value === 'string')
  readonly text: string;
}

class TextQuery {
  @ApiPropertyOptional({ minimum: 1, example: 1, description: '版本；缺省为现行版本 The version; the one in force by default.' })
  @IsOptional() @IsWholeNumberText(1, VERSION_MAX)
  readonly version?: number;
}

const Process = () => ApiParam({ name: 'process', example: 'complaint' });

@Guarded('definitions')
@IsAct('definition.read')
@Controller('api/v1/definitions')
export class DefinitionsController {
  constructor(private readonly reads: DefinitionReads) {}

  @Get()
  @ApiOperation({ summary: '已发布的流程 Published processes' })
  @Answers(DefinitionListView)
  async list(@Caller() caller: Identity): Promise<DefinitionListView> {
    return { items: (await this.reads.all(caller)).map(definitionSummary) };
  }

  @Get(':process')
  @ApiOperation({ summary: '流程及其表单 A process with its forms' })
  @Process()
  @Answers(DefinitionView, { refusals: [404] })
  async show(@Caller() caller: Identity, @Param('process') process: string, @Req() request: Request): Promise<DefinitionView> {
    return definitionView(await this.reads.one(caller, process), languageOf(request));
  }

  @Get(':process/text')
  @Header('Content-Type', 'text/yaml; charset=utf-8')
  @ApiOperation({ summary: '定义原文 The text as it was published' })
  @Process()
  @ApiOkResponse({ content: { 'text/yaml': { schema: { type: 'string' } } } })
  text(@Caller() caller: Identity, @Param('process') process: string, @Query() { version }: TextQuery): Promise<string> {
    return this.reads.text(caller, process, version);
  }

  @Get(':process/machine')
  @ApiOperation({ summary: '编译后的 XState v5 配置 The compiled machine' })
  @Process()
  @Answers(Object, { refusals: [404] })
  async machine(@Caller() caller: Identity, @Param('process') process: string): Promise<CompiledMachine> {
    return compileDefinition((await this.reads.one(caller, process)).process.definition);
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: '检查定义文本 Check a text against the published organization' })
  @Answers(DefinitionCheckView, { refusals: [400, 413, 415] })
  async check(@Caller() caller: Identity, @Body() { text }: CheckBody, @Req() request: Request): Promise<DefinitionCheckView> {
    const problems = await this.reads.check(caller, text);
    return { problems: problems.map((problem) => definitionProblem(problem, languageOf(request))) };
  }
}
