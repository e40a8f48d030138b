//! Analyses documents on threads of their own, in the order of the schedule.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use backhint_core::syntax::Parsers;
use backhint_workspace::{Inspection, inspect};

use crate::documents::{Inspected, OpenDocument};
use crate::front_end::uris;
use crate::indexing;
use crate::log::log;
use crate::session::Session;
use crate::watchdog;

/// The time that one analysis may take; then what was found so far is shown.
const BUDGET: Duration = Duration::from_secs(2);

/// Starts the threads. They live as long as the session.
pub(crate) fn start(session: &Arc<Session>) -> std::io::Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for _ in 0..(cores / 2).clamp(1, 4) {
        start_one(session)?;
    }
    watchdog::start(session)
}

/// Starts one more thread.
pub(crate) fn start_one(session: &Arc<Session>) -> std::io::Result<()> {
    let session = Arc::clone(session);
    std::thread::Builder::new().name("analysis".to_owned()).spawn(move || work(&session))?;
    Ok(())
}

fn work(session: &Session) {
    let mut parsers = Parsers::default();
    // Made ready while the client is still busy with the start.
    session.analyzer();
    while let Some(turn) = session.schedule.take() {
        if let Some(open) = session.documents.get(&turn.uri) {
            // A panic behind the analysis itself must not take the thread along.
            if catch_unwind(AssertUnwindSafe(|| analyze(session, &mut parsers, open, &turn.stop))).is_err() {
                log(&format!("the findings in {} could not be published", turn.uri));
            }
        }
        if !session.schedule.done(&turn) {
            return;
        }
    }
}

fn analyze(session: &Session, parsers: &mut Parsers, open: Arc<OpenDocument>, stop: &AtomicBool) {
    let deadline = Instant::now() + BUDGET;
    let stopped = || stop.load(Ordering::Relaxed) || Instant::now() >= deadline;
    let of = session.settings_of(&open.uri);
    let (index, path) = (session.indexing.index(), indexing::resolved(&PathBuf::from(uris::path(&open.uri))));
    let inspected = catch_unwind(AssertUnwindSafe(|| {
        if of.left_out || session.schedule.has_given_up(open.uri.as_str()) {
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
        if uris::is_file(&inspected.of.uri) {
            indexing::note(session, parsers, &inspected.of, &inspected.inspection.analysis, &path);
        }
    }
}
