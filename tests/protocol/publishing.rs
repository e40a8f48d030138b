//! When diagnostics are published, and when they are not.

use serde_json::{Value, json};

use crate::editor::{Editor, framed, notification, range};
use crate::{FILE, push};

#[test]
fn two_hundred_edits_at_once_end_in_diagnostics_of_the_last() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "python", &"total = total + 1\n".repeat(2_000));
    let mut bytes = Vec::new();
    for version in 2..=201 {
        let changes = json!([{"range": range((0, 0), (0, 0)), "text": "x"}]);
        let params = json!({"textDocument": {"uri": FILE, "version": version}, "contentChanges": changes});
        bytes.extend(framed(&notification("textDocument/didChange", params)));
    }
    editor.send_bytes(&bytes);
    let mut versions = Vec::new();
    while versions.last() != Some(&201) {
        versions.push(editor.published(FILE)["version"].as_i64().unwrap());
    }
    assert!(versions.is_sorted_by(|a, b| a < b), "{versions:?}");
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn a_client_that_does_not_read_can_still_open_two_hundred_documents() {
    let mut editor = Editor::launch_unread();
    let initialize = json!({"processId": null, "capabilities": push()});
    let id = editor.ask("initialize", initialize);
    editor.notify("initialized", json!({}));
    let text = "x = 1  # a line of some length\n".repeat(200);
    let uris: Vec<String> = (0..200).map(|n| format!("file:///shop/{n}.py")).collect();
    let open = |uri: &String| {
        let document = json!({"uri": uri, "languageId": "python", "version": 1, "text": text});
        framed(&notification("textDocument/didOpen", json!({"textDocument": document})))
    };
    let bytes: Vec<u8> = uris.iter().flat_map(open).collect();
    editor.send_bytes(&bytes);
    editor.read();
    editor.answer(id).unwrap();
    for uri in &uris {
        assert_eq!(editor.published(uri)["version"], 1);
    }
}

#[test]
fn closing_takes_the_diagnostics_away_and_nothing_follows() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "python", "x = 1\n");
    for version in 2..50 {
        editor.change(FILE, version, &[json!({"text": format!("x = {version}\n")})]);
    }
    editor.close(FILE);
    let last = editor.everything_so_far().pop().unwrap();
    assert_eq!(last["params"], json!({"uri": FILE, "diagnostics": []}));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn a_version_is_named_only_to_clients_that_know_it() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", "x = 1\n");
    assert_eq!(editor.published(FILE), json!({"uri": FILE, "diagnostics": []}));
}

#[test]
fn a_client_that_pulls_is_not_pushed_to() {
    let (mut editor, answer) = Editor::start_with(json!({"capabilities": {"textDocument": {"diagnostic": {}}}}));
    assert_eq!(answer["capabilities"]["diagnosticProvider"]["identifier"], "backhint");
    // What declares something is read once more when the index is ready.
    editor.open(FILE, "python", "print(1)\n");
    let pull = |previous: Value| json!({"textDocument": {"uri": FILE}, "previousResultId": previous});
    let first = editor.request("textDocument/diagnostic", pull(Value::Null)).unwrap();
    assert_eq!((&first["kind"], &first["items"]), (&json!("full"), &json!([])));
    let again = editor.request("textDocument/diagnostic", pull(first["resultId"].clone())).unwrap();
    assert_eq!(again, json!({"kind": "unchanged", "resultId": first["resultId"]}));
    editor.change(FILE, 2, &[json!({"text": "print(2)\n"})]);
    let changed = editor.request("textDocument/diagnostic", pull(first["resultId"].clone())).unwrap();
    assert_eq!(changed["kind"], "full");
    assert_ne!(changed["resultId"], first["resultId"]);
    editor.close(FILE);
    let closed = editor.request("textDocument/diagnostic", pull(Value::Null)).unwrap();
    assert_eq!(closed, json!({"kind": "full", "items": []}));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn every_request_is_answered_once_cancelled_or_not() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "python", &"books = Book.objects.all()\n".repeat(500));
    let hover = json!({"textDocument": {"uri": FILE}, "position": {"line": 3, "character": 10}});
    let ids: Vec<i64> = (0..200)
        .map(|_| {
            let id = editor.ask("textDocument/hover", hover.clone());
            editor.notify("$/cancelRequest", json!({"id": id}));
            id
        })
        .collect();
    for id in ids {
        if let Err(error) = editor.answer(id) {
            assert_eq!(error["code"], -32800);
        }
    }
    editor.published(FILE);
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}
