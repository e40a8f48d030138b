/** The server's life: started, restarted, paused; and the one door through which the rest asks it. */

import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient/node';

import { checked, locate, NoServer } from './binary';
import { languages, type QuestionArguments, type Requests, type Status } from './protocol';
import { serverPath, statedSettings, wantsWholeProject } from './settings';

/** What the status item shows. */
export type Condition = 'starting' | 'indexing' | 'ready' | 'paused' | 'failed';

const openQuestion = 'backhint.openQuestion';
const showConcepts = 'backhint.showConcepts';
const mostCrashes = 4;
const crashWindow = 3 * 60_000; // milliseconds

export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private starting: Promise<void> = Promise.resolve();
  private crashes: number[] = [];
  private readonly conditions = new vscode.EventEmitter<Condition>();
  private current: Condition = 'starting';

  readonly onCondition = this.conditions.event;

  constructor(
    private readonly extensionFolder: string,
    readonly log: vscode.LogOutputChannel,
    /** Shows a question; the server's command for it never leaves the editor. */
    private readonly showQuestion: (wanted: QuestionArguments) => Promise<void>,
    /** Lists the concepts of a document; the command of the code lens never leaves the editor either. */
    private readonly showConceptsOf: (uri: string) => Promise<void>,
    /** Shows the page at a `backhint:` address. */
    private readonly showPage: (uri: string) => Promise<void>,
  ) {}

  get condition(): Condition {
    return this.current;
  }

  /** Whether the server answers requests. */
  get isRunning(): boolean {
    return this.client?.state === State.Running;
  }

  /** Starts the server, or says with a button why there is none. */
  start(): Promise<void> {
    this.starting = this.starting.then(() => this.startNow());
    return this.starting;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.crashes = [];
    await this.start();
  }

  async pause(): Promise<void> {
    await this.stop();
    this.become('paused');
  }

  async stop(): Promise<void> {
    await this.settled();
    const client = this.client;
    this.client = undefined;
    if (client === undefined) return;
    try {
      // A server that has ended by itself can no longer be stopped, and need not be.
      if (client.state === State.Running) await client.stop();
      await client.dispose();
    } catch (error) {
      this.log.warn(`The server did not end in order: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Asks the server; refusals are errors with a message for people. */
  async ask<M extends keyof Requests>(
    method: M,
    parameters: Requests[M][0],
  ): Promise<Requests[M][1]> {
    await this.settled();
    if (this.client === undefined) {
      throw new Error(this.current === 'paused' ? 'backhint is paused. Resume it first.' : 'backhint is not running.');
    }
    return this.client.sendRequest<Requests[M][1]>(method, parameters);
  }

  /** The protocol's form of a place. */
  from(document: vscode.TextDocument, range: vscode.Range, message: string): QuestionArguments['from'] {
    const { start, end } = range;
    return {
      uri: this.client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString(),
      range: {
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
      },
      message,
    };
  }

  dispose(): void {
    void this.stop();
    this.conditions.dispose();
  }

  /** Tells the server what a person changed in the settings. */
  async sendSettings(): Promise<void> {
    await this.client?.sendNotification('workspace/didChangeConfiguration', {
      settings: { backhint: statedSettings() },
    });
  }

  /** Waits until no start is under way: one that crashes is followed by another one. */
  private async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.starting;
      await seen;
    } while (seen !== this.starting);
  }

  private become(condition: Condition): void {
    this.current = condition;
    this.conditions.fire(condition);
    void vscode.commands.executeCommand('setContext', 'backhint.paused', condition === 'paused');
  }

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return;
    this.become('starting');
    let client: LanguageClient | undefined;
    try {
      const binary = await checked(
        locate({
          setting: serverPath(),
          extensionFolder: this.extensionFolder,
          environment: process.env,
          platform: process.platform,
        }),
      );
      this.log.info(`backhint ${binary.version} at ${binary.path}, from ${binary.source}`);
      client = this.newClient(binary.path);
      this.client = client;
      await client.start();
      if (this.condition === 'starting') this.become('ready');
    } catch (error) {
      // The server crashed while it was started, and `closed` has decided what comes next.
      if (client !== undefined && this.client !== client) return;
      this.client = undefined;
      this.become('failed');
      const message = error instanceof Error ? error.message : String(error);
      this.log.error(message);
      // Not awaited: a message may stay open for ever.
      void this.offerWayOut(error instanceof NoServer ? message : `backhint could not be started: ${message}`);
    }
  }

  private async offerWayOut(message: string): Promise<void> {
    const choose = 'Choose the binary';
    const settings = 'Open the settings';
    const log = 'Show log';
    const answer = await vscode.window.showErrorMessage(message, choose, settings, log);
    if (answer === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'backhint.server.path');
    } else if (answer === log) {
      this.log.show();
    } else if (answer === choose) {
      const chosen = await vscode.window.showOpenDialog({ title: 'The binary of backhint', openLabel: 'Use' });
      const path = chosen?.[0]?.fsPath;
      if (path === undefined) return;
      await vscode.workspace
        .getConfiguration('backhint')
        .update('server.path', path, vscode.ConfigurationTarget.Global);
      await this.restart();
    }
  }

  private newClient(path: string): LanguageClient {
    const client = new LanguageClient('backhint', 'backhint', { command: path, args: ['lsp'] }, this.clientOptions());
    client.registerFeature({
      fillClientCapabilities: (capabilities) => {
        capabilities.experimental = { backhint: { pages: true, commandLinks: true, status: true } };
      },
      initialize: () => undefined,
      getState: () => ({ kind: 'static' }),
      clear: () => undefined,
    });
    client.onNotification('backhint/status', (status: Status) => {
      if (status.state !== this.current) this.become(status.state);
    });
    return client;
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector: languages.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
        { notebook: '*', language },
      ]),
      outputChannel: this.log,
      // `start` tells of it.
      initializationFailedHandler: () => false,
      initializationOptions: () => statedSettings(),
      // Of everything the server writes only a link to a question may run something.
      markdown: { isTrusted: { enabledCommands: [openQuestion] } },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.closed(),
      },
      middleware: {
        // The client asks again as soon as it has an answer; who wants none is kept waiting.
        provideWorkspaceDiagnostics: (resultIds, token, report, next) =>
          wantsWholeProject() ? next(resultIds, token, report) : nothingUntilCancelled(token),
        executeCommand: (command, parameters, next) => {
          if (command === openQuestion) return this.showQuestion(parameters[0] as QuestionArguments);
          if (command === showConcepts) return this.showConceptsOf((parameters[0] as { uri: string }).uri);
          return next(command, parameters) as unknown;
        },
        window: {
          showDocument: async (parameters, token, next) => {
            if (!parameters.uri.startsWith('backhint:')) return next(parameters, token);
            await this.showPage(parameters.uri);
            return { success: true };
          },
        },
        workspace: {
          configuration: (parameters) =>
            parameters.items.map((item) =>
              statedSettings(item.scopeUri === undefined ? undefined : vscode.Uri.parse(item.scopeUri)),
            ),
          // `sendSettings` says it once, and says only what was stated.
          didChangeConfiguration: () => Promise.resolve(),
        },
      },
    };
  }

  /**
   * Starts a crashed server again, unless it keeps crashing. With a new client: this one does not recover from a crash in
   * the middle of its start.
   */
  private closed(): CloseHandlerResult {
    const given = { action: CloseAction.DoNotRestart, handled: true };
    if (this.client === undefined) return given;
    this.client = undefined;
    const now = Date.now();
    this.crashes = [...this.crashes.filter((moment) => now - moment < crashWindow), now];
    if (this.crashes.length < mostCrashes) {
      this.log.warn('The server ended by itself and is started again.');
      void this.start();
      return given;
    }
    this.become('failed');
    void this.offerWayOut(`backhint ended by itself ${mostCrashes} times within three minutes and stays off.`);
    return given;
  }
}

/** An answer without findings, which comes once nobody waits for it any more. */
function nothingUntilCancelled(token: vscode.CancellationToken): Promise<{ items: never[] }> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      resolve({ items: [] });
    });
  });
}
