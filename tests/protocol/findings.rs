//! What the client shows of a finding: diagnostic, hover, code actions.

use serde_json::{Value, json};

use crate::FILE;
use crate::editor::{Editor, range};

/// One query for the books, then one per book for its author.
const LOOP: &str = "books = Book.objects.all()\nfor book in books:\n    print(book.author.name)\n";
const RULE: &str = "orm-n-plus-one";

/// A client that can do everything the server makes use of, and is pushed to.
fn able() -> Value {
    json!({
        "textDocument": {
            "publishDiagnostics": {
                "versionSupport": true, "relatedInformation": true, "codeDescriptionSupport": true,
            },
            "hover": {"contentFormat": ["markdown", "plaintext"]},
            "codeAction": {
                "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source.fixAll"]}},
                "isPreferredSupport": true,
            },
        },
        "workspace": {"workspaceEdit": {"documentChanges": true}},
        "experimental": {"backhint": {"commandLinks": true, "status": true}},
    })
}

fn hover_at(editor: &mut Editor, line: u32, character: u32) -> Value {
    let position = json!({"line": line, "character": character});
    editor.request("textDocument/hover", json!({"textDocument": {"uri": FILE}, "position": position})).unwrap()
}

fn actions_at(editor: &mut Editor, line: u32, context: Value) -> Vec<Value> {
    let params = json!({"textDocument": {"uri": FILE}, "range": range((line, 15), (line, 15)), "context": context});
    editor.request("textDocument/codeAction", params).unwrap().as_array().unwrap().clone()
}

/// Makes the edits of an action in the document, as a client does, and waits for what is left to report.
fn apply(editor: &mut Editor, action: &Value) -> Value {
    let change = &action["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({"uri": FILE, "version": 1}));
    let edits = change["edits"].as_array().unwrap().iter().rev();
    let changes: Vec<Value> = edits.map(|edit| json!({"range": edit["range"], "text": edit["newText"]})).collect();
    editor.change(FILE, 2, &changes);
    // An index that becomes ready publishes the old text once more.
    let mut published = std::iter::repeat_with(|| editor.published(FILE));
    let left = published.find(|published| published["version"] == 2).unwrap();
    left["diagnostics"].clone()
}

#[test]
fn a_diagnostic_says_everything_that_the_client_can_show() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", LOOP);
    let published = editor.published(FILE);
    assert_eq!(published["version"], 1);
    let [diagnostic] = published["diagnostics"].as_array().unwrap().as_slice() else { panic!("{published:#}") };
    assert_eq!(diagnostic["range"], range((2, 10), (2, 21)));
    assert_eq!((&diagnostic["source"], &diagnostic["code"]), (&json!("backhint"), &json!(RULE)));
    assert!(diagnostic["codeDescription"]["href"].as_str().unwrap().starts_with("https://"));
    assert!(diagnostic["message"].as_str().unwrap().contains("author"));
    assert_eq!((&diagnostic["data"]["rule"], &diagnostic["data"]["question"]), (&json!(RULE), &json!(78)));
    assert!(diagnostic["data"]["evidence"].is_string());
    let related = diagnostic["relatedInformation"].as_array().unwrap();
    assert!(related.iter().all(|place| place["location"]["uri"] == FILE), "{related:#?}");
    let status = editor.take("the status", |message| message["method"] == "backhint/status");
    assert_eq!(status["params"], json!({"state": "ready", "uri": FILE, "findings": 1}));
}

#[test]
fn a_client_that_can_show_less_is_sent_less() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", LOOP);
    let published = editor.published(FILE);
    let diagnostic = published["diagnostics"][0].as_object().unwrap();
    assert!(!diagnostic.contains_key("relatedInformation") && !diagnostic.contains_key("codeDescription"));
    let actions = actions_at(&mut editor, 2, json!({"diagnostics": []}));
    let [command] = actions.as_slice() else { panic!("{actions:#?}") };
    assert_eq!(
        (&command["command"], &command["arguments"][0]["number"]),
        (&json!("backhint.openQuestion"), &json!(78))
    );
}

