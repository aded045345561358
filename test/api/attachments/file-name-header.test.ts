import { fileNameOf } from '../../../src/api/attachments/file-name-header.js';

test.each([
  ['attachment; filename="leak.txt"', 'leak.txt'],
  ['attachment; filename=leak.txt', 'leak.txt'],
  ["attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg", '照片.jpg'],
  ["attachment; filename=\"f.txt\"; filename*=UTF-8''g.txt", 'g.txt'],
  ["attachment; filename*=UTF-8'zh'g.txt", 'g.txt'],
  ["attachment; filename*=iso-8859-1''%A3.txt", '£.txt'],
  [`attachment; filename="${Buffer.from('照片.jpg').toString('latin1')}"`, '照片.jpg'],
  ['attachment; filename="\xff.jpg"', null],
  ["attachment; filename*=UTF-8''%E4%ZZ", null],
  ['attachment', null],
  ['', null],
  [undefined, null],
])('of %s the name is %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});
