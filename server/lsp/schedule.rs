//! Which documents wait for analysis: the newest text only, what was edited last first, none twice at a time.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// At how many looks in a row the same work may be seen before it counts as without an end.
const LOOKS: u8 = 3;

/// Which documents wait for analysis and which are in work.
#[derive(Default)]
pub(crate) struct Schedule {
    state: Mutex<State>,
    wake: Condvar,
    /// Told when work begins that nobody watches.
    begun: Condvar,
    /// A document waits or is in work. Whoever works in the background asks often, so it is no lock.
    is_busy: AtomicBool,
    /// Told when nothing waits and nothing is in work any more.
    idle: Condvar,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<String>,
    /// The documents in work.
    running: HashMap<String, Running>,
    /// The file in work that is not open. Nobody waits for it, so it does not count as busy.
    aside: Option<(PathBuf, Running)>,
    /// The documents whose analysis found no end; they are left alone until they are closed.
    given_up: HashSet<String>,
    turns: u64,
    last_edit: Option<Instant>,
    /// Somebody looks regularly at what is running.
    is_watched: bool,
    /// The session has ended, and with it the work.
    is_closed: bool,
}

struct Running {
    turn: u64,
    stop: Arc<AtomicBool>,
    /// How often the watchdog has seen it.
    seen: u8,
}

/// Work that found no end.
#[derive(Debug, PartialEq)]
pub(crate) enum Endless {
    /// On an open document, by its URI.
    Document(String),
    /// On a file that is not open.
    File(PathBuf),
}

/// One document to analyse, by one thread.
pub(crate) struct Turn {
    pub(crate) uri: String,
    /// Says when to stop.
    pub(crate) stop: Arc<AtomicBool>,
    number: u64,
}

impl Schedule {
    /// A document that somebody is editing: it goes first, and the analysis of its old text stops.
    pub(crate) fn edited(&self, uri: &str) {
        let mut state = self.lock();
        state.waiting.retain(|waiting| waiting != uri);
        state.waiting.push_front(uri.to_owned());
        state.last_edit = Some(Instant::now());
        state.stop(uri);
        self.is_busy.store(true, Ordering::Relaxed);
        self.wake.notify_one();
    }

    /// A document that has just been opened, or whose settings changed.
    pub(crate) fn opened(&self, uri: &str) {
        let mut state = self.lock();
        state.stop(uri);
        if !state.waiting.iter().any(|waiting| waiting == uri) {
            state.waiting.push_back(uri.to_owned());
        }
        self.is_busy.store(true, Ordering::Relaxed);
        self.wake.notify_one();
    }

    /// A document that nobody looks at any more.
    pub(crate) fn closed(&self, uri: &str) {
        let mut state = self.lock();
        state.waiting.retain(|waiting| waiting != uri);
        state.given_up.remove(uri);
        state.stop(uri);
        self.tell_idle(&state);
    }

