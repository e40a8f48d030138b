/** The commands of the palette. */

import * as vscode from 'vscode';

import { findingAt } from './place';
import { type PageView, report } from './page/view';
import { languages, pageUri } from './protocol';
import { searchQuestions } from './search';
import type { Server } from './server';
import { followTreeItem } from './tree';

const example = `import requests
from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)


def titles():
    for book in Book.objects.all():
        print(book.author.name)


def payment_state(order_id):
    return requests.get(f"https://payments.example/orders/{order_id}", verify=False).json()
`;

export class Commands {
  constructor(
    private readonly server: Server,
    private readonly pages: PageView,
    private readonly storage: vscode.Uri,
  ) {}

  register(): vscode.Disposable[] {
    const actions: Record<string, (...given: never[]) => Promise<unknown>> = {
      openRelatedQuestion: () => this.openRelatedQuestion(),
      searchQuestions: () => searchQuestions(this.server, (uri) => this.pages.show(uri)),
      explainConcept: () => this.explainConcept(),
      fixAll: () => this.fixAll(),
      restart: () => this.server.restart(),
      pause: () => this.server.pause(),
      resume: () => this.server.start(),
      showMenu: () => this.showMenu(),
      openExample: () => this.openExample(),
      followTreeItem: (node: Parameters<typeof followTreeItem>[0]) =>
        followTreeItem(node, (uri) => this.pages.show(uri)),
    };
    const registered = Object.entries(actions).map(([name, action]) =>
      vscode.commands.registerCommand(`backhint.${name}`, (...given: never[]) => action(...given).catch(report)),
    );
    const log = vscode.commands.registerCommand('backhint.showLog', () => {
      this.server.log.show();
    });
    return [...registered, log];
  }

  /** The question behind the finding, or else behind the concept, under the cursor. */
  private async openRelatedQuestion(): Promise<void> {
    const editor = codeEditor();
    const finding = findingAt(editor);
    if (finding !== undefined) {
      const { diagnostic, data } = finding;
      const from = this.server.from(editor.document, diagnostic.range, diagnostic.message);
      await this.pages.showQuestion({ number: data.question, ...(from && { from }) });
      return;
    }
    const concept = await this.conceptUnder(editor);
    const number = concept.questions[0];
    if (number === undefined) throw new Error(`No question belongs to ${concept.title}.`);
    const from = this.server.from(editor.document, wordAtCursor(editor), '');
    await this.pages.showQuestion({ number, ...(from && { from }) });
  }

  private async explainConcept(): Promise<void> {
    const concept = await this.conceptUnder(codeEditor());
    await this.pages.show(pageUri('concept', concept.id));
  }

  private async conceptUnder(editor: vscode.TextEditor) {
    const { line, character } = editor.selection.active;
    const concept = await this.server.ask('backhint/concept', {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
    });
    if (concept === null) {
      throw new Error('There is no finding and no concept under the cursor. "backhint: Search questions" finds by words.');
    }
    return concept;
  }

  private async fixAll(): Promise<void> {
    codeEditor();
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'source.fixAll.backhint',
      apply: 'first',
    });
  }

  private async showMenu(): Promise<void> {
    const isPaused = this.server.condition === 'paused';
    const entries: (vscode.QuickPickItem & { command: string })[] = [
      { label: '$(question) Open related question', command: 'openRelatedQuestion' },
      { label: '$(search) Search questions', command: 'searchQuestions' },
      isPaused
        ? { label: '$(debug-start) Resume', command: 'resume' }
        : { label: '$(debug-pause) Pause', command: 'pause' },
      { label: '$(refresh) Restart server', command: 'restart' },
      { label: '$(output) Show log', command: 'showLog' },
    ];
    const chosen = await vscode.window.showQuickPick(entries, { title: 'backhint' });
    if (chosen !== undefined) await vscode.commands.executeCommand(`backhint.${chosen.command}`);
  }

  /** An example is a file like any other, in the extension's own folder: it can be changed and fixed. */
  private async openExample(): Promise<void> {
    const file = vscode.Uri.joinPath(this.storage, 'example', 'shop.py');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(example));
    await vscode.window.showTextDocument(file);
  }
}

function codeEditor(): vscode.TextEditor {
  const isOurs = (editor: vscode.TextEditor): boolean => languages.includes(editor.document.languageId);
  const active = vscode.window.activeTextEditor;
  const editor = active !== undefined && isOurs(active) ? active : vscode.window.visibleTextEditors.find(isOurs);
  if (editor === undefined) throw new Error('Open a source file that backhint reads first: Python, TypeScript, Java, Go, Ruby, PHP, C# ...');
  return editor;
}

function wordAtCursor(editor: vscode.TextEditor): vscode.Range {
  const { active } = editor.selection;
  return editor.document.getWordRangeAtPosition(active) ?? new vscode.Range(active, active);
}
