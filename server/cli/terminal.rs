//! What the command knows of its terminal: colours, and pipes that closed.

use std::env;
use std::io::{self, IsTerminal as _, Write};

/// Whether stdout shows colours: it is a terminal, and its person did not say no (<https://no-color.org>).
pub(crate) fn stdout_has_colours() -> bool {
    let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
    io::stdout().is_terminal() && !refused && !dumb
}

/// Writes to stdout through a buffer. A reader that went away (`| head`) is no error: the rest is not written.
///
/// # Errors
/// Any other error of the system.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is left in the buffer has nowhere to go; dropping the writer would try once more.
            let _ = out.into_parts();
            Ok(())
        }
        other => other,
    }
}

/// Text from a file, with nothing in it that a terminal would obey.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
