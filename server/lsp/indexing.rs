//! The index of the workspace folders: built on a thread of its own, and kept up to date by documents and file events.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use backhint_core::markup::TemplateDigest;
use backhint_core::syntax::Parsers;
use backhint_core::world::FunctionDigest;
use backhint_core::{Analysis, Digest, Document, Language, OtherFile, PathClass};
use backhint_workspace::templates::digest_of;
use backhint_workspace::{Index, SETTINGS_FILE, Templates, class_of, read_source, source_files, template_files};

use crate::documents::OpenDocument;
use crate::front_end::uris;
use crate::log::log;
use crate::progress::{self, Work};
use crate::session::Session;

/// More changed files than this at once, as after a change of branch, are not read one by one: all is read again.
const MANY_FILES: usize = 200;

/// The index as it is now, and who builds the next one.
pub(crate) struct Indexing {
    index: Mutex<Arc<Index>>,
    /// Counts the builds; an older one that is still running stops.
    round: AtomicU64,
    /// The newest build that has ended.
    ended: AtomicU64,
    /// The files that changed during a build, which may have read them before; they are read again after it.
    late: Mutex<Vec<PathBuf>>,
}

/// A file as the index takes it.
struct Shown<'f> {
    /// Its path as a person would write it.
    path: &'f str,
    language: Language,
    /// Its text, if it has one that counts.
    document: Option<&'f Document>,
    /// It is open, and may differ from what is on the disk.
    is_open: bool,
}

impl Default for Indexing {
    fn default() -> Self {
        Self {
            index: Mutex::new(Arc::new(Index::unfinished())),
            round: AtomicU64::new(0),
            ended: AtomicU64::new(0),
            late: Mutex::default(),
        }
    }
}

