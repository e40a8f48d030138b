/** The view "Backend concepts": what the open file names, what the workspace's open files show, and all topics. */

import * as vscode from 'vscode';

import { findingsOf, goToCode } from './place';
import { languages, pageUri, type Mention, type Topic } from './protocol';
import type { Server } from './server';

type Node =
  | { kind: 'group'; id: 'file' | 'workspace' | 'topics'; label: string }
  | { kind: 'note'; label: string }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'concept'; label: string; uri: string; description: string; children: Node[] }
  | { kind: 'question'; label: string; uri: string }
  | { kind: 'place'; label: string; description: string; uri: vscode.Uri; range: vscode.Range };

const groups: Node[] = [
  { kind: 'group', id: 'file', label: 'This file' },
  { kind: 'group', id: 'workspace', label: 'Findings of this workspace' },
  { kind: 'group', id: 'topics', label: 'All topics' },
];

const pause = 300; // milliseconds of quiet before the view is read again

export class ConceptTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: { dispose(): unknown }[];
  private timer: NodeJS.Timeout | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {
    const soon = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.changed.fire(undefined);
      }, pause);
    };
    this.subscriptions = [
      this.changed,
      server.onCondition(soon),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // The page beside the code is no editor; the file stays the one that was looked at.
        if (editor !== undefined) soon();
      }),
      vscode.languages.onDidChangeDiagnostics(soon),
      vscode.window.registerTreeDataProvider('backhint.concepts', this),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = new vscode.TreeItem(node.kind === 'topic' ? node.topic.title : node.label);
    const hasChildren = node.kind === 'group' || node.kind === 'topic' || node.kind === 'concept';
    if (hasChildren) {
      const isOpen = node.kind === 'group' && node.id !== 'topics';
      item.collapsibleState = vscode.TreeItemCollapsibleState[isOpen ? 'Expanded' : 'Collapsed'];
    }
    if (node.kind === 'group') item.id = node.id;
    if (node.kind === 'concept' || node.kind === 'place') item.description = node.description;
    if (node.kind === 'concept') item.iconPath = new vscode.ThemeIcon('lightbulb');
    if (node.kind === 'topic') item.iconPath = new vscode.ThemeIcon('book');
    if (node.kind === 'question') item.iconPath = new vscode.ThemeIcon('question');
    if (node.kind === 'place') item.iconPath = new vscode.ThemeIcon('go-to-file');
    if (node.kind === 'question' || node.kind === 'place') {
      item.command = { title: 'Open', command: 'backhint.followTreeItem', arguments: [node] };
      item.tooltip = node.kind === 'place' ? `${node.label}\n${node.description}` : node.label;
    }
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return groups;
    if (node.kind === 'concept') return node.children;
    if (node.kind === 'topic') return childrenOfTopic(node.topic);
    if (node.kind !== 'group') return [];
    if (!this.server.isRunning) return [{ kind: 'note', label: 'backhint is not running' }];
    if (node.id === 'workspace') return findingsOfWorkspace();
    if (node.id === 'topics') return this.topics();
    return this.conceptsOfFile();
  }

  private async topics(): Promise<Node[]> {
    const { topics } = await this.server.ask('backhint/catalogue', {});
    return topics.map((topic) => ({ kind: 'topic', topic }));
  }

  private async conceptsOfFile(): Promise<Node[]> {
    const document = vscode.window.activeTextEditor?.document ?? lastVisible();
    if (document === undefined || !languages.includes(document.languageId)) {
      return [{ kind: 'note', label: 'Open a source file that backhint reads' }];
    }
    const uri = document.uri.toString();
    const mentions = await this.server.ask('backhint/mentions', { textDocument: { uri } });
    if (mentions.length === 0) return [{ kind: 'note', label: 'This file names no concept' }];
    const concepts = [...new Set(mentions.map(({ concept }) => concept))];
    return concepts.map((id) => conceptNode(document, mentions.filter(({ concept }) => concept === id)));
  }
}

function lastVisible(): vscode.TextDocument | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => languages.includes(document.languageId))?.document;
}

function conceptNode(document: vscode.TextDocument, places: Mention[]): Node {
  const first = places[0];
  const title = first?.title ?? '';
  const children: Node[] = places.map(({ range: { start, end } }) => ({
    kind: 'place',
    label: document.lineAt(Math.min(start.line, document.lineCount - 1)).text.trim(),
    description: `line ${start.line + 1}`,
    uri: document.uri,
    range: new vscode.Range(start.line, start.character, end.line, end.character),
  }));
  if (first !== undefined) {
    children.unshift(
      { kind: 'question', label: `Explain: ${title}`, uri: pageUri('concept', first.concept) },
      { kind: 'question', label: `Question ${first.question}`, uri: pageUri('question', first.question) },
    );
  }
  return { kind: 'concept', label: title, uri: '', description: `${places.length}`, children };
}

function childrenOfTopic(topic: Topic): Node[] {
  const concepts: Node[] = topic.concepts.map(({ id, title, gist }) => ({
    kind: 'concept',
    label: title,
    uri: pageUri('concept', id),
    description: gist,
    children: [{ kind: 'question', label: `Explain: ${title}`, uri: pageUri('concept', id) }],
  }));
  const questions: Node[] = topic.questions.map(({ number, title }) => ({
    kind: 'question',
    label: `${number}. ${title}`,
    uri: pageUri('question', number),
  }));
  return [...concepts, ...questions];
}

function findingsOfWorkspace(): Node[] {
  const places: Node[] = vscode.languages.getDiagnostics().flatMap(([uri]) =>
    findingsOf(uri).map(({ diagnostic }): Node => ({
      kind: 'place',
      label: `${vscode.workspace.asRelativePath(uri)}:${diagnostic.range.start.line + 1}`,
      description: diagnostic.message,
      uri,
      range: diagnostic.range,
    })),
  );
  return places.length > 0 ? places : [{ kind: 'note', label: 'No findings in the open files' }];
}

/** Opens what a leaf stands for. */
export async function followTreeItem(node: Node, show: (uri: string) => Promise<void>): Promise<void> {
  if (node.kind === 'question') await show(node.uri);
  if (node.kind === 'place') await goToCode(node.uri, node.range);
}
