/** What stands under the cursor: a finding of ours, or the code itself. */

import * as vscode from 'vscode';

import type { FindingData } from './protocol';

export interface Finding {
  diagnostic: vscode.Diagnostic;
  data: FindingData;
}

/** Our findings in a document. */
export function findingsOf(uri: vscode.Uri): Finding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'backhint')
    .flatMap((diagnostic) => {
      // The client keeps the protocol's `data` on the diagnostics that it makes.
      const data = (diagnostic as { data?: FindingData }).data;
      return data === undefined ? [] : [{ diagnostic, data }];
    });
}

/** The finding at the cursor, or else the first one in its line. */
export function findingAt(editor: vscode.TextEditor): Finding | undefined {
  const cursor = editor.selection.active;
  const inLine = findingsOf(editor.document.uri).filter(
    ({ diagnostic: { range } }) => range.start.line <= cursor.line && cursor.line <= range.end.line,
  );
  return inLine.find(({ diagnostic }) => diagnostic.range.contains(cursor)) ?? inLine[0];
}

/** Selects a range, in the editor that already shows the file or in the first column. */
export async function goToCode(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(uri, { selection, viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One });
}
