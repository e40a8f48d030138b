//! The commands that a client runs by name.

use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::{Arc, PoisonError};

use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types::{ExecuteCommandParams, MessageType, ShowDocumentParams, Uri};

use crate::lenses;
use crate::log::log;
use crate::pages::{self, QuestionParams};
use crate::session::Session;

/// Opens the page of a question.
pub(crate) const OPEN_QUESTION: &str = "backhint.openQuestion";

/// Lists the concepts that an open document names.
pub(crate) const SHOW_CONCEPTS: &str = "backhint.showConcepts";

/// A page to be shown.
struct Shown {
    /// Said where no page can be shown.
    title: String,
    /// The virtual document, if there is one.
    address: Option<String>,
    /// The name of the file for clients that know no virtual documents.
    file: String,
    markdown: String,
}

/// The argument of the command that lists concepts.
#[derive(Deserialize)]
struct Document {
    uri: Uri,
}

/// Runs a command.
pub(crate) async fn run(
    session: &Arc<Session>,
    client: &Client,
    mut params: ExecuteCommandParams,
) -> Result<Option<Value>> {
    let argument = if params.arguments.is_empty() { Value::Null } else { params.arguments.swap_remove(0) };
    match params.command.as_str() {
        OPEN_QUESTION => open_question(session, client, argument),
        SHOW_CONCEPTS => show_concepts(session, client, argument).await,
        other => {
            let message = format!("there is no command `{other}`; there are `{OPEN_QUESTION}` and `{SHOW_CONCEPTS}`");
            Err(Error { code: ErrorCode::MethodNotFound, message: message.into(), data: None })
        }
    }
}

fn open_question(session: &Arc<Session>, client: &Client, argument: Value) -> Result<Option<Value>> {
    let usage = |_| pages::invalid(format!("`{OPEN_QUESTION}` takes one argument like {{ \"number\": 78 }}"));
    let wanted: QuestionParams = serde_json::from_value(argument).map_err(usage)?;
    let page = pages::question(session, wanted)?;
    let shown = Shown {
        title: format!("Question {}: {}", page.number, page.title),
        address: Some(page.uri.clone()),
        file: format!("question-{:03}.md", page.number),
        markdown: page.markdown.clone(),
    };
    show(session, client, shown);
    serde_json::to_value(page).map(Some).map_err(|_| Error::internal_error())
}

async fn show_concepts(session: &Arc<Session>, client: &Client, argument: Value) -> Result<Option<Value>> {
    let usage =
        |_| pages::invalid(format!("`{SHOW_CONCEPTS}` takes one argument like {{ \"uri\": \"file:///a.py\" }}"));
    let Document { uri } = serde_json::from_value(argument).map_err(usage)?;
    let markdown = lenses::page(session, &uri).await.ok_or_else(|| pages::invalid("it is not open".to_owned()))?;
    let title = format!("Concepts in {}", session.relative_path(&uri));
    show(session, client, Shown { title, address: None, file: "concepts.md".to_owned(), markdown: markdown.clone() });
    Ok(Some(json!({ "markdown": markdown })))
}

/// Has the client show a page in the best way it can. The client is asked beside everything else; nothing waits for it.
fn show(session: &Arc<Session>, client: &Client, page: Shown) {
    let client = client.clone();
    let uri = if session.abilities().show_document { page_uri(session, &page) } else { None };
    let Some(uri) = uri else {
        tokio::spawn(async move { client.show_message(MessageType::INFO, page.title).await });
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
fn page_uri(session: &Session, page: &Shown) -> Option<Uri> {
    if let Some(address) = page.address.as_ref().filter(|_| session.abilities().own.pages) {
        return Uri::from_str(address).ok();
    }
    match written(session, page) {
        Ok(path) => Uri::from_file_path(path),
        Err(error) => {
            log(&format!("the page {} could not be written to a file: {error}", page.file));
            None
        }
    }
}

/// Writes a page into the session's own folder, which nobody else can have prepared and which goes with the session.
fn written(session: &Session, page: &Shown) -> std::io::Result<PathBuf> {
    let mut folder = session.page_folder.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = match folder.as_ref() {
        Some(folder) => folder.path().to_owned(),
        None => folder.insert(tempfile::Builder::new().prefix("backhint-").tempdir()?).path().to_owned(),
    };
    let path = folder.join(&page.file);
    std::fs::write(&path, &page.markdown)?;
    Ok(path)
}
