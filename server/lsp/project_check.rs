//! The findings in the files of the workspace folders that are not open, for a client that asks about them: found by one
//! thread in the background that waits for whatever a person waits for, and only while the client listens.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use backhint_core::Language;
use backhint_core::syntax::Parsers;
use backhint_workspace::{Found, MAX_FILES, Outcome, SourceFile, Unread, check_file, source_files};
use tokio::sync::watch;
use tower_lsp::ls_types::{Diagnostic, Uri};

use crate::documents::OpenDocument;
use crate::front_end::uris;
use crate::log::log;
use crate::session::Session;
use crate::{diagnostics, indexing};

/// So many files with findings are told; nobody reads on.
const MOST_REPORTS: usize = 2_000;
/// How long nobody may have typed before the check goes on: what is typed next may outdate it again.
const QUIET: Duration = Duration::from_millis(500);
/// How often listeners are told that there is something new while the check goes on.
const BETWEEN_NEWS: Duration = Duration::from_millis(200);

/// The findings in one file that is not open.
pub(crate) struct Report {
    /// The file as the client would name it.
    pub(crate) uri: Uri,
    /// Changes whenever the findings do, and only then.
    pub(crate) id: String,
    /// The findings; never none.
    pub(crate) items: Vec<Diagnostic>,
}

/// What is known about the files, and which of them are still to be checked.
#[derive(Default)]
pub(crate) struct ProjectCheck {
    state: Mutex<State>,
    /// Told when there may be something to do.
    wake: Condvar,
    /// Told when there may be something new to say.
    news: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    /// The thread has been started.
    is_started: bool,
    /// The session is about to end: nobody is to wait any more.
    is_closing: bool,
    /// A client has been answered before.
    has_answered: bool,
    /// So many requests listen. Without any, nothing is checked.
    listeners: usize,
    /// Which files there are must be found out.
    is_unlisted: bool,
    /// It is being found out.
    is_listing: bool,
    /// The files, by their paths with links resolved.
    files: BTreeMap<PathBuf, Listed>,
    /// Those to be checked.
    outdated: BTreeSet<PathBuf>,
    /// The one in work.
    checking: Option<PathBuf>,
    /// Those whose check found no end; they are left alone until they change.
    given_up: BTreeSet<PathBuf>,
    /// The findings so far, by file.
    reports: BTreeMap<PathBuf, Arc<Report>>,
}

#[derive(Clone)]
struct Listed {
    file: SourceFile,
    /// Its path as the client would write it.
    path: PathBuf,
    uri: Uri,
}

/// What there is to do next.
enum Step {
    List,
    Check(PathBuf, Box<Listed>),
}

/// The state at one moment.
pub(crate) struct Snapshot {
    /// The files with findings.
    pub(crate) reports: Vec<Arc<Report>>,
    /// Every file was checked since it last changed.
    pub(crate) is_complete: bool,
    /// The session is about to end.
    pub(crate) is_closing: bool,
}

/// One who waits for what is found; the check goes on while there is one.
pub(crate) struct Listener<'s> {
    check: &'s ProjectCheck,
    news: watch::Receiver<()>,
}

impl Listener<'_> {
    /// What is known now.
    pub(crate) fn snapshot(&mut self) -> Snapshot {
        self.news.borrow_and_update();
        let state = self.check.lock();
        let reports = state.reports.values().map(Arc::clone).collect();
        Snapshot { reports, is_complete: state.is_complete(), is_closing: state.is_closing }
    }

    /// Waits for more than the last snapshot has.
    pub(crate) async fn changed(&mut self) {
        // The sender lives as long as the session.
        let _ = self.news.changed().await;
    }
}

impl Drop for Listener<'_> {
    fn drop(&mut self) {
        self.check.lock().listeners -= 1;
    }
}

