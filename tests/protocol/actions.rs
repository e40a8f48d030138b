//! Code actions whose edits the client asks for when somebody has chosen one.

use serde_json::{Value, json};

use crate::FILE;
use crate::editor::{Editor, range};

const LOOP: &str = "books = Book.objects.all()\nfor book in books:\n    print(book.author.name)\n";

fn resolving() -> Value {
    json!({
        "textDocument": {"codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source.fixAll"]}},
            "isPreferredSupport": true,
            "dataSupport": true,
            "resolveSupport": {"properties": ["edit"]},
        }},
        "workspace": {"workspaceEdit": {"documentChanges": true}},
    })
}

fn actions(editor: &mut Editor, kinds: &Value) -> Vec<Value> {
    let params = json!({"textDocument": {"uri": FILE}, "range": range((2, 15), (2, 15)), "context": {"diagnostics": [], "only": kinds}});
    editor.request("textDocument/codeAction", params).unwrap().as_array().unwrap().clone()
}

#[test]
fn the_edit_comes_when_it_is_asked_for_and_is_the_one_that_others_get_at_once() {
    let initialize = json!({"rootUri": "file:///shop", "capabilities": resolving()});
    let (mut editor, answer) = Editor::start_with(initialize);
    assert_eq!(answer["capabilities"]["codeActionProvider"]["resolveProvider"], true);
    editor.open(FILE, "python", LOOP);
    let mut capabilities = resolving();
    capabilities["textDocument"]["codeAction"]["resolveSupport"] = json!({"properties": ["command"]});
    let (mut at_once, answer) = Editor::start_with(json!({"rootUri": "file:///shop", "capabilities": capabilities}));
    assert!(answer["capabilities"]["codeActionProvider"].get("resolveProvider").is_none());
    at_once.open(FILE, "python", LOOP);
    for kinds in [json!(["quickfix"]), json!(["source.fixAll"])] {
        let (offered, whole) = (actions(&mut editor, &kinds), actions(&mut at_once, &kinds));
        assert!(!offered.is_empty() && offered.len() == whole.len(), "{offered:#?}");
        for (offered, mut whole) in offered.into_iter().zip(whole) {
            assert!(offered.get("edit").is_none(), "{offered:#}");
            let mut resolved = editor.request("codeAction/resolve", offered).unwrap();
            assert!(whole.get("edit").is_some() || whole.get("command").is_some(), "{whole:#}");
            resolved.as_object_mut().unwrap().remove("data");
            // The question's link names the place in the document, the same in both.
            whole.as_object_mut().unwrap().remove("data");
            assert_eq!(resolved, whole);
        }
    }
    let preferred = actions(&mut editor, &json!(["quickfix"]));
    let preferred = preferred.iter().filter(|action| action["isPreferred"] == true);
    assert_eq!(preferred.count(), 1);
}

#[test]
fn an_action_for_an_older_text_is_refused_and_not_guessed() {
    let mut editor = Editor::start(resolving());
    editor.open(FILE, "python", LOOP);
    let offered = actions(&mut editor, &json!(["quickfix"]));
    editor.change(FILE, 2, &[json!({"text": format!("# A line more.\n{LOOP}")})]);
    let refused = editor.request("codeAction/resolve", offered[0].clone()).unwrap_err();
    assert_eq!(refused["code"], -32801, "content modified: {refused}");
    editor.change(FILE, 3, &[json!({"text": LOOP})]);
    let offered = actions(&mut editor, &json!(["quickfix"]));
    let resolved = editor.request("codeAction/resolve", offered[0].clone()).unwrap();
    assert_eq!(resolved["edit"]["documentChanges"][0]["textDocument"], json!({"uri": FILE, "version": 3}));
    editor.close(FILE);
    assert_eq!(editor.request("codeAction/resolve", offered[0].clone()).unwrap_err()["code"], -32801);
}

#[test]
fn data_that_is_not_ours_is_refused() {
    let mut editor = Editor::start(resolving());
    for data in [json!(7), json!({"uri": FILE}), json!({"uri": FILE, "version": 1, "change": {"delete": "all"}})] {
        let action = json!({"title": "Anything", "data": data});
        assert_eq!(editor.request("codeAction/resolve", action).unwrap_err()["code"], -32602);
    }
    let plain = json!({"title": "Anything"});
    assert_eq!(editor.request("codeAction/resolve", plain.clone()).unwrap(), plain);
}
