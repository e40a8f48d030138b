//! The findings of the whole project, for a client that asks about more than what is open.

use std::fs;

use serde_json::{Value, json};

use crate::editor::Editor;
use crate::push;
use crate::shop::{MODELS, Shop, VIEWS};

const CLEAN: &str = "x = 1\n";

fn start(shop: &Shop) -> Editor {
    let capabilities = json!({"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {}}});
    let root = shop.uri("");
    let (editor, answer) = Editor::start_with(json!({"rootUri": root, "capabilities": capabilities}));
    let offered = &answer["capabilities"]["diagnosticProvider"];
    assert_eq!(offered["workspaceDiagnostics"], true);
    assert_eq!(offered["interFileDependencies"], true);
    editor
}

/// A file was written, or has gone.
fn tell_of(shop: &Shop, editor: &mut Editor, name: &str) {
    let changes = json!([{"uri": shop.uri(name), "type": 2}]);
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
}

fn ask(editor: &mut Editor, previous: &[(String, String)]) -> i64 {
    let ids: Vec<Value> = previous.iter().map(|(uri, id)| json!({"uri": uri, "value": id})).collect();
    editor.ask("workspace/diagnostic", json!({"identifier": "backhint", "previousResultIds": ids}))
}

fn answer(editor: &mut Editor, request: i64) -> Vec<Value> {
    editor.answer(request).expect("an answer")["items"].as_array().expect("a list").clone()
}

/// The ids that a client keeps of an answer.
fn ids(items: &[Value]) -> Vec<(String, String)> {
    let id = |item: &Value| Some((item["uri"].as_str()?.to_owned(), item["resultId"].as_str()?.to_owned()));
    items.iter().filter_map(id).collect()
}

fn uris(items: &[Value], kind: &str) -> Vec<String> {
    let of_kind = items.iter().filter(|item| item["kind"] == kind);
    of_kind.map(|item| item["uri"].as_str().expect("a URI").to_owned()).collect()
}

/// The request has no answer yet.
fn assert_held(editor: &mut Editor, request: i64) {
    let so_far = editor.everything_so_far();
    assert!(so_far.iter().all(|message| message["id"] != request), "{so_far:#?}");
}

#[test]
fn files_of_the_application_are_reported_and_an_answer_waits_for_news() {
    let shop = Shop::new(&[
        ("models.py", MODELS),
        ("views.py", VIEWS),
        ("admin.py", VIEWS),
        ("clean.py", CLEAN),
        ("tests/test_views.py", VIEWS),
        ("node_modules/left/views.py", VIEWS),
        ("ignored/views.py", VIEWS),
        (".gitignore", "ignored/\n"),
    ]);
    let mut editor = start(&shop);
    let first = ask(&mut editor, &[]);
    let found = answer(&mut editor, first);
    assert_eq!(uris(&found, "full"), [shop.uri("admin.py"), shop.uri("views.py")]);
    assert_eq!(found[0]["items"][0]["data"]["evidence"], "proved", "other files are known: {:#}", found[0]);
    assert_eq!(found[0]["version"], Value::Null);

    let second = ask(&mut editor, &ids(&found));
    assert_held(&mut editor, second);
    shop.write("clean.py", VIEWS);
    shop.write("admin.py", CLEAN);
    fs::write(shop.root.join("late.py"), VIEWS).expect("a new file");
    tell_of(&shop, &mut editor, "clean.py");
    let mut known = ids(&found);
    let mut request = second;
    // The messages come one by one, and so may the answers.
    for name in ["admin.py", "late.py"] {
        tell_of(&shop, &mut editor, name);
    }
    loop {
        for item in answer(&mut editor, request) {
            let uri = item["uri"].as_str().expect("a URI").to_owned();
            if item["kind"] == "full" {
                known.retain(|(known, _)| *known != uri);
                known.extend(ids(&[item]));
            } else {
                assert_eq!(
                    known.iter().find(|(known, _)| *known == uri).map(|(_, id)| id.as_str()),
                    item["resultId"].as_str()
                );
            }
        }
        known.sort();
        let files: Vec<&str> = known.iter().map(|(uri, _)| uri.as_str()).collect();
        if files == [shop.uri("clean.py"), shop.uri("late.py"), shop.uri("views.py")] {
            break;
        }
        request = ask(&mut editor, &known);
    }
    let last = ask(&mut editor, &known);
    assert_held(&mut editor, last);
}

#[test]
fn what_was_found_comes_in_parts_with_progress_to_a_client_that_wants_it_so() {
    let files: Vec<String> = (0..30).map(|number| format!("views{number}.py")).collect();
    let mut written: Vec<(&str, &str)> = files.iter().map(|name| (name.as_str(), VIEWS)).collect();
    written.push(("models.py", MODELS));
    let shop = Shop::new(&written);
    let mut editor = start(&shop);
    let params = json!({"previousResultIds": [], "partialResultToken": "part", "workDoneToken": 7});
    let request = editor.ask("workspace/diagnostic", params);
    assert_eq!(answer(&mut editor, request), Vec::<Value>::new(), "all of it was told before");
    let told = editor.everything_so_far();
    let of = |token: Value| told.iter().filter(move |message| message["params"]["token"] == token);
    let parts: Vec<&Value> =
        of(json!("part")).flat_map(|part| part["params"]["value"]["items"].as_array().expect("a list")).collect();
    assert_eq!(parts.len(), 30);
    let kinds: Vec<&Value> = of(json!(7)).map(|progress| &progress["params"]["value"]["kind"]).collect();
    assert_eq!(kinds, ["begin", "end"]);
}

#[test]
fn an_edit_of_a_model_changes_what_is_found_in_files_that_are_not_open() {
    let shop = Shop::new(&[("models.py", MODELS), ("views.py", VIEWS)]);
    let mut editor = start(&shop);
    let first = ask(&mut editor, &[]);
    let found = answer(&mut editor, first);
    assert_eq!(uris(&found, "full"), [shop.uri("views.py")]);
    let held = ask(&mut editor, &ids(&found));
    editor.open(
        &shop.uri("models.py"),
        "python",
        &MODELS.replace("ForeignKey(Author, on_delete=models.CASCADE)", "CharField()"),
    );
    let after = answer(&mut editor, held);
    assert_eq!((uris(&after, "full"), &after[0]["items"]), (vec![shop.uri("views.py")], &json!([])));
}

#[test]
fn an_open_file_is_left_to_its_own_request_and_comes_back_when_it_is_closed() {
    let shop = Shop::new(&[("models.py", MODELS), ("views.py", VIEWS), ("admin.py", VIEWS)]);
    let mut editor = start(&shop);
    let views = shop.uri("views.py");
    editor.open(&views, "python", "y = 2\n");
    let first = ask(&mut editor, &[]);
    let found = answer(&mut editor, first);
    assert_eq!(uris(&found, "full"), [shop.uri("admin.py")]);
    let held = ask(&mut editor, &ids(&found));
    assert_held(&mut editor, held);
    editor.close(&views);
    // Clients ask once more for a document that was closed; its file has findings.
    let closed = editor.request("textDocument/diagnostic", json!({"textDocument": {"uri": views}})).unwrap();
    assert_eq!(closed["items"].as_array().map(Vec::len), Some(1), "{closed:#}");
    let again = json!({"textDocument": {"uri": views}, "previousResultId": closed["resultId"]});
    assert_eq!(editor.request("textDocument/diagnostic", again).unwrap()["kind"], "unchanged");
    let after = answer(&mut editor, held);
    assert_eq!((uris(&after, "full"), uris(&after, "unchanged")), (vec![views], vec![shop.uri("admin.py")]));
}

#[test]
fn settings_that_hide_findings_take_them_out_of_the_project() {
    let shop = Shop::new(&[("models.py", MODELS), ("views.py", VIEWS), ("admin.py", VIEWS)]);
    let mut editor = start(&shop);
    let first = ask(&mut editor, &[]);
    let found = answer(&mut editor, first);
    let held = ask(&mut editor, &ids(&found));
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"backhint": {"exclude": ["admin.py"]}}}));
    let after = answer(&mut editor, held);
    assert_eq!((uris(&after, "full"), &after[0]["items"]), (vec![shop.uri("admin.py")], &json!([])));
}

#[test]
fn a_request_that_waits_can_be_cancelled_and_ends_with_the_session() {
    let shop = Shop::new(&[("clean.py", CLEAN)]);
    let mut editor = start(&shop);
    let first = ask(&mut editor, &[]);
    assert_eq!(answer(&mut editor, first), Vec::<Value>::new(), "the first one is answered in any case");
    let cancelled = ask(&mut editor, &[]);
    assert_held(&mut editor, cancelled);
    editor.notify("$/cancelRequest", json!({"id": cancelled}));
    assert_eq!(editor.answer(cancelled).unwrap_err()["code"], -32800);
    let held = ask(&mut editor, &[]);
    assert_held(&mut editor, held);
    let shutdown = editor.ask("shutdown", Value::Null);
    assert_eq!(answer(&mut editor, held), Vec::<Value>::new());
    assert!(editor.answer(shutdown).is_ok());
    editor.notify("exit", Value::Null);
    assert_eq!(editor.exit_code(), Some(0));
}

#[test]
fn a_client_that_is_pushed_to_is_offered_nothing_of_this() {
    let (_, answer) = Editor::start_with(json!({"capabilities": push()}));
    assert!(answer["capabilities"].get("diagnosticProvider").is_none());
}
