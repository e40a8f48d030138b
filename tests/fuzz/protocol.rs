//! Any bytes on stdin: the session ends with them, and no handler panics on the way.

#![no_main]

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use libfuzzer_sys::fuzz_target;

/// What the guard answers for a handler that panicked. Within a string the quotes would be escaped.
const INTERNAL_ERROR: &str = "\"code\":-32603";
const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#;

/// What the server wrote.
#[derive(Clone, Default)]
struct Output(Arc<Mutex<Vec<u8>>>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no writer panics").extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn framed(body: &[u8], into: &mut Vec<u8>) {
    into.extend(format!("Content-Length: {}\r\n\r\n", body.len()).bytes());
    into.extend(body);
}

// Bytes as they are, or, behind a zero, bodies cut at zeros that get their frames here: so the messages are reached too.
fuzz_target!(|bytes: &[u8]| {
    let input = match bytes.split_first() {
        Some((0, bodies)) => {
            let mut input = Vec::new();
            framed(INITIALIZE.as_bytes(), &mut input);
            bodies.split(|byte| *byte == 0).for_each(|body| framed(body, &mut input));
            input
        }
        _ => bytes.to_vec(),
    };
    let output = Output::default();
    backhint_lsp::serve_over(Cursor::new(input), output.clone()).expect("it starts");
    let written = output.0.lock().expect("no writer panics");
    let written = String::from_utf8_lossy(&written);
    assert!(!written.contains(INTERNAL_ERROR), "{written}");
});
