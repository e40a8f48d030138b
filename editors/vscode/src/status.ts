/** The status item: what backhint is doing, and how many findings the open file has. */

import * as vscode from 'vscode';

import { findingsOf } from './place';
import { languages } from './protocol';
import type { Server } from './server';

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('backhint.status', vscode.StatusBarAlignment.Right, 90);
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.item.name = 'backhint';
    this.item.command = 'backhint.showMenu';
    const update = (): void => {
      this.update();
    };
    this.subscriptions = [
      server.onCondition(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.languages.onDidChangeDiagnostics(update),
    ];
    update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.item).dispose();
  }

  private update(): void {
    const { condition } = this.server;
    const document = vscode.window.activeTextEditor?.document;
    const isOurs = document !== undefined && languages.includes(document.languageId);
    if (!isOurs && (condition === 'ready' || condition === 'indexing')) {
      this.item.hide();
      return;
    }
    const [text, explanation] = this.describe(document);
    this.item.text = text;
    this.item.tooltip = `backhint: ${explanation}`;
    this.item.accessibilityInformation = { label: `backhint: ${explanation}` };
    this.item.backgroundColor =
      condition === 'failed' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }

  private describe(document: vscode.TextDocument | undefined): [string, string] {
    switch (this.server.condition) {
      case 'starting':
        return ['$(sync~spin) backhint', 'starting'];
      case 'indexing':
        return ['$(sync~spin) backhint', 'reading the project'];
      case 'paused':
        return ['$(debug-pause) backhint', 'paused'];
      case 'failed':
        return ['$(warning) backhint', 'not running'];
      case 'ready': {
        const count = document === undefined ? 0 : findingsOf(document.uri).length;
        if (count === 0) return ['$(check) backhint', 'no findings in this file'];
        return [`$(lightbulb) backhint ${count}`, `${count} ${count === 1 ? 'finding' : 'findings'} in this file`];
      }
    }
  }
}
