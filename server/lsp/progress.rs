//! The progress of reading the files of a project, for a client that shows it. What is done soon is not worth a word.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tower_lsp::ls_types::ProgressToken;

use crate::session::Session;

/// What ends sooner is not shown.
const PATIENCE: Duration = Duration::from_millis(500);
/// How long between two reports.
const PERIOD: Duration = Duration::from_millis(250);
/// The notification.
const PROGRESS: &str = "$/progress";

/// How far the work is. Dropping it is the end.
#[derive(Default)]
pub(crate) struct Work {
    counted: Arc<Counted>,
    end: watch::Sender<()>,
}

#[derive(Default)]
struct Counted {
    total: AtomicUsize,
    done: AtomicUsize,
}

impl Work {
    /// So many pieces are to be done.
    pub(crate) fn expect(&self, total: usize) {
        self.counted.total.store(total, Ordering::Relaxed);
    }

    /// One piece is done.
    pub(crate) fn advance(&self) {
        self.counted.done.fetch_add(1, Ordering::Relaxed);
    }
}

impl Counted {
    fn percentage(&self) -> usize {
        let (done, total) = (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed));
        // A total that is not known yet is none of the work.
        (100 * done).checked_div(total).unwrap_or(0).min(100)
    }
}

/// The token of the indexing with a number.
pub(crate) fn token(round: u64) -> String {
    format!("backhint-indexing-{round}")
}

/// Has a client that shows progress show that of an indexing, from the moment at which it is worth showing to its end.
pub(crate) fn show(session: &Arc<Session>, work: &Work, round: u64) {
    if !session.abilities().progress {
        return;
    }
    let (counted, mut end, shown_by) = (Arc::clone(&work.counted), work.end.subscribe(), Arc::clone(session));
    session.asks.ask(move |client| async move {
        // An error is the end of the work.
        if tokio::time::timeout(PATIENCE, end.changed()).await.is_ok() {
            return;
        }
        let token = token(round);
        let created = client.create_work_done_progress(ProgressToken::String(token.clone())).await;
        if created.is_err() {
            return;
        }
        let tell = |value: Value| shown_by.outbox.notify(PROGRESS, json!({ "token": token, "value": value }));
        let mut shown = counted.percentage();
        let title = "backhint: reading the project";
        tell(json!({ "kind": "begin", "title": title, "cancellable": true, "percentage": shown }));
        while tokio::time::timeout(PERIOD, end.changed()).await.is_err() {
            let now = counted.percentage();
            if now != shown {
                shown = now;
                tell(json!({ "kind": "report", "percentage": now }));
            }
        }
        tell(json!({ "kind": "end" }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_percentage_is_never_out_of_range() {
        let work = Work::default();
        assert_eq!(work.counted.percentage(), 0);
        work.advance();
        assert_eq!(work.counted.percentage(), 0, "of nothing");
        work.expect(3);
        assert_eq!(work.counted.percentage(), 33);
        (0..5).for_each(|_| work.advance());
        assert_eq!(work.counted.percentage(), 100);
    }
}
