//! Documents as the client opens, changes and closes them, alone or as the cells of a notebook. Everything here happens at
//! once, so that it happens in wire order.

use std::path::PathBuf;
use std::sync::Arc;

use backhint_core::Language;
use tower_lsp::ls_types::{
    DidChangeNotebookDocumentParams, DidOpenNotebookDocumentParams, Notebook, NotebookCellSelector,
    NotebookDocumentSyncOptions, NotebookSelector, TextDocumentContentChangeEvent, TextDocumentItem, Uri,
    VersionedTextDocumentIdentifier,
};

use crate::front_end::uris;
use crate::indexing;
use crate::session::Session;

/// The languages of cells, as clients name them.
const CELL_LANGUAGES: [&str; 12] = [
    "python",
    "javascript",
    "typescript",
    "java",
    "go",
    "ruby",
    "php",
    "csharp",
    "sql",
    "yaml",
    "javascriptreact",
    "typescriptreact",
];

/// Which cells of which notebooks the client is to tell: those with code in our languages, of all kinds of notebooks.
pub(crate) fn of_notebooks() -> NotebookDocumentSyncOptions {
    let cells = CELL_LANGUAGES.map(|language| NotebookCellSelector { language: language.to_owned() });
    let all = NotebookSelector::ByNotebook { notebook: Notebook::String("*".to_owned()), cells: Some(cells.to_vec()) };
    NotebookDocumentSyncOptions { notebook_selector: vec![all], save: None }
}

/// Opens a document in a language that we read: the one that the client names, else the one of the document's name.
pub(crate) fn open(session: &Session, opened: TextDocumentItem) {
    let by_name = || Language::of_path(&session.relative_path(&opened.uri));
    let Some(language) = Language::of_lsp_id(&opened.language_id).or_else(by_name) else {
        // It may have been open as something else before.
        session.close(&opened.uri);
        return;
    };
    let key = opened.uri.as_str().to_owned();
    session.documents.open(opened.uri, opened.version, language, opened.text);
    session.schedule.opened(&key);
}

/// Changes a document.
pub(crate) fn change(
    session: &Session,
    changed: &VersionedTextDocumentIdentifier,
    changes: Vec<TextDocumentContentChangeEvent>,
) {
    if session.documents.change(&changed.uri, changed.version, changes, session.abilities().encoding) {
        session.schedule.edited(changed.uri.as_str());
    }
}

/// Closes a document. What was not saved does not count any more.
pub(crate) fn close(session: &Arc<Session>, uri: &Uri) {
    let is_edited = session.close(uri);
    if !uris::is_file(uri) {
        return;
    }
    let path = PathBuf::from(uris::path(uri));
    if is_edited {
        indexing::changed(session, Vec::new(), vec![path]);
    } else {
        session.project_check.touched([path.as_path()].into_iter());
    }
}

/// Opens the cells of a notebook.
pub(crate) fn open_notebook(session: &Session, opened: DidOpenNotebookDocumentParams) {
    for cell in opened.cell_text_documents {
        open(session, cell);
    }
}

/// Opens, closes and changes cells of a notebook. Moved cells keep their documents, and so their findings.
pub(crate) fn change_notebook(session: &Arc<Session>, changed: DidChangeNotebookDocumentParams) {
    let Some(cells) = changed.change.cells else { return };
    if let Some(structure) = cells.structure {
        for cell in structure.did_close.into_iter().flatten() {
            close(session, &cell.uri);
        }
        for cell in structure.did_open.into_iter().flatten() {
            open(session, cell);
        }
    }
    for cell in cells.text_content.into_iter().flatten() {
        change(session, &cell.document, cell.changes);
    }
}
