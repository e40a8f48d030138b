//! Documents: whatever the client does to them, the server ends with the same text.

use serde_json::{Value, json};

use crate::editor::{Editor, framed, notification, range};
use crate::{FILE, push};

/// The same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// The line and column of an offset, counted in the plainest way.
fn position(text: &str, offset: usize, encoding: &str) -> (u32, u32) {
    let before = &text[..offset];
    let line_ends = before.replace("\r\n", "\n").matches(['\n', '\r']).count();
    let column = &before[before.rfind(['\n', '\r']).map_or(0, |at| at + 1)..];
    let columns = match encoding {
        "utf-8" => column.len(),
        "utf-16" => column.encode_utf16().count(),
        _ => column.chars().count(),
    };
    (u32::try_from(line_ends).unwrap(), u32::try_from(columns).unwrap())
}

/// Offsets at which an editor's cursor may stand: between characters and not inside a line end.
fn cursor(text: &str, random: &mut Random) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) || (text[..at].ends_with('\r') && text[at..].starts_with('\n')) {
        at -= 1;
    }
    at
}

fn burst(encoding: &str) {
    let mut editor = Editor::start(json!({"general": {"positionEncodings": [encoding]}}));
    let mut text = String::from("first\r\nsecond 😀\nthird é\rfourth\r\n");
    editor.open(FILE, "python", &text);
    let pieces = ["x", "é", "😀", "e\u{301}", "\r\n", "\n", "\r", "", "def f():\r\n    pass\r\n", "𝔘nicode"];
    let mut random = Random(42);
    let mut bytes = Vec::new();
    for version in 2..10_002 {
        let (a, b) = (cursor(&text, &mut random), cursor(&text, &mut random));
        let (start, mut end) = (a.min(b), a.max(b));
        if text.len() < 2_000 {
            end = end.min(start + random.below(4));
            while !text.is_char_boundary(end) || (text[..end].ends_with('\r') && text[end..].starts_with('\n')) {
                end += 1;
            }
        }
        let piece = pieces[random.below(pieces.len())];
        let span = range(position(&text, start, encoding), position(&text, end, encoding));
        let document = json!({"uri": FILE, "version": version});
        let changes = json!([{"range": span, "text": piece}]);
        let params = json!({"textDocument": document, "contentChanges": changes});
        bytes.extend(framed(&notification("textDocument/didChange", params)));
        text.replace_range(start..end, piece);
    }
    editor.send_bytes(&bytes);
    assert_eq!(editor.server_text(FILE), text);
}

#[test]
fn ten_thousand_edits_in_one_write_end_in_the_clients_text_in_utf_16() {
    burst("utf-16");
}

#[test]
fn ten_thousand_edits_in_one_write_end_in_the_clients_text_in_utf_8() {
    burst("utf-8");
}

#[test]
fn ten_thousand_edits_in_one_write_end_in_the_clients_text_in_utf_32() {
    burst("utf-32");
}

#[test]
fn edits_outside_the_text_are_made_at_its_edge() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", "ab\r\ncd");
    let far = u32::MAX;
    for (version, (from, to), text, expected) in [
        (2, ((0, 99), (0, 99)), "1", "ab1\r\ncd"),
        (3, ((9, 0), (far, far)), "2", "ab1\r\ncd2"),
        (4, ((1, 1), (0, 1)), "3", "ab1\r\nc3d2"),
        (5, ((0, 1), (far, 0)), "4", "a4"),
        (6, ((0, 0), (far, far)), "😀", "😀"),
        (7, ((0, 1), (0, 1)), "5", "5😀"),
    ] {
        editor.change(FILE, version, &[json!({"range": range(from, to), "text": text})]);
        assert_eq!(editor.server_text(FILE), expected);
    }
}

#[test]
fn several_changes_and_whole_texts_in_one_message_are_applied_in_order() {
    let mut editor = Editor::start(json!({}));
    editor.open(FILE, "python", "old");
    let change = |at, text| json!({"range": range(at, at), "text": text});
    editor.change(FILE, 2, &[json!({"text": "ab\ncd\n"}), change((1, 1), "X\n"), change((2, 0), "Y")]);
    assert_eq!(editor.server_text(FILE), "ab\ncX\nYd\n");
}

#[test]
fn what_is_not_open_or_not_code_is_passed_over_in_silence() {
    let mut editor = Editor::start(push());
    editor.change(FILE, 2, &[json!({"text": "x"})]);
    editor.close(FILE);
    editor.open("file:///shop/notes.txt", "plaintext", "books");
    let hover = json!({"textDocument": {"uri": FILE}, "position": {"line": 0, "character": 0}});
    assert_eq!(editor.request("textDocument/hover", hover), Ok(Value::Null));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}

#[test]
fn the_name_tells_the_language_where_the_client_does_not() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "klingon", "x = 1\n");
    assert_eq!(editor.published(FILE)["version"], 1);
}

#[test]
fn a_document_that_becomes_something_else_is_forgotten() {
    let mut editor = Editor::start(push());
    editor.open(FILE, "python", "x = 1\n");
    editor.published(FILE);
    editor.open("file:///shop/notes.txt", "python", "x = 1\n");
    editor.published("file:///shop/notes.txt");
    editor.open("file:///shop/notes.txt", "plaintext", "x = 1\n");
    // What the other document declares may have published the old text once more.
    let mut published = std::iter::repeat_with(|| editor.published("file:///shop/notes.txt")["version"].clone());
    assert!(published.any(|version| version == Value::Null));
    assert_eq!(editor.server_text_error("file:///shop/notes.txt")["code"], -32602);
}

#[test]
fn odd_uris_are_understood_and_given_back_as_they_were_written() {
    let mut editor = Editor::start(push());
    for uri in [
        "file:///shop/my books.py",
        "file:///shop/[id]/page.py",
        "file:///shop/bücher.py",
        "file:///shop/{a|b}^`.py",
        "file:///%ff%zz.py",
        "file:///shop/a%20b.py",
        "untitled:Untitled-1",
        "git:/a/b.py?ref",
        "not a uri",
        "",
        "C:\\shop\\a.py",
    ] {
        editor.open(uri, "python", "x = 1\n");
        assert_eq!(editor.published(uri)["diagnostics"], json!([]), "{uri:?}");
        editor.change(uri, 2, &[json!({"range": range((0, 4), (0, 5)), "text": uri})]);
        assert_eq!(editor.server_text(uri), format!("x = {uri}\n"));
        editor.close(uri);
        // What version 2 has may or may not come before the closing.
        while !editor.published(uri)["version"].is_null() {}
    }
}
