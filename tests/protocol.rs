//! The server as an editor meets it: a process, two pipes, and whatever may come over them.

mod support;

use std::process::{Command, Stdio};

use serde_json::{Value, json};
use support::editor::{Editor, framed, notification, range};

const FILE: &str = "file:///shop/books.py";

fn push() -> Value {
    json!({"textDocument": {"publishDiagnostics": {"versionSupport": true}}})
}

mod ends {
    use super::*;

    #[test]
    fn exit_after_shutdown_succeeds_with_stdin_open() {
        let mut editor = Editor::start(json!({}));
        assert_eq!(editor.request("shutdown", Value::Null), Ok(Value::Null));
        editor.notify("exit", Value::Null);
        assert_eq!(editor.exit_code(), Some(0));
    }

    #[test]
    fn exit_without_shutdown_fails() {
        let mut editor = Editor::start(json!({}));
        editor.notify("exit", Value::Null);
        assert_eq!(editor.exit_code(), Some(1));
    }

    #[test]
    fn exit_may_be_the_first_message() {
        let mut editor = Editor::launch();
        editor.notify("exit", Value::Null);
        assert_eq!(editor.exit_code(), Some(1));
    }

    #[test]
    fn the_end_of_stdin_ends_the_server() {
        let mut editor = Editor::start(json!({}));
        editor.close_stdin();
        assert_eq!(editor.exit_code(), Some(1));
    }

    #[test]
    fn the_end_of_stdin_after_shutdown_is_a_success() {
        let mut editor = Editor::start(json!({}));
        editor.request("shutdown", json!({})).expect("parameters of shutdown do not matter");
        editor.close_stdin();
        assert_eq!(editor.exit_code(), Some(0));
    }

    #[test]
    fn requests_are_answered_even_when_stdin_ends_behind_them() {
        let mut editor = Editor::start(json!({}));
        editor.open(FILE, "python", "x = 1\n");
        let id = editor
            .ask("textDocument/hover", json!({"textDocument": {"uri": FILE}, "position": {"line": 0, "character": 0}}));
        editor.close_stdin();
        editor.exit_code();
        assert_eq!(editor.answer(id), Ok(Value::Null));
    }

    #[test]
    fn the_server_does_not_outlive_the_process_that_it_serves() {
        // `cat` stands in for the editor's process; it waits for its stdin.
        let mut parent = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let (mut editor, _) = Editor::start_with(json!({"processId": parent.id(), "capabilities": {}}));
        editor.request("shutdown", Value::Null).unwrap();
        parent.kill().unwrap();
        parent.wait().unwrap();
        assert_eq!(editor.exit_code(), Some(0));
    }

    #[test]
    fn a_process_that_is_not_seen_from_here_is_not_waited_for() {
        let (mut editor, _) = Editor::start_with(json!({"processId": 4_000_000, "capabilities": {}}));
        assert_eq!(editor.server_text_error("file:///none.py")["code"], -32602);
        editor.notify("exit", Value::Null);
        assert_eq!(editor.exit_code(), Some(1));
    }

    #[test]
    fn nothing_but_shutdown_and_exit_is_served_before_the_start_and_behind_the_end() {
        let mut editor = Editor::launch();
        let refused = editor.request("textDocument/hover", json!({})).unwrap_err();
        assert_eq!(refused["code"], -32002);
        editor.request("initialize", json!({"capabilities": {}})).unwrap();
        assert_eq!(editor.request("initialize", json!({"capabilities": {}})).unwrap_err()["code"], -32600);
        editor.request("shutdown", Value::Null).unwrap();
        assert_eq!(editor.request("textDocument/hover", json!({})).unwrap_err()["code"], -32600);
    }
}

mod malformed {
    use super::*;

    /// Sends bytes that are no message; the server says so, and serves the next request.
    #[track_caller]
    fn refused(editor: &mut Editor, bytes: &[u8], code: i64) {
        editor.send_bytes(bytes);
        let probe = editor.ask("backhint/catalogue", json!({}));
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
        let error = editor.answer(Value::Null).unwrap_err();
        assert_eq!(error["code"], code, "{shown:?}");
        assert!(editor.answer(probe).is_ok(), "{shown:?}");
        assert_eq!(editor.everything_so_far(), Vec::<Value>::new(), "{shown:?} is told once");
    }