impl Indexing {
    /// The index as it is now.
    pub(crate) fn index(&self) -> Arc<Index> {
        Arc::clone(&self.index.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether a build is under way.
    pub(crate) fn is_building(&self) -> bool {
        self.ended.load(Ordering::Acquire) != self.round.load(Ordering::Acquire)
    }

    fn late(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.late.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what a file declares now, and its text; `None` for one that is gone. Says whether that means something else to
    /// the other files than before.
    fn update(&self, path: &Path, of: Shown<'_>, digest: Digest) -> bool {
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        let mut old = index.digest_of(path).cloned().unwrap_or_default();
        let functions = index.functions_of(path).map(<[FunctionDigest]>::to_vec);
        let is_asked = functions.is_some();
        let text = of.document.map_or("", Document::text);
        let hands_on_else = index.hands_on_else(path, of.language, text);
        // What nobody asked for is no news.
        old.functions = functions.unwrap_or_else(|| digest.functions.clone());
        // The text of an open file counts even where it declares the same: fixes are made for it.
        if is_asked && old == digest && !hands_on_else && !of.is_open {
            return false;
        }
        let news = hands_on_else || !old.means_the_same(&digest);
        *index = Arc::new(match of.document.filter(|_| of.is_open) {
            Some(document) => {
                let (functions, declarations) = (digest.functions, Digest { functions: Vec::new(), ..digest });
                index.with_text(path, of.path, document, declarations, Some(functions))
            }
            None => index.with(path, of.path, of.language, digest),
        });
        news
    }

    /// The same for a file that is being edited, whose functions are read off its text when somebody asks. `None`, and
    /// nothing is taken, where somebody has asked already.
    fn update_unasked(&self, path: &Path, shown: &str, document: &Document, declarations: &Digest) -> Option<bool> {
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        if index.functions_of(path).is_some() {
            return None;
        }
        let declares_else = match index.digest_of(path) {
            Some(old) => !old.means_the_same(declarations),
            None => !declarations.is_empty(),
        };
        let news = declares_else || index.hands_on_else(path, document.language(), document.text());
        *index = Arc::new(index.with_text(path, shown, document, declarations.clone(), None));
        Some(news)
    }

    /// Takes what a template reads now. Says whether that is something else than before.
    fn update_template(&self, path: &Path, shown: &str, digest: TemplateDigest) -> bool {
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        if index.templates().digest_of(path).map_or_else(|| digest.is_empty(), |old| *old == digest) {
            return false;
        }
        let templates = index.templates().with(path, shown, digest);
        *index = Arc::new(Index::clone(&index).with_templates(templates));
        true
    }
}

/// Builds the index of all workspace folders anew, on a thread of its own; a build that is under way stops.
pub(crate) fn start(session: &Arc<Session>) {
    let round = session.indexing.round.fetch_add(1, Ordering::AcqRel) + 1;
    let own = Arc::clone(session);
    let build = move || {
        let work = Work::default();
        progress::show(&own, &work, round);
        build(&own, round, &work);
        own.indexing.ended.fetch_max(round, Ordering::AcqRel);
        own.project_check.relist();
        let late = if own.indexing.is_building() { Vec::new() } else { std::mem::take(&mut *own.indexing.late()) };
        if !late.is_empty() {
            changed(&own, Vec::new(), late);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("indexing".to_owned()).spawn(build) {
        session.indexing.ended.fetch_max(round, Ordering::AcqRel);
        log(&format!("other files are not known: no thread for the index: {error}"));
    }
}

/// Stops the build with a token of progress, if it is the newest one; the index stays as it was.
pub(crate) fn cancel(session: &Session, token: &str) {
    let round = session.indexing.round.load(Ordering::Acquire);
    let next = round + 1;
    let is_running = token == progress::token(round) && session.indexing.is_building();
    let swap = || session.indexing.round.compare_exchange(round, next, Ordering::AcqRel, Ordering::Acquire);
    if is_running && swap().is_ok() {
        session.indexing.ended.fetch_max(next, Ordering::AcqRel);
        session.project_check.resume();
        session.tell_indexing("ready");
        session.log_to_client("the project is not read further: what other files declare is not known");
    }
}

fn build(session: &Session, round: u64, work: &Work) {
    let is_old = || session.indexing.round.load(Ordering::Relaxed) != round;
    let projects = session.projects();
    let folders: Vec<PathBuf> =
        session.folder_paths().into_iter().filter(|folder| is_walked(session, folder)).collect();
    let root = |folder: PathBuf| projects.of_folder(&folder).root.clone().unwrap_or(folder);
    let mut roots: Vec<PathBuf> = folders.into_iter().map(root).collect();
    roots.sort();
    roots.dedup();
    if !roots.is_empty() {
        session.tell_indexing("indexing");
    }
    let files = source_files(&roots, &projects).unwrap_or_default();
    work.expect(files.len());
    #[cfg(debug_assertions)]
    crate::faults::hold(&roots, &is_old);
    let analyzer = session.analyzer();
    let templates = template_files(&roots, &projects, &|path| analyzer.template_syntax(path));
    let templates = Templates::build(&analyzer, &templates, &is_old);
    let index = Index::build(&analyzer, &files, &is_old, &|| work.advance()).with_templates(templates);
    let index = Arc::new(index);
    let old = {
        let mut kept = session.indexing.index.lock().unwrap_or_else(PoisonError::into_inner);
        if is_old() {
            return;
        }
        std::mem::replace(&mut *kept, Arc::clone(&index))
    };
    let is_concerned = |open: &OpenDocument| {
        let (path, language) = (resolved(Path::new(&uris::path(&open.uri))), open.document.language());
        let learns = [&old, &index].into_iter().any(|index| index.tells(&path, language));
        // What it declares in the editor and not on the disk comes in again with its analysis.
        let differs = old.digest_of(&path) != index.digest_of(&path);
        // Comments that silence nothing are told of only now.
        learns || differs || !old.is_complete() && open.document.text().contains("backhint:")
    };
    if session.analyze_again(is_concerned) {
        session.asks.refresh_diagnostics(session.abilities());
    }
    if !roots.is_empty() {
        session.tell_indexing("ready");
    }
}

/// Whether a folder is too much to be walked: the whole disk, or a home folder that is no project.
pub(crate) fn is_too_wide(folder: &Path) -> bool {
    let is_project = folder.join(".git").exists() || folder.join(SETTINGS_FILE).exists();
    let is_home = std::env::home_dir().is_some_and(|home| home == folder);
    folder.parent().is_none() || (is_home && !is_project)
}

fn is_walked(session: &Session, folder: &Path) -> bool {
    let too_wide = is_too_wide(folder);
    if too_wide {
        session.log_to_client(&format!("{} is no project: what its files declare is not read", folder.display()));
    }
    !too_wide
}

/// Takes what an open document declares; has the others analysed again where that matters to them.
pub(crate) fn note(session: &Session, parsers: &mut Parsers, open: &OpenDocument, analysis: &Analysis, path: &Path) {
    let (of, document, analyzer) = (session.settings_of(&open.uri), &open.document, session.analyzer());
    let is_edited = !session.indexing.index().has_text(path, document.text());
    let is_news = if is_shared(document, &of.path, &of.settings) && !of.left_out {
        let declarations = analyzer.declarations(parsers, document, analysis, &|| false);
        session.indexing.update_unasked(path, &of.path, document, &declarations).unwrap_or_else(|| {
            let functions = analyzer.functions(parsers, document, analysis, &|| false);
            let shown =
                Shown { path: &of.path, language: document.language(), document: Some(document), is_open: true };
            session.indexing.update(path, shown, Digest { functions, ..declarations })
        })
    } else {
        let shown = Shown { path: &of.path, language: document.language(), document: None, is_open: true };
        let makes_tables = !of.left_out && class_of(document, &of.path, &of.settings) == PathClass::Migration;
        let digest = if makes_tables { analyzer.tables(document) } else { Digest::default() };
        session.indexing.update(path, shown, digest)
    };
    if is_news {
        let family = open.document.language().family();
        let learns = |other: &OpenDocument| other.uri != open.uri && other.document.language().family() == family;
        session.project_check.outdate(|language| language.family() == family);
        if session.analyze_again(learns) {
            session.asks.refresh_diagnostics(session.abilities());
        }
    } else if is_edited {
        follow_fixes(session, path);
    }
}

/// Has the documents analysed again whose findings have fixes for a file: those are for a text that it has no more.
fn follow_fixes(session: &Session, path: &Path) {
    let index = session.indexing.index();
    let is_it = |open: &OpenDocument, file: &OtherFile| {
        index.file_named(&file.path, Path::new(&uris::path(&open.uri))) == Some(path)
    };
    let uris = session.documents.with_fixes(is_it);
    if !uris.is_empty() && session.analyze_again(|open| uris.contains(&open.uri)) {
        session.asks.refresh_diagnostics(session.abilities());
    }
}

fn is_shared(document: &Document, path: &str, settings: &backhint_workspace::Settings) -> bool {
    matches!(class_of(document, path, settings), PathClass::Application | PathClass::Script)
}

/// Takes files that are gone, and reads those that were created or changed outside of the editor; open ones count as they
/// are in the editor.
pub(crate) fn changed(session: &Arc<Session>, gone: Vec<PathBuf>, new: Vec<PathBuf>) {
    session.project_check.touched(gone.iter().chain(&new).map(PathBuf::as_path));
    if gone.len() + new.len() > MANY_FILES {
        return start(session);
    }
    if session.indexing.is_building() {
        session.indexing.late().extend(gone.iter().chain(&new).cloned());
    }
    let session = Arc::clone(session);
    let read = move || {
        let mut parsers = Parsers::default();
        let mut news = false;
        let changed = new.clone();
        for path in gone.iter().chain(&new) {
            news |= template_changed(&session, path);
        }
        for path in gone {
            news |= take(&session, &path, |_, _| None);
        }
        for path in new.iter().filter(|path| !session.is_open(path)) {
            news |= take(&session, path, |session, document| {
                Some(session.analyzer().digest(&mut parsers, document, &Analysis::default(), &|| false))
            });
        }
        if news {
            analyze_all(&session, |_| true);
        } else {
            changed.iter().for_each(|path| follow_fixes(&session, &resolved(path)));
        }
    };
    let _ = std::thread::Builder::new().name("indexing".to_owned()).spawn(read);
}

/// Reads a template that was created, changed or deleted. Says whether views learn something else from it.
fn template_changed(session: &Session, path: &Path) -> bool {
    let folder = session.folder_paths().into_iter().find(|folder| path.starts_with(folder));
    let (project, relative) = session.projects().of_file(path, folder.as_deref().unwrap_or(path));
    let analyzer = session.analyzer();
    let Some(syntax) = analyzer.template_syntax(&relative) else { return false };
    let digest = digest_of(&analyzer, path, syntax).filter(|_| project.settings.covers(path)).unwrap_or_default();
    session.indexing.update_template(path, &relative, digest)
}

/// Takes what a file declares, if its findings count. Says whether that is news to the others.
fn take(session: &Session, path: &Path, digest: impl FnOnce(&Session, &Document) -> Option<Digest>) -> bool {
    let Some(language) = path.file_name().and_then(|name| Language::of_path(&name.to_string_lossy())) else {
        return false;
    };
    let path = &resolved(path);
    let (project, relative) = session.projects().of_file(path, path.parent().unwrap_or(path));
    let settings = &project.settings;
    let document = read_source(path).ok().map(|text| Document::new(language, text));
    let document = document.filter(|_| settings.covers(path) && settings.reads(language));
    let class = document.as_ref().map(|document| class_of(document, &relative, settings));
    if let (Some(document), Some(PathClass::Migration)) = (&document, class) {
        let shown = Shown { path: &relative, language, document: None, is_open: false };
        return session.indexing.update(path, shown, session.analyzer().tables(document));
    }
    let document = document.filter(|_| matches!(class, Some(PathClass::Application | PathClass::Script)));
    let digest = document.as_ref().and_then(|document| digest(session, document));
    let shown = Shown { path: &relative, language, document: document.as_ref(), is_open: false };
    session.indexing.update(path, shown, digest.unwrap_or_default())
}

/// A path as the index names it: links resolved, as far as there is something at it.
pub(crate) fn resolved(path: &Path) -> PathBuf {
    let by_folder = || Some(std::fs::canonicalize(path.parent()?).ok()?.join(path.file_name()?));
    std::fs::canonicalize(path).ok().or_else(by_folder).unwrap_or_else(|| path.to_owned())
}

/// Has everything that is open analysed again, and with it what is not open and in languages that are concerned.
fn analyze_all(session: &Session, concerns: impl Fn(Language) -> bool) {
    session.analyze_all();
    session.project_check.outdate(concerns);
    session.asks.refresh_diagnostics(session.abilities());
}
