/** What the server and this extension say to each other beyond the language server protocol. */

import type { Position, Range } from 'vscode-languageclient';

/** A place in the code, in the protocol's columns. */
export interface From {
  uri: string;
  range: Range;
  message?: string;
}

export interface QuestionArguments {
  number: number;
  from?: From;
}

/** A page as the server writes it; `uri` is its virtual document, `backhint:/question/78.md`. */
export interface Page {
  title: string;
  uri: string;
  markdown: string;
}

export interface ConceptPage extends Page {
  id: string;
  questions: number[];
}

export interface SearchHit {
  kind: 'question' | 'concept' | 'rule';
  id: string;
  title: string;
  detail: string;
  topic: string | null;
}

export interface Topic {
  id: string;
  title: string;
  questions: { number: number; title: string; kind: string }[];
  concepts: { id: string; title: string; gist: string }[];
}

/** A place where a file names a concept. */
export interface Mention {
  concept: string;
  title: string;
  question: number;
  range: Range;
}

export interface Status {
  state: 'indexing' | 'ready';
  uri?: string;
  findings?: number;
}

/** What a finding carries for code actions and pages. */
export interface FindingData {
  rule: string;
  question: number;
  evidence: string;
}

/** The requests, by method: what goes there and what comes back. */
export interface Requests {
  'backhint/question': [QuestionArguments, Page];
  'backhint/concept': [{ id: string } | { textDocument: { uri: string }; position: Position }, ConceptPage | null];
  'backhint/rule': [{ id: string }, Page];
  'backhint/search': [{ query: string; limit?: number }, SearchHit[]];
  'backhint/catalogue': [object, { topics: Topic[] }];
  'backhint/mentions': [{ textDocument: { uri: string } }, Mention[]];
}

/** The ids of the languages that the server reads. */
export const languages = [
  'python',
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
  'java',
  'go',
  'ruby',
  'php',
  'csharp',
  'properties',
  'java-properties',
  'sql',
  'dotenv',
  'yaml',
  'dockercompose',
  'dockerfile',
  'nginx',
  // Only while the server runs: most XML is nothing that it reads, so none of it starts the extension.
  'xml',
];

/** The address of a page. */
export function pageUri(kind: 'question' | 'concept' | 'rule', id: string | number): string {
  return `backhint:/${kind}/${id}.md`;
}
