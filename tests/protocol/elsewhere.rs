//! Fixes at queries that stand in other files than the loops over their rows.

use std::fs;

use serde_json::{Value, json};

use crate::editor::{Editor, range};
use crate::shop::{MODELS, Shop};

const SELECTORS: &str = "from models import Book\n\ndef recent():\n    return Book.objects.order_by('-id')\n";
const VIEWS: &str =
    "from selectors import recent\n\ndef names():\n    return [book.author.name for book in recent()]\n";

fn capabilities(resolves: bool) -> Value {
    let properties = if resolves { json!(["edit"]) } else { json!([]) };
    json!({
        "textDocument": {
            "codeAction": {
                "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source.fixAll"]}},
                "dataSupport": true,
                "resolveSupport": {"properties": properties},
            },
            "publishDiagnostics": {"versionSupport": true},
        },
        "workspace": {"workspaceEdit": {"documentChanges": true}},
    })
}

fn start(shop: &Shop, resolves: bool) -> Editor {
    let begin = json!({"processId": null, "rootUri": shop.uri(""), "capabilities": capabilities(resolves)});
    Editor::start_with(begin).0
}

/// The first fix of the only finding of the views.
fn fix(editor: &mut Editor, shop: &Shop) -> Option<Value> {
    let views = json!({"uri": shop.uri("views.py")});
    let context = json!({"diagnostics": [], "only": ["quickfix"]});
    let params = json!({"textDocument": views, "range": range((3, 14), (3, 14)), "context": context});
    let offered = editor.request("textDocument/codeAction", params).expect("actions");
    let mut offered = offered.as_array().expect("a list").iter();
    offered.find(|action| action["title"].as_str().is_some_and(|title| title.starts_with("Load"))).cloned()
}

fn until(editor: &mut Editor, uri: &str, wanted: impl Fn(&[Value]) -> bool) {
    while !wanted(editor.published(uri)["diagnostics"].as_array().expect("a list")) {}
}

fn shop() -> Shop {
    Shop::new(&[("models.py", MODELS), ("selectors.py", SELECTORS), ("views.py", VIEWS)])
}

#[test]
fn the_fix_is_for_the_file_with_the_query() {
    let shop = shop();
    let (views, selectors) = (shop.uri("views.py"), shop.uri("selectors.py"));
    let mut editor = start(&shop, false);
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, |found| !found.is_empty());

    // It is not open: the edit is for what is on the disk.
    let action = fix(&mut editor, &shop).expect("a fix");
    let change = &action["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({"uri": selectors, "version": null}), "{action:#}");
    assert_eq!(change["edits"][0]["range"], range((3, 23), (3, 23)));
    assert_eq!(change["edits"][0]["newText"], ".select_related('author')");
    assert!(action["title"].as_str().is_some_and(|title| title.ends_with(" in selectors.py")), "{action:#}");

    // It is open with a line more, which nobody has saved: what it declares is the same but for the lines.
    editor.open(&selectors, "python", SELECTORS);
    editor.change(&selectors, 7, &[json!({"text": format!("# Queries.\n{SELECTORS}")})]);
    let action = loop {
        if let Some(action) = fix(&mut editor, &shop)
            && action["edit"]["documentChanges"][0]["textDocument"]["version"] == 7
        {
            break action;
        }
    };
    let change = &action["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({"uri": selectors, "version": 7}));
    assert_eq!(change["edits"][0]["range"], range((4, 23), (4, 23)));

    // After it the finding is gone.
    let fixed = SELECTORS.replace("objects", "objects.select_related('author')");
    editor.change(&selectors, 8, &[json!({"text": fixed})]);
    until(&mut editor, &views, <[Value]>::is_empty);
}

#[test]
fn a_text_that_changed_behind_the_back_of_everybody_is_not_edited() {
    let shop = shop();
    let views = shop.uri("views.py");
    let mut editor = start(&shop, true);
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, |found| !found.is_empty());
    let action = fix(&mut editor, &shop).expect("a fix");
    assert!(action.get("edit").is_none(), "{action:#}");
    let resolved = editor.request("codeAction/resolve", action.clone()).expect("an edit");
    assert_eq!(resolved["edit"]["documentChanges"][0]["textDocument"]["uri"], shop.uri("selectors.py"));

    // The client has not told of this yet.
    fs::write(shop.root.join("selectors.py"), format!("# Queries.\n{SELECTORS}")).expect("it is written");
    let refused = editor.request("codeAction/resolve", action).expect_err("an old text");
    assert_eq!(refused["code"], -32801, "content modified: {refused}");
    assert!(fix(&mut editor, &shop).is_none());

    let told = json!({"changes": [{"uri": shop.uri("selectors.py"), "type": 2}]});
    editor.notify("workspace/didChangeWatchedFiles", told);
    let action = loop {
        if let Some(action) = fix(&mut editor, &shop) {
            break action;
        }
    };
    let resolved = editor.request("codeAction/resolve", action).expect("an edit");
    assert_eq!(resolved["edit"]["documentChanges"][0]["edits"][0]["range"], range((4, 23), (4, 23)));
}