    fn with_length(body: &[u8], length: usize) -> Vec<u8> {
        [format!("Content-Length: {length}\r\n\r\n").as_bytes(), body].concat()
    }

    #[test]
    fn what_cannot_be_decoded_is_refused_and_the_next_message_served() {
        let mut editor = Editor::start(json!({}));
        let note = br#"{"jsonrpc":"2.0","method":"$/note","params":{"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}"#;
        let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
        let huge = format!("Content-Length: {}\r\n\r\n{}", (64 << 20) + 1, "x".repeat(100_000));
        for bytes in [
            with_length(br#"{"jsonrpc": "2.0", "id": 1, "method": "#, 39),
            with_length(b"{\"a\":\"\xff\xfe\xc3\"}", 11),
            with_length(&deep, deep.len()),
            with_length(b"", 0),
            with_length(note, note.len() - 20),
            with_length(b"{}", 1_000_000_000_000),
            huge.into_bytes(),
            b"Content-Length: -7\r\n\r\nContent-Length: abc\r\n\r\n".to_vec(),
            b"Content-Length: 99999999999999999999999999999\r\n\r\n{}".to_vec(),
            b"X-Nothing: 1\r\n\r\n".to_vec(),
            b"hello world\r\n".to_vec(),
            b"\x00\xff\x01 junk".to_vec(),
            b"{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}".to_vec(),
        ] {
            refused(&mut editor, &bytes, -32700);
        }
    }

    #[test]
    fn what_is_json_and_no_message_is_refused() {
        let mut editor = Editor::start(json!({}));
        for body in [
            json!(42),
            json!(null),
            json!("x"),
            json!([]),
            json!({}),
            json!({"jsonrpc": "1.0", "method": "exit"}),
            json!({"jsonrpc": "2.0", "id": 1.5, "method": "shutdown"}),
            json!({"jsonrpc": "2.0", "id": [], "method": "shutdown"}),
            json!({"jsonrpc": "2.0", "method": 7}),
        ] {
            refused(&mut editor, &framed(&body), -32600);
        }
        editor.send(&json!({"jsonrpc": "2.0", "id": 77}));
        assert_eq!(editor.answer(77).unwrap_err()["code"], -32600);
    }

    #[test]
    fn a_length_stated_too_long_loses_nothing() {
        let mut editor = Editor::start(json!({}));
        for extra in [1, 5, 20, 300] {
            let body = json!({"jsonrpc": "2.0", "id": extra + 1000, "method": "backhint/catalogue", "params": {}});
            let body = body.to_string();
            editor.send_bytes(&with_length(body.as_bytes(), body.len() + extra));
            editor.request("backhint/catalogue", json!({})).unwrap();
            editor.answer(extra + 1000).unwrap();
        }
    }

    #[test]
    fn headers_may_take_any_form_that_clients_use() {
        let mut editor = Editor::start(json!({}));
        for (id, header) in (500..).zip([
            "content-length: LENGTH\r\n\r\n",
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: LENGTH\r\n\r\n",
            "Content-Length: LENGTH\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n",
            "Content-Length:LENGTH\n\n",
            "\r\n\r\nContent-Length: LENGTH\r\n\r\n",
        ]) {
            let body = json!({"jsonrpc": "2.0", "id": id, "method": "backhint/catalogue", "params": {}}).to_string();
            editor.send_bytes((header.replace("LENGTH", &body.len().to_string()) + &body).as_bytes());
            assert!(editor.answer(id).is_ok(), "{header:?}");
        }
        assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
    }

    #[test]
    fn a_message_may_come_byte_by_byte() {
        let mut editor = Editor::start(json!({}));
        let request = json!({"jsonrpc": "2.0", "id": "slow", "method": "backhint/catalogue", "params": {}});
        for byte in framed(&request) {
            editor.send_bytes(&[byte]);
        }
        assert!(editor.answer("slow").is_ok());
    }

    #[test]
    fn a_batch_is_its_messages_one_by_one() {
        let mut editor = Editor::start(json!({}));
        let call = |id| json!({"jsonrpc": "2.0", "id": id, "method": "backhint/catalogue", "params": {}});
        editor.send(&json!([call(801), 7, call(802)]));
        assert!(editor.answer(801).is_ok() && editor.answer(802).is_ok());
        assert_eq!(editor.answer(Value::Null).unwrap_err()["code"], -32600);
    }

    #[test]
    fn unknown_methods_and_wrong_parameters_are_errors_of_their_request() {
        let mut editor = Editor::start(json!({}));
        assert_eq!(editor.request("backhint/unknown", json!({})).unwrap_err()["code"], -32601);
        editor.notify("textDocument/unknown", json!({}));
        editor.notify("$/unknown", json!(null));
        for params in [json!([]), json!("x"), json!({}), json!({"textDocument": 1}), json!(null)] {
            editor.notify("textDocument/didOpen", params.clone());
            editor.notify("textDocument/didChange", params.clone());
            assert_eq!(editor.request("textDocument/hover", params).unwrap_err()["code"], -32602);
        }
        editor.send(&json!({"jsonrpc": "2.0", "id": 4711, "result": "nobody asked"}));
        assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
    }

    #[test]
    fn a_lone_surrogate_in_a_document_keeps_the_columns() {
        let mut editor = Editor::start(push());
        let text = r#""x = '\ud83d'; y = '\ud83d\ude00'\n""#;
        let open = r#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"#.to_owned()
            + &format!(r#"{{"uri":"{FILE}","languageId":"python","version":1,"text":{text}}}}}}}"#);
        editor.send_bytes(&with_length(open.as_bytes(), open.len()));
        assert_eq!(editor.server_text(FILE), "x = '\u{fffd}'; y = '😀'\n");
        editor.change(FILE, 2, &[json!({"range": range((0, 14), (0, 16)), "text": "a"})]);
        assert_eq!(editor.server_text(FILE), "x = '\u{fffd}'; y = 'a'\n");
    }
}

mod documents {
    use super::*;

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
}

mod publishing {
    use super::*;

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
        editor.open(FILE, "python", "x = 1\n");
        let pull = |previous: Value| json!({"textDocument": {"uri": FILE}, "previousResultId": previous});
        let first = editor.request("textDocument/diagnostic", pull(Value::Null)).unwrap();
        assert_eq!((&first["kind"], &first["items"]), (&json!("full"), &json!([])));
        let again = editor.request("textDocument/diagnostic", pull(first["resultId"].clone())).unwrap();
        assert_eq!(again, json!({"kind": "unchanged", "resultId": first["resultId"]}));
        editor.change(FILE, 2, &[json!({"text": "y = 1\n"})]);
        let changed = editor.request("textDocument/diagnostic", pull(first["resultId"].clone())).unwrap();
        assert_eq!(changed["kind"], "full");
        assert_ne!(changed["resultId"], first["resultId"]);
        editor.close(FILE);
        let closed = editor.request("textDocument/diagnostic", pull(Value::Null)).unwrap();
        assert_eq!(closed, json!({"kind": "full", "items": []}));
        assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
    }

    #[test]
    fn new_settings_have_everything_analysed_again() {
        let mut editor = Editor::start(push());
        editor.open(FILE, "python", "x = 1\n");
        editor.published(FILE);
        editor.notify("workspace/didChangeConfiguration", json!({"settings": {"backhint": {"minEvidence": "proved"}}}));
        assert_eq!(editor.published(FILE)["version"], 1);
        editor.notify("workspace/didChangeConfiguration", json!({"settings": {"minEvidence": "proved"}}));
        assert_eq!(editor.everything_so_far(), Vec::<Value>::new(), "the same settings change nothing");
    }

    #[test]
    fn settings_are_asked_for_where_the_client_gives_them_only_on_request() {
        let capabilities = json!({
            "workspace": {
                "configuration": true,
                "didChangeConfiguration": {"dynamicRegistration": true},
                "diagnostics": {"refreshSupport": true},
            },
            "textDocument": {"diagnostic": {}},
        });
        let mut editor = Editor::start(capabilities);
        let registered = editor.asked("client/registerCapability", Value::Null);
        assert_eq!(registered["registrations"][0]["method"], "workspace/didChangeConfiguration");
        editor.notify("workspace/didChangeConfiguration", json!({"settings": null}));
        let asked = editor.asked("workspace/configuration", json!([{"minEvidence": "possible"}]));
        assert_eq!(asked["items"][0]["section"], "backhint");
        editor.asked("workspace/diagnostic/refresh", Value::Null);
    }
}
