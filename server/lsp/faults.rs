//! Faults on purpose, for the tests of the server as a process. Builds for use have none of this in them.

use std::env;
use std::path::PathBuf;
use std::time::Duration;

use backhint_core::detect::{Context, Detector, Draft};

/// The environment variable without which no fault is made.
const VARIABLE: &str = "BACKHINT_FAULTS";

/// Whether faults are made.
pub(crate) fn are_made() -> bool {
    env::var_os(VARIABLE).is_some()
}

/// Waits while one of these folders has a file `hold-indexing`, as if there was much to read, or until `stop` says yes.
pub(crate) fn hold(folders: &[PathBuf], stop: &dyn Fn() -> bool) {
    let is_held = || folders.iter().any(|folder| folder.join("hold-indexing").exists());
    while are_made() && is_held() && !stop() {
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Detectors that fail on texts that name them.
pub(crate) fn detectors() -> Vec<Detector> {
    if !are_made() {
        return Vec::new();
    }
    vec![
        Detector::new("panicking", |_| vec!["PANIC_HERE".to_owned()], panic),
        Detector::new("hanging", |_| vec!["HANG_HERE".to_owned()], hang),
        Detector::new("endless", |_| vec!["NO_END_HERE".to_owned()], no_end),
    ]
}

fn panic(_: &Context<'_, '_>, _: &mut Vec<Draft>) {
    panic!("a fault on purpose");
}

fn hang(context: &Context<'_, '_>, _: &mut Vec<Draft>) {
    loop {
        context.names.step();
    }
}

/// Counts no steps, so that no budget ends it.
fn no_end(_: &Context<'_, '_>, _: &mut Vec<Draft>) {
    loop {
        std::thread::park();
    }
}
