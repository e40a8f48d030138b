//! One client's session: what was agreed at the start, the settings, the open documents and what is known about them.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, RwLock};

use backhint_core::Analyzer;
use backhint_core::knowledge::{Knowledge, knowledge};
use backhint_core::page::Place;
use backhint_workspace::Settings;
use tempfile::TempDir;
use tokio::sync::watch;
use tower_lsp::ls_types::{PublishDiagnosticsParams, Uri};

use crate::analysis::Schedule;
use crate::capabilities::Abilities;
use crate::diagnostics;
use crate::documents::{Documents, Inspected};
use crate::front_end::uris;
use crate::outbox::Outbox;

const PUBLISH: &str = "textDocument/publishDiagnostics";

/// The state of a session. Every part has a lock of its own, held for moments only.
pub(crate) struct Session {
    analyzer: LazyLock<Analyzer>,
    abilities: OnceLock<Abilities>,
    /// The decoded paths of the workspace folders, without a `/` at the end.
    folders: RwLock<Vec<String>>,
    settings: RwLock<Arc<Settings>>,
    /// The open documents.
    pub(crate) documents: Documents,
    /// The documents to be analysed.
    pub(crate) schedule: Schedule,
    /// The way to the client.
    pub(crate) outbox: Outbox,
    /// The id of the client's process, once it is known.
    pub(crate) client_process: watch::Sender<Option<u32>>,
    /// The place from which each question was opened last.
    pub(crate) places: Mutex<HashMap<u16, Place>>,
    /// The folder for pages of a client that shows files only.
    pub(crate) page_folder: Mutex<Option<TempDir>>,
}

impl Session {
    /// A session that has not begun.
    pub(crate) fn new(outbox: Outbox) -> Self {
        Self {
            analyzer: LazyLock::new(|| Analyzer::new(knowledge())),
            abilities: OnceLock::new(),
            folders: RwLock::default(),
            settings: RwLock::default(),
            documents: Documents::new(),
            schedule: Schedule::default(),
            outbox,
            client_process: watch::Sender::new(None),
            places: Mutex::default(),
            page_folder: Mutex::default(),
        }
    }

    /// The analyzer; the first call waits until it is ready.
    pub(crate) fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The knowledge base.
    pub(crate) fn knowledge(&self) -> &Knowledge {
        self.analyzer().knowledge()
    }

    /// What the client can do: nothing before `initialize`.
    pub(crate) fn abilities(&self) -> &Abilities {
        static NONE: LazyLock<Abilities> = LazyLock::new(Abilities::default);
        self.abilities.get().unwrap_or(&NONE)
    }

    /// Keeps what the client can do, once.
    pub(crate) fn agree(&self, abilities: Abilities) -> &Abilities {
        self.abilities.get_or_init(|| abilities)
    }

    /// The settings as they are now.
    pub(crate) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the settings. Says whether they differ from the old ones; then everything is analysed again.
    pub(crate) fn set_settings(&self, settings: Settings) -> bool {
        let mut current = self.settings.write().unwrap_or_else(PoisonError::into_inner);
        let changed = **current != settings;
        *current = Arc::new(settings);
        drop(current);
        if changed {
            self.analyze_all();
        }
        changed
    }

    /// Adds and removes workspace folders.
    pub(crate) fn change_folders<'u>(
        &self,
        added: impl Iterator<Item = &'u Uri>,
        removed: impl Iterator<Item = &'u Uri>,
    ) {
        let folder = |uri| uris::path(uri).trim_end_matches('/').to_owned();
        let removed: Vec<String> = removed.map(folder).collect();
        let mut folders = self.folders.write().unwrap_or_else(PoisonError::into_inner);
        folders.retain(|folder| !removed.contains(folder));
        folders.extend(added.map(folder));
    }

    /// The path of a document from the innermost workspace folder it lies in, or its whole path.
    pub(crate) fn relative_path(&self, uri: &Uri) -> String {
        let path = uris::path(uri);
        let folders = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        let inside = |folder: &String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let folder = folders.iter().filter(|folder| inside(folder)).map(String::len).max();
        path[folder.unwrap_or(0)..].trim_start_matches('/').to_owned()
    }

    /// Has every open document analysed anew.
    pub(crate) fn analyze_all(&self) {
        for uri in self.documents.outdate_all() {
            self.schedule.opened(&uri);
        }
    }

    /// Takes what an analysis found, and tells the client unless it asks for diagnostics itself.
    pub(crate) fn found(&self, inspected: &Arc<Inspected>) {
        let abilities = self.abilities();
        if abilities.pulls_diagnostics {
            self.documents.keep(inspected, || self.tell_ready(inspected));
            return;
        }
        let published = PublishDiagnosticsParams {
            uri: inspected.of.uri.clone(),
            version: abilities.diagnostic_version.then_some(inspected.of.version),
            diagnostics: diagnostics::of(inspected, abilities, self.knowledge()),
        };
        self.documents.keep(inspected, || {
            self.outbox.notify(PUBLISH, &published);
            self.tell_ready(inspected);
        });
    }

    /// Closes a document; the client forgets what was published about it.
    pub(crate) fn close(&self, uri: &Uri) {
        self.schedule.closed(uri.as_str());
        self.documents.close(uri, || {
            if !self.abilities().pulls_diagnostics {
                let nothing = PublishDiagnosticsParams { uri: uri.clone(), diagnostics: Vec::new(), version: None };
                self.outbox.notify(PUBLISH, &nothing);
            }
        });
    }

    fn tell_ready(&self, inspected: &Inspected) {
        if self.abilities().own.status {
            let findings = inspected.inspection.analysis.findings.len();
            let ready = serde_json::json!({ "state": "ready", "uri": inspected.of.uri, "findings": findings });
            self.outbox.notify("backhint/status", ready);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;
    use crate::front_end::Uris;

    #[test]
    fn paths_are_told_from_the_innermost_folder() {
        let session = Session::new(Outbox::start(std::io::sink(), Arc::new(Uris::default())).unwrap());
        let uri = |text: &str| Uri::from_str(text).unwrap();
        let folders = [uri("file:///work/shop"), uri("file:///work/shop/api/"), uri("file:///work/my%20app")];
        session.change_folders(folders.iter(), [].into_iter());
        for (document, path) in [
            ("file:///work/shop/a.py", "a.py"),
            ("file:///work/shop/api/tests/b.py", "tests/b.py"),
            ("file:///work/my%20app/c.py", "c.py"),
            ("file:///work/shopping/d.py", "work/shopping/d.py"),
            ("untitled:Untitled-1", "Untitled-1"),
        ] {
            assert_eq!(session.relative_path(&uri(document)), path);
        }
        session.change_folders([].into_iter(), folders[1..2].iter());
        assert_eq!(session.relative_path(&uri("file:///work/shop/api/tests/b.py")), "api/tests/b.py");
    }
}
