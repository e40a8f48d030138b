//! One client's session: what was agreed at the start, the settings, the open documents and what is known about them.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use backhint_core::Analyzer;
use backhint_core::knowledge::search::{Hit, Index};
use backhint_core::knowledge::{Knowledge, knowledge};
use backhint_core::page::Place;
use backhint_workspace::{Layer, Project, Projects, Settings, SettingsError, own_knowledge, rule_names};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::watch;
use tower_lsp::ls_types::{PublishDiagnosticsParams, Uri};

use crate::asks::Asks;
use crate::capabilities::Abilities;
use crate::diagnostics;
use crate::documents::{Documents, Inspected};
use crate::file_mistakes::{FileMistake, FileMistakes};
use crate::front_end::uris;
use crate::indexing::Indexing;
use crate::known::Known;
use crate::outbox::Outbox;
use crate::project_check::ProjectCheck;
use crate::schedule::Schedule;
use crate::settings;

/// The notification with diagnostics.
pub(crate) const PUBLISH: &str = "textDocument/publishDiagnostics";

/// The settings as they are now: the editor's, and the projects that add theirs.
struct Stated {
    editor: Layer,
    projects: Arc<Projects>,
}

impl Stated {
    fn new(editor: Layer, knowledge: &Knowledge) -> Self {
        let rules = rule_names(knowledge).map(str::to_owned).collect();
        Self { projects: Arc::new(Projects::new(Layer::default(), editor.clone(), rules)), editor }
    }
}

/// What holds for one document.
pub(crate) struct DocumentSettings {
    /// The settings.
    pub(crate) settings: Settings,
    /// The document's path in its project, with `/` between its parts.
    pub(crate) path: String,
    /// The settings leave the document out.
    pub(crate) left_out: bool,
}

