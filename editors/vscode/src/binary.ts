/** Finds the server's binary and checks that it fits this extension. No part of VS Code is used here. */

import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The oldest server that speaks everything this extension asks for. */
export const minimumVersion = '0.1.0';

export interface Surroundings {
  /** The setting `backhint.server.path`. */
  setting: string;
  /** The extension's own folder. */
  extensionFolder: string;
  environment: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
}

export interface Binary {
  path: string;
  version: string;
  /** Where it was found, for the log. */
  source: string;
}

/** Why there is no server, as a message for people. */
export class NoServer extends Error {}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function expandHome(path: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
}

/**
 * The binary: the environment variable, the setting, the one in the extension, PATH. What a person named and is not
 * there is a mistake to be told, not a reason to take another one.
 */
export function locate(surroundings: Surroundings): { path: string; source: string } {
  const { setting, extensionFolder, environment, platform } = surroundings;
  const named: [string | undefined, string][] = [
    [environment.BACKHINT_SERVER, 'the environment variable BACKHINT_SERVER'],
    [setting, 'the setting backhint.server.path'],
  ];
  for (const [value, source] of named) {
    if (value === undefined || value === '') continue;
    const path = expandHome(value);
    if (isExecutable(path)) return { path, source };
    throw new NoServer(`${source} names ${path}, which is not an executable file`);
  }
  const name = platform === 'win32' ? 'backhint.exe' : 'backhint';
  const bundled = join(extensionFolder, 'server', name);
  if (isExecutable(bundled)) return { path: bundled, source: 'the extension' };
  const found = onPath(name, environment);
  if (found !== undefined) return { path: found, source: 'PATH' };
  throw new NoServer(
    'The server "backhint" is not in this package of the extension and not on PATH. Install it ' +
      '(cargo install --path . in its repository) or set backhint.server.path.',
  );
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Asks a binary for its version and refuses one that is too old or something else. */
export async function checked(found: { path: string; source: string }): Promise<Binary> {
  const answer = await new Promise<string>((resolve, reject) => {
    execFile(found.path, ['--version'], { timeout: 10_000 }, (error, stdout) => {
      if (error) reject(new NoServer(`${found.path}, from ${found.source}, cannot be run: ${error.message}`));
      else resolve(stdout);
    });
  });
  const version = /\b(\d+\.\d+\.\d+)\b/.exec(answer)?.[1];
  if (version === undefined) {
    throw new NoServer(`${found.path}, from ${found.source}, did not answer with a version. Is it backhint's binary?`);
  }
  if (isOlder(version, minimumVersion)) {
    throw new NoServer(
      `${found.path}, from ${found.source}, is version ${version}; this extension needs ${minimumVersion} or newer.`,
    );
  }
  return { ...found, version };
}
