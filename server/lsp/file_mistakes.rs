//! Mistakes in files that backhint reads and that are no documents of its languages, such as `backhint.toml`: shown as
//! diagnostics on these files, and taken away when they are put right.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tower_lsp::ls_types::{Diagnostic, DiagnosticSeverity, Position, PublishDiagnosticsParams, Range, Uri};

use crate::outbox::Outbox;
use crate::session::PUBLISH;

/// A mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileMistake {
    /// The 1-based line; the first one where it is not known.
    pub(crate) line: Option<usize>,
    /// What is wrong and the way out.
    pub(crate) reason: String,
}

/// What the client shows on files at this moment.
#[derive(Default)]
pub(crate) struct FileMistakes {
    shown: Mutex<BTreeMap<PathBuf, Vec<FileMistake>>>,
}

impl FileMistakes {
    /// Has the client show these mistakes on a file instead of those it shows there now. Says whether they are news, and
    /// not none.
    pub(crate) fn show(&self, file: &Path, mistakes: Vec<FileMistake>, outbox: &Outbox) -> bool {
        // Held while the message goes out, so that two threads can't send in an order that was not theirs.
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.get(file).map_or(&[][..], Vec::as_slice) == mistakes {
            return false;
        }
        if let Some(uri) = Uri::from_file_path(file) {
            let diagnostics = mistakes.iter().map(diagnostic).collect();
            outbox.notify(PUBLISH, PublishDiagnosticsParams { uri, diagnostics, version: None });
        }
        let some = !mistakes.is_empty();
        if some {
            shown.insert(file.to_owned(), mistakes);
        } else {
            shown.remove(file);
        }
        some
    }

    /// The files on which something is shown.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }
}

fn diagnostic(mistake: &FileMistake) -> Diagnostic {
    let line = u32::try_from(mistake.line.unwrap_or(1).saturating_sub(1)).unwrap_or_default();
    Diagnostic {
        range: Range { start: Position::new(line, 0), end: Position::new(line + 1, 0) },
        severity: Some(DiagnosticSeverity::ERROR),
        source: Some("backhint".to_owned()),
        message: mistake.reason.clone(),
        ..Diagnostic::default()
    }
}