    /// Ends the work: whoever waits for more of it is sent away.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.is_closed = true;
        state.waiting.clear();
        state.running.values().for_each(|running| running.stop.store(true, Ordering::Relaxed));
        self.wake.notify_all();
        self.begun.notify_all();
        self.idle.notify_all();
    }

    /// Waits for a document to analyse; `None` at the end of the session. No two threads get the same one.
    pub(crate) fn take(&self) -> Option<Turn> {
        let mut state = self.lock();
        while !state.is_closed {
            let free = state.waiting.iter().position(|uri| !state.running.contains_key(uri));
            if let Some(uri) = free.and_then(|at| state.waiting.remove(at)) {
                let running = self.begin(&mut state);
                let (number, stop) = (running.turn, Arc::clone(&running.stop));
                state.running.insert(uri.clone(), running);
                return Some(Turn { uri, stop, number });
            }
            state = self.wake.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        None
    }

    /// The work on a document has ended. Says whether its thread is still wanted: not if another one took its place.
    pub(crate) fn done(&self, turn: &Turn) -> bool {
        let mut state = self.lock();
        if state.running.get(&turn.uri).is_none_or(|running| running.turn != turn.number) {
            return false;
        }
        state.running.remove(&turn.uri);
        // It may be waiting again, and a thread may have passed it over because it was in work.
        self.wake.notify_one();
        self.tell_idle(&state);
        true
    }

    /// The work on a file that is not open begins. Returns the number of the turn.
    pub(crate) fn begin_aside(&self, path: &Path) -> u64 {
        let mut state = self.lock();
        let running = self.begin(&mut state);
        let turn = running.turn;
        state.aside = Some((path.to_owned(), running));
        turn
    }

    /// That work has ended. Says whether its thread is still wanted: not if another one took its place.
    pub(crate) fn done_aside(&self, turn: u64) -> bool {
        self.lock().aside.take_if(|(_, running)| running.turn == turn).is_some()
    }

    fn begin(&self, state: &mut State) -> Running {
        state.turns += 1;
        if !state.is_watched {
            self.begun.notify_one();
        }
        Running { turn: state.turns, stop: Arc::new(AtomicBool::new(false)), seen: 0 }
    }

    /// Whether the analysis of a document found no end before.
    pub(crate) fn has_given_up(&self, uri: &str) -> bool {
        self.lock().given_up.contains(uri)
    }

    /// Whether some document waits or is in work.
    pub(crate) fn is_busy(&self) -> bool {
        self.is_busy.load(Ordering::Relaxed)
    }

    /// Waits until no document waits, none is in work, and nobody has edited one for some time.
    pub(crate) fn wait_until_quiet(&self, quiet: Duration) {
        let mut state = self.lock();
        while !state.is_closed {
            if !state.is_idle() {
                state = self.idle.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let left = state.last_edit.and_then(|edit| quiet.checked_sub(edit.elapsed()));
            let Some(left) = left.filter(|left| !left.is_zero()) else { return };
            state = self.idle.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn tell_idle(&self, state: &State) {
        if state.is_idle() {
            self.is_busy.store(false, Ordering::Relaxed);
            self.idle.notify_all();
        }
    }

    /// Waits until some work has been seen without an end at some looks in a row, and gives its document up; `None` at
    /// the end of the session. While nothing is in work, nothing is looked at. Looks are counted and not time, because
    /// the whole process may have been stopped in between.
    pub(crate) fn endless(&self, between_looks: Duration) -> Option<Endless> {
        let mut state = self.lock();
        while !state.is_closed {
            if state.running.is_empty() && state.aside.is_none() {
                state.is_watched = false;
                state = self.begun.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            state.is_watched = true;
            let waited = self.begun.wait_timeout(state, between_looks).unwrap_or_else(PoisonError::into_inner);
            state = waited.0;
            if !waited.1.timed_out() {
                continue;
            }
            if let Some((path, _)) = state.aside.take_if(|(_, running)| running.is_endless()) {
                return Some(Endless::File(path));
            }
            // Every one is looked at, so that none is seen less often than the others.
            let looked = state.running.iter_mut().map(|(uri, running)| (uri, running.is_endless()));
            let endless = looked.filter(|(_, is_endless)| *is_endless).last().map(|(uri, _)| uri.clone());
            if let Some(uri) = endless {
                state.stop(&uri);
                state.running.remove(&uri);
                state.given_up.insert(uri.clone());
                self.tell_idle(&state);
                return Some(Endless::Document(uri));
            }
        }
        None
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    /// Looks once more. Says whether that was too often.
    fn is_endless(&mut self) -> bool {
        self.seen += 1;
        self.seen >= LOOKS
    }
}

impl State {
    fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.running.is_empty()
    }

    fn stop(&self, uri: &str) {
        if let Some(running) = self.running.get(uri) {
            running.stop.store(true, Ordering::Relaxed);
        }
    }
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
        let taken: Vec<String> = (0..3).map(|_| schedule.take().unwrap().uri).collect();
        assert_eq!(taken, ["c", "b", "a"]);
    }

    #[test]
    fn an_edit_stops_the_work_on_the_old_text_and_the_new_text_waits_for_its_end() {
        let schedule = Schedule::default();
        schedule.opened("a");
        let turn = schedule.take().unwrap();
        schedule.edited("a");
        schedule.opened("b");
        assert!(turn.stop.load(Ordering::Relaxed));
        assert_eq!(schedule.take().unwrap().uri, "b", "a is still in work");
        assert!(schedule.done(&turn));
        assert_eq!(schedule.take().unwrap().uri, "a");
    }

    #[test]
    fn a_closed_document_no_longer_waits() {
        let schedule = Schedule::default();
        schedule.opened("a");
        schedule.opened("b");
        schedule.closed("a");
        assert_eq!(schedule.take().unwrap().uri, "b");
    }

    #[test]
    fn work_without_an_end_is_given_up_and_its_thread_is_not_wanted_any_more() {
        let schedule = Schedule::default();
        schedule.opened("a");
        let turn = schedule.take().unwrap();
        assert_eq!(schedule.endless(Duration::from_millis(1)), Some(Endless::Document("a".to_owned())));
        schedule.wait_until_quiet(Duration::from_millis(1));
        assert!(turn.stop.load(Ordering::Relaxed) && schedule.has_given_up("a"));
        schedule.edited("a");
        let next = schedule.take().unwrap();
        assert!(!schedule.done(&turn), "another thread has the document");
        assert!(schedule.done(&next) && !schedule.is_busy());
        schedule.closed("a");
        assert!(!schedule.has_given_up("a"));
    }
    #[test]
    fn a_file_that_is_not_open_is_given_up_too_and_keeps_nobody_waiting() {
        let schedule = Schedule::default();
        let turn = schedule.begin_aside(Path::new("a"));
        assert!(!schedule.is_busy());
        assert_eq!(schedule.endless(Duration::from_millis(1)), Some(Endless::File(PathBuf::from("a"))));
        let next = schedule.begin_aside(Path::new("b"));
        assert!(!schedule.done_aside(turn), "another thread has the place");
        assert!(schedule.done_aside(next));
    }

    #[test]
    fn at_the_end_of_the_session_nobody_waits() {
        let schedule = Schedule::default();
        schedule.opened("a");
        let turn = schedule.take().unwrap();
        schedule.opened("b");
        schedule.close();
        assert!(turn.stop.load(Ordering::Relaxed));
        assert!(schedule.take().is_none());
        assert_eq!(schedule.endless(Duration::from_secs(60)), None);
        schedule.wait_until_quiet(Duration::from_secs(60));
    }
}