impl ProjectCheck {
    /// Begins to listen, and with the first one to check.
    pub(crate) fn listen(&self, session: &Arc<Session>) -> Listener<'_> {
        let mut state = self.lock();
        state.listeners += 1;
        if !state.is_started {
            state.is_started = true;
            state.is_unlisted = true;
            if let Err(error) = start_one(session) {
                log(&format!("files that are not open are not checked: no thread: {error}"));
            }
        }
        self.wake.notify_all();
        Listener { check: self, news: self.news.subscribe() }
    }

    /// Whether an answer is the first one of the session.
    pub(crate) fn answers_first(&self) -> bool {
        !std::mem::replace(&mut self.lock().has_answered, true)
    }

    /// Which files there are may have changed, and with it what holds for them.
    pub(crate) fn relist(&self) {
        let mut state = self.lock();
        state.is_unlisted = true;
        drop(state);
        self.outdate(|_| true);
    }

    /// What is looked for, or what other files declare, has changed for files of these languages.
    pub(crate) fn outdate(&self, concerns: impl Fn(Language) -> bool) {
        let mut state = self.lock();
        let concerned = |listed: &Listed| listed.file.language.is_some_and(&concerns);
        let outdated: Vec<PathBuf> =
            state.files.iter().filter(|(_, listed)| concerned(listed)).map(|(path, _)| path.clone()).collect();
        state.outdated.extend(outdated);
        self.wake.notify_all();
    }

    /// The indexing has ended: what waited for it can go on.
    pub(crate) fn resume(&self) {
        drop(self.lock());
        self.wake.notify_all();
    }

    /// These files were changed, created, deleted or closed.
    pub(crate) fn touched<'p>(&self, paths: impl Iterator<Item = &'p Path>) {
        let mut state = self.lock();
        if !state.is_started {
            return;
        }
        for path in paths {
            let path = indexing::resolved(path);
            state.is_unlisted |= state.given_up.remove(&path);
            if state.files.contains_key(&path) {
                state.outdated.insert(path);
            } else if path.file_name().is_some_and(|name| Language::of_path(&name.to_string_lossy()).is_some()) {
                // Whether it is one of ours is for the walk to say, which knows what is ignored.
                state.is_unlisted = true;
            }
        }
        self.wake.notify_all();
    }

    /// Leaves a file alone whose check found no end, and has another thread go on with the others.
    pub(crate) fn give_up(&self, session: &Arc<Session>, path: PathBuf) -> std::io::Result<()> {
        let mut state = self.lock();
        state.checking = None;
        state.files.remove(&path);
        state.reports.remove(&path);
        state.given_up.insert(path);
        drop(state);
        self.news.send_replace(());
        start_one(session)
    }

    /// Has nobody wait any more.
    pub(crate) fn close(&self) {
        self.lock().is_closing = true;
        self.wake.notify_all();
        self.news.send_replace(());
    }

    /// The findings in one file that is not open, once they are known; `None` where it is none of the files checked.
    pub(crate) async fn report_of(&self, session: &Arc<Session>, uri: &Uri) -> Option<Option<Arc<Report>>> {
        let path = indexing::resolved(Path::new(&uris::path(uri)));
        if !uris::is_file(uri) || !self.lock().files.contains_key(&path) {
            return None;
        }
        let mut listener = self.listen(session);
        loop {
            listener.news.borrow_and_update();
            {
                let state = self.lock();
                if !state.files.contains_key(&path) || state.is_closing {
                    return None;
                }
                if !state.is_outdated(&path) {
                    return Some(state.reports.get(&path).cloned());
                }
            }
            listener.changed().await;
        }
    }

    /// Waits for something to do; `None` once the session is about to end.
    fn next(&self, session: &Session) -> Option<Step> {
        let mut state = self.lock();
        while !state.is_closing {
            if state.listeners > 0 && !session.indexing.is_building() {
                if std::mem::take(&mut state.is_unlisted) {
                    state.is_listing = true;
                    return Some(Step::List);
                }
                while let Some(path) = state.outdated.pop_first() {
                    if let Some(listed) = state.files.get(&path).cloned() {
                        state.checking = Some(path.clone());
                        return Some(Step::Check(path, Box::new(listed)));
                    }
                }
            }
            state = self.wake.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        None
    }

    fn take_list(&self, mut files: BTreeMap<PathBuf, Listed>) {
        let mut state = self.lock();
        files.retain(|path, _| !state.given_up.contains(path));
        let new: Vec<PathBuf> = files.keys().filter(|path| !state.files.contains_key(*path)).cloned().collect();
        state.outdated.extend(new);
        state.outdated.retain(|path| files.contains_key(path));
        state.reports.retain(|path, _| files.contains_key(path));
        state.files = files;
        state.is_listing = false;
        self.news.send_replace(());
    }

    /// Takes what was found in a file; `None` when its check was interrupted. Says whether all are checked now.
    fn take_findings(&self, path: &Path, found: Option<Checked>) -> bool {
        let mut state = self.lock();
        state.checking = None;
        match found {
            None => drop(state.outdated.insert(path.to_owned())),
            Some(Checked::Open) => {}
            Some(Checked::Gone) => {
                state.files.remove(path);
                state.reports.remove(path);
            }
            Some(Checked::Clean) => drop(state.reports.remove(path)),
            Some(Checked::Found(report)) => {
                if state.reports.len() < MOST_REPORTS || state.reports.contains_key(path) {
                    state.reports.insert(path.to_owned(), Arc::new(report));
                }
            }
        }
        state.is_complete()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_complete(&self) -> bool {
        self.is_started && !self.is_unlisted && !self.is_listing && self.outdated.is_empty() && self.checking.is_none()
    }

    fn is_outdated(&self, path: &Path) -> bool {
        self.is_unlisted || self.is_listing || self.outdated.contains(path) || self.checking.as_deref() == Some(path)
    }
}

/// What came of one file.
enum Checked {
    /// It is open: the client asks about it by itself.
    Open,
    /// There is no such file any more.
    Gone,
    Clean,
    Found(Report),
}

/// Starts the thread, or another one in its place.
fn start_one(session: &Arc<Session>) -> std::io::Result<()> {
    let session = Arc::clone(session);
    std::thread::Builder::new().name("check".to_owned()).spawn(move || work(&session))?;
    Ok(())
}

/// The thread: lives as long as the session, or until a check without an end has cost it its place.
fn work(session: &Arc<Session>) {
    step_back();
    let check = &session.project_check;
    let mut parsers = Parsers::default();
    let mut told = Instant::now();
    while let Some(step) = check.next(session) {
        session.schedule.wait_until_quiet(QUIET);
        let is_complete = match step {
            Step::List => {
                check.take_list(list(session));
                check.lock().is_complete()
            }
            Step::Check(path, listed) => {
                let turn = session.schedule.begin_aside(&path);
                let found = catch_unwind(AssertUnwindSafe(|| check_one(session, &mut parsers, &listed)));
                if !session.schedule.done_aside(turn) {
                    return;
                }
                let found = found.unwrap_or_else(|_panic| {
                    log(&format!("the check of {} panicked; it has no findings now", path.display()));
                    parsers = Parsers::default();
                    Some(Checked::Clean)
                });
                check.take_findings(&path, found)
            }
        };
        if is_complete || told.elapsed() >= BETWEEN_NEWS {
            told = Instant::now();
            check.news.send_replace(());
        }
    }
}

/// Leaves the processor to everybody else.
fn step_back() {
    // There, and only there, it is said of one thread and not of the whole process.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(10);
}

/// The files of the workspace folders.
fn list(session: &Session) -> BTreeMap<PathBuf, Listed> {
    let projects = session.projects();
    let mut listed = BTreeMap::new();
    for folder in session.folder_paths().into_iter().filter(|folder| !indexing::is_too_wide(folder)) {
        let Ok(resolved) = std::fs::canonicalize(&folder) else { continue };
        for file in source_files(std::slice::from_ref(&folder), &projects).unwrap_or_default() {
            let below = file.path.strip_prefix(&resolved).unwrap_or(&file.path);
            let path = folder.join(below);
            if let Some(uri) = Uri::from_file_path(&path)
                && listed.len() < MAX_FILES
            {
                listed.insert(file.path.clone(), Listed { file, path, uri });
            }
        }
    }
    listed
}

/// Checks a file, unless a document that a person waits for comes in between: then `None`.
fn check_one(session: &Session, parsers: &mut Parsers, listed: &Listed) -> Option<Checked> {
    if session.is_open(&listed.path) {
        return Some(Checked::Open);
    }
    let is_interrupted = Cell::new(false);
    let stop = || {
        is_interrupted.set(is_interrupted.get() || session.schedule.is_busy());
        is_interrupted.get()
    };
    let outcome = check_file(&session.analyzer(), parsers, &listed.file, &session.indexing.index(), &stop);
    if is_interrupted.get() {
        return None;
    }
    Some(match outcome {
        Outcome::Found(found) if !found.findings.is_empty() => Checked::Found(report(session, listed, found)),
        Outcome::Unread(Unread::Unreadable) => Checked::Gone,
        _ => Checked::Clean,
    })
}

fn report(session: &Session, listed: &Listed, found: Found) -> Report {
    let (abilities, knowledge) = (session.abilities(), session.knowledge());
    let closed = OpenDocument { uri: listed.uri.clone(), version: 0, revision: 0, document: found.document };
    let index = session.indexing.index();
    let diagnostic = |finding| diagnostics::diagnostic(finding, &closed, abilities, &knowledge, &index);
    let items: Vec<Diagnostic> = found.findings.iter().map(diagnostic).collect();
    // The same findings have the same id, also after a restart.
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(&items).unwrap_or_default().hash(&mut hasher);
    Report { uri: listed.uri.clone(), id: format!("{:016x}", hasher.finish()), items }
}
