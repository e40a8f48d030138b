//! Faults: whatever a client or a text does, the next request is answered and the newest text has its findings.

use serde_json::{Value, json};

use crate::editor::{Editor, framed, notification, range};
use crate::shop::Shop;
use crate::{FILE, push};

const N_PLUS_ONE: &str = "for book in Book.objects.all():\n    print(book.author.name)\n";

/// The server still analyses what is opened now.
fn assert_lives(editor: &mut Editor) {
    let other = "file:///shop/after.py";
    editor.open(other, "python", N_PLUS_ONE);
    assert_eq!(editor.published(other)["diagnostics"][0]["code"], "orm-n-plus-one");
}

#[test]
fn texts_that_no_grammar_can_stand_have_no_findings_and_harm_nothing() {
    let brackets = "(".repeat(100_000);
    let closed = format!("x = {}1{}\n", "[".repeat(100_000), "]".repeat(100_000));
    let minified = format!("x={{{}}}", "\"key\":[1,2,3],".repeat(3_600_000));
    assert!(minified.len() > 50_000_000);
    let mut editor = Editor::start(push());
    for (language, text) in [
        ("python", &brackets),
        ("javascript", &brackets),
        ("java", &brackets),
        ("ruby", &brackets),
        ("go", &brackets),
        ("php", &brackets),
        ("csharp", &brackets),
        ("typescript", &closed),
        ("python", &closed),
        ("javascript", &minified),
    ] {
        editor.open(FILE, language, text);
        assert_eq!(editor.published(FILE)["diagnostics"], json!([]), "{language}");
        editor.close(FILE);
        editor.published(FILE);
    }
    assert_lives(&mut editor);
}

#[test]
fn a_thousand_changes_right_after_the_opening_end_in_the_findings_of_the_last() {
    let mut editor = Editor::start(push());
    let document = json!({"uri": FILE, "languageId": "python", "version": 1, "text": ""});
    let mut bytes = framed(&notification("textDocument/didOpen", json!({"textDocument": document})));
    for (version, piece) in (2_i32..).zip(N_PLUS_ONE.chars().rev().chain("\n".repeat(1_000).chars())) {
        let changes = json!([{"range": range((0, 0), (0, 0)), "text": piece.to_string()}]);
        let params = json!({"textDocument": {"uri": FILE, "version": version}, "contentChanges": changes});
        bytes.extend(framed(&notification("textDocument/didChange", params)));
    }
    editor.send_bytes(&bytes);
    let last = 1 + i32::try_from(N_PLUS_ONE.len()).unwrap() + 1_000;
    let mut publications = 1;
    loop {
        let published = editor.published(FILE);
        if published["version"] == last {
            assert_eq!(published["diagnostics"][0]["range"]["start"]["line"], 1_001);
            break;
        }
        publications += 1;
    }
    assert!(publications < 200, "{publications} publications");
}

#[test]
fn requests_about_places_that_are_gone_are_answered() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "python", N_PLUS_ONE);
    let far = json!({"line": 4_000_000, "character": 4_000_000});
    let hover = editor.ask("textDocument/hover", json!({"textDocument": {"uri": FILE}, "position": far}));
    let span = json!({"start": far, "end": far});
    let params = json!({"textDocument": {"uri": FILE}, "range": span, "context": {"diagnostics": []}});
    let actions = editor.ask("textDocument/codeAction", params);
    editor.change(FILE, 2, &[json!({"text": ""})]);
    assert!(editor.answer(hover).is_ok());
    assert!(editor.answer(actions).is_ok());
    assert_lives(&mut editor);
}

