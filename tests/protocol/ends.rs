//! How the server ends: by `exit`, by the end of stdin, with the process it serves.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::FILE;
use crate::editor::Editor;

#[test]
fn exit_after_shutdown_succeeds_with_stdin_open() {
    let mut editor = Editor::start(json!({}));
    assert_eq!(editor.request("shutdown", Value::Null), Ok(Value::Null));
    editor.notify("exit", Value::Null);
    assert_eq!(editor.exit_code(), Some(0));
}

#[test]
fn exit_without_shutdown_fails() {
    let mut editor = Editor::start(json!({}));
    editor.notify("exit", Value::Null);
    assert_eq!(editor.exit_code(), Some(1));
}

#[test]
fn exit_may_be_the_first_message() {
    let mut editor = Editor::launch();
    editor.notify("exit", Value::Null);
    assert_eq!(editor.exit_code(), Some(1));
}

#[test]
fn the_end_of_stdin_ends_the_server() {
    let mut editor = Editor::start(json!({}));
    editor.close_stdin();
    assert_eq!(editor.exit_code(), Some(1));
}

#[test]
fn the_end_of_stdin_after_shutdown_is_a_success() {
    let mut editor = Editor::start(json!({}));
    editor.request("shutdown", json!({})).expect("parameters of shutdown do not matter");
    editor.close_stdin();
    assert_eq!(editor.exit_code(), Some(0));
}

#[test]
fn requests_are_answered_even_when_stdin_ends_behind_them() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", "x = 1\n");
    let id = editor
        .ask("textDocument/hover", json!({"textDocument": {"uri": FILE}, "position": {"line": 0, "character": 0}}));
    editor.close_stdin();
    editor.exit_code();
    assert_eq!(editor.answer(id), Ok(Value::Null));
}

#[test]
fn the_server_does_not_outlive_the_process_that_it_serves() {
    // `cat` stands in for the editor's process; it waits for its stdin.
    let mut parent = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let (mut editor, _) = Editor::start_with(json!({"processId": parent.id(), "capabilities": {}}));
    editor.request("shutdown", Value::Null).unwrap();
    parent.kill().unwrap();
    parent.wait().unwrap();
    assert_eq!(editor.exit_code(), Some(0));
}

#[test]
fn a_process_that_is_not_seen_from_here_is_not_waited_for() {
    let (mut editor, _) = Editor::start_with(json!({"processId": 4_000_000, "capabilities": {}}));
    assert_eq!(editor.server_text_error("file:///none.py")["code"], -32602);
    editor.notify("exit", Value::Null);
    assert_eq!(editor.exit_code(), Some(1));
}

#[test]
fn nothing_but_shutdown_and_exit_is_served_before_the_start_and_behind_the_end() {
    let mut editor = Editor::launch();
    let refused = editor.request("textDocument/hover", json!({})).unwrap_err();
    assert_eq!(refused["code"], -32002);
    editor.request("initialize", json!({"capabilities": {}})).unwrap();
    assert_eq!(editor.request("initialize", json!({"capabilities": {}})).unwrap_err()["code"], -32600);
    editor.request("shutdown", Value::Null).unwrap();
    assert_eq!(editor.request("textDocument/hover", json!({})).unwrap_err()["code"], -32600);
}
