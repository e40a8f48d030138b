//! The protocol's methods, each a few lines that lead to the part that does the work. Notifications about documents do
//! everything before their first await, which makes them happen in wire order.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    CodeAction, CodeActionParams, CodeActionResponse, CodeLens, CodeLensParams, ConfigurationItem, CreateFilesParams,
    DeleteFilesParams, DidChangeConfigurationParams, DidChangeNotebookDocumentParams, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, DidCloseNotebookDocumentParams,
    DidCloseTextDocumentParams, DidOpenNotebookDocumentParams, DidOpenTextDocumentParams,
    DidSaveNotebookDocumentParams, DocumentDiagnosticParams, DocumentDiagnosticReportResult, ExecuteCommandParams,
    Hover, HoverParams, InitializeParams, InitializeResult, InitializedParams, ProgressToken, RenameFilesParams,
    ServerInfo, Uri, WorkDoneProgressCancelParams, WorkspaceDiagnosticParams, WorkspaceDiagnosticReportResult,
};
use tower_lsp::{Client, LanguageServer};

use backhint_workspace::SETTINGS_FILE;

use crate::capabilities::{self, Abilities};
use crate::documents::Inspected;
use crate::front_end::uris;
use crate::pages::{ConceptParams, DocumentParams, QuestionPage, QuestionParams, RuleParams, SearchParams};
use crate::session::Session;
use crate::{
    actions, commands, diagnostics, file_operations, hover, indexing, lenses, pages, parent, synchronization,
    workspace_diagnostics,
};

/// The methods of a session.
pub(crate) struct Backend {
    session: Arc<Session>,
    client: Client,
}

impl Backend {
    pub(crate) fn new(session: Arc<Session>, client: Client) -> Self {
        Self { session, client }
    }

    pub(crate) async fn question(&self, params: QuestionParams) -> Result<QuestionPage> {
        pages::question(&self.session, params)
    }

    pub(crate) async fn concept(&self, params: ConceptParams) -> Result<Value> {
        pages::concept(&self.session, params).await
    }

    pub(crate) async fn rule(&self, params: RuleParams) -> Result<Value> {
        pages::rule(&self.session, &params.id)
    }

    pub(crate) async fn search(&self, params: SearchParams) -> Result<Value> {
        Ok(pages::search(&self.session, &params))
    }

    pub(crate) async fn catalogue(&self, _params: Value) -> Result<Value> {
        Ok(pages::catalogue(&self.session.knowledge()))
    }

    pub(crate) async fn mentions(&self, params: DocumentParams) -> Result<Value> {
        Ok(hover::mentions(&self.session, &params.text_document.uri).await)
    }

    pub(crate) async fn text(&self, params: DocumentParams) -> Result<Value> {
        pages::text(&self.session, &params.text_document.uri)
    }