/// The state of a session. Every part has a lock of its own, held for moments only.
pub(crate) struct Session {
    /// Made at the first use, and anew when the packs of the folders change.
    known: Mutex<Option<Arc<Known>>>,
    abilities: OnceLock<Abilities>,
    /// The decoded paths of the workspace folders, without a `/` at the end.
    folders: RwLock<Vec<String>>,
    settings: RwLock<Arc<Stated>>,
    /// The mistakes in the editor's settings that the person was told.
    told: Mutex<Vec<SettingsError>>,
    /// The mistakes shown on files of settings.
    file_mistakes: FileMistakes,
    /// The files of packs among them.
    pack_mistakes: Mutex<Vec<PathBuf>>,
    /// The open documents.
    pub(crate) documents: Documents,
    /// The documents to be analysed.
    pub(crate) schedule: Schedule,
    /// What the files of the workspace folders declare for each other.
    pub(crate) indexing: Indexing,
    /// What is found in files that are not open.
    pub(crate) project_check: ProjectCheck,
    /// The way to the client.
    pub(crate) outbox: Outbox,
    /// The questions to the client.
    pub(crate) asks: Asks,
    /// The id of the client's process, once it is known and if it is seen from here.
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
            known: Mutex::default(),
            abilities: OnceLock::new(),
            folders: RwLock::default(),
            settings: RwLock::new(Arc::new(Stated::new(Layer::default(), &knowledge()))),
            told: Mutex::default(),
            file_mistakes: FileMistakes::default(),
            pack_mistakes: Mutex::default(),
            documents: Documents::new(),
            schedule: Schedule::default(),
            indexing: Indexing::default(),
            project_check: ProjectCheck::default(),
            outbox,
            asks: Asks::default(),
            client_process: watch::Sender::new(None),
            places: Mutex::default(),
            page_folder: Mutex::default(),
        }
    }

    fn known(&self) -> Arc<Known> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.get_or_insert_with(|| Known::new(knowledge())))
    }

    /// The analyzer; the first call waits until it is ready.
    pub(crate) fn analyzer(&self) -> Arc<Analyzer> {
        Arc::clone(&self.known().analyzer)
    }

    /// The knowledge base, with the packs of the workspace folders.
    pub(crate) fn knowledge(&self) -> Arc<Knowledge> {
        Arc::clone(self.known().analyzer.knowledge())
    }

    /// What a search finds, by rank.
    pub(crate) fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let known = self.known();
        known.index.get_or_init(|| Index::new(known.analyzer.knowledge())).search(query, limit)
    }

    /// Reads the packs of the workspace folders anew, and shows the mistakes in them on their files. Where they change
    /// what is known, everything is analysed again; says whether they do.
    pub(crate) fn reread_packs(&self) -> bool {
        let stated = self.stated();
        let own = own_knowledge(&knowledge(), &stated.projects, &self.folder_paths());
        let mut mistakes: BTreeMap<PathBuf, Vec<FileMistake>> =
            self.pack_mistakes().drain(..).map(|file| (file, Vec::new())).collect();
        for mistake in own.mistakes {
            let shown = FileMistake { line: Some(mistake.line), reason: mistake.reason };
            mistakes.entry(mistake.file).or_default().push(shown);
        }
        for (file, mistakes) in mistakes {
            if !mistakes.is_empty() {
                self.pack_mistakes().push(file.clone());
            }
            self.file_mistakes.show(&file, mistakes, &self.outbox);
        }
        // Without packs it is the built-in knowledge before and after.
        let same = Arc::ptr_eq(&own.knowledge, &self.knowledge());
        if !same {
            *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Known::new(own.knowledge));
            self.restate(stated.editor.clone());
            self.project_check.relist();
            self.analyze_all();
        }
        !same
    }

    fn pack_mistakes(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.pack_mistakes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn restate(&self, editor: Layer) {
        let stated = Arc::new(Stated::new(editor, &self.knowledge()));
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = stated;
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

    fn stated(&self) -> Arc<Stated> {
        Arc::clone(&self.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes the settings that a client sent, and tells the person what of them can't be read. Where they differ from the
    /// old ones, everything is analysed again.
    pub(crate) fn set_settings(&self, sent: &Value) {
        let known = self.knowledge();
        let rules: Vec<&str> = rule_names(&known).collect();
        let (editor, mistakes) = settings::read(sent, &rules);
        self.tell(mistakes);
        if self.stated().editor != editor {
            self.replace_settings(editor);
            self.asks.refresh(self.abilities());
        }
    }

    /// Forgets what the settings files of projects said: one of them changed. Everything is analysed again.
    pub(crate) fn reread_settings(&self) {
        self.replace_settings(self.stated().editor.clone());
    }

    fn replace_settings(&self, editor: Layer) {
        self.restate(editor);
        self.project_check.relist();
        self.show_file_mistakes_again();
        self.reread_packs();
        self.analyze_all();
    }

    /// The settings of a document: its project's and the editor's; the editor's alone where it is no file. Mistakes in
    /// the project's files are shown on them.
    pub(crate) fn settings_of(&self, uri: &Uri) -> DocumentSettings {
        let stated = self.stated();
        let path = uris::path(uri);
        if !(uris::has_file(uri) && Path::new(&path).is_absolute()) {
            let settings = stated.projects.without_file();
            return DocumentSettings { settings, path: self.relative_path(uri), left_out: false };
        }
        let (project, relative) = stated.projects.of_file(Path::new(&path), Path::new(&self.folder_of(&path)));
        self.show_file_mistakes(&project);
        DocumentSettings {
            left_out: !project.settings.covers(Path::new(&path)),
            settings: project.settings.clone(),
            path: relative,
        }
    }

    /// The projects under the settings as they are now.
    pub(crate) fn projects(&self) -> Arc<Projects> {
        Arc::clone(&self.stated().projects)
    }

    /// The workspace folders that are folders of this machine.
    pub(crate) fn folder_paths(&self) -> Vec<PathBuf> {
        let folders = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        let path = |folder: &String| PathBuf::from(if folder.is_empty() { "/" } else { folder });
        folders.iter().map(path).filter(|folder| folder.is_dir()).collect()
    }

    /// Whether a file is open in the editor.
    pub(crate) fn is_open(&self, path: &Path) -> bool {
        self.documents.uris().iter().any(|uri| Path::new(&uris::path(uri)) == path)
    }

    /// Tells a client that wants to know how far the index is.
    pub(crate) fn tell_indexing(&self, state: &str) {
        if self.abilities().own.status {
            self.outbox.notify("backhint/status", serde_json::json!({ "state": state }));
        }
    }

    /// A line in the client's log.
    pub(crate) fn log_to_client(&self, message: &str) {
        const INFO: u8 = 3;
        self.outbox.notify("window/logMessage", serde_json::json!({ "type": INFO, "message": message }));
    }

    fn show_file_mistakes(&self, project: &Project) {
        for file in &project.files {
            let mistake = |error: &SettingsError| FileMistake { line: error.line(), reason: error.reason() };
            self.file_mistakes.show(&file.path, file.mistakes.iter().map(mistake).collect(), &self.outbox);
        }
    }

    /// Brings what is shown on files up to date after one of them may have changed or gone.
    fn show_file_mistakes_again(&self) {
        let stated = self.stated();
        for path in self.file_mistakes.files() {
            let project = stated.projects.of_folder(path.parent().unwrap_or(&path));
            if project.files.iter().all(|file| file.path != path) {
                self.file_mistakes.show(&path, Vec::new(), &self.outbox);
            }
            self.show_file_mistakes(&project);
        }
    }

    /// Tells the person about the mistakes in the editor's settings: once, in one message.
    fn tell(&self, mistakes: Vec<SettingsError>) {
        const WARNING: u8 = 2;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if *told == mistakes {
            return;
        }
        *told = mistakes;
        if !told.is_empty() {
            let lines: Vec<String> = told.iter().map(ToString::to_string).collect();
            let message = format!("backhint: {}", lines.join("\n"));
            self.outbox.notify("window/showMessage", serde_json::json!({ "type": WARNING, "message": message }));
        }
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
        path[self.folder_of(&path).len()..].trim_start_matches('/').to_owned()
    }

    /// The innermost workspace folder around a path; empty where there is none.
    fn folder_of(&self, path: &str) -> String {
        let folders = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        let inside = |folder: &&String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        folders.iter().filter(inside).max_by_key(|folder| folder.len()).cloned().unwrap_or_default()
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
            diagnostics: diagnostics::of(inspected, abilities, &self.knowledge(), &self.indexing.index()),
        };
        self.documents.keep(inspected, || {
            self.outbox.notify(PUBLISH, &published);
            self.tell_ready(inspected);
        });
    }

    /// Closes a document; the client forgets what was published about it. Says whether it may differ from its file.
    pub(crate) fn close(&self, uri: &Uri) -> bool {
        self.schedule.closed(uri.as_str());
        self.documents.close(uri, || {
            if !self.abilities().pulls_diagnostics {
                let nothing = PublishDiagnosticsParams { uri: uri.clone(), diagnostics: Vec::new(), version: None };
                self.outbox.notify(PUBLISH, &nothing);
            }
        })
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
        let folders =
            [uri("file:///home/ada/shop"), uri("file:///home/ada/shop/api/"), uri("file:///home/ada/my%20app")];
        session.change_folders(folders.iter(), [].into_iter());
        for (document, path) in [
            ("file:///home/ada/shop/a.py", "a.py"),
            ("file:///home/ada/shop/api/tests/b.py", "tests/b.py"),
            ("file:///home/ada/my%20app/c.py", "c.py"),
            ("file:///home/ada/shopping/d.py", "home/ada/shopping/d.py"),
            ("untitled:Untitled-1", "Untitled-1"),
        ] {
            assert_eq!(session.relative_path(&uri(document)), path);
        }
        session.change_folders([].into_iter(), folders[1..2].iter());
        assert_eq!(session.relative_path(&uri("file:///home/ada/shop/api/tests/b.py")), "api/tests/b.py");
    }
}
