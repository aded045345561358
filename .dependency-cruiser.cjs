/** The arrows of the house: down only, no cycles (docs/architecture.md). */
const floors = ['core', 'store', 'engine'];
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'core runs in host, browser and verifier: no I/O, no Nest, no TypeORM, no node modules',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: '^src/core|node_modules/(rrule|xstate|yaml|ajv|ajv-formats|canonicalize|@marcbachmann/cel-js)/' },
    },
    ...floors.map((floor, level) => ({
      name: `${floor}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${floor}` },
      to: { path: `^src/(${[...floors.slice(level + 1), 'api', 'cli'].join('|')})/` },
    })),
    { name: 'api-and-cli-apart', severity: 'error', from: { path: '^src/api' }, to: { path: '^src/cli' } },
    { name: 'migrations-stand-alone', severity: 'error', from: { path: '^migrations' }, to: { path: '^src' } },
    { name: 'production-needs-no-tests', severity: 'error', from: { path: '^(src|migrations)' }, to: { path: '^(test|bench)' } },
    {
      name: 'web-knows-the-contract',
      comment: 'the console knows the generated contract, and what of core runs in a browser; nothing of the host knows the console',
      severity: 'error',
      from: { path: '^web' },
      to: { path: '^(src/(store|engine|api|cli)|migrations|test|bench)/' },
    },
    { name: 'host-knows-no-web', severity: 'error', from: { path: '^(src|migrations)' }, to: { path: '^web' } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