#[test]
fn columns_are_counted_as_agreed() {
    let text = LOOP.replace("print(", "print('😀é', ");
    for (encoding, column) in [("utf-8", 20), ("utf-16", 17), ("utf-32", 16)] {
        let mut editor = Editor::start(json!({"general": {"positionEncodings": [encoding]}}));
        editor.open(FILE, "python", &text);
        let start = json!({"line": 2, "character": column});
        assert_eq!(editor.published(FILE)["diagnostics"][0]["range"]["start"], start, "{encoding}");
    }
}

#[test]
fn findings_move_with_the_text_and_go_with_their_cause() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", LOOP);
    editor.published(FILE);
    editor.change(FILE, 2, &[json!({"range": range((0, 0), (0, 0)), "text": "# books\r\n\r"})]);
    assert_eq!(editor.published(FILE)["diagnostics"][0]["range"], range((4, 10), (4, 21)));
    editor.change(FILE, 3, &[json!({"range": range((4, 14), (4, 21)), "text": ""})]);
    assert_eq!(editor.published(FILE)["diagnostics"], json!([]));
}

#[test]
fn the_fix_is_preferred_and_leaves_nothing_to_report() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", LOOP);
    editor.published(FILE);
    let actions = actions_at(&mut editor, 2, json!({"diagnostics": [], "only": ["quickfix"]}));
    assert_eq!(actions[0]["isPreferred"], true);
    assert_eq!(actions.iter().filter(|action| action["isPreferred"] == true).count(), 1);
    assert!(actions.iter().all(|action| action["kind"] == "quickfix" && action["diagnostics"][0]["code"] == RULE));
    let question = &actions[actions.len() - 2];
    assert!(question["title"].as_str().unwrap().starts_with("Open question 78: "));
    assert_eq!(question["command"]["command"], "backhint.openQuestion");
    assert_eq!(apply(&mut editor, &actions[0]), json!([]));
    assert!(editor.server_text(FILE).contains("prefetch_related('author')"));
}

#[test]
fn all_safe_fixes_can_be_applied_at_once() {
    let mut editor = Editor::start(able());
    let twice = format!(
        "{LOOP}\nothers = Book.objects.filter(old=True)\nfor book in others:\n    print(book.publisher.name)\n"
    );
    editor.open(FILE, "python", &twice);
    assert_eq!(editor.published(FILE)["diagnostics"].as_array().unwrap().len(), 2);
    for (only, expected) in [("refactor", 0), ("source.organizeImports", 0), ("source", 1), ("source.fixAll", 1)] {
        let actions = actions_at(&mut editor, 0, json!({"diagnostics": [], "only": [only]}));
        assert_eq!(actions.len(), expected, "{only}");
    }
    let actions = actions_at(&mut editor, 0, json!({"diagnostics": [], "only": ["source.fixAll.backhint"]}));
    assert_eq!(apply(&mut editor, &actions[0]), json!([]));
}

#[test]
fn the_ignore_comment_silences_the_finding_and_keeps_the_line_ends() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", &LOOP.replace('\n', "\r\n"));
    editor.published(FILE);
    let actions = actions_at(&mut editor, 2, json!({"diagnostics": []}));
    let title = format!("Ignore {RULE} here");
    let ignore = actions.iter().find(|action| action["title"] == title.as_str()).expect("there is an ignore action");
    assert_eq!(apply(&mut editor, ignore), json!([]));
    let silenced = LOOP.replace("    print", "    # backhint: ignore[orm-n-plus-one]\n    print").replace('\n', "\r\n");
    assert_eq!(editor.server_text(FILE), silenced);
}

#[test]
fn a_comment_that_silences_nothing_is_a_hint_that_removes_it() {
    let mut capabilities = able();
    capabilities["textDocument"]["publishDiagnostics"]["tagSupport"] = json!({"valueSet": [1]});
    let mut editor = Editor::start(capabilities);
    let text = format!("{LOOP}say('# backhint: ignore')  # backhint: ignore[{RULE}, sql-like-leading-wildcard]\n");
    editor.open(FILE, "python", &text.replace("name)", &format!("name)  # backhint: ignore[{RULE}, other]")));
    let mut published = editor.published(FILE);
    while published["diagnostics"].as_array().unwrap().is_empty() {
        // The index of the workspace was not ready yet.
        published = editor.published(FILE);
    }
    let [partly, wholly] = published["diagnostics"].as_array().unwrap().as_slice() else { panic!("{published:#}") };
    for diagnostic in [partly, wholly] {
        assert_eq!((&diagnostic["severity"], &diagnostic["tags"]), (&json!(4), &json!([1])));
        assert_eq!(diagnostic["code"], "unused-suppression");
    }
    assert_eq!(partly["message"], "this comment silences nothing of `other`");
    assert_eq!((&wholly["range"]["start"]["line"], &wholly["data"]["question"]), (&json!(3), &Value::Null));
    let params = json!({"textDocument": {"uri": FILE}, "range": wholly["range"], "context": {"diagnostics": []}});
    let actions = editor.request("textDocument/codeAction", params).unwrap();
    let titles: Vec<&str> = actions.as_array().unwrap().iter().map(|a| a["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Remove the comment that silences nothing"]);
    let left = apply(&mut editor, &actions[0]);
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert!(editor.server_text(FILE).ends_with("say('# backhint: ignore')\n"));
}