#[cfg(debug_assertions)]
#[test]
fn a_detector_that_hangs_or_panics_costs_its_own_findings_and_one_line_in_the_log() {
    for (fault, line) in [("HANG_HERE", "the detector `hanging` found no end"), ("PANIC_HERE", "`panicking` panicked")]
    {
        let mut editor = Editor::start_with_faults(push());
        editor.open(FILE, "python", &format!("{N_PLUS_ONE}# {fault}\n"));
        assert_eq!(editor.published(FILE)["diagnostics"][0]["code"], "orm-n-plus-one", "{fault}");
        let lines = editor.logged(&format!("on {FILE}"));
        // Once for the text, and once more where the index of the project became ready after it.
        let told = (1..=2).contains(&lines.len()) && lines.iter().all(|found| found.contains(line));
        assert!(told, "{fault}: {lines:?}");
        assert_lives(&mut editor);
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_detector_that_hangs_on_an_old_text_does_not_hold_up_the_new_one() {
    let mut editor = Editor::start_with_faults(push());
    editor.open(FILE, "python", "# HANG_HERE\n");
    editor.change(FILE, 2, &[json!({"text": N_PLUS_ONE})]);
    let published = std::iter::repeat_with(|| editor.published(FILE)).find(|published| published["version"] == 2);
    assert_eq!(published.unwrap()["diagnostics"][0]["code"], "orm-n-plus-one");
}

#[cfg(debug_assertions)]
#[test]
fn an_analysis_that_nothing_can_stop_costs_one_document_and_no_other() {
    let mut editor = Editor::start_with_faults(push());
    editor.open(FILE, "python", &format!("{N_PLUS_ONE}# NO_END_HERE\n"));
    let hover = json!({"textDocument": {"uri": FILE}, "position": {"line": 1, "character": 11}});
    let waiting = editor.ask("textDocument/hover", hover.clone());
    assert_lives(&mut editor);
    assert_eq!(editor.logged("does not end").len(), 1);
    assert_eq!(editor.published(FILE)["diagnostics"], json!([]));
    assert!(editor.answer(waiting).is_ok(), "whoever waits is answered");
    // Not even a text that could be analysed: the next one might not end again.
    editor.change(FILE, 2, &[json!({"text": N_PLUS_ONE})]);
    let published = std::iter::repeat_with(|| editor.published(FILE)).find(|published| published["version"] == 2);
    assert_eq!(published.unwrap()["diagnostics"], json!([]));
    editor.close(FILE);
    editor.open(FILE, "python", N_PLUS_ONE);
    let found = std::iter::repeat_with(|| editor.published(FILE)).find(|published| published["version"] == 1);
    assert_eq!(found.unwrap()["diagnostics"][0]["code"], "orm-n-plus-one");
}

#[cfg(debug_assertions)]
#[test]
fn a_check_that_nothing_can_stop_costs_one_file_that_is_not_open_and_no_other() {
    let shop = Shop::new(&[("a.py", &format!("{N_PLUS_ONE}# NO_END_HERE\n")), ("b.py", N_PLUS_ONE)]);
    let capabilities = json!({"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {}}});
    let mut editor = Editor::start_with_faults_in(&shop.uri(""), capabilities);
    let ask = |editor: &mut Editor, known: Value| {
        let items =
            editor.request("workspace/diagnostic", json!({"previousResultIds": known})).unwrap()["items"].take();
        let items = items.as_array().expect("a list").clone();
        items.into_iter().find(|item| item["kind"] == "full").expect("something new")
    };
    let found = ask(&mut editor, json!([]));
    assert_eq!(found["uri"], shop.uri("b.py"));
    assert_eq!(editor.logged("does not end").len(), 1);
    // A change gives it another chance.
    shop.write("a.py", N_PLUS_ONE);
    let changes = json!([{"uri": shop.uri("a.py"), "type": 2}]);
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    let found = ask(&mut editor, json!([{"uri": found["uri"], "value": found["resultId"]}]));
    assert_eq!(found["uri"], shop.uri("a.py"));
}

#[test]
fn half_a_message_and_silence_hold_nothing_up_once_the_rest_comes() {
    let mut editor = Editor::start(push());
    let document = json!({"uri": FILE, "languageId": "python", "version": 1, "text": N_PLUS_ONE});
    let message = framed(&notification("textDocument/didOpen", json!({"textDocument": document})));
    editor.send_bytes(&message[..message.len() / 2]);
    editor.send_bytes(&message[message.len() / 2..]);
    assert_eq!(editor.published(FILE)["diagnostics"][0]["code"], "orm-n-plus-one");
}

#[cfg(unix)]
#[test]
fn a_project_with_links_in_a_circle_or_at_the_top_of_the_disk_is_served() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
    let linked = format!("file://{}/again/again/again", folder.path().display());
    for root in [linked.as_str(), "file:///"] {
        let initialize = json!({"processId": null, "rootUri": root, "capabilities": push()});
        let (mut editor, _) = Editor::start_with(initialize);
        assert_lives(&mut editor);
    }
}