    pub(crate) async fn cancel_progress(&self, params: WorkDoneProgressCancelParams) {
        if let ProgressToken::String(token) = params.token {
            indexing::cancel(&self.session, &token);
        }
    }
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let abilities = self.session.agree(Abilities::of(&params.capabilities));
        self.session.change_folders(folders(&params).into_iter(), [].into_iter());
        self.session.set_settings(params.initialization_options.as_ref().unwrap_or(&Value::Null));
        self.session.client_process.send_replace(params.process_id.filter(|process| parent::is_seen(*process)));
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "backhint".to_owned(), version });
        Ok(InitializeResult { capabilities: capabilities::offered(abilities), server_info, offset_encoding: None })
    }

    async fn initialized(&self, _params: InitializedParams) {
        self.session.asks.begin(self.client.clone());
        let wanted = capabilities::registrations(self.session.abilities());
        if !wanted.is_empty() {
            let client = self.client.clone();
            tokio::spawn(async move { client.register_capability(wanted).await });
        }
        self.session.reread_packs();
        indexing::start(&self.session);
    }

    async fn shutdown(&self) -> Result<()> {
        self.session.project_check.close();
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        synchronization::open(&self.session, params.text_document);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        synchronization::change(&self.session, &params.text_document, params.content_changes);
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        synchronization::close(&self.session, &params.text_document.uri);
    }

    async fn notebook_did_open(&self, params: DidOpenNotebookDocumentParams) {
        synchronization::open_notebook(&self.session, params);
    }

    async fn notebook_did_change(&self, params: DidChangeNotebookDocumentParams) {
        synchronization::change_notebook(&self.session, params);
    }

    async fn notebook_did_save(&self, _params: DidSaveNotebookDocumentParams) {}

    async fn notebook_did_close(&self, params: DidCloseNotebookDocumentParams) {
        for cell in &params.cell_text_documents {
            synchronization::close(&self.session, &cell.uri);
        }
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        if !params.settings.is_null() || !self.session.abilities().configuration {
            return self.session.set_settings(&params.settings);
        }
        let (session, client) = (Arc::clone(&self.session), self.client.clone());
        tokio::spawn(async move {
            let ours = ConfigurationItem { scope_uri: None, section: Some("backhint".to_owned()) };
            let sent = client.configuration(vec![ours]).await.ok().and_then(|mut sent| sent.pop());
            session.set_settings(&sent.unwrap_or_default());
        });
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let paths: Vec<PathBuf> = params.changes.iter().map(|change| uris::path(&change.uri).into()).collect();
        if paths.iter().any(|path| path.ends_with(SETTINGS_FILE)) {
            self.session.reread_settings();
            self.session.asks.refresh(self.session.abilities());
            indexing::start(&self.session);
        } else if paths.iter().any(|path| is_of_pack(path)) {
            if self.session.reread_packs() {
                self.session.asks.refresh(self.session.abilities());
            }
        } else {
            indexing::changed(&self.session, Vec::new(), paths);
        }
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let event = params.event;
        self.session.change_folders(event.added.iter().map(|f| &f.uri), event.removed.iter().map(|f| &f.uri));
        self.session.reread_packs();
        self.session.analyze_all();
        self.session.asks.refresh(self.session.abilities());
        indexing::start(&self.session);
    }

    async fn did_create_files(&self, params: CreateFilesParams) {
        file_operations::happened(&self.session, [].iter(), params.files.iter().map(|file| &file.uri));
    }

    async fn did_rename_files(&self, params: RenameFilesParams) {
        let (old, new) = (params.files.iter().map(|file| &file.old_uri), params.files.iter().map(|file| &file.new_uri));
        file_operations::happened(&self.session, old, new);
    }

    async fn did_delete_files(&self, params: DeleteFilesParams) {
        file_operations::happened(&self.session, params.files.iter().map(|file| &file.uri), [].iter());
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        Ok(hover::at(&self.session, params.text_document_position_params).await)
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let inspected = self.session.documents.inspected(&params.text_document.uri).await;
        Ok(inspected.map(|inspected| actions::of(&self.session, &inspected, &params)))
    }

    async fn code_action_resolve(&self, params: CodeAction) -> Result<CodeAction> {
        actions::resolve(&self.session, params).await
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        let uri = &params.text_document.uri;
        let previous = params.previous_result_id.as_deref();
        let inspected = self.session.documents.inspected(uri).await;
        if inspected.is_none()
            && let Some(report) = self.session.project_check.report_of(&self.session, uri).await
        {
            return Ok(diagnostics::report_of_closed(report.as_deref(), previous).into());
        }
        let (abilities, knowledge) = (self.session.abilities(), self.session.knowledge());
        let index = self.session.indexing.index();
        let others = inspected.as_deref().filter(|_| abilities.related_documents);
        let others = others.map(|inspected| self.session.documents.give(inspected)).unwrap_or_default();
        let found = |inspected: &Inspected| diagnostics::of(inspected, abilities, &knowledge, &index);
        Ok(diagnostics::report(inspected.as_deref(), previous, &others, found).into())
    }

    async fn workspace_diagnostic(&self, params: WorkspaceDiagnosticParams) -> Result<WorkspaceDiagnosticReportResult> {
        Ok(workspace_diagnostics::answer(&self.session, params).await.into())
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        Ok(Some(lenses::of(&self.session, &params.text_document.uri).await))
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        commands::run(&self.session, &self.client, params).await
    }
}

/// The folders that the client has open, in the newer form or the older one.
#[expect(deprecated, reason = "clients from before workspace folders send rootUri only")]
fn folders(params: &InitializeParams) -> Vec<&Uri> {
    match &params.workspace_folders {
        Some(folders) => folders.iter().map(|folder| &folder.uri).collect(),
        None => params.root_uri.iter().collect(),
    }
}

/// Whether a file may belong to a pack of the workspace.
fn is_of_pack(path: &std::path::Path) -> bool {
    let page = path.extension().is_some_and(|ending| ending == "md" || ending == "toml");
    page && path
        .components()
        .any(|part| ["questions", "concepts", "rules", "frameworks"].iter().any(|name| part.as_os_str() == *name))
}