#[test]
fn edits_for_older_clients_name_no_version() {
    let mut capabilities = able();
    capabilities["workspace"] = json!({});
    let mut editor = Editor::start(capabilities);
    editor.open(FILE, "python", LOOP);
    let actions = actions_at(&mut editor, 2, json!({"diagnostics": []}));
    assert_eq!(actions[0]["edit"]["changes"][FILE].as_array().map(Vec::len), Some(1), "{:#}", actions[0]);
    assert!(actions[0]["edit"].get("documentChanges").is_none());
}

#[test]
fn a_hover_explains_the_finding_and_links_its_question() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", LOOP);
    let hover = hover_at(&mut editor, 2, 15);
    assert_eq!((&hover["contents"]["kind"], &hover["range"]), (&json!("markdown"), &range((2, 10), (2, 21))));
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(text.contains("(command:backhint.openQuestion?%5B%7B"), "{text}");
    assert_eq!(hover_at(&mut editor, 2, 5), Value::Null);
    assert_eq!(hover_at(&mut editor, 99, 99), Value::Null);
}

#[test]
fn a_hover_is_plain_text_without_links_where_the_client_can_show_no_more() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", LOOP);
    let hover = hover_at(&mut editor, 2, 15);
    assert_eq!(hover["contents"]["kind"], "plaintext");
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(text.contains("Question 78") && !text.contains("command:") && !text.contains("**"), "{text}");
}

#[test]
fn a_client_that_pulls_gets_the_same_diagnostics() {
    let mut pushed = Editor::start(able());
    pushed.open(FILE, "python", LOOP);
    let mut capabilities = able();
    capabilities["textDocument"]["diagnostic"] = json!({});
    let mut pulling = Editor::start(capabilities);
    pulling.open(FILE, "python", LOOP);
    let pulled = pulling.request("textDocument/diagnostic", json!({"textDocument": {"uri": FILE}})).unwrap();
    assert_eq!(pulled["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(pulled["items"], pushed.published(FILE)["diagnostics"]);
}

#[test]
fn settings_decide_what_is_shown() {
    let mut editor = Editor::start(able());
    editor.open(FILE, "python", LOOP);
    assert_eq!(editor.published(FILE)["diagnostics"].as_array().map(Vec::len), Some(1));
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"backhint": {"minEvidence": "proved"}}}));
    assert_eq!(editor.published(FILE)["diagnostics"], json!([]));
    let initialize = json!({"capabilities": able(), "initializationOptions": {"min-evidence": "proved"}});
    let (mut editor, _) = Editor::start_with(initialize);
    editor.open(FILE, "python", LOOP);
    assert_eq!(editor.published(FILE)["diagnostics"], json!([]));
}

#[test]
fn places_in_a_document_with_an_odd_uri_are_named_as_the_client_names_them() {
    let uri = "file:///shop/my [old] bücher.py";
    let mut editor = Editor::start(able());
    editor.open(uri, "python", LOOP);
    let published = editor.published(uri);
    assert_eq!(published["diagnostics"][0]["relatedInformation"][0]["location"]["uri"], uri);
    let at = range((2, 15), (2, 15));
    let params = json!({"textDocument": {"uri": uri}, "range": at, "context": {"diagnostics": []}});
    let actions = editor.request("textDocument/codeAction", params).unwrap();
    assert_eq!(actions[0]["edit"]["documentChanges"][0]["textDocument"]["uri"], uri);
}
