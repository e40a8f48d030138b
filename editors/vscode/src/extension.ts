/** Joins the parts and ends them. */

import * as vscode from 'vscode';

import { Commands } from './commands';
import { showConcepts } from './concepts';
import { PageDocuments } from './page/document';
import { PageView } from './page/view';
import { languages } from './protocol';
import { Server } from './server';
import { StatusItem } from './status';
import { ConceptTree } from './tree';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('backhint', { log: true });
  const pages: PageView = new PageView(context.extensionUri, () => started);
  const started: Server = new Server(
    context.extensionPath,
    log,
    (wanted) => pages.showQuestion(wanted),
    (uri) => showConcepts(started, uri, (page) => pages.show(page)),
    (uri) => pages.show(uri),
  );
  server = started;
  context.subscriptions.push(
    log,
    pages,
    started,
    new StatusItem(started),
    new ConceptTree(started),
    vscode.workspace.registerTextDocumentContentProvider('backhint', new PageDocuments(started)),
    ...new Commands(started, pages, context.globalStorageUri).register(),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      const ofStart = ['backhint.server', 'backhint.wholeProject'].some((key) => change.affectsConfiguration(key));
      if (ofStart) await started.restart();
      else if (change.affectsConfiguration('backhint')) await started.sendSettings();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
  );
  void vscode.commands.executeCommand('setContext', 'backhint.languages', languages);
  // Not awaited: VS Code need not wait for the server to call the extension active.
  void started.start();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
