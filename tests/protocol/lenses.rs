//! The code lens: off unless the settings ask for it, and what its command shows.

use serde_json::{Value, json};

use crate::FILE;
use crate::editor::Editor;

const TEXT: &str = "def visit(key):\n    redis.set(key, 1, ex=60)\n    redis.incrby(key)\n";

fn able() -> Value {
    json!({
        "textDocument": {"codeLens": {}},
        "workspace": {"codeLens": {"refreshSupport": true}},
        "window": {"showDocument": {"support": true}},
    })
}

fn lenses(editor: &mut Editor) -> Value {
    editor.request("textDocument/codeLens", json!({"textDocument": {"uri": FILE}})).unwrap()
}

#[test]
fn one_lens_counts_the_concepts_where_the_settings_ask_for_it() {
    let (mut editor, answer) = Editor::start_with(json!({"rootUri": "file:///shop", "capabilities": able()}));
    assert!(answer["capabilities"]["codeLensProvider"].is_object());
    editor.open(FILE, "python", TEXT);
    assert_eq!(lenses(&mut editor), json!([]), "off by default");
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"backhint": {"codeLens": true}}}));
    editor.asked("workspace/codeLens/refresh", Value::Null);
    let shown = lenses(&mut editor);
    let mentions = editor.request("backhint/mentions", json!({"textDocument": {"uri": FILE}})).unwrap();
    let mut concepts: Vec<&str> =
        mentions.as_array().unwrap().iter().map(|place| place["concept"].as_str().unwrap()).collect();
    concepts.sort_unstable();
    concepts.dedup();
    assert!(concepts.len() > 1, "{mentions:#}");
    assert_eq!(shown.as_array().unwrap().len(), 1);
    assert_eq!(shown[0]["command"]["title"], format!("{} concepts in this file", concepts.len()));
    assert_eq!(shown[0]["range"]["end"], json!({"line": 0, "character": 0}));

    // Its command is one that the server runs.
    let command = json!({"command": shown[0]["command"]["command"], "arguments": shown[0]["command"]["arguments"]});
    let page = editor.request("workspace/executeCommand", command).unwrap()["markdown"].as_str().unwrap().to_owned();
    assert_eq!(page.lines().filter(|line| line.starts_with("- **")).count(), concepts.len(), "{page}");
    let asked = editor.asked("window/showDocument", json!({"success": true}));
    assert!(asked["uri"].as_str().unwrap().ends_with("/concepts.md"), "{asked}");

    editor.change(FILE, 2, &[json!({"text": "x = 1\n"})]);
    assert_eq!(lenses(&mut editor), json!([]), "no concept, no lens");
}

#[test]
fn a_command_with_arguments_that_are_not_ours_is_refused() {
    let (mut editor, _) = Editor::start_with(json!({"capabilities": able()}));
    for arguments in [json!([]), json!([7]), json!([{"uri": 7}]), json!([{"uri": "file:///not/open.py"}])] {
        let command = json!({"command": "backhint.showConcepts", "arguments": arguments});
        assert_eq!(editor.request("workspace/executeCommand", command).unwrap_err()["code"], -32602);
    }
    let command = json!({"command": "rm", "arguments": ["-rf"]});
    assert_eq!(editor.request("workspace/executeCommand", command).unwrap_err()["code"], -32601);
}

#[test]
fn a_client_that_shows_no_lenses_is_offered_none() {
    let (_, answer) = Editor::start_with(json!({"capabilities": {}}));
    assert!(answer["capabilities"].get("codeLensProvider").is_none());
}
