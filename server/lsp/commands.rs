//! The commands that a client runs by name.

use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::{Arc, PoisonError};

use serde_json::Value;
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types::{ExecuteCommandParams, MessageType, ShowDocumentParams, Uri};

use crate::log::log;
use crate::pages::{self, QuestionPage, QuestionParams};
use crate::session::Session;

/// Opens the page of a question.
pub(crate) const OPEN_QUESTION: &str = "backhint.openQuestion";

/// Runs a command.
pub(crate) fn run(session: &Arc<Session>, client: &Client, mut params: ExecuteCommandParams) -> Result<Option<Value>> {
    if params.command != OPEN_QUESTION {
        let message = format!("there is no command `{}`; there is `{OPEN_QUESTION}`", params.command);
        return Err(Error { code: ErrorCode::MethodNotFound, message: message.into(), data: None });
    }
    let usage = || pages::invalid(format!("`{OPEN_QUESTION}` takes one argument like {{ \"number\": 78 }}"));
    if params.arguments.is_empty() {
        return Err(usage());
    }
    let wanted: QuestionParams = serde_json::from_value(params.arguments.swap_remove(0)).map_err(|_| usage())?;
    let page = pages::question(session, wanted)?;
    show(session, client, &page);
    serde_json::to_value(page).map(Some).map_err(|_| Error::internal_error())
}

/// Has the client show a page in the best way it can. The client is asked beside everything else; nothing waits for it.
fn show(session: &Arc<Session>, client: &Client, page: &QuestionPage) {
    let client = client.clone();
    let uri = if session.abilities().show_document { page_uri(session, page) } else { None };
    let Some(uri) = uri else {
        let title = format!("Question {}: {}", page.number, page.title);
        tokio::spawn(async move { client.show_message(MessageType::INFO, title).await });
        return;
    };
    tokio::spawn(async move {
        let shown = ShowDocumentParams { uri, external: None, take_focus: Some(true), selection: None };
        if let Err(error) = client.show_document(shown).await {
            log(&format!("the client could not show a page: {error}"));
        }
    });
}

/// Where the client finds a page: a virtual document if it knows these, else a file.
fn page_uri(session: &Session, page: &QuestionPage) -> Option<Uri> {
    if session.abilities().own.pages {
        return Uri::from_str(&page.uri).ok();
    }
    match written(session, page) {
        Ok(path) => Uri::from_file_path(path),
        Err(error) => {
            log(&format!("the page of question {} could not be written to a file: {error}", page.number));
            None
        }
    }
}

/// Writes a page into the session's own folder, which nobody else can have prepared and which goes with the session.
fn written(session: &Session, page: &QuestionPage) -> std::io::Result<PathBuf> {
    let mut folder = session.page_folder.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = match folder.as_ref() {
        Some(folder) => folder.path().to_owned(),
        None => folder.insert(tempfile::Builder::new().prefix("backhint-").tempdir()?).path().to_owned(),
    };
    let path = folder.join(format!("question-{:03}.md", page.number));
    std::fs::write(&path, &page.markdown)?;
    Ok(path)
}
