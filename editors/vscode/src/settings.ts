/** The settings as the server wants them: the keys of `backhint.toml`, and only those that a person set. */

import * as vscode from 'vscode';

const keys = [
  'minEvidence',
  'rules',
  'include',
  'exclude',
  'tests',
  'migrations',
  'scripts',
  'languages',
  'hoverConcepts',
  'codeLens',
  'packs',
];

/**
 * What a person states for a resource. Defaults are left out: they are the server's to know, and a value that is not
 * stated here leaves the word to the project's `backhint.toml`.
 */
export function statedSettings(scope?: vscode.Uri): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration('backhint', scope ?? null);
  const stated: Record<string, unknown> = {};
  for (const key of keys) {
    const value = configuration.inspect(key);
    const isSet =
      value?.globalValue !== undefined ||
      value?.workspaceValue !== undefined ||
      value?.workspaceFolderValue !== undefined;
    if (isSet) stated[key] = configuration.get(key);
  }
  return stated;
}

/** Whether the findings of files that are not open are wanted. The server is started anew when that changes. */
export function wantsWholeProject(): boolean {
  return vscode.workspace.getConfiguration('backhint').get('wholeProject', false);
}

/** The setting `backhint.server.path`; an untrusted workspace has no say in it, VS Code sees to that. */
export function serverPath(): string {
  return vscode.workspace.getConfiguration('backhint').get('server.path', '');
}
