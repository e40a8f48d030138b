//! Analyses documents on threads of their own: the newest text only, what was edited last first.

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use backhint_core::syntax::Parsers;
use backhint_workspace::{Inspection, inspect};

use crate::documents::{Inspected, OpenDocument};
use crate::front_end::uris;
use crate::indexing;
use crate::log::log;
use crate::session::Session;

/// The time that one analysis may take; then what was found so far is shown.
const BUDGET: Duration = Duration::from_secs(2);

/// Which documents wait for analysis and which are in work.
#[derive(Default)]
pub(crate) struct Schedule {
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<String>,
    /// The documents in work, each with the flag that stops it.
    running: HashMap<String, Arc<AtomicBool>>,
}

impl Schedule {
    /// A document that somebody is editing: it goes first, and the analysis of its old text stops.
    pub(crate) fn edited(&self, uri: &str) {
        let mut state = self.lock();
        state.waiting.retain(|waiting| waiting != uri);
        state.waiting.push_front(uri.to_owned());
        state.stop(uri);
        self.wake.notify_one();
    }

    /// A document that has just been opened, or whose settings changed.
    pub(crate) fn opened(&self, uri: &str) {
        let mut state = self.lock();
        state.stop(uri);
        if !state.waiting.iter().any(|waiting| waiting == uri) {
            state.waiting.push_back(uri.to_owned());
        }
        self.wake.notify_one();
    }

    /// A document that nobody looks at any more.
    pub(crate) fn closed(&self, uri: &str) {
        let mut state = self.lock();
        state.waiting.retain(|waiting| waiting != uri);
        state.stop(uri);
    }

    /// Waits for a document to analyse. No two threads get the same one.
    fn take(&self) -> (String, Arc<AtomicBool>) {
        let mut state = self.lock();
        loop {
            let free = state.waiting.iter().position(|uri| !state.running.contains_key(uri));
            if let Some(uri) = free.and_then(|at| state.waiting.remove(at)) {
                let stop = Arc::new(AtomicBool::new(false));
                state.running.insert(uri.clone(), Arc::clone(&stop));
                return (uri, stop);
            }
            state = self.wake.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn done(&self, uri: &str) {
        self.lock().running.remove(uri);
        // It may be waiting again, and a thread may have passed it over because it was in work.
        self.wake.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn stop(&self, uri: &str) {
        if let Some(stop) = self.running.get(uri) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

/// Starts the threads. They live as long as the process.
pub(crate) fn start(session: &Arc<Session>) -> std::io::Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for _ in 0..(cores / 2).clamp(1, 4) {
        let session = Arc::clone(session);
        std::thread::Builder::new().name("analysis".to_owned()).spawn(move || work(&session))?;
    }
    Ok(())
}

fn work(session: &Session) {
    let mut parsers = Parsers::default();
    // Made ready while the client is still busy with the start.
    session.analyzer();
    loop {
        let (uri, stop) = session.schedule.take();
        if let Some(open) = session.documents.get(&uri) {
            // A panic behind the analysis itself must not take the thread along.
            if catch_unwind(AssertUnwindSafe(|| analyze(session, &mut parsers, open, &stop))).is_err() {
                log(&format!("the findings in {uri} could not be published"));
            }
        }
        session.schedule.done(&uri);
    }
}

fn analyze(session: &Session, parsers: &mut Parsers, open: Arc<OpenDocument>, stop: &AtomicBool) {
    let deadline = Instant::now() + BUDGET;
    let stopped = || stop.load(Ordering::Relaxed) || Instant::now() >= deadline;
    let of = session.settings_of(&open.uri);
    let (index, path) = (session.indexing.index(), file_of(&open));
    let inspected = catch_unwind(AssertUnwindSafe(|| {
        if of.left_out {
            return Inspection::default();
        }
        let analyzer = session.analyzer();
        let outside = index.seen_from(&path, open.document.language()).reading(&analyzer);
        inspect(&analyzer, parsers, &open.document, &of.path, &of.settings, &outside, &stopped)
    }));
    let inspection = inspected.unwrap_or_else(|_panic| {
        log(&format!("the analysis of {} panicked; it has no findings now", open.uri.as_str()));
        *parsers = Parsers::default();
        Inspection::default()
    });
    if !stop.load(Ordering::Relaxed) {
        for failure in &inspection.analysis.failed {
            log(&format!("{failure} on {}; it has no findings there", open.uri.as_str()));
        }
        let inspected = Arc::new(Inspected { of: open, inspection });
        session.found(&inspected);
        // What other files may know of this one comes after what the person waits for.
        if inspected.of.uri.as_str().starts_with("file:") {
            indexing::note(session, parsers, &inspected.of, &inspected.inspection.analysis, &path);
        }
    }
}

/// The file of a document as the index names it: links resolved, where it exists.
fn file_of(open: &OpenDocument) -> PathBuf {
    let path = PathBuf::from(uris::path(&open.uri));
    std::fs::canonicalize(&path).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_waits_once_and_the_edited_one_goes_first() {
        let schedule = Schedule::default();
        for uri in ["a", "b", "a"] {
            schedule.opened(uri);
        }
        schedule.edited("b");
        schedule.edited("c");
        let taken: Vec<String> = (0..3).map(|_| schedule.take().0).collect();
        assert_eq!(taken, ["c", "b", "a"]);
    }

    #[test]
    fn an_edit_stops_the_work_on_the_old_text_and_the_new_text_waits_for_its_end() {
        let schedule = Schedule::default();
        schedule.opened("a");
        let (_, stop) = schedule.take();
        schedule.edited("a");
        schedule.opened("b");
        assert!(stop.load(Ordering::Relaxed));
        assert_eq!(schedule.take().0, "b", "a is still in work");
        schedule.done("a");
        assert_eq!(schedule.take().0, "a");
    }

    #[test]
    fn a_closed_document_no_longer_waits() {
        let schedule = Schedule::default();
        schedule.opened("a");
        schedule.opened("b");
        schedule.closed("a");
        assert_eq!(schedule.take().0, "b");
    }
}
