/** The page beside the code: one panel, its history, and the way back to the place that led there. */

import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

import { pageUri, type From, type Page, type QuestionArguments } from '../protocol';
import type { Server } from '../server';
import { goToCode } from '../place';
import { fetchPage } from './address';
import { renderDocument } from './render';

interface Entry {
  uri: string;
  from?: From | undefined;
}

interface Message {
  action: 'back' | 'code' | 'search' | 'follow';
  target?: string;
}

export class PageView implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly history: Entry[] = [];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: () => Server,
  ) {}

  dispose(): void {
    this.panel?.dispose();
  }

  showQuestion({ number, from }: QuestionArguments): Promise<void> {
    return this.open({ uri: pageUri('question', number), from });
  }

  /** Shows the page at a `backhint:` address. */
  show(uri: string): Promise<void> {
    return this.open({ uri });
  }

  /** `led` is false where `from` is only the way back: the page need not say that it came from there. */
  private async open({ uri, from }: Entry, led = true): Promise<void> {
    const last = this.history.at(-1);
    const page = await fetchPage(this.server(), uri, led ? from : undefined);
    if (last?.uri !== uri) this.history.push({ uri, from });
    else last.from = from;
    this.render(page, from);
  }

  private render(page: Page, from: From | undefined): void {
    const panel = this.panel ?? this.newPanel();
    const { webview } = panel;
    const media = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'media', name)).toString();
    panel.title = page.title;
    webview.html = renderDocument(page.markdown, {
      title: page.title,
      cspSource: webview.cspSource,
      style: media('page.css'),
      script: media('page.js'),
      nonce: randomBytes(16).toString('base64url'),
      hasEarlierPage: this.history.length > 1,
      place: from && describe(from),
    });
    panel.reveal(undefined, false);
  }

  private newPanel(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('backhint.page', 'backhint', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'media')],
    });
    panel.iconPath = vscode.Uri.joinPath(this.extension, 'media', 'view.svg');
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.history.length = 0;
    });
    panel.webview.onDidReceiveMessage((message: Message) => this.act(message).catch(report));
    this.panel = panel;
    return panel;
  }

  private async act({ action, target }: Message): Promise<void> {
    if (action === 'search') {
      await vscode.commands.executeCommand('backhint.searchQuestions');
    } else if (action === 'back') {
      await this.goBack();
    } else if (action === 'code') {
      const from = this.history.at(-1)?.from;
      if (from !== undefined) await toCode(from);
    } else if (target?.startsWith('backhint:')) {
      // The place that led to a page is also the way back from those that it links to.
      await this.open({ uri: target, from: this.history.at(-1)?.from }, false);
    } else if (target?.startsWith('file:')) {
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(target));
    }
  }

  private async goBack(): Promise<void> {
    if (this.history.length < 2) return;
    this.history.pop();
    const earlier = this.history.at(-1);
    if (earlier === undefined) return;
    // The server still knows what led to it.
    this.render(await fetchPage(this.server(), earlier.uri), earlier.from);
  }
}

/** Tells a person what went wrong; a page that cannot be shown is not an error of the program. */
export function report(error: unknown): void {
  void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
}

function describe(from: From): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(from.uri));
  return `${path}, line ${from.range.start.line + 1}`;
}

function toCode({ uri, range: { start, end } }: From): Promise<void> {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return goToCode(vscode.Uri.parse(uri), range);
}
