//! The server as an editor meets it: a process, two pipes, and whatever may come over them.

mod actions;
mod documents;
mod editor;
mod elsewhere;
mod ends;
mod escaping;
mod faults;
mod findings;
mod hovers;
mod lenses;
mod malformed;
mod notebooks;
mod packs;
mod pages;
mod project;
mod publishing;
mod random;
mod settings;
mod shop;
mod workspace;

use serde_json::{Value, json};

/// The document that most tests open.
const FILE: &str = "file:///shop/books.py";

/// The capabilities of a client that is pushed diagnostics with their version.
fn push() -> Value {
    json!({"textDocument": {"publishDiagnostics": {"versionSupport": true}}})
}
