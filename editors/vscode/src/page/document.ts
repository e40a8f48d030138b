/** The pages as virtual Markdown documents, `backhint:/question/78.md`, for whoever opens one as text. */

import * as vscode from 'vscode';

import type { Server } from '../server';
import { fetchPage } from './address';

export class PageDocuments implements vscode.TextDocumentContentProvider {
  constructor(private readonly server: Server) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return (await fetchPage(this.server, `backhint:${uri.path}`)).markdown;
  }
}
