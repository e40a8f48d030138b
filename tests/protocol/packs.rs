//! Knowledge packs in the editor: they are there from the start, follow their files, and tell their mistakes.

use std::path::Path;

use serde_json::json;

use crate::editor::Editor;
use crate::push;

const RULE: &str = "+++\nid = \"billing-direct-charge\"\ntitle = \"Charge outside the billing service\"\nseverity = \
                    \"warning\"\nconcept = \"idempotency\"\nquestions = [4]\nreference = \
                    \"https://example.com/billing\"\nlanguages = [\"python\"]\nmessage = \"`{subject}` charges without \
                    a key\"\n\n[[match]]\nlanguages = [\"python\"]\ncalls = [\"billing.charge\"]\nsubject = \
                    \"billing.charge\"\n+++\n\n## Why\n\nTwice is twice.\n\n## Instead\n\nAsk the service.\n";
const CODE: &str = "import billing\n\nbilling.charge(3)\n";

fn question(number: u16, answer: &str) -> String {
    format!(
        "+++\nnumber = {number}\ntitle = \"Who is paged first?\"\n+++\n\n## Question\n\nWho?\n\n## Reference \
         answer\n\n{answer}\n"
    )
}

fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

#[test]
fn a_pack_is_known_follows_its_files_and_tells_its_mistakes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let uri = |path: &str| format!("file://{}/{path}", folder.display());
    write(folder, ".git/HEAD", "");
    write(folder, ".backhint/rules/billing-direct-charge/rule.md", RULE);
    write(folder, ".backhint/questions/1001-paged.md", &question(1001, "Ada."));
    let start = json!({"processId": null, "rootUri": uri("").trim_end_matches('/'), "capabilities": push()});
    let (mut editor, _) = Editor::start_with(start);
    editor.notify("initialized", json!({}));

    editor.open(&uri("shop.py"), "python", CODE);
    let codes = |published: &serde_json::Value| {
        let list = published["diagnostics"].as_array().unwrap().iter();
        list.map(|diagnostic| diagnostic["code"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    // The analysis may begin before the pack is read; the last word is the pack's.
    while codes(&editor.published(&uri("shop.py"))) != ["billing-direct-charge"] {}
    let page = editor.request("backhint/question", json!({"number": 1001})).unwrap();
    assert!(page["markdown"].as_str().unwrap().contains("Ada."), "{page}");
    let hits = editor.request("backhint/search", json!({"query": "paged first"})).unwrap();
    assert_eq!(hits[0]["id"], "1001", "{hits}");

    let change = |editor: &mut Editor, path: &str, text: &str| {
        write(folder, path, text);
        let changes = json!({"changes": [{"uri": uri(path), "type": 2}]});
        editor.notify("workspace/didChangeWatchedFiles", changes);
    };
    let path = ".backhint/questions/1001-paged.md";
    change(&mut editor, path, &question(1001, "![](https://tracker.example/pixel.png)"));
    let mistake = editor.published(&uri(path));
    assert_eq!(mistake["diagnostics"][0]["range"]["start"]["line"], 11, "{mistake}");
    assert!(mistake["diagnostics"][0]["message"].as_str().unwrap().contains("pictures are not shown"));
    change(&mut editor, path, &question(1001, "Grace."));
    assert_eq!(editor.published(&uri(path))["diagnostics"], json!([]), "put right");
    let page = editor.request("backhint/question", json!({"number": 1001})).unwrap();
    assert!(page["markdown"].as_str().unwrap().contains("Grace."), "{page}");

    std::fs::remove_dir_all(folder.join(".backhint/rules")).unwrap();
    let gone = json!({"changes": [{"uri": uri(".backhint/rules/billing-direct-charge/rule.md"), "type": 3}]});
    editor.notify("workspace/didChangeWatchedFiles", gone);
    while !codes(&editor.published(&uri("shop.py"))).is_empty() {}
}
