//! Notices an analysis that never ends: a detector that counts no steps can't be stopped, so its thread is left to itself
//! and another one takes its place.

use std::sync::Arc;
use std::time::Duration;

use backhint_workspace::Inspection;

use crate::analysis;
use crate::documents::Inspected;
use crate::log::log;
use crate::schedule::Endless;
use crate::session::Session;

/// How long between two looks at what is running. An analysis asks often whether its two seconds are over, so one that
/// runs through several looks does not ask.
const BETWEEN_LOOKS: Duration = Duration::from_secs(5);
/// So many threads may be lost. Each may keep a core busy for ever: then it is better to end, and be started again.
const MOST_LOST: usize = 4;

/// Starts to watch.
pub(crate) fn start(session: &Arc<Session>) -> std::io::Result<()> {
    let session = Arc::clone(session);
    std::thread::Builder::new().name("watchdog".to_owned()).spawn(move || watch(&session))?;
    Ok(())
}

#[cfg(not(debug_assertions))]
fn between_looks() -> Duration {
    BETWEEN_LOOKS
}

#[cfg(debug_assertions)]
fn between_looks() -> Duration {
    if crate::faults::are_made() { Duration::from_secs(1) } else { BETWEEN_LOOKS }
}

fn watch(session: &Arc<Session>) {
    let endless = std::iter::from_fn(|| session.schedule.endless(between_looks()));
    for (lost, endless) in (1..).zip(endless) {
        let is_replaced = match endless {
            Endless::Document(uri) => give_up_document(session, &uri),
            Endless::File(path) => {
                log(&format!("the check of {} does not end; it has no findings until it changes", path.display()));
                session.project_check.give_up(session, path)
            }
        };
        if lost > MOST_LOST || is_replaced.is_err() {
            log("too many threads of the analysis are lost: the server ends");
            std::process::exit(1);
        }
    }
}

fn give_up_document(session: &Arc<Session>, uri: &str) -> std::io::Result<()> {
    let what_now = "it has no findings until it is opened again, and another thread serves the other documents";
    log(&format!("the analysis of {uri} does not end; {what_now}"));
    analysis::start_one(session)?;
    // Whoever waits for its findings is answered.
    if let Some(of) = session.documents.get(uri) {
        session.found(&Arc::new(Inspected { of, inspection: Inspection::default() }));
    }
    Ok(())
}
