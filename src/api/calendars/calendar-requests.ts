/** Bodies, queries and addresses of the routes of calendars. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { alike } from '../../core/bilingual.js';
import { IsExpected, IsText, IsWholeNumberText } from '../intake/expected.js';
import { Refused } from '../problem/refused.js';

export class NoticeBody {
  @ApiProperty({
    description: '放假通知的 YAML 文本 The text of a holiday notice (docs/calendar.md).',
    example: 'year: 2027\nnumber: 国办发明电〔2026〕…号\nurl: https://www.gov.cn/…\nholidays:\n  - { holiday: new-year, rest: 2027-01-01..2027-01-03 }\n',
  })
  @IsExpected({ zh: '放假通知的 YAML 文本', en: 'the text of a holiday notice' }, (value) => typeof value === 'string')
  readonly text: string;
}

const REASON_LENGTH_MAX = 1_000;

export class DraftNoticeBody extends NoticeBody {
  @ApiProperty({ example: '国务院办公厅已公布次年放假安排', description: '理由 Why.' })
  @IsText(REASON_LENGTH_MAX)
  readonly reason: string;
}

export class DiscardNoticeBody {
  @ApiProperty({ example: '日期录入有误', description: '理由 Why.' })
  @IsText(REASON_LENGTH_MAX)
  readonly reason: string;
}

export class YearQuery {
  @ApiProperty({ minimum: 1900, maximum: 2999, example: 2026 })
  @IsWholeNumberText(1900, 2999)
  readonly year: number;
}

const DRAFT = /^[1-9]\d{0,8}$/;

/** The number of a draft in an address; what is no number comes as NaN. */
@Injectable()
export class DraftPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (DRAFT.test(String(value))) return Number(value);
    throw new Refused('invalid_request', {
      expected: { zh: '草稿的编号', en: 'the number of a draft' },
      saw: alike(String(value).slice(0, 100)),
      remedy: { zh: '请从草稿列表中选取', en: 'take it from the list of drafts' },
    });
  }
}
