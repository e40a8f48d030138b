//! The log: lines on stderr, which editors keep in a file or a panel.

use std::io::Write as _;

/// Writes a line. A closed stderr is no reason to stop, so its errors are dropped.
pub(crate) fn log(message: &str) {
    let _ = writeln!(std::io::stderr(), "backhint: {message}");
}
