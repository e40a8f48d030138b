//! The pages of the knowledge base: opening a question, and the requests beyond the protocol.

use serde_json::{Value, json};

use crate::FILE;
use crate::editor::{Editor, range};

const TEXT: &str = "books = Book.objects.all()\nfor book in books:\n    print(book.author.name)\n";

fn open_question(editor: &mut Editor, arguments: Value) -> Result<Value, Value> {
    let params = json!({"command": "backhint.openQuestion", "arguments": arguments});
    editor.request("workspace/executeCommand", params)
}

#[test]
fn a_client_with_pages_is_asked_to_show_the_virtual_document() {
    let capabilities = json!({
        "window": {"showDocument": {"support": true}},
        "experimental": {"backhint": {"pages": true}},
    });
    let mut editor = Editor::start(capabilities);
    editor.open(FILE, "python", TEXT);
    let from = json!({"uri": FILE, "range": range((2, 10), (2, 21)), "message": "one more query"});
    let page = open_question(&mut editor, json!([{"number": 78, "from": from}])).unwrap();
    assert_eq!((&page["number"], &page["uri"]), (&json!(78), &json!("backhint:/question/78.md")));
    let markdown = page["markdown"].as_str().unwrap();
    assert!(markdown.contains("books.py, line 3: one more query") && markdown.contains("print(book.author.name)"));
    let shown = editor.asked("window/showDocument", json!({"success": true}));
    assert_eq!(shown, json!({"uri": "backhint:/question/78.md", "takeFocus": true}));
    // The client asks for the text of the document by its number alone.
    assert_eq!(editor.request("backhint/question", json!({"number": 78})).unwrap(), page);
}

#[test]
fn a_client_without_pages_is_shown_a_file_that_goes_with_the_session() {
    let mut editor = Editor::start(json!({"window": {"showDocument": {"support": true}}}));
    let page = open_question(&mut editor, json!([{"number": 78}])).unwrap();
    let shown = editor.asked("window/showDocument", json!({"success": true}));
    let path = shown["uri"].as_str().unwrap().strip_prefix("file://").unwrap().to_owned();
    assert!(path.ends_with("/question-078.md"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), page["markdown"].as_str().unwrap());
    editor.close_stdin();
    editor.exit_code();
    assert!(!std::path::Path::new(&path).exists());
}

#[test]
fn a_client_that_shows_nothing_gets_a_message_and_the_page() {
    let mut editor = Editor::start(json!({}));
    let page = open_question(&mut editor, json!([{"number": 78}])).unwrap();
    assert!(page["markdown"].as_str().unwrap().starts_with("# 78. "));
    let message = editor.take("a message", |message| message["method"] == "window/showMessage");
    assert!(message["params"]["message"].as_str().unwrap().starts_with("Question 78: "));
}

#[test]
fn a_wrong_command_is_told_the_way_out() {
    let mut editor = Editor::start(json!({}));
    for arguments in [json!([]), json!([78]), json!([{"number": "78"}]), json!([{"number": -1}]), json!([{}])] {
        let error = open_question(&mut editor, arguments.clone()).unwrap_err();
        assert_eq!(error["code"], -32602, "{arguments}");
        assert!(error["message"].as_str().unwrap().contains("{ \"number\": 78 }"), "{error}");
    }
    let error = open_question(&mut editor, json!([{"number": 9999}])).unwrap_err();
    assert_eq!(error["code"], -32602);
    assert!(error["message"].as_str().unwrap().contains("no question 9999"), "{error}");
    let error = editor.request("workspace/executeCommand", json!({"command": "backhint.fly"})).unwrap_err();
    assert_eq!(error["code"], -32601);
    assert!(error["message"].as_str().unwrap().contains("backhint.openQuestion"), "{error}");
}

#[test]
fn concepts_are_found_by_id_and_in_the_code() {
    let mut editor = Editor::start(json!({}));
    let page = editor.request("backhint/concept", json!({"id": "n-plus-one"})).unwrap();
    assert_eq!((&page["id"], &page["uri"]), (&json!("n-plus-one"), &json!("backhint:/concept/n-plus-one.md")));
    assert!(page["questions"].as_array().unwrap().contains(&json!(78)));
    assert!(page["markdown"].as_str().unwrap().starts_with("# N+1"));
    let at = |uri: &str| json!({"textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}});
    assert_eq!(editor.request("backhint/concept", at(FILE)), Ok(Value::Null));
    assert_eq!(editor.request("backhint/concept", json!({"id": "luck"})).unwrap_err()["code"], -32602);
    editor.open(FILE, "python", "books = Book.objects.select_related('author')\n");
    let position = json!({"line": 0, "character": 25});
    let named = json!({"textDocument": {"uri": FILE}, "position": position});
    assert_eq!(editor.request("backhint/concept", named).unwrap()["id"], "eager-loading");
    let mentions = editor.request("backhint/mentions", json!({"textDocument": {"uri": FILE}})).unwrap();
    let eager = mentions.as_array().unwrap().iter().find(|mention| mention["concept"] == "eager-loading");
    assert_eq!(eager.unwrap()["range"], range((0, 21), (0, 35)), "{mentions:#}");
    assert_eq!(editor.request("backhint/mentions", json!({"textDocument": {"uri": "file:///no.py"}})), Ok(json!([])));
}

#[test]
fn everything_can_be_searched_and_browsed() {
    let mut editor = Editor::start(json!({}));
    let found = editor.request("backhint/search", json!({"query": "n+1 queries", "limit": 5})).unwrap();
    let found = found.as_array().unwrap();
    assert!(found.len() <= 5);
    let has = |kind: &str, id: &str| found.iter().any(|hit| hit["kind"] == kind && hit["id"] == id);
    assert!(has("concept", "n-plus-one") && has("question", "78"), "{found:#?}");
    assert_eq!(editor.request("backhint/search", json!({"query": " "})), Ok(json!([])));
    let catalogue = editor.request("backhint/catalogue", json!({})).unwrap();
    let topics = catalogue["topics"].as_array().unwrap();
    let orm = topics.iter().find(|topic| topic["id"] == "orm").unwrap();
    assert_eq!(orm["title"], "ORM");
    assert!(orm["concepts"].as_array().unwrap().iter().any(|concept| concept["id"] == "n-plus-one"));
    let numbers = topics.iter().flat_map(|topic| topic["questions"].as_array().unwrap());
    assert!(numbers.into_iter().any(|question| question["number"] == 78));
}
