//! The protocol's methods, each a few lines that lead to the part that does the work. Notifications about documents do
//! everything before their first await, which makes them happen in wire order.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    CodeActionParams, CodeActionResponse, ConfigurationItem, DidChangeConfigurationParams, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, DocumentDiagnosticParams, DocumentDiagnosticReportResult, ExecuteCommandParams, Hover,
    HoverParams, InitializeParams, InitializeResult, InitializedParams, ServerInfo, Uri,
};
use tower_lsp::{Client, LanguageServer};

use backhint_core::Language;
use backhint_workspace::SETTINGS_FILE;

use crate::capabilities::{self, Abilities};
use crate::front_end::uris;
use crate::pages::{ConceptParams, DocumentParams, QuestionPage, QuestionParams, RuleParams, SearchParams};
use crate::session::Session;
use crate::{actions, commands, diagnostics, hover, indexing, pages, parent};

/// The methods of a session.
pub(crate) struct Backend {
    session: Arc<Session>,
    client: Client,
}

impl Backend {
    pub(crate) fn new(session: Arc<Session>, client: Client) -> Self {
        Self { session, client }
    }

    /// Takes new settings; if they changed, a client that asks for diagnostics itself is told to.
    fn set_settings(session: &Session, client: &Client, sent: &Value) {
        if session.set_settings(sent) {
            Self::refresh(session, client);
        }
    }

    /// Has a client that asks for diagnostics itself ask again.
    fn refresh(session: &Session, client: &Client) {
        if session.abilities().pulls_diagnostics && session.abilities().refreshes_diagnostics {
            let client = client.clone();
            tokio::spawn(async move { client.workspace_diagnostic_refresh().await });
        }
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
        let wanted = capabilities::registrations(self.session.abilities());
        if !wanted.is_empty() {
            let client = self.client.clone();
            tokio::spawn(async move { client.register_capability(wanted).await });
        }
        let (handle, client) = (tokio::runtime::Handle::current(), self.client.clone());
        let abilities = self.session.abilities();
        if abilities.pulls_diagnostics && abilities.refreshes_diagnostics {
            self.session.indexing.on_news(move || {
                let client = client.clone();
                handle.spawn(async move { client.workspace_diagnostic_refresh().await });
            });
        }
        self.session.reread_packs();
        indexing::start(&self.session);
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let opened = params.text_document;
        let by_name = || Language::of_path(&self.session.relative_path(&opened.uri));
        let Some(language) = Language::of_lsp_id(&opened.language_id).or_else(by_name) else {
            // It may have been open as something else before.
            return self.session.close(&opened.uri);
        };
        let key = opened.uri.as_str().to_owned();
        self.session.documents.open(opened.uri, opened.version, language, opened.text);
        self.session.schedule.opened(&key);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let changed = params.text_document;
        let encoding = self.session.abilities().encoding;
        if self.session.documents.change(&changed.uri, changed.version, params.content_changes, encoding) {
            self.session.schedule.edited(changed.uri.as_str());
        }
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.session.close(&params.text_document.uri);
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        if !params.settings.is_null() || !self.session.abilities().configuration {
            return Self::set_settings(&self.session, &self.client, &params.settings);
        }
        let (session, client) = (Arc::clone(&self.session), self.client.clone());
        tokio::spawn(async move {
            let ours = ConfigurationItem { scope_uri: None, section: Some("backhint".to_owned()) };
            let sent = client.configuration(vec![ours]).await.ok().and_then(|mut sent| sent.pop());
            Self::set_settings(&session, &client, &sent.unwrap_or_default());
        });
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let paths: Vec<PathBuf> = params.changes.iter().map(|change| uris::path(&change.uri).into()).collect();
        if paths.iter().any(|path| path.ends_with(SETTINGS_FILE)) {
            self.session.reread_settings();
            Self::refresh(&self.session, &self.client);
            indexing::start(&self.session);
        } else if paths.iter().any(|path| is_of_pack(path)) {
            if self.session.reread_packs() {
                Self::refresh(&self.session, &self.client);
            }
        } else {
            indexing::changed(&self.session, paths);
        }
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let event = params.event;
        self.session.change_folders(event.added.iter().map(|f| &f.uri), event.removed.iter().map(|f| &f.uri));
        self.session.reread_packs();
        self.session.analyze_all();
        Self::refresh(&self.session, &self.client);
        indexing::start(&self.session);
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        Ok(hover::at(&self.session, params.text_document_position_params).await)
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let inspected = self.session.documents.inspected(&params.text_document.uri).await;
        Ok(inspected.map(|inspected| actions::of(&self.session, &inspected, &params)))
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        let inspected = self.session.documents.inspected(&params.text_document.uri).await;
        let (abilities, knowledge) = (self.session.abilities(), self.session.knowledge());
        let index = self.session.indexing.index();
        let previous = params.previous_result_id.as_deref();
        Ok(diagnostics::report(inspected.as_deref(), previous, abilities, &knowledge, &index).into())
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        commands::run(&self.session, &self.client, params)
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
