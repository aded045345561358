import { execFileSync } from 'node:child_process';

test('the arrows of the house point down only, without cycles', () => {
  const command = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src', 'migrations', 'web/src'];
  const report = (() => {
    try {
      return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  })();
  expect(report).toContain('no dependency violations found');
});
